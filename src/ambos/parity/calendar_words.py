"""Names of months and weekdays of a locale, from CLDR, and where a text has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError

from ambos.parity.locales import profile
from ambos.parity.text import Span, fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?")


@dataclass(frozen=True, slots=True)
class CalendarName:
    """A month (1 to 12) or weekday (0 Monday to 6 Sunday); a doubtful one may be another word, as `May`."""

    span: Span
    kind: Literal["month", "weekday"]
    number: int
    doubtful: bool


@lru_cache(maxsize=512)
def calendar_names(text: str, locale: str) -> tuple[CalendarName, ...]:
    """The months and weekdays a text names, in order."""
    names = _names(locale)
    if not names:
        return ()
    if "\u3400" <= next(iter(names))[0] <= "\u9fff":
        return tuple(_by_search(text, names))
    found = []
    for match in _WORD.finditer(text):
        named = _named(match.group(), names)
        if named:
            doubtful = named[2] or _doubtful(text, match, locale)
            found.append(CalendarName(match.span(), named[0], named[1], doubtful))
    return tuple(found)


Named = tuple[Literal["month", "weekday"], int, bool]


def _named(word: str, names: dict[str, Named]) -> Named | None:
    dotted = word.endswith(".")
    plain = fold(word.rstrip("."))
    found = names.get(plain) or names.get(plain.removesuffix("s")) or names.get(plain.removesuffix("-feira"))
    if found:
        return found
    if dotted and plain + "." in names:
        return names[plain + "."]
    return None


# German joins the day with its part: `Samstagabend`.
_PARTS = ("abend", "morgen", "nacht", "nachmittag", "mittag", "vormittag", "fruh", "abends", "morgens")


def _doubtful(text: str, match: re.Match[str], locale: str) -> bool:
    """A month or day that may be another word unless a date stands around it."""
    known = profile(locale)
    if known is None or fold(match.group()) not in known.doubtful_dates:
        return False
    around = text[max(0, match.start() - 6) : match.start()] + text[match.end() : match.end() + 6]
    before = _WORD.findall(text[max(0, match.start() - 12) : match.start()])
    leads = bool(before) and fold(before[-1]) in known.date_leads and text[match.start()].isupper()
    return not (leads or re.search(r"\d", around))


def _by_search(text: str, names: dict[str, Named]) -> list[CalendarName]:
    pattern = re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))
    found = []
    for match in pattern.finditer(text):
        kind, number, doubtful = names[match.group()]
        found.append(CalendarName(match.span(), kind, number, doubtful))
    return found


@lru_cache(maxsize=64)
def _names(locale: str) -> dict[str, Named]:
    try:
        data = Locale.parse(locale.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return {}
    names: dict[str, Named] = {}
    for context in ("format", "stand-alone"):
        for number, name in data.months[context]["wide"].items():
            names[fold(name)] = ("month", number, False)
        for number, name in data.days[context]["wide"].items():
            for spelt in (name, name.removesuffix("-feira")):
                names[fold(spelt)] = ("weekday", number, spelt != name)
        for number, name in data.months[context]["abbreviated"].items():
            if len(name.rstrip(".")) > 2 and name.rstrip(".").isalpha():
                names.setdefault(fold(name.rstrip(".")) + ".", ("month", number, False))
    known = profile(locale)
    for spelt, number in (known.weekdays if known else {}).items():
        names[spelt] = ("weekday", int(number), False)
    for spelt, number in (known.months if known else {}).items():
        names[spelt] = ("month", int(number), False)
    if known and known.joins_numerals:
        days = [(name, named) for name, named in names.items() if named[0] == "weekday"]
        names.update({name + part: named for name, named in days for part in _PARTS})
    return names
