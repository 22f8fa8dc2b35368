"""Sentences of findings as JSON, so that a stored one can still be said in another language."""

from __future__ import annotations

from typing import Any

from ambos.parity.language_names import LanguageName
from ambos.parity.sentence import Sentence


def packed(text: str) -> Any:
    """A text, a language's name, or a sentence with what was put into it. NUL has no place in stored JSON."""
    if isinstance(text, LanguageName):
        return {"language": text.code}
    if isinstance(text, Sentence):
        return {
            "template": text.template,
            "values": {name: packed(value) for name, value in text.values.items()},
        }
    return text.replace("\0", "")


def unpacked(raw: Any) -> str:
    """What was packed."""
    if isinstance(raw, str):
        return raw
    if "language" in raw:
        return LanguageName(raw["language"])
    return Sentence(raw["template"], {name: unpacked(value) for name, value in raw["values"].items()})
