"""The language of a piece of text, told by lingua among the languages given, or nothing when in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from babel.core import get_global
from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from ambos.parity.locales import profile
from ambos.parity.text import fold, script, without_addresses, word_list

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_CERTAIN = 0.8
_LONGEST = 600  # characters; more tells lingua nothing new
_ENOUGH = 4  # words in small letters that speak for a text without its names
_QUOTED = re.compile('[“„«「"][^”“»」"]*[”“»」"]')
_SHORT = 7  # words; below this a claim needs a second witness


def identify(text: str, languages: Sequence[str]) -> str | None:
    """The language of `text` among `languages` (codes or tags), or None where it cannot be said.

    Abstains on names, figures, addresses and short strings in title case. A language that lingua does
    not know is never claimed. What was said of a text is kept for the next time.
    """
    return _identified(text[:_LONGEST], _codes(tuple(languages)))


@lru_cache(maxsize=256)
def _codes(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({tag.partition("-")[0].lower() for tag in languages}))


@lru_cache(maxsize=8192)
def _identified(text: str, codes: tuple[str, ...]) -> str | None:
    plain = without_addresses(_LONE_SURROGATE.sub(" ", text))
    words = [word for word in word_list(plain) if not word[0].isdigit()]
    if not _tells(words):
        return None
    written = script(plain)
    candidates = tuple(code for code in codes if _written_in(code, written))
    if not any(_lingua(code) for code in candidates):
        return None
    if len(candidates) == 1:
        return candidates[0] if _witnessed(words, candidates[0]) else None
    plainest = _plainest(plain, words)
    return _by_little_words(plainest, candidates) or _by_lingua(" ".join(plainest), plainest, candidates)


def _by_little_words(words: Sequence[str], candidates: tuple[str, ...]) -> str | None:
    """The language whose little words plainly outnumber all others'; much cheaper than asking lingua."""
    if len(words) < 2 * _ENOUGH or any(profile(code) is None for code in candidates):
        return None
    folded = [fold(word) for word in words]
    counts = sorted(((_among(folded, code), code) for code in candidates), reverse=True)
    (most, code), (second, _) = counts[:2]
    return code if most >= len(words) // 4 and most > 2 * second else None


def _plainest(text: str, words: Sequence[str]) -> Sequence[str]:
    """The words that show the language best: not names, and not what is quoted, if enough are left."""
    unquoted = _QUOTED.sub(" ", text)
    outside = words if unquoted == text else word_list(unquoted)
    for candidates in (outside, words):
        small = [word for word in candidates if word[0].islower()]
        if len(small) >= _ENOUGH:
            return small
    return words


def function_words(words: Iterable[str], language: str) -> int:
    """How many of the words are little words of the language (`the`, `de`, `und`); 0 without locale data."""
    return _among(map(fold, words), language)


def _among(folded: Iterable[str], language: str) -> int:
    known = profile(language)
    return sum(map(known.function_words.__contains__, folded)) if known else 0


def _by_lingua(text: str, words: Sequence[str], candidates: tuple[str, ...]) -> str | None:
    detector = _detector(candidates)
    if detector is None:
        return None
    best = detector.compute_language_confidence_values(text)[0]
    code = best.language.iso_code_639_1.name.lower()
    if best.value < _CERTAIN or (len(words) < _SHORT and not _leads(words, code, candidates)):
        return None
    return code


def _leads(words: Sequence[str], code: str, candidates: Sequence[str]) -> bool:
    """Whether no other candidate has more little words in a short text than the one claimed."""
    own = function_words(words, code)
    return all(function_words(words, other) <= own for other in candidates if other != code)


def _tells(words: Sequence[str]) -> bool:
    """Whether the words can show a language at all; names and single words cannot."""
    if not words:
        return False
    if script("".join(words)) in {"Hani", "Arab", "Thai", "Deva"}:
        return sum(map(len, words)) >= 4
    return len(words) >= 2 and any(word[0].islower() for word in words)


def _witnessed(words: Sequence[str], code: str) -> bool:
    """For the only candidate in its script: long enough, and with little words of it if we know any."""
    known = profile(code)
    if known is None or script("".join(words)) != "Latn":
        return len(words) >= _SHORT or script("".join(words)) != "Latn"
    return function_words(words, code) >= max(1, len(words) // 8)


@lru_cache(maxsize=256)
def _scripts(code: str) -> frozenset[str]:
    likely = get_global("likely_subtags").get(code, "")
    found = {part for part in likely.split("_") if len(part) == 4}
    return frozenset("Hani" if part in {"Hans", "Hant", "Jpan"} else part for part in found)


def _written_in(code: str, name: str | None) -> bool:
    return not _scripts(code) or name in _scripts(code)


@lru_cache(maxsize=256)
def _lingua(code: str) -> Language | None:
    iso = getattr(IsoCode639_1, {"no": "NB"}.get(code, code.upper()), None)
    try:
        return Language.from_iso_code_639_1(iso) if iso is not None else None
    except (ValueError, TypeError):
        return None


@lru_cache(maxsize=64)
def _detector(codes: tuple[str, ...]) -> LanguageDetector | None:
    known = [found for found in map(_lingua, codes) if found is not None]
    return LanguageDetectorBuilder.from_languages(*known).build() if len(known) > 1 else None
