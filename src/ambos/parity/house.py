"""What a newsroom tells the checks about itself: its languages, glossary, names and addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Scope = Literal["full", "abridged", "adapted"]


@dataclass(frozen=True, slots=True)
class House:
    """A newsroom's own knowledge; everything is optional.

    `languages` are the languages it publishes in. `names` gives, for a name, other spellings that are
    also right in any version. `alternates` are pairs of addresses of one page in two languages,
    `host` the newsroom's own host name.
    """

    languages: tuple[str, ...] = ()
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    alternates: tuple[tuple[str, str], ...] = ()
    host: str = ""
