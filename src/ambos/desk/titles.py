"""What each class of findings is called where editors read it."""

from __future__ import annotations


def title(name: str) -> str:
    """The title of a class of findings, in the active language."""
    return name
