"""Findings held against what was planted, by the scorer that comes with the pairs."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.parity.bars import DISTANT, LATIN, MAIN, Group

Gold = Mapping[str, Any]
_NOT_LATIN = {"zh", "ar"}


@dataclass(frozen=True, slots=True)
class Rates:
    """What the scorer says of one checker on some pairs, in per cent and per 100 clean stories."""

    golds: Mapping[str, int]
    hits: Mapping[str, int]
    alarms: Mapping[str, Mapping[str, int]]  # natural and hard, each by class
    stories: Mapping[str, int]
    with_alarm: Mapping[str, float]

    def planted(self, classes: Iterable[str]) -> int:
        """How many defects of these classes there were."""
        return sum(self.golds.get(name, 0) for name in classes)

    def recall(self, classes: Sequence[str] | None = None) -> float | None:
        """Of all classes where none is named; None where nothing was planted."""
        names = list(self.golds) if classes is None else classes
        planted = self.planted(names)
        return 100 * sum(self.hits.get(name, 0) for name in names) / planted if planted else None

    def alarm_rate(
        self, classes: Sequence[str] | None = None, kinds: Sequence[str] = ("natural", "hard")
    ) -> float:
        """False alarms per 100 clean stories of these kinds."""
        counts = [self.alarms.get(kind, {}) for kind in kinds]
        alarms = sum(n for by in counts for name, n in by.items() if classes is None or name in classes)
        return 100 * alarms / max(1, sum(self.stories.get(kind, 0) for kind in kinds))


@dataclass(frozen=True, slots=True)
class Scorer:
    """The scorer with its pairs, and a folder to write to."""

    script: Path
    pairs: Path
    folder: Path

    def rates(self, golds: Sequence[Gold], findings: Path) -> Rates:
        """Score the findings on the pairs of these golds."""
        gold, out = self.folder / "gold.jsonl", self.folder / "rates.json"
        gold.write_text("".join(json.dumps(each) + "\n" for each in golds), encoding="utf-8")
        given = {"--pairs": self.pairs, "--gold": gold, "--findings": findings, "--json": out}
        command = [sys.executable, self.script, *(part for option in given.items() for part in option)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return _rates(json.loads(out.read_text(encoding="utf-8")))


def read_lines(path: Path) -> Iterator[str]:
    """The lines of a file of JSON objects, packed or not."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as file
    ):
        yield from (line for line in file if line.strip())


def group_of(gold: Gold) -> Group:
    """The group that a pair's languages belong to."""
    languages = {tag.partition("-")[0] for tag in gold["langs"]}
    if languages == {"en", "es"}:
        return MAIN
    return DISTANT if languages & _NOT_LATIN else LATIN


def of_half_sentences(golds: Iterable[Gold]) -> list[Gold]:
    """Only the pairs with half a sentence left in the other language, and of their defects only that."""
    kept: list[Gold] = []
    for gold in golds:
        halves = [
            each
            for each in gold["golds"]
            if each["class"] == "untranslated_sentence" and "half" in each["template"]
        ]
        if halves:
            kept.append({**gold, "golds": halves})
    return kept


def without_half_sentences(golds: Iterable[Gold]) -> list[Gold]:
    """The pairs without those of `of_half_sentences`."""
    halves = {gold["id"] for gold in of_half_sentences(golds)}
    return [gold for gold in golds if gold["id"] not in halves]


def _rates(scored: Mapping[str, Any]) -> Rates:
    classes, clean = scored["classes"], scored["clean"]
    golds = {name: each["golds"] for name, each in classes.items() if each["golds"]}
    return Rates(
        golds=golds,
        hits={name: round(classes[name]["recall"] * planted) for name, planted in golds.items()},
        alarms={kind: each["by_class"] for kind, each in clean.items()},
        stories={kind: each["stories"] for kind, each in clean.items()},
        with_alarm={kind: 100 * each["share"] for kind, each in clean.items()},
    )
