"""The places a text names, by one key in every language: from CLDR, and from locale data what that lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from ambos.parity.locales import profile
from ambos.parity.names import words_of
from ambos.parity.text import Span, fold, script

_LONGEST = 3  # words of a place's name
_NO_CITIES = {"Christmas", "Easter", "Center", "Midway", "Wake", "Casey", "Davis", "Troll", "Knox"}
_WRITTEN_TOGETHER = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف")  # with an Arabic word


@dataclass(frozen=True, slots=True)
class Place:
    """A place named in a text: its key in every language, and where it stands."""

    key: str
    span: Span


@lru_cache(maxsize=6144)
def places(text: str, locale: str) -> tuple[Place, ...]:
    """The places a text names, in order; longer names first where one holds the other."""
    names = _names(locale)
    if not names:
        return ()
    return tuple(_in_signs(text, names) if _is_signs(locale) else _in_words(text, names, locale))


def same_country(one: str, other: str) -> bool:
    """Whether two places are one, or a city and its country, by which one speaks of its government."""
    return one == other or _countries().get(one) == other or _countries().get(other) == one


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, str]:
    zones = get_global("zone_territories")
    found = {zone.rpartition("/")[2]: str(territory) for zone, territory in zones.items()}
    return {**found, "washington": "US", "beijing": "CN", "scotland": "GB", "england": "GB", "wales": "GB"}


@lru_cache(maxsize=4096)
def words_of_place(key: str, locale: str) -> tuple[str, ...]:
    """Beginnings of the words that a text in this language may tell a place by: its names, its languages'.

    Empty where the language has no name for it that we know.
    """
    names = [name for name, place in _names(locale).items() if place == key]
    if not names:
        return ()
    spoken = get_global("territory_languages").get(key, {})
    languages = Locale.parse(locale.replace("-", "_")).languages
    official = [code for code in spoken if spoken[code].get("official_status") == "official"]
    names += [fold(languages[code]) for code in official if code in languages]
    return tuple({_beginning(name) for name in names})


def _beginning(name: str) -> str:
    if "\u3400" <= name[0] <= "\u9fff":
        return name[0]
    return name.removeprefix("ال")[:4]


def _in_words(text: str, names: Mapping[str, str], locale: str) -> Iterator[Place]:
    words = words_of(text)
    arabic = locale.startswith("ar")
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            run = words[at : at + length]
            if not (arabic or run[0].capital):
                continue
            key = _key([word.folded for word in run], names, arabic)
            if key:
                yield Place(key, (run[0].span[0], run[-1].span[1]))
                at += length - 1
                break
        at += 1


def _key(words: list[str], names: Mapping[str, str], arabic: bool) -> str | None:
    key = names.get(" ".join(words))
    if key or not arabic:
        return key
    for prefix in _WRITTEN_TOGETHER:
        if words[0].startswith(prefix):
            bare = " ".join([words[0][len(prefix) :], *words[1:]])
            if key := names.get(bare) or names.get("ال" + bare):
                return key
    return None


def _in_signs(text: str, names: Mapping[str, str]) -> Iterator[Place]:
    found: list[Place] = []
    taken = bytearray(len(text))
    for name in sorted((n for n in names if n in text), key=len, reverse=True):
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not any(taken[at:end]):
                taken[at:end] = b"\1" * len(name)
                found.append(Place(names[name], (at, end)))
            at = text.find(name, end)
    yield from sorted(found, key=lambda place: place.span)


def _is_signs(locale: str) -> bool:
    return locale.partition("-")[0] in {"zh", "ja"}


@lru_cache(maxsize=64)
def _names(locale: str) -> Mapping[str, str]:
    """Folded name -> key. A city with the name of its country is the country; CLDR leaves out the name of a
    city that its key gives."""
    known = profile(locale)
    try:
        data = Locale.parse(locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return {}
    latin = script(str(data.territories.get("FR", ""))) == "Latn"
    keys = [zone.rpartition("/")[2] for zone in get_global("zone_territories")] if latin else []
    cities = {key: key.replace("_", " ") for key in keys if key not in _NO_CITIES}
    named = ((zone.rpartition("/")[2], each.get("city")) for zone, each in data.time_zones.items())
    cities |= {key: str(city) for key, city in named if city}
    found = {_plain(city): key for key, city in cities.items()}
    found |= {_plain(str(name)): key for key, name in data.territories.items()}
    found |= known.places if known else {}
    return {name: key for name, key in found.items() if len(name) > 1 and len(name.split()) <= _LONGEST}


def _plain(name: str) -> str:
    return fold(name).replace("-", " ") if " " in name else fold(name)
