"""Names in a text, and what CLDR knows of the names of places in each language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError

from ambos.parity.locales import profile
from ambos.parity.text import Span, fold

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("c", "k"), ("q", "k"), ("y", "i"), ("w", "v"), ("j", "i"), ("x", "ks"),
    ("z", "s"), ("h", ""),
)  # fmt: skip
_ENDS = ".!?:;。！？؟\n"
_OPENERS = " \u00a0\u202f\t“„«\"‘'»”([¿¡—–-"


class Word(NamedTuple):
    """A word with its folded form. `begins` says that its capital starts a sentence and tells nothing."""

    start: int
    end: int
    text: str
    folded: str
    capital: bool
    begins: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


@lru_cache(maxsize=6144)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text; `Trump’s` and `l’Iran` give `Trump` and `Iran`."""
    found = []
    for match in WORD.finditer(text):
        word, (start, end) = match.group(), match.span()
        capital = word[0].isupper()
        begins = capital and _begins(text, start)
        found.append(Word._make((start, end, word, fold(word), capital, begins)))
    return tuple(found)


def _begins(text: str, at: int) -> bool:
    while at and text[at - 1] in _OPENERS:
        at -= 1
    return not at or text[at - 1] in _ENDS


@lru_cache(maxsize=64)
def known_places(locale: str) -> frozenset[str]:
    """The words in the names of territories, languages and great cities in this language, folded."""
    try:
        data = Locale.parse(locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return frozenset()
    zones = (zone.get("city", "") for zone in data.time_zones.values())
    cities = (city for city in zones if " " not in city)
    names = [*data.territories.values(), *data.languages.values(), *cities]
    return frozenset(fold(word) for name in names for word in WORD.findall(str(name)))


@lru_cache(maxsize=64)
def common_capitals(locale: str) -> frozenset[str]:
    """Words this language writes with a capital that are no names of persons or places."""
    known = profile(locale)
    return known.institutions | known.function_words if known else frozenset()


def near(one: str, other: str) -> bool:
    """Whether two words differ by one letter lacking, added, changed or two exchanged."""
    if one == other or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 3:
        return False
    least = min(len(one), len(other))
    at = next((k for k in range(least) if one[k] != other[k]), least)
    rest, other_rest = one[at:], other[at:]
    return (
        rest[1:] == other_rest
        or rest == other_rest[1:]
        or rest[1:] == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )


def inflected(word: str, right: str) -> bool:
    """A plural or genitive of the name: `Trumps`, `Clintons`."""
    longer, shorter = (word, right) if len(word) > len(right) else (right, word)
    return longer.startswith(shorter) and longer[len(shorter) :] in {"s", "n", "e", "es", "a", "o"}


def spelt_alike(one: str, other: str) -> bool:
    """Whether two words differ only as languages spell one name: `Syria` and `Siria`, `Korea` and `Corea`."""
    return sound(one) == sound(other)


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A word as several languages may spell it: one letter for a sound, none doubled, no last vowel."""
    for spelt, sound in _SOUNDS:
        word = word.replace(spelt, sound)
    return re.sub(r"(.)\1+", r"\1", word).rstrip("aeo")
