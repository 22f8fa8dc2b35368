"""Numbers: figures and number words agree, with their marks, scales and units."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from ambos.parity.calendar_words import calendar_names
from ambos.parity.findings import Finding
from ambos.parity.measures import convert, dimension, same_measure, unit_name
from ambos.parity.pair import Pair, Told
from ambos.parity.quantity import Quantity
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.version import Version

_SURE = 0.3  # score below which a match says nothing about its numbers
_APART = 0.15  # how far from its place a word such as both may stand
_BESIDE = 0.1  # how far from its place a number told twice may stand
_MANY = 120  # numbers of a passage beyond which it is a table, whose cells take long to pair and tell little
_NEAR = 0.02  # tolerance of fractions written as per cent


@dataclass(frozen=True, slots=True)
class _Number:
    """A quantity with the block it stands in and its place in the passage, from 0.0 to 1.0."""

    block: Block
    quantity: Quantity
    place: float


def pair(pair: Pair) -> Iterator[Finding]:
    """Numbers of each match, source beside target."""
    passages = [
        _Passage(pair, told) for told in pair.full_matches() if told.score >= _SURE and not pair.repeats(told)
    ]
    source_left = _Left(number for passage in passages for number in passage.missing)
    target_left = _Left(number for passage in passages for number in passage.spare)
    for passage in passages:
        yield from passage.agreed_findings()
        yield from passage.changed(source_left, target_left)


class _Passage:
    """The numbers of one match, those that agree paired up, the others left over."""

    def __init__(self, pair: Pair, told: Told) -> None:
        self.pair = pair
        self.source = _numbers(pair.source, told.source)
        self.target = _numbers(pair.target, told.target)
        if max(len(self.source), len(self.target)) > _MANY:
            self.source, self.target = [], []
        self.soft = _months(pair.source, told.source), _months(pair.target, told.target)
        self.agreed: list[tuple[_Number, _Number]] = []
        self.vague: list[_Number] = []
        self.repeated: list[_Number] = []
        self.missing, self.spare = self._settle()

    def _settle(self) -> tuple[list[_Number], list[_Number]]:
        """Pair numbers that agree; what is left on each side is given back."""
        free = list(self.target)
        left = []
        for number in self.source:
            answer = _best(number, [each for each in free if _agree(number.quantity, each.quantity)])
            if answer:
                free.remove(answer)
                self.agreed.append((number, answer))
            elif number.quantity.hard:
                left.append(number)
            elif number.quantity.value >= 2:
                self.vague.append(number)
        missing = [n for n in left if not self._explained(n, self.target, self.soft[1])]
        self.repeated = [n for n in left if n not in missing and self._is_once_less(n)]
        spare = [n for n in free if n.quantity.hard and not self._explained(n, self.source, self.soft[0])]
        return missing, spare

    def _explained(self, number: _Number, others: Sequence[_Number], months: set[int]) -> bool:
        """Whether the other side says the number some other way: twice, as a month, in another measure."""
        quantity = number.quantity
        if quantity.value in months or quantity.value == 0:
            return True
        told = [each for pair in self.agreed for each in pair if _alike(*pair)]
        return _is_joined(number, others) or any(
            _agrees_as_read(quantity, other.quantity)
            or _shares_scale(quantity, other.quantity)
            or self._converted(quantity, other.quantity)
            or (other not in told and _converts(quantity, other.quantity))
            for other in others
        )

    def _is_once_less(self, number: _Number) -> bool:
        """Whether the target has the number too, as often as the source has it elsewhere."""
        return (
            number.quantity.scale == 1
            and number.quantity.value >= 2
            and any(
                ours is not number and _close(ours.quantity.value, number.quantity.value)
                for ours, _ in self.agreed
            )
        )

    def _converted(self, ours: Quantity, theirs: Quantity) -> bool:
        """Whether the passage goes over to other units; then figures of that measure say nothing."""
        what = dimension(ours.unit) or dimension(theirs.unit)
        if not what or {dimension(ours.unit), dimension(theirs.unit)} - {what, ""}:
            return False
        units = [
            {n.quantity.unit for n in side if dimension(n.quantity.unit) == what}
            for side in (self.source, self.target)
        ]
        return bool(units[0] and units[1]) and not units[0] & units[1]

    def agreed_findings(self) -> Iterator[Finding]:
        """Numbers that agree in value and differ in marks or unit."""
        for ours, theirs in self.agreed:
            same = ours.quantity.raw == theirs.quantity.raw and self.pair.one_language
            if not same:
                yield from self._misread(ours, theirs)
            if not same_measure(ours.quantity.unit, theirs.quantity.unit) and self._lone(ours, theirs):
                yield self._unit(ours, theirs)

    def _lone(self, ours: _Number, theirs: _Number) -> bool:
        """Whether neither side also tells this measure converted into the unit of the other."""
        what = dimension(ours.quantity.unit)
        told = [each for pair in self.agreed for each in pair if _alike(*pair)]
        return (
            what != dimension(theirs.quantity.unit)
            or not what
            or not (
                any(_converts(ours.quantity, n.quantity) for n in self.target if n not in told)
                or any(_converts(n.quantity, theirs.quantity) for n in self.source if n not in told)
            )
        )

    def _misread(self, ours: _Number, theirs: _Number) -> Iterator[Finding]:
        for version, number, other in (
            (self.pair.target, theirs, ours), (self.pair.source, ours, theirs)
        ):  # fmt: skip
            quantity = number.quantity
            if not quantity.is_figure or quantity.is_clock or not other.quantity.is_figure:
                continue
            read_otherwise = not _close(quantity.value, other.quantity.value) and len(quantity.values) > 1
            if quantity.mis_marked or (read_otherwise and _misreads(quantity, other.quantity)):
                yield version.finding(
                    "number_format",
                    number.block,
                    _(
                        "“{here}” is not written with the house's marks, or reads as another number; "
                        "the other version has {there}.",
                        here=quantity.raw,
                        there=other.quantity.raw,
                    ),
                    span=quantity.span,
                )

    def _unit(self, ours: _Number, theirs: _Number) -> Finding:
        return self.pair.target.finding(
            "unit_changed",
            theirs.block,
            _(
                "“{here}” is in {unit}, “{there}” in the original is in {right}; put it right.",
                here=_shown(theirs),
                unit=unit_name(theirs.quantity.unit),
                there=_shown(ours),
                right=unit_name(ours.quantity.unit),
            ),
            span=_wide(theirs),
            expected=ours.quantity.unit,
        )

    def changed(self, source_left: _Left, target_left: _Left) -> Iterator[Finding]:
        """Numbers left over on both sides: one became the other."""
        missing = [number for number in self.missing if not target_left.has(number)]
        spare = [number for number in self.spare if not source_left.has(number)]
        for theirs in spare:
            ours = min(missing, key=lambda each: _distance(each, theirs), default=None)
            if ours is None:
                break
            missing.remove(ours)
            spare = [each for each in spare if each is not theirs]
            yield self._change(ours, theirs)
        if len(spare) == len(self.vague) == 1 and not missing:
            yield from self._doubtful(self.vague[0], spare[0])
        elif len(spare) == len(self.repeated) == 1 and not missing and not self.vague:
            yield from self._instead(self.repeated[0], spare[0])
        elif len(spare) == 1 and not missing and not self.vague:
            yield from self._by_an_article(spare[0])

    def _doubtful(self, ours: _Number, theirs: _Number) -> Iterator[Finding]:
        """A word such as both or twice that became another number, in its place."""
        if abs(ours.place - theirs.place) < _APART and not self._explained(ours, self.target, set()):
            yield self._change(ours, theirs)

    def _by_an_article(self, theirs: _Number) -> Iterator[Finding]:
        """A figure that only an article or another soft word answers, with another figure in its place."""
        for ours, other in self.agreed:
            soft = ours.quantity.is_figure and not other.quantity.hard and theirs.quantity.is_figure
            if soft and abs(ours.place - theirs.place) < min(2 * _APART, abs(ours.place - other.place)):
                yield self._change(ours, theirs)
                return

    def _instead(self, ours: _Number, theirs: _Number) -> Iterator[Finding]:
        """A number told more often in the source, with another in the place of one of them."""
        alike = [n for n, _ in self.agreed if _close(n.quantity.value, ours.quantity.value)]
        ours = min([ours, *alike], key=lambda each: abs(each.place - theirs.place))
        same_kind = ours.quantity.is_figure == theirs.quantity.is_figure
        if same_kind and abs(ours.place - theirs.place) < _BESIDE:
            yield self._change(ours, theirs)

    def _change(self, ours: _Number, theirs: _Number) -> Finding:
        name = "unit_changed" if _other_scale(ours.quantity, theirs.quantity) else "number_changed"
        if _same_digits(ours.quantity, theirs.quantity):
            name = "number_format"
        return self.pair.target.finding(
            name,
            theirs.block,
            _(
                "The original has “{right}”, this version “{here}”; put it right.",
                right=_shown(ours),
                here=_shown(theirs),
            ),
            span=_wide(theirs) if name == "unit_changed" else theirs.quantity.span,
            expected=_shown(ours),
        )


class _Left:
    """The numbers of a version that no passage answers, by their readings, to find one again fast."""

    def __init__(self, numbers: Iterable[_Number]) -> None:
        self._by_reading: dict[float, list[Quantity]] = {}
        for number in numbers:
            for reading in _kept_readings(number.quantity):
                self._by_reading.setdefault(reading, []).append(number.quantity)

    def has(self, number: _Number) -> bool:
        """Whether a number that agrees with this one is left over somewhere."""
        quantity = number.quantity
        return any(
            _agree(quantity, other)
            for reading in _kept_readings(quantity)
            for other in islice(self._by_reading.get(reading, ()), _MANY)
        )


def _kept_readings(quantity: Quantity) -> set[float]:
    """Its values without the error of reckoning; of a year and its decade, the decade."""
    return {float(f"{value % 100 if 1900 <= value < 2000 else value:.9g}") for value in quantity.values}


def _numbers(version: Version, blocks: Sequence[Block]) -> list[_Number]:
    length = sum(len(block.text) for block in blocks) or 1
    found, before = [], 0
    for block in blocks:
        read = version.quantities(block)
        found += [_Number(block, each, (before + each.span[0]) / length) for each in read]
        before += len(block.text)
    return found


def _months(version: Version, blocks: Sequence[Block]) -> set[int]:
    locale = version.document.locale
    names = (name for block in blocks for name in calendar_names(block.text, locale))
    return {name.number for name in names if name.kind == "month"}


def _is_joined(number: _Number, others: Sequence[_Number]) -> bool:
    """Whether a long number, such as a telephone's, is written in pieces there, or here."""
    digits = "".join(c for c in number.quantity.raw if c.isdigit())
    pieces = ["".join(c for c in other.quantity.raw if c.isdigit()) for other in others]
    whole = any(digits == a + b and a and b for a, b in pairwise(pieces))
    lone = all(each.scale == 1 for each in (number.quantity, *(other.quantity for other in others)))
    part = (
        lone
        and len(digits) > 1
        and any(
            len(piece) > len(digits) + 1 and (piece.startswith(digits) or piece.endswith(digits))
            for piece in pieces
        )
    )
    return number.quantity.is_figure and (whole or part)


def _best(number: _Number, answers: Sequence[_Number]) -> _Number | None:
    return min(answers, key=lambda each: _distance(number, each), default=None)


def _distance(ours: _Number, theirs: _Number) -> tuple[bool, bool, bool, bool, float]:
    a, b = ours.quantity, theirs.quantity
    return (
        not _same_mantissa(a, b),
        a.hard != b.hard,
        bool(a.unit and b.unit) and not same_measure(a.unit, b.unit),
        a.is_figure != b.is_figure,
        abs(ours.place - theirs.place),
    )


def _agree(ours: Quantity, theirs: Quantity) -> bool:
    first, second = _readings(ours, theirs), _readings(theirs, ours)
    if any(_close(a, b) for a in first for b in second) or _same_decade(ours, theirs):
        return True
    return (
        "percent" in {ours.unit, theirs.unit}
        and not (ours.hard and theirs.hard)
        and any(abs(a - b) < _NEAR * max(a, b, 1) for a in ours.values for b in theirs.values)
    )


def _agrees_as_read(ours: Quantity, theirs: Quantity) -> bool:
    """Whether a number agrees with another in the reading of that one's house."""
    only = theirs if len(theirs.values) == 1 else replace(theirs, values=theirs.values[:1])
    return _agree(ours, only)


def _readings(quantity: Quantity, other: Quantity) -> tuple[float, ...]:
    """All readings; `2.000` reads as two only beside a figure, never beside a word such as both."""
    if quantity.is_figure and not quantity.is_clock and not other.is_figure and quantity.scale == 1:
        return quantity.values[:1]
    return quantity.values


def _same_decade(ours: Quantity, theirs: Quantity) -> bool:
    """`the 1980s` and `los años 80`."""
    short, year = sorted((ours.value, theirs.value))
    return 10 <= short < 100 and 1900 <= year < 2000 and year % 100 == short


def _converts(ours: Quantity, theirs: Quantity) -> bool:
    return convert(ours.value, ours.unit, theirs.value, theirs.unit)


def _close(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)


def _alike(ours: _Number, theirs: _Number) -> bool:
    """Whether both tell the same measure in the same unit."""
    a, b = ours.quantity, theirs.quantity
    return a.unit == b.unit and bool(a.unit) and _close(a.value, b.value)


def _mantissa(quantity: Quantity) -> float:
    return quantity.value / quantity.scale if quantity.scale else quantity.value


def _same_mantissa(ours: Quantity, theirs: Quantity) -> bool:
    return _close(_mantissa(ours), _mantissa(theirs))


def _other_scale(ours: Quantity, theirs: Quantity) -> bool:
    """Whether only the word that multiplies differs: million for billion."""
    lone = not (ours.is_figure or theirs.is_figure) and min(ours.value, theirs.value) >= 1e6
    return ours.scale != theirs.scale and (lone or _same_mantissa(ours, theirs))


def _same_digits(ours: Quantity, theirs: Quantity) -> bool:
    """Whether the marks alone make the difference: 7.125 and 7125."""
    digits = ["".join(c for c in each.raw if c.isdigit()) for each in (ours, theirs)]
    return digits[0] == digits[1] and ours.scale == theirs.scale and ours.is_figure and theirs.is_figure


def _shares_scale(ours: Quantity, theirs: Quantity) -> bool:
    """`2 to 3 million`: the first number borrows the scale of the second, in one version or in both."""
    lone = 1.0 in (ours.scale, theirs.scale) and ours.scale != theirs.scale
    return lone and _same_mantissa(ours, theirs)


def _misreads(quantity: Quantity, other: Quantity) -> bool:
    """Whether another reading than the house's is the one that agrees."""
    if quantity.value >= 1000 * quantity.scale and _mantissa(other).is_integer():
        return False
    return not quantity.is_clock and any(_close(value, other.value) for value in quantity.values[1:])


def _shown(number: _Number) -> str:
    start, end = _wide(number)
    return number.block.text[start:end].strip()


def _wide(number: _Number) -> tuple[int, int]:
    """The number with its scale and unit."""
    quantity = number.quantity
    return (
        (min(quantity.whole[0], quantity.span[0]), quantity.whole[1]) if quantity.whole[1] else quantity.span
    )
