"""The language of a piece of text, told by lingua among the languages given, or nothing when in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from babel.core import get_global
from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from ambos.parity.locales import languages_with_data, profile
from ambos.parity.text import fold, script, without_addresses, word_list

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_CERTAIN = 0.8
_LONGEST = 600  # characters; more tells lingua nothing new
_ENOUGH = 4  # words in small letters that speak for a text without its names
_QUOTED = re.compile('[“„«「"][^”“»」"]*[”“»」"]')
_LETTERS = 12  # fewer in another script may be a name
_WITNESSES = 3  # little words that no known language has, to speak for another
_SHORT = 7  # words; below this a claim needs a second witness


def identify(text: str, languages: Sequence[str]) -> str | None:
    """The language of `text` among `languages` (codes or tags), or None where it cannot be said.

    Abstains on names, figures, addresses and short strings in title case. A language that lingua does
    not know is never claimed. What was said of a text is kept for the next time.
    """
    return _identified(text[:_LONGEST], _codes(tuple(languages)))


def identify_any(text: str, languages: Sequence[str]) -> str | None:
    """The language of `text` among `languages`, or another where it is plainly in none of those.

    Another is known by its script, then named as the likeliest language of that, or by the little words
    of a locale with data.
    """
    text, codes = text[:_LONGEST], _codes(tuple(languages))
    return _stranger(text, codes) or _identified(text, codes)


@lru_cache(maxsize=8192)
def _stranger(text: str, codes: tuple[str, ...]) -> str | None:
    """A language outside `codes` in which the text is beyond doubt."""
    plain, words = _read(text)
    written = script("".join(words)) or "Zzzz"
    if not _tells(words) or sum(map(len, words)) < _LETTERS:
        return None
    if written != "Latn":
        likely: str = get_global("likely_subtags").get(f"und_{written}", "")
        return likely.partition("_")[0] if not any(_written_in(code, written) for code in codes) else None
    plainest = [fold(word) for word in _plainest(plain, words)]
    if len(plainest) < 2 * _ENOUGH:
        return None
    code = max(languages_with_data(), key=lambda each: _among(plainest, each))
    led = 3 * _among(plainest, code) >= len(plainest) and code not in codes
    return code if led and all(_outdone(plainest, known, code) for known in codes) else None


def _outdone(folded: Sequence[str], known: str, other: str) -> bool:
    """Whether words that only `other` has as little words by far outnumber those that only `known` has."""
    mine, theirs, told = _little_words(known), _little_words(other), set(folded)
    only_mine, only_theirs = len(told & mine - theirs), len(told & theirs - mine)
    return only_theirs >= _WITNESSES and only_theirs > 3 * only_mine


@lru_cache(maxsize=256)
def _codes(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({tag.partition("-")[0].lower() for tag in languages}))


@lru_cache(maxsize=8192)
def _identified(text: str, codes: tuple[str, ...]) -> str | None:
    plain, words = _read(text)
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


@lru_cache(maxsize=256)
def _read(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without addresses and halves of characters, and its words without figures."""
    plain = without_addresses(_LONE_SURROGATE.sub(" ", text))
    return plain, tuple(word for word in word_list(plain) if not word[0].isdigit())


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
    return sum(map(_little_words(language).__contains__, folded))


def _little_words(language: str) -> frozenset[str]:
    known = profile(language)
    return known.function_words if known else frozenset()


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
