"""The tables of the benchmark, and which of the bars hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.table import Table

from benchmarks.parity import again, bars
from benchmarks.parity import archive as archives
from benchmarks.parity.again import Again
from benchmarks.parity.archive import Work
from benchmarks.parity.bars import ROWS, Group, Row
from benchmarks.parity.scoring import Rates
from benchmarks.parity.speed import Cost


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure beside the one it is held to."""

    what: str
    figure: float
    bound: float
    holds: bool

    def __str__(self) -> str:
        return f"{self.what}: {self.figure:.1f}, bar {self.bound:g}"


@dataclass(frozen=True, slots=True)
class Scores:
    """A group's rates: of Ambos, of pofilter, and of Ambos and pofilter on half sentences."""

    group: Group
    ours: Rates
    theirs: Rates
    halves: tuple[Rates, Rates] | None = None


def by_class(scores: Scores) -> Table:
    """Recall of each class; false alarms of its row stand in the row's first line."""
    table = _table(
        f"{scores.group.name}, natural and hard together",
        ("Class", "Golds", "Recall %", "pofilter", "Bar", "Alarms/100", "pofilter", "Bar"),
    )
    for row in ROWS:
        for at, name in enumerate(row.classes):
            alarms = _alarm_cells(scores, row) if at == 0 else ("", "", "")
            table.add_row(name, *_recall_cells(scores, (name,), row.recall), *alarms)
        if "untranslated_sentence" in row.classes and scores.halves:
            ours, theirs = (rates.recall(row.classes) for rates in scores.halves)
            golds = str(scores.halves[0].planted(row.classes))
            cells = (golds, _number(ours), _number(theirs), str(bars.HALF_SENTENCE))
            table.add_row("untranslated_sentence, half", *cells, "", "", "")
        table.add_section()
    _add_all(table, scores)
    return table


def by_row(scores: Scores) -> Table:
    """Recall and false alarms of each row, its classes together."""
    table = _table(
        f"{scores.group.name}, natural and hard together",
        ("Classes", "Golds", "Recall %", "pofilter", "Bar", "Alarms/100", "pofilter", "Bar"),
    )
    for row in ROWS:
        recall = _recall_cells(scores, row.classes, row.recall - scores.group.recall_less)
        table.add_row("\n".join(row.classes), *recall, *_alarm_cells(scores, row))
        table.add_section()
    _add_all(table, scores)
    return table


def speed(costs: Sequence[Cost]) -> Table:
    """The curve of cost over the length."""
    table = _table("One core, en-es", ("Segments a side", "Stories", "Median ms", "ms a segment"))
    for cost in costs:
        row = (str(cost.segments), str(cost.stories), f"{cost.milliseconds:.1f}", f"{cost.per_segment:.2f}")
        table.add_row(*row)
    return table


def archive(works: Sequence[Work]) -> Table:
    """What an archive takes, in time and memory."""
    title = f"An archive of pairs of {archives.SEGMENTS} segments a side, each new; one core, en-es"
    table = _table(title, ("Pairs", "Pairs a second", "ms a segment", "Peak memory, MB"))
    for work in works:
        rate = f"{work.pairs / work.seconds:.0f}"
        table.add_row(f"{work.pairs:,}", rate, f"{work.milliseconds:.2f}", f"{work.megabytes:.0f}")
    return table


def meaning(times: Again) -> Table:
    """What one pair costs with meaning, checked again and again."""
    title = f"With meaning, a pair of {again.SEGMENTS} segments a side; one core, en-es"
    table = _table(title, ("Checked", "Median ms"))
    for what, milliseconds in (
        ("without meaning", times.words),
        ("at first", times.first),
        ("again, unchanged", times.unchanged),
        ("again, one segment changed", times.changed),
    ):
        table.add_row(what, f"{milliseconds:.1f}")
    return table


def markdown(table: Table) -> str:
    """A table as a document has it."""
    rows = zip(*(column.cells for column in table.columns), strict=True)
    lines = [[str(column.header) for column in table.columns], ["---"] * len(table.columns), *rows]
    shown = ("| " + " | ".join(str(cell).replace("\n", ", ") for cell in line) + " |" for line in lines)
    return "\n".join([f"### {table.title}", "", *shown, ""])


def quality_bars(scores: Scores) -> Iterator[Bar]:
    """The bars of a group: of each class between en and es, of each row elsewhere, and of all together."""
    group, ours = scores.group, scores.ours
    for row in ROWS:
        parts = [(name,) for name in row.classes] if group is bars.MAIN else [row.classes]
        for classes in parts:
            yield from _at_least(
                _name(group, classes, "recall"), ours.recall(classes), row.recall - group.recall_less
            )
        if group.alarms_times is not None:
            bound = row.alarms * group.alarms_times
            yield _at_most(_name(group, row.classes, "alarms"), ours.alarm_rate(row.classes), bound)
    if scores.halves:
        half = scores.halves[0].recall(("untranslated_sentence",))
        yield from _at_least(f"{group.name} half sentences recall", half, bars.HALF_SENTENCE)
    yield from _at_least(f"{group.name} all recall", ours.recall(), bars.ALL_RECALL - group.recall_less)
    if group.alarms_times is not None:
        for kind, bound in (("natural", bars.ALL_NATURAL), ("hard", bars.ALL_HARD)):
            rate = ours.alarm_rate(kinds=(kind,))
            yield _at_most(f"{group.name} {kind} alarms", rate, bound * group.alarms_times)
    if group is bars.MAIN:
        share = ours.with_alarm.get("natural", 0.0)
        yield _at_most("en-es natural stories with an alarm %", share, bars.STORIES_WITH_ALARM)


def speed_bars(costs: Sequence[Cost]) -> Iterator[Bar]:
    """The median of the shortest, and the growth from 100 segments to the longest."""
    yield _at_most("median ms of 30 segments", costs[0].milliseconds, bars.MEDIAN_MILLISECONDS)
    growth = costs[-1].per_segment / costs[1].per_segment
    yield _at_most(f"cost of a segment, {costs[-1].segments} to {costs[1].segments}", growth, bars.GROWTH)


def archive_bars(works: Sequence[Work]) -> Iterator[Bar]:
    """The rate of one pair, and the same memory whatever the number."""
    longest = works[-1]
    bound = bars.MEDIAN_MILLISECONDS / bars.SEGMENTS
    yield _at_most(f"ms of a segment, archive of {longest.pairs:,}", longest.milliseconds, bound)
    if len(works) > 1:
        growth = longest.megabytes / works[0].megabytes
        yield _at_most(f"memory, {longest.pairs:,} to {works[0].pairs:,} pairs", growth, bars.MEMORY)


def meaning_bars(times: Again) -> Iterator[Bar]:
    """With meaning: one segment changed, and nothing."""
    yield _at_most("ms of a pair again with meaning, one segment changed", times.changed, bars.CHANGED)
    yield _at_most("ms of a pair again with meaning", times.unchanged, bars.MEDIAN_MILLISECONDS)


def _at_least(what: str, figure: float | None, bound: float) -> Iterator[Bar]:
    if figure is not None:
        yield Bar(what, figure, bound, figure >= bound)


def _at_most(what: str, figure: float, bound: float) -> Bar:
    return Bar(what, figure, bound, figure <= bound)


def _name(group: Group, classes: Sequence[str], what: str) -> str:
    return f"{group.name} {', '.join(classes)} {what}"


def _table(title: str, headings: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left")
    for at, heading in enumerate(headings):
        table.add_column(heading, justify="left" if at == 0 and heading != "Segments a side" else "right")
    return table


def _recall_cells(scores: Scores, classes: Sequence[str], bound: float) -> tuple[str, str, str, str]:
    figures = _number(scores.ours.recall(classes)), _number(scores.theirs.recall(classes))
    return str(scores.ours.planted(classes)), *figures, f"{bound:g}"


def _alarm_cells(scores: Scores, row: Row) -> tuple[str, str, str]:
    times = scores.group.alarms_times
    bound = "" if times is None else f"{row.alarms * times:g}"
    return _number(scores.ours.alarm_rate(row.classes)), _number(scores.theirs.alarm_rate(row.classes)), bound


def _add_all(table: Table, scores: Scores) -> None:
    group, ours, theirs = scores.group, scores.ours, scores.theirs
    times = group.alarms_times
    golds = str(ours.planted(ours.golds))
    cells = _number(ours.recall()), _number(theirs.recall()), f"{bars.ALL_RECALL - group.recall_less:g}"
    for kind, bound in (("natural", bars.ALL_NATURAL), ("hard", bars.ALL_HARD)):
        rates = (_number(rates.alarm_rate(kinds=(kind,))) for rates in (ours, theirs))
        held_to = "" if times is None else f"{bound * times:g}"
        table.add_row(f"all together, {kind}", golds, *cells, *rates, held_to)
        golds, cells = "", ("", "", "")
    shares = (_number(rates.with_alarm.get("natural")) for rates in (ours, theirs))
    bar = f"{bars.STORIES_WITH_ALARM:g}" if group is bars.MAIN else ""
    table.add_row("natural stories with any alarm, %", "", "", "", "", *shares, bar)


def _number(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.1f}"
