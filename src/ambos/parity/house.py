"""What a newsroom tells the checks about itself: its languages, glossary, names and addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Scope = Literal["full", "abridged", "adapted"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name with its right spelling by locale tag. A locale that is not named may use any of them."""

    spellings: Mapping[str, str]

    def right(self, locale: str) -> str:
        """The spelling in this locale, else in its language, else an empty text."""
        return self.spellings.get(locale) or next(
            (text for tag, text in self.spellings.items() if _speaks(locale, tag)), ""
        )


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary: what `source` says as `text`, `target` says in one of the `agreed` wordings.

    A `forbidden` wording is wrong wherever the term is told.
    """

    source: str
    text: str
    target: str
    agreed: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()

    def joins(self, source: str, target: str) -> bool:
        """Whether the term is about two versions in these locales."""
        return _speaks(source, self.source) and _speaks(target, self.target)


def _speaks(locale: str, tag: str) -> bool:
    """Whether what is said of a tag holds for a locale: `es` for `es-MX`, and `es-MX` for `es` alone."""
    one, other = locale.lower(), tag.lower()
    both_regional = "-" in one and "-" in other
    return one == other or (not both_regional and one.partition("-")[0] == other.partition("-")[0])


@dataclass(frozen=True, slots=True)
class House:
    """A newsroom's own knowledge; everything is optional.

    `languages` are the languages it publishes in, `names` its list of names, `terms` its glossary.
    `alternates` are pairs of addresses of one page in two languages, `host` the newsroom's own host name.
    """

    languages: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    terms: tuple[Term, ...] = ()
    alternates: tuple[tuple[str, str], ...] = ()
    host: str = ""
