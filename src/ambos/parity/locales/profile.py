"""The shape of a locale's data."""

from __future__ import annotations

from dataclasses import dataclass

from ambos.parity.text import fold


def words(text: str) -> frozenset[str]:
    """A set of folded words written as one string; `_` stands for a space inside a word."""
    return frozenset(fold(word.replace("_", " ")) for word in text.split())


def lines(text: str) -> tuple[str, ...]:
    """Phrases written one a line or parted by `|`."""
    return tuple(each.strip() for line in text.splitlines() for each in line.split("|") if each.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Habits of one language. Sets of words are folded: lower case, no accents.

    `density` is the length of a text in this language beside the same text in English. `quotes` are the
    pairs of double marks in use.

    `speech` are finite verbs that attribute words to somebody, `subjects` the pronouns that may stand with
    them; `self_subjects` make it the speaker's own tale (`I said`), `auxiliaries` may stand before the verb
    (`a déclaré`), `clause_openers` turn a verb before its speaker into one of the tale (`dijo que`).

    `interface` are the site's labels, with `{language}` where the name of a language stands. `telltale` is
    a pattern of what only this language writes.
    """

    density: float
    quotes: tuple[tuple[str, str], ...]
    function_words: frozenset[str]
    abbreviations: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    self_subjects: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    interface: tuple[str, ...] = ()
    telltale: str = ""
    reopens_with_closing: bool = False
