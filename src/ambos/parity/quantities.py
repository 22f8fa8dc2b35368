"""Reads the numbers of a text: figures and number words, with scale and unit, as its locale writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from ambos.parity.locales import Profile, profile
from ambos.parity.segments import HouseStyle
from ambos.parity.text import Span, fold, script, without_addresses

_SPACES = "\u00a0\u202f\u2009"
_FIGURE = re.compile(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,٫٬’']\d+)*")
_SPACED = re.compile(rf"\d{{1,3}}(?:[ {_SPACES}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,٫٬’']\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ROMAN = re.compile(r"\b(?=[IVXLC]{2,}\b|[VX]\b)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_SYMBOL = re.compile(r"(?:US|R|C|A)?[$€£¥₹₽]|[$€£¥₹₽](?:US)?")
_VULGAR = re.compile("[¼½¾⅐-⅞]")
_CLOCK_AFTER = re.compile(r"[:h.]\d\d(?!\d)|\s?h\b|\s?uhr\b|\s?[ap]\.?\s?m\b", re.IGNORECASE)
_OF = re.compile(r"\s*(?:(?:de|of|do|di|von|des)\b|d[’'])?\s*")
_ATTACHED = {"k", "m", "b", "bn", "mn", "mi", "bi", "tn", "md", "mds", "mln"}
_RANGE = 6  # characters between the two numbers of a range
_LONGEST = 200_000  # characters


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text.

    `values` are all its readings, the one its house's marks give first. A `hard` one must be told by the
    other version; a soft one (an ordinal, a fraction, a name's figure) may be. `mis_marked` says that its
    marks are not the house's; `scale` is what a word such as million multiplied by; `whole` is the span with
    the unit where one is known.
    """

    span: Span
    values: tuple[float, ...]
    hard: bool
    raw: str
    scale: float = 1.0
    unit: str = ""
    whole: Span = (0, 0)
    is_figure: bool = False
    is_clock: bool = False
    mis_marked: bool = False

    @property
    def value(self) -> float:
        """The number in the reading of the house."""
        return self.values[0]


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
    """All numbers of a text, in order. Addresses are left out."""
    known = profile(locale)
    plain = without_addresses(text[:_LONGEST])
    house = marks(locale, style)
    found = [*_figures(plain, house, known), *_romans(plain)]
    if known:
        taken = [False] * (len(plain) + 1)
        for each in found:
            taken[each.span[0] : each.span[1]] = [True] * (each.span[1] - each.span[0])
        found += [each for each in _words(plain, known) if not taken[each.span[0]]]
    return _ranges(plain, sorted(found, key=lambda each: each.span))


def _ranges(text: str, found: list[Quantity]) -> list[Quantity]:
    """`1 to 2 inches`: the first number has the unit of the second."""
    for at in range(len(found) - 2, -1, -1):
        first, second = found[at], found[at + 1]
        between = text[first.span[1] : second.span[0]]
        if (
            second.unit
            and not first.unit
            and len(between) <= _RANGE
            and not re.search(r"[.,;:?!，。；]", between)
        ):
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
    return bool(
        re.fullmatch(r"\d{1,2}[.:]\d\d", raw) and re.match(r"\s?(?:[ap]\.?\s?m\b|uhr|h\b)", text[end:], re.I)
    )


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
    if not clock or hour != int(hour) or not 0 <= hour <= 24:
        return found
    other = hour + 12 if hour <= 12 else hour - 12
    return replace(found, values=(*found.values, other), is_clock=True)


def _measured(text: str, found: Quantity, known: Profile | None) -> Quantity:
    """With the scale and unit that stand around the number."""
    start, end = found.span
    symbol = next((m for m in _SYMBOL.finditer(text[max(0, start - 5) : start].rstrip()) if not text[
        max(0, start - 5) + m.end() : start].strip()), None)  # fmt: skip
    scale, end = _scale(text, end, known, attached=symbol is not None)
    unit, stop = (known.units.get(fold(symbol.group()), ""), end) if known and symbol else ("", end)
    if not unit and known:
        unit, stop = _unit_after(text, end, known)
    elif not unit and (sign := re.compile(r"\s?[%٪]").match(text, end)):
        unit, stop = "percent", sign.end()
    values = tuple(value * scale for value in found.values)
    if scale > 1 and known and (half := _half_after(text, end, known)):
        values += tuple(value + half * scale for value in values)
    whole = (text.rfind(symbol.group(), 0, start) if symbol else start, stop)
    return replace(found, span=(start, end), values=values, scale=scale, unit=unit, whole=whole)


def _scale(text: str, end: int, known: Profile | None, attached: bool) -> tuple[float, int]:
    scale = 1.0
    while known:
        match = re.compile(r"[\s\u00a0-]?([^\W\d_]+)\.?").match(text, end)
        if match is None:
            break
        word = fold(match.group(1))
        factor = known.scales.get(word)
        if factor is None and "\u3400" <= word[0] <= "\u9fff":
            factor, word = known.scales.get(word[0]), word[0]
        gap = match.start(1) > end
        if factor is None or (word in _ATTACHED and (gap or not (attached or word in {"k", "bn"}))):
            break
        scale *= factor
        end = match.start(1) + len(match.group(1) if len(word) > 1 or match.group(1) == word else word)
    return scale, end


def _unit_after(text: str, end: int, known: Profile) -> tuple[str, int]:
    """The unit that follows a number, perhaps after `of`, and where it ends."""
    of = _OF.match(text, end)
    start = of.end() if of else end
    rest = text[start : start + 40]
    for length in range(min(18, len(rest)), 0, -1):
        name = known.units.get(fold(rest[:length]))
        if name and not (rest[length : length + 1].isalpha() and rest[length - 1].isascii() and rest[
            length - 1].isalpha()):  # fmt: skip
            return name, start + length
    words = re.match(r"[^\W\d_]+ ([^\W\d_]+)", rest)
    if words is None or script(rest[:1]) == "Hani":
        return "", end
    name = known.units.get(fold(words.group(1)), "")
    return name, start + words.end() if name else end


def _half_after(text: str, end: int, known: Profile) -> float:
    words = [fold(word) for word in _WORD.findall(text[end : end + 20])[:3]]
    if (
        len(words) > 1
        and words[0] in known.number_joins
        and any(0.5 in known.about.get(word, ()) for word in words[1:])
    ):
        return 0.5
    return 0.0


def _romans(text: str) -> Iterator[Quantity]:
    letters = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    for match in _ROMAN.finditer(text):
        figures = [letters[c] for c in match.group()]
        total = sum(
            -n if at + 1 < len(figures) and figures[at + 1] > n else n for at, n in enumerate(figures)
        )
        yield Quantity(match.span(), (float(total),), False, match.group())


@dataclass(frozen=True, slots=True)
class _Token:
    span: Span
    word: str
    kind: str  # numeral, scale, join, about, other
    value: float = 0.0


def _words(text: str, known: Profile) -> Iterator[Quantity]:
    run: list[_Token] = []
    for token in _tokens(text, known):
        if run and (token.kind == "other" or not _follows(text, run[-1], token)):
            yield from _from_words(text, run, known)
            run = []
        if token.kind == "about" and known.about.get(token.word) == (1.0,) and _takes_one(run):
            token = replace(token, kind="numeral", value=1.0)
        if token.kind == "about":
            yield from _from_words(text, run, known)
            run = []
            yield from _about(text, token, known)
        elif token.kind != "other" and (run or token.kind != "join"):
            run.append(token)
    yield from _from_words(text, run, known)


def _takes_one(run: list[_Token]) -> bool:
    """Whether a one after this run makes twenty-one of twenty."""
    tens = [token for token in run if token.kind == "numeral"]
    return (
        bool(tens)
        and tens[-1].value >= 20
        and tens[-1].value % 10 == 0
        and run[-1].kind in {"numeral", "join"}
    )


def _follows(text: str, before: _Token, token: _Token) -> bool:
    return text[before.span[1] : token.span[0]].strip(" \u00a0-") == ""


def _tokens(text: str, known: Profile) -> Iterator[_Token]:
    for match in _WORD.finditer(text):
        word = fold(match.group())
        if word in known.about and "-" in word:
            yield _Token(match.span(), word, "about")
            continue
        if "\u3400" <= word[0] <= "\u9fff":
            yield from _single_signs(match, known)
            continue
        for part in re.finditer(r"[^-]+", match.group()):
            span = match.start() + part.start(), match.start() + part.end()
            yield _token(span, fold(part.group()), known)


def _single_signs(match: re.Match[str], known: Profile) -> Iterator[_Token]:
    for at, sign in enumerate(match.group()):
        if sign in known.about:
            yield _Token((match.start() + at, match.start() + at + 1), sign, "about")


def _token(span: Span, word: str, known: Profile) -> _Token:
    if word in known.numerals:
        return _Token(span, word, "numeral", known.numerals[word])
    if word in known.scales and word not in _ATTACHED:
        return _Token(span, word, "scale", known.scales[word])
    if word in known.number_joins:
        return _Token(span, word, "join")
    if word in known.about or word.removeprefix("و") in known.about:
        return _Token(span, word, "about")
    joined = _joined(word, known) if known.joins_numerals and len(word) > 5 else None
    return _Token(span, word, "numeral", joined) if joined else _Token(span, word, "other")


def _joined(word: str, known: Profile) -> float | None:
    """The number a compound such as `zweiundzwanzig` or `dreihundert` stands for."""
    for scale_word, factor in known.scales.items():
        head, found, tail = word.partition(scale_word)
        if found and factor in (100, 1000):
            left = known.numerals.get(head) or (1.0 if head in ("", "ein") else None)
            right = _joined(tail, known) or known.numerals.get(tail) if tail else 0.0
            if left is not None and right is not None:
                return left * factor + right
    for join in known.number_joins:
        head, found, tail = word.partition(join)
        unit = 1.0 if head == "ein" else known.numerals.get(head)
        if found and unit and unit < 10 and known.numerals.get(tail, 0) >= 20:
            return unit + known.numerals[tail]
    for tens, value in known.numerals.items():
        if value >= 20 and word.startswith(tens) and known.numerals.get(word[len(tens) :], 99) < 10:
            return value + known.numerals[word[len(tens) :]]
    return None


def _from_words(text: str, run: list[_Token], known: Profile) -> Iterator[Quantity]:
    """The numbers a run of number words tells: `two hundred and five thousand`, `dos o tres`."""
    while run and run[-1].kind == "join":
        run = run[:-1]
    total = current = 0.0
    first, scale = 0, 1.0
    for at, token in enumerate(run):
        if token.kind == "numeral":
            if current == 4 and token.value == 20:  # quatre-vingts
                current = 80.0
                continue
            if current and not _adds(current, token.value):
                yield _spelt(text, run[first:at], total + current, scale, known)
                total, current, first, scale = 0.0, 0.0, at, 1.0
            current += token.value
        elif token.kind == "scale" and token.value == 100:
            current = max(current, 1) * 100
        elif token.kind == "scale":
            if current == 0 and total:
                total *= token.value
            else:
                total += max(current, 1) * token.value
            current, scale = 0.0, scale * token.value
    if run:
        yield _spelt(text, run[first:], total + current, scale, known)


def _adds(current: float, value: float) -> bool:
    """Whether `value` fills an empty lower place of `current`, as five does in twenty."""
    if value >= 100:
        return False
    rest = current % 100
    return rest == 0 or (rest % 10 == 0 and rest >= 20 and value < 20)


def _spelt(text: str, run: list[_Token], value: float, scale: float, known: Profile) -> Quantity:
    start, end = run[0].span[0], run[-1].span[1]
    counts = any(token.kind == "numeral" for token in run) or value >= 1e6
    values = [value]
    if not counts and (half := _half_after(text, end, known)):
        values.append(value * (1 + half))
    if scale > 1 and (half := _half_after(text, end, known)):
        values.append(value + half * scale)
    unit, stop = _unit_after(text, end, known)
    return Quantity(
        (start, end), tuple(values), counts, text[start:end], scale=scale, unit=unit, whole=(start, stop)
    )


def _about(text: str, token: _Token, known: Profile) -> Iterator[Quantity]:
    word = token.word if token.word in known.about else token.word.removeprefix("و")
    values = known.about[word]
    after = [fold(each) for each in _WORD.findall(text[token.span[1] : token.span[1] + 24])[:2]]
    scales = [known.scales[each] for each in after if each in known.scales]
    if scales:
        values = (*values, *(value * scales[0] for value in values))
    yield Quantity(token.span, values, False, text[token.span[0] : token.span[1]])
