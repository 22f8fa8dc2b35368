"""Runs random histories through Ambos and through the oracle, and prints where they differ."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from benchmarks import setting
from benchmarks.debts import growth
from benchmarks.debts.history import Difference, History

HISTORIES, QUICK_STORED, QUICK_GUESSED = 2000, 12, 4
KINDS = ("stale", "missing", "orphan")
STORED, GUESSED = 1.0, 0.95  # precision and recall at least
GROWTH = 2.0  # the cost of a segment among 1000 beside that of one among 100
_NO_PEER = (
    "No peer in the run: wagtail-localize knows of a change only once somebody synchronises, and then by the "
    "source's segment alone; it has no notion of what a target segment owes."
)


@dataclass(slots=True)
class Tally:
    """What all histories of one sort came to."""

    histories: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    too_many: Counter[str] = field(default_factory=Counter)
    too_few: Counter[str] = field(default_factory=Counter)
    acts: Counter[str] = field(default_factory=Counter)
    untouched: int = 0
    altered: int = 0
    differing: list[Difference] = field(default_factory=list)  # the first of each history

    def add(self, other: Tally) -> None:
        self.histories += other.histories
        for mine, theirs in (
            (self.hits, other.hits),
            (self.too_many, other.too_many),
            (self.too_few, other.too_few),
        ):
            mine.update(theirs)
        self.acts.update(other.acts)
        self.untouched += other.untouched
        self.altered += other.altered
        self.differing += other.differing

    def precision(self, kind: str) -> float:
        return self.hits[kind] / max(1, self.hits[kind] + self.too_many[kind])

    def recall(self, kind: str) -> float:
        return self.hits[kind] / max(1, self.hits[kind] + self.too_few[kind])


def main() -> int:
    given = _arguments()
    stored = given.histories or (QUICK_STORED if given.quick else HISTORIES)
    guessed = given.histories or (QUICK_GUESSED if given.quick else HISTORIES)
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False, markup=False)
    for line in setting.lines("debts", sys.argv[1:], ("ambos",)):
        print(line)
    if given.quick:
        print(f"Quick: left out are {HISTORIES - stored} of the histories with stored matches and")
        print(f"{HISTORIES - guessed} of those where alignment had to guess.")
    print(_NO_PEER)
    seeds = range(given.seed, given.seed + max(stored, guessed))
    jobs = [(seed, True) for seed in seeds[:stored]] + [(seed, False) for seed in seeds[:guessed]]
    tallies = {True: Tally(), False: Tally()}
    for (_, kind), tally in zip(jobs, _all(jobs), strict=True):
        tallies[kind].add(tally)
    costs = growth.costs()
    return _print(console, tallies[True], tallies[False], costs, given.show)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ambos bench debts", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="under a minute on two cores; says what it leaves out"
    )
    parser.add_argument("--histories", type=int, metavar="N", help="how many of each sort")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="the number of the first history")
    parser.add_argument(
        "--show", type=int, default=5, metavar="N", help="differences to print, one a history"
    )
    return parser.parse_args()


def _all(jobs: Sequence[tuple[int, bool]]) -> Iterator[Tally]:
    console = Console(stderr=True)
    with (
        Progress(console=console, disable=not console.is_terminal) as progress,
        ProcessPoolExecutor(os.cpu_count()) as pool,
    ):
        yield from progress.track(
            pool.map(_told, jobs, chunksize=2), total=len(jobs), description="Histories"
        )


def _told(job: tuple[int, bool]) -> Tally:
    seed, stored = job
    history = History(seed, stored=stored)
    history.run()
    return Tally(
        1,
        history.hits,
        history.too_many,
        history.too_few,
        history.acts,
        history.untouched,
        history.altered,
        history.differences[:1],
    )


def _print(console: Console, stored: Tally, guessed: Tally, costs: Sequence[growth.Cost], show: int) -> int:
    console.print(_debts_table(stored, guessed))
    console.print(_growth_table(costs))
    print(f"Acts: {', '.join(f'{act} {times}' for act, times in sorted(stored.acts.items()))}.")
    for each in stored.differing[:show]:
        print(
            f"Differs  history {each.seed}, act {each.act}, {each.what}, {each.pair}: "
            f"too many {dict(each.too_many)}, too few {dict(each.too_few)}"
        )
    missed = list(_missed(stored, guessed, costs))
    for bar in missed:
        print(f"Missed  {bar}")
    lowest = [min(min(t.precision(k), t.recall(k)) for k in KINDS) for t in (stored, guessed)]
    print(
        f"{stored.histories} histories with stored matches: lowest precision or recall {lowest[0]:.4f}, "
        f"{len(stored.differing)} histories differ; {guessed.histories} guessed: {lowest[1]:.4f}; "
        f"{'all bars hold' if not missed else f'{len(missed)} bars missed'}."
    )
    return 1 if missed else 0


def _debts_table(stored: Tally, guessed: Tally) -> Table:
    table = Table(title="Segments, over all acts, of drafts and of live texts", title_justify="left")
    table.add_column("Matches")
    table.add_column("Debt")
    for heading in ("Right", "Too many", "Too few", "Precision", "Recall", "Bar"):
        table.add_column(heading, justify="right")
    for name, tally, bar in (("stored", stored, STORED), ("guessed", guessed, GUESSED)):
        for kind in (*KINDS, "source owes"):
            counts = (str(each[kind]) for each in (tally.hits, tally.too_many, tally.too_few))
            rates = f"{tally.precision(kind):.4f}", f"{tally.recall(kind):.4f}"
            table.add_row(name, kind, *counts, *rates, f"{bar:g}" if kind in KINDS else "")
        table.add_row(name, "untouched, altered", str(tally.untouched), str(tally.altered), "", "", "", "0")
        table.add_section()
    return table


def _growth_table(costs: Sequence[growth.Cost]) -> Table:
    table = Table(title="One core, every segment known; milliseconds", title_justify="left")
    for heading in (
        "Segments a side",
        "relations",
        "after_edit of one",
        "after_edit of all",
        "relations a segment",
    ):
        table.add_column(heading, justify="right")
    for each in costs:
        figures = (each.relations, each.one_edit, each.all_edited)
        per_segment = f"{each.relations / each.segments:.3f}"
        table.add_row(str(each.segments), *(f"{figure:.1f}" for figure in figures), per_segment)
    return table


def _missed(stored: Tally, guessed: Tally, costs: Sequence[growth.Cost]) -> Iterable[str]:
    for name, tally, bar in (("stored", stored, STORED), ("guessed", guessed, GUESSED)):
        for kind in KINDS:
            for rate, figure in (("precision", tally.precision(kind)), ("recall", tally.recall(kind))):
                if figure < bar:
                    yield f"{name}, {kind}, {rate}: {figure:.4f}, bar {bar:g}"
        if tally.altered:
            yield f"{name}: {tally.altered} segments nobody touched were altered, bar 0"
    hundred, thousand = costs[-2:]
    for name in ("relations", "one_edit", "all_edited"):
        times = (getattr(thousand, name) / thousand.segments) / (getattr(hundred, name) / hundred.segments)
        if times > GROWTH:
            yield f"growth of {name} a segment, 1000 beside 100: {times:.1f}, bar {GROWTH:g}"


if __name__ == "__main__":
    sys.exit(main())
