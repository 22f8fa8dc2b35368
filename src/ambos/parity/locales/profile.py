"""The shape of a locale's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ambos.parity.text import fold


def words(text: str) -> frozenset[str]:
    """A set of folded words written as one string; `_` stands for a space inside a word."""
    return frozenset(fold(word.replace("_", " ")) for word in text.split())


def lines(text: str) -> tuple[str, ...]:
    """Phrases written one a line or parted by `|`."""
    return tuple(each.strip() for line in text.splitlines() for each in line.split("|") if each.strip())


def figures(text: str) -> dict[str, float]:
    """Words with their numbers, written `two=2 three=3`; `_` stands for a space."""
    pairs = (each.split("=") for each in text.split())
    return {fold(word.replace("_", " ")): float(value) for word, value in pairs}


def meanings(text: str) -> dict[str, tuple[float, ...]]:
    """Words with all the numbers they may stand for, written `half=0.5,50 both=2`."""
    pairs = (each.split("=") for each in text.split())
    return {
        fold(word.replace("_", " ")): tuple(float(value) for value in values.split(","))
        for word, values in pairs
    }


def named(text: str) -> dict[str, str]:
    """Names with the words and signs that stand for them, written `percent: % per_cent`, one name a line."""
    found = {}
    for line in text.strip().splitlines():
        name, _, spelt = line.partition(":")
        found.update({fold(word.replace("_", " ")): name.strip() for word in spelt.split()})
    return found


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """Habits of one language. Sets of words are folded: lower case, no accents.

    `density` is the length of a text in this language beside the same text in English. `quotes` are the
    pairs of double marks in use.

    `speech` are finite verbs that attribute words to somebody, `subjects` the pronouns that may stand with
    them; `self_subjects` make it the speaker's own tale (`I said`), `auxiliaries` may stand before the verb
    (`a déclaré`) and then also before `participles`, `clause_openers` turn a verb before its speaker into
    one of the tale (`dijo que`). `articles` may begin a speaker (`the mayor said`), `credits` are phrases
    that name one without a verb (`according to`).

    `numerals` are number words that count (not one, which articles and pronouns share), `scales` words
    that multiply, `about` words that may stand for a number (ordinals, fractions, pairs) with all it may
    be, `ordinals` words that give a place in a row, `number_joins` words inside a number; with
    `joins_numerals` numerals are written together. `units` gives words and signs of percent, currency and
    measure with a name that all languages share.

    `months` (1 to 12) and `weekdays` (0 Monday to 6 Sunday) are names CLDR lacks, `doubtful_dates` names that
    are other words too (`may`), `date_leads` words that make a date of them (`in`).

    `institutions` are words written with a capital that name no person or place: offices, bodies, titles.
    `places` are names CLDR lacks, with a key all languages share, or other names of a territory by its code.
    `name_signs` are the signs by whose sound a language writes foreign names.

    `written_together` are letters that a language writes together with the word after them.

    `denials` are the words that turn a statement round, `negations` all words that deny, `affirming`
    phrases in which they do not (`not only`), `denying` beginnings of words that deny by sense (`fail`),
    `denying_shape` a pattern of others (`-less`); with `denies_loosely` a denial often stands where other
    languages have none (`hasta que no`).

    `interface` are the site's labels, with `{language}` where the name of a language stands. `telltale` is
    a pattern of what only this language writes. `picture_words` are words for any
    picture, which say nothing of it.
    """

    density: float
    quotes: tuple[tuple[str, str], ...]
    function_words: frozenset[str]
    abbreviations: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    credits: tuple[str, ...] = ()
    self_subjects: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    numerals: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    about: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    ordinals: Mapping[str, float] = field(default_factory=dict)
    number_joins: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    joins_numerals: bool = False
    months: Mapping[str, float] = field(default_factory=dict)
    weekdays: Mapping[str, float] = field(default_factory=dict)
    doubtful_dates: frozenset[str] = frozenset()
    date_leads: frozenset[str] = frozenset()
    institutions: frozenset[str] = frozenset()
    places: Mapping[str, str] = field(default_factory=dict)
    name_signs: str = ""
    written_together: str = ""
    denials: frozenset[str] = frozenset()
    denying_shape: str = ""
    denies_loosely: bool = False
    negations: frozenset[str] = frozenset()
    affirming: tuple[str, ...] = ()
    denying: frozenset[str] = frozenset()
    interface: tuple[str, ...] = ()
    telltale: str = ""
    picture_words: frozenset[str] = frozenset()
    reopens_with_closing: bool = False
