"""Which of the newsroom's locales a line is written in, and which languages it names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from babel.core import UnknownLocaleError
from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from ambos.importers.page.words import all_words, phrases, plain
from ambos.parity.language import function_words, identify_any
from ambos.parity.text import script

_LEANING = 0.6  # lingua's confidence under which a short line is as good as unknown
_CLEAR = 0.75  # and from which it is believed, if the little words say the same


@dataclass(frozen=True, slots=True)
class Tongue:
    """The locale of a line, None where nothing tells; `sure` is False where it is only the likeliest.

    `other` is the code of a language that none of the newsroom's locales is in.
    """

    locale: str | None
    sure: bool
    other: str = ""


def language_of(locale: str) -> str:
    """The first part of a locale: `es` of `es-419`."""
    return re.split(r"[-_]", locale, maxsplit=1)[0].lower()


def tongue(text: str, locales: Sequence[str]) -> Tongue:
    """The locale of `locales` in which `text` is written; of two in one language, the first."""
    by_language: dict[str, str] = {}
    for locale in locales:
        by_language.setdefault(language_of(locale), locale)
    found = identify_any(text, tuple(by_language))
    if found is not None and found not in by_language:
        return Tongue(None, False, found)
    if len(by_language) == 1:
        return Tongue(locales[0], True)
    if found is not None:
        return Tongue(by_language[found], True)
    leaning, sure = _leaning(text, tuple(sorted(by_language)))
    return Tongue(by_language.get(leaning), sure)


def _leaning(text: str, languages: tuple[str, ...]) -> tuple[str, bool]:
    """The likeliest language, on the little a headline gives, and whether the little words agree."""
    detector = _detector(languages)
    if detector is None:
        return "", False
    best = detector.compute_language_confidence_values(text[:500])[0]
    code = best.language.iso_code_639_1.name.lower()
    words = re.findall(r"[^\W\d_]+", text[:500])
    little = {language: function_words(words, language) for language in languages}
    most = max(languages, key=lambda language: little[language])
    agreed = all(little[most] > little[other] for other in languages if other != most)
    if best.value >= _LEANING:
        return code, best.value >= _CLEAR and agreed and most == code
    return most if agreed else "", False


@lru_cache(maxsize=16)
def _detector(languages: tuple[str, ...]) -> LanguageDetector | None:
    codes = [getattr(IsoCode639_1, code.upper()) for code in languages if _known(code)]
    known = [Language.from_iso_code_639_1(code) for code in codes]
    return LanguageDetectorBuilder.from_languages(*known).build() if len(known) > 1 else None


def _known(code: str) -> bool:
    return code in {language.iso_code_639_1.name.lower() for language in Language.all()}


@lru_cache(maxsize=16)
def _names(languages: tuple[str, ...]) -> re.Pattern[str]:
    """All names of languages, in the newsroom's languages and in those that have a words file."""
    found: set[str] = set()
    for code in {*languages, *all_words()}:
        found.update(_names_in(code, frozenset({*languages, *all_words()})))
    for words in all_words().values():
        found.update(map(plain, phrases(words.languages).entries))
    return re.compile("|".join(_spelt(found)))


def _spelt(names: Collection[str]) -> Iterator[str]:
    """Patterns for `plain` names, with what they take on in a line.

    Adjectives take endings (`version française`, `englische Fassung`, `versión castellana`), Arabic
    names the words for and, in and to; Han characters have no spaces around them.
    """
    han = {name for name in names if script(name) == "Hani"}
    arabic = {name for name in names if name.startswith("ال")}
    latin = set(names) - han - arabic
    latin |= {f"{name[:-1]}a" for name in latin if name.endswith("o")}
    yield rf"(?:{_any(name.removesuffix('语') for name in han if name.endswith('语'))})[语語文]"
    yield _any(name for name in han if not name.endswith("语"))
    yield rf"(?<!\w)و?(?:ب?(?:ال)?|لل)(?:{_any(name[2:] for name in arabic)})(?!\w)"
    yield rf"(?<!\w)(?:{_any(latin)})(?:e|a|en|er|es|ne)?(?!\w)"


def _any(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or "(?!)"


def _names_in(code: str, own: frozenset[str], only: Collection[str] = ()) -> set[str]:
    """Names, in one language, of those with two-letter codes and of `own` with regions; or of `only`."""
    try:
        names = Locale.parse(code).languages
    except (UnknownLocaleError, ValueError):
        return set()
    if only:
        return {plain(names[key]) for key in only if key in names}
    kept = {name for key, name in names.items() if len(key) == 2 or language_of(key) in own}
    return {plain(name) for name in kept if len(name) > 2 or not name.isascii()}


def names_own_language(line: str, locales: Sequence[str]) -> bool:
    """Whether a `plain` line is the name of one of the newsroom's languages, and nothing else."""
    own = {language_of(locale) for locale in locales}
    names = {name for code in {*own, *all_words()} for name in _names_in(code, frozenset(), own)}
    names |= {f"ب{name}" for name in names if name.startswith("ال")}  # the Arabic for "in" is written to it
    return re.sub(r"^\W+|\W+$", "", line) in names


def named_languages(line: str, locales: Sequence[str]) -> list[tuple[int, int]]:
    """Where a `plain` line names languages."""
    pattern = _names(tuple(sorted({language_of(locale) for locale in locales})))
    return [match.span() for match in pattern.finditer(line)]
