"""What relations and after_edit cost by the length of the text, with every segment known; one core's time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from ambos.pairs.debts import Known, after_edit, relations
from ambos.parity import Block, Document, digest
from benchmarks.debts.wording import Wording

LENGTHS = (10, 100, 1000)
_AT = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds; the edit rewords one segment of the source, or every one."""

    segments: int
    relations: float
    one_edit: float
    all_edited: float


def costs(lengths: Sequence[int] = LENGTHS) -> list[Cost]:
    return [_cost(each) for each in lengths]


def _cost(length: int) -> Cost:
    wording = Wording(Random(length))
    contents = [wording.content() for _ in range(length)]

    def text(locale: str, reworded: int = 0) -> Document:
        told = [
            tuple(wording.variant(s) for s in each) if at < reworded else each
            for at, each in enumerate(contents)
        ]
        blocks = (Block(f"b{at}", "para", wording.text(each, locale, 0)) for at, each in enumerate(told))
        return Document(locale, tuple(blocks))

    source, target = text("en"), text("es")
    known = [
        Known((digest(ours),), (digest(theirs),), _AT)
        for ours, theirs in zip(source.blocks, target.blocks, strict=True)
    ]

    def edit(after: Document) -> None:
        after_edit(known, side="source", before=source, after=after, others=[target], at=_AT)

    one, every = text("en", 1), text("en", length)
    return Cost(
        length,
        _milliseconds(lambda: relations(source, target, known)),
        _milliseconds(lambda: edit(one)),
        _milliseconds(lambda: edit(every)),
    )


def _milliseconds(call: Callable[[], object]) -> float:
    """The least of three; the first fills what is kept."""
    times = []
    for _ in range(3):
        began = time.process_time()
        call()
        times.append(1000 * (time.process_time() - began))
    return min(times)
