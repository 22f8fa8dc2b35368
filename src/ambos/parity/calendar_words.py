"""Names of months and weekdays of a locale, from CLDR, and where a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from babel import Locale, UnknownLocaleError

from ambos.parity.locales import profile
from ambos.parity.names import words_of
from ambos.parity.text import Span, fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?")


class CalendarName(NamedTuple):
    """A month (1 to 12) or weekday (0 Monday to 6 Sunday); a doubtful one may be another word, as `May`."""

    span: Span
    kind: Literal["month", "weekday"]
    number: int
    doubtful: bool


@lru_cache(maxsize=8192)
def calendar_names(text: str, locale: str) -> tuple[CalendarName, ...]:
    """The months and weekdays a text names, in order."""
    spelt = _spelt(locale)
    if isinstance(spelt, re.Pattern):
        return tuple(_by_search(text, spelt, _names(locale)))
    found = []
    for start, end, _text, word, *_ in words_of(text):
        dotted = text.startswith(".", end)
        named = spelt.get(word) or (spelt.get(word + ".") if dotted else None)
        if named:
            span = start, end + dotted
            found.append(CalendarName(span, named[0], named[1], named[2] or _doubtful(text, span, locale)))
    return tuple(found)


Named = tuple[Literal["month", "weekday"], int, bool]


@lru_cache(maxsize=64)
def _spelt(locale: str) -> Mapping[str, Named] | re.Pattern[str]:
    """Each name in all forms that a word may have; for Chinese, which parts no words, what to search for."""
    names = _names(locale)
    if names and "\u3400" <= next(iter(names))[0] <= "\u9fff":
        return re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)))
    days = {name + "-feira": named for name, named in names.items()}
    return days | {name + "s": named for name, named in names.items()} | names


# German joins the day with its part: `Samstagabend`.
_PARTS = ("abend", "morgen", "nacht", "nachmittag", "mittag", "vormittag", "fruh", "abends", "morgens")


def _doubtful(text: str, span: Span, locale: str) -> bool:
    """A month or day that may be another word unless a date stands around it."""
    known = profile(locale)
    if known is None or fold(text[slice(*span)]) not in known.doubtful_dates:
        return False
    start, end = span
    around = text[max(0, start - 6) : start] + text[end : end + 6]
    before = _WORD.findall(text[max(0, start - 12) : start])
    leads = bool(before) and fold(before[-1]) in known.date_leads and text[start].isupper()
    return not (leads or re.search(r"\d", around))


def _by_search(text: str, pattern: re.Pattern[str], names: Mapping[str, Named]) -> Iterator[CalendarName]:
    for match in pattern.finditer(text):
        yield CalendarName(match.span(), *names[match.group()])


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
