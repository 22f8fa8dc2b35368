"""The name that mail is signed with: the paper's in that language, which packages above this one know."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings

NameOf = Callable[[str], str]
_names: list[NameOf] = []


def sign_with(name_of: NameOf) -> None:
    """Have mail in the locale of a tag signed with what `name_of` knows for it; it may know nothing."""
    _names.append(name_of)


def name_in(tag: str) -> str:
    """The paper's name in the locale of this tag, else the newsroom's."""
    return next((name for name_of in _names if (name := name_of(tag))), settings.NEWSROOM_NAME)
