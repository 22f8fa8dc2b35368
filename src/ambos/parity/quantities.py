"""Reads the numbers of a text: figures and number words, with scale and unit, as its locale writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from ambos.parity.locales import Profile, profile
from ambos.parity.names import words_of
from ambos.parity.number_words import spelt_numbers
from ambos.parity.quantity import Quantity, half_after, scale_after, unit_after
from ambos.parity.segments import HouseStyle
from ambos.parity.text import fold, without_addresses

_SPACES = "\u00a0\u202f\u2009"
_FIGURE = re.compile(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,٫٬’']\d+)*")
_SPACED = re.compile(rf"\d{{1,3}}(?:[ {_SPACES}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,٫٬’']\d+)*")
_ROMAN = re.compile(r"\b(?=[IVXLC]{2,}\b|[VX]\b)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_SYMBOL = re.compile(r"(?:US|R|C|A)?[$€£¥₹₽]|[$€£¥₹₽](?:US)?")
_VULGAR = re.compile("[¼½¾⅐-⅞]")
_CLOCK_AFTER = re.compile(r"[:h.]\d\d(?!\d)|\s?h\b|\s?uhr\b|\s?[ap]\.?\s?m\b", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")
_HALF_OF_DAY = re.compile(r"\s?(?:[ap]\.?\s?m\b|uhr|h\b)", re.IGNORECASE)
_PERCENT = re.compile(r"\s?[%٪]")
_PARTED = re.compile(r"[.,;:?!，。；]")
_RANGE = 6  # characters between the two numbers of a range
_NUMBER = re.compile(r"\d+|[¼½¾⅐-⅞]")
_MANY = 120  # numbers of a text beyond which it is a table, whose cells take long to read and tell little


@dataclass(frozen=True, slots=True)
class Marks:
    """Decimal and group mark of a locale or house."""

    decimal: str
    group: str


def marks(locale: str, style: HouseStyle | None) -> Marks:
    """The house's marks, else those CLDR gives for the locale."""
    if style and style.decimal:
        return Marks(style.decimal, style.group)
    return _cldr_marks(locale)


@lru_cache(maxsize=256)
def _cldr_marks(locale: str) -> Marks:
    try:
        symbols = Locale.parse(locale.replace("-", "_")).number_symbols
    except (ValueError, UnknownLocaleError):
        return Marks(".", ",")
    found = symbols.get("latn", symbols)
    return Marks(str(found.get("decimal", ".")), str(found.get("group", ",")))


def quantities(text: str, locale: str, style: HouseStyle | None = None) -> list[Quantity]:
    """All numbers of a text, in order; none of a table. Addresses are left out."""
    known = profile(locale)
    plain = without_addresses(text)
    if len(_NUMBER.findall(plain)) > _MANY:
        return []
    house = marks(locale, style)
    found = [*_figures(plain, house, known), *_romans(plain)]
    if known:
        taken = {at for each in found for at in range(*each.span)}
        spelt = spelt_numbers(plain, words_of(plain), known)
        found += [each for each in spelt if each.span[0] not in taken]
    return _ranges(plain, sorted(found, key=lambda each: each.span))


def _ranges(text: str, found: list[Quantity]) -> list[Quantity]:
    """`1 to 2 inches`: the first number has the unit of the second."""
    for at in range(len(found) - 2, -1, -1):
        first, second = found[at], found[at + 1]
        between = text[first.span[1] : second.span[0]]
        if second.unit and not first.unit and len(between) <= _RANGE and not _PARTED.search(between):
            found[at] = replace(first, unit=second.unit)
    return found


def _figures(text: str, house: Marks, known: Profile | None) -> Iterator[Quantity]:
    pattern = _SPACED if house.group.strip() == "" and house.group else _FIGURE
    for match in pattern.finditer(text):
        clock = bool(_CLOCK_AFTER.match(text, match.end())) or _is_clock(match.group(), text, match.end())
        for start, raw in _parts(match.group(), match.start(), clock):
            end = start + len(raw)
            named = _in_a_name(text, start)
            values, mis_marked = _read(raw, house)
            fraction = _VULGAR.match(text, end)
            if fraction:
                values = tuple(value + unicodedata.numeric(fraction.group()) for value in values)
                end = fraction.end()
            found = Quantity((start, end), values, not named, raw, is_figure=True, mis_marked=mis_marked)
            yield found if named else _measured(text, _clocked(found, clock), known)
    for match in _VULGAR.finditer(text):
        if not (match.start() and text[match.start() - 1].isdigit()):
            yield Quantity(match.span(), (unicodedata.numeric(match.group()),), False, match.group())


def _parts(raw: str, start: int, clock: bool) -> Iterator[tuple[int, str]]:
    """The figure itself, or its parts where the marks part several, as in `12.10.2018` and `9.30 a.m.`"""
    pieces = re.split(r"[.,٫٬’']", raw)
    groups = all(len(piece) == 3 for piece in pieces[1:])
    mixed = len({c for c in raw if c in ".,٫٬’'"}) > 1
    if len(pieces) < 2 or (len(pieces) == 2 and not clock) or groups or mixed:
        yield start, raw
        return
    for piece in re.finditer(r"\d+", raw):
        yield start + piece.start(), piece.group()


def _is_clock(raw: str, text: str, end: int) -> bool:
    """`9.30` before `a.m.`, `Uhr` or `h`."""
    return bool(_CLOCK.fullmatch(raw) and _HALF_OF_DAY.match(text, end))


def _in_a_name(text: str, start: int) -> bool:
    """A figure that is part of a name: `F125`, `SARS-CoV-2`."""
    before = text[max(0, start - 2) : start]
    if before[-1:].isalpha() and before[-1:].isascii():
        return True
    return len(before) == 2 and before[1] in "-–" and before[0].isalpha()


def _read(raw: str, house: Marks) -> tuple[tuple[float, ...], bool]:
    """All readings of a figure, the house's first, and whether its marks are none of the house's."""
    plain = raw.translate(str.maketrans("٫٬", ".,")) if "٫" in raw or "٬" in raw else raw
    seps = re.findall(r"[^\d]", plain)
    digits = re.sub(r"[^\d]", "", plain)
    if not seps:
        return (float(digits),), False
    last = seps[-1]
    head, _, tail = plain.rpartition(last)
    decimal = float(re.sub(r"[^\d]", "", head) + "." + tail)
    whole = float(digits)
    if plain != raw:
        return ((decimal if raw.rfind("٫") >= 0 else whole),), False
    if len(set(seps)) > 1:
        return (decimal,), last != house.decimal
    if len(seps) > 1 or last in _SPACES + " ":
        return (whole,), not _same_mark(last, house.group)
    groups = len(tail) == 3 and 0 < len(head) < 4 and not head.startswith("0")
    if not groups:
        return (decimal,), last != house.decimal
    if _same_mark(last, house.group):
        return (whole,), False
    if last == house.decimal:
        return (decimal, whole), False
    return (whole, decimal), True


def _same_mark(mark: str, group: str) -> bool:
    return mark == group or (mark in _SPACES + " " and group in ("\u00a0", "\u202f", "\u2009", " "))


def _clocked(found: Quantity, clock: bool) -> Quantity:
    """With the hours of the other half of the day as further readings."""
    hour = found.value
    if not clock or not 0 <= hour <= 24 or not hour.is_integer():
        return found
    other = hour + 12 if hour <= 12 else hour - 12
    return replace(found, values=(*found.values, other), is_clock=True)


def _measured(text: str, found: Quantity, known: Profile | None) -> Quantity:
    """With the scale and unit that stand around the number."""
    start, end = found.span
    symbol = next((m for m in _SYMBOL.finditer(text[max(0, start - 5) : start].rstrip()) if not text[
        max(0, start - 5) + m.end() : start].strip()), None)  # fmt: skip
    scale, end = scale_after(text, end, known, attached=symbol is not None)
    unit, stop = (_currency(symbol.group(), known) if known and symbol else ""), end
    if not unit and known:
        unit, stop = unit_after(text, end, known)
    elif not unit and (sign := _PERCENT.match(text, end)):
        unit, stop = "percent", sign.end()
    values = tuple(value * scale for value in found.values)
    if scale > 1 and known and (half := half_after(text, end, known)):
        values += tuple(value + half * scale for value in values)
    whole = (text.rfind(symbol.group(), 0, start) if symbol else start, stop)
    return replace(found, span=(start, end), values=values, scale=scale, unit=unit, whole=whole)


def _currency(symbol: str, known: Profile) -> str:
    """The unit of a sign such as `US$`; of `US€`, which nobody writes, the sign's own."""
    return known.units.get(fold(symbol), "") or known.units.get(symbol.strip("USRCA"), "")


def _romans(text: str) -> Iterator[Quantity]:
    letters = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    for match in _ROMAN.finditer(text):
        figures = [letters[c] for c in match.group()]
        total = sum(
            -n if at + 1 < len(figures) and figures[at + 1] > n else n for at, n in enumerate(figures)
        )
        yield Quantity(match.span(), (float(total),), False, match.group())
