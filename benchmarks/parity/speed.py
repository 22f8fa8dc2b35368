"""How long a comparison takes, by the length of the story, on one core and in processor time.

Stories of any length and number are made of real ones, one after the other. Where the set has no more, they
come again with letters of their long words exchanged, alike in both versions: other words, and still two
versions of one story.
"""

from __future__ import annotations

import os
import re
import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count, islice, permutations

from ambos.parity import Block, Document, House, compare
from ambos.parity.jsonl import Exchanged

LENGTHS = (30, 100, 300, 1000)  # segments a side
_TIMES = {30: 11, 100: 3, 300: 2}  # stories of each length; of a longer one only one
HOUSE = House(languages=("en", "es"))
_LONG_WORD = re.compile(r"[^\W\d_]{6,}")
_VOWELS, _CONSONANTS = "aeiou", "bdgklmnprt"
_ORDERS = tuple("".join(order) for order in permutations(_VOWELS))

Pairs = Sequence[Exchanged]


@dataclass(frozen=True, slots=True)
class Cost:
    """What stories of one length cost: the median of several."""

    segments: int
    stories: int
    milliseconds: float

    @property
    def per_segment(self) -> float:
        """Milliseconds for a segment of each side."""
        return self.milliseconds / self.segments


def costs(told: Pairs, lengths: Sequence[int]) -> list[Cost]:
    """Measure each length. `told` should be clean, in one pair of languages, with no story twice."""
    return [_cost(told, length) for length in lengths]


def side_by_side(pairs: Iterable[Exchanged]) -> list[Exchanged]:
    """Those that tell each segment by one."""
    return [pair for pair in pairs if len(pair.source.blocks) == len(pair.target.blocks)]


def _cost(told: Pairs, length: int) -> Cost:
    times = []
    with one_core():
        for source, target in islice(stories(told, length), _TIMES.get(length, 1) + 1):
            began = time.process_time()
            compare(source, target, house=HOUSE)
            times.append(1000 * (time.process_time() - began))
    kept = times[1:]  # the first loads the language model and fills what is kept
    return Cost(length, len(kept), statistics.median(kept))


def stories(told: Pairs, length: int) -> Iterator[tuple[Document, Document]]:
    """Stories of so many segments a side, without end; no two have a text in common for a long time."""
    segments = _segments(told)
    while True:
        yield _story_of(told[0], list(islice(segments, length)))


def _segments(told: Pairs) -> Iterator[tuple[Block, Block]]:
    for turn in count():
        for pair in told:
            for source, target in zip(pair.source.blocks, pair.target.blocks, strict=True):
                yield _changed(source, turn), _changed(target, turn)


def _changed(block: Block, turn: int) -> Block:
    kind = "para" if block.type in {"headline", "summary"} else block.type
    if turn == 0:
        return replace(block, type=kind)
    by = turn // len(_ORDERS)
    consonants = _CONSONANTS[by:] + _CONSONANTS[:by]
    exchange = str.maketrans(_VOWELS + _CONSONANTS, _ORDERS[turn % len(_ORDERS)] + consonants)
    text = _LONG_WORD.sub(lambda word: word[0].translate(exchange), block.text)
    return replace(block, type=kind, text=text, src=f"{turn}{block.src}" if block.src else None)


def _story_of(pair: Exchanged, segments: Sequence[tuple[Block, Block]]) -> tuple[Document, Document]:
    sides = []
    for side, document in enumerate((pair.source, pair.target)):
        blocks = tuple(replace(each[side], id=str(number)) for number, each in enumerate(segments))
        sides.append(replace(document, blocks=blocks, url=""))
    return sides[0], sides[1]


@contextmanager
def one_core() -> Iterator[None]:
    """Keep to one core, where the system lets a process choose."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)
