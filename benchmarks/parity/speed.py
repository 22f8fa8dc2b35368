"""How long a comparison takes, by the length of the story, on one core and in processor time.

Stories of any length and number are made of real ones, one after the other. Where the set has no more, they
come again with letters of some words exchanged, alike in both versions: of the names that both write, and of
one word in each segment. No text comes twice, and it still reads as its language and tells one story.

Every length is measured on the same segments, cut into stories of that length, in a process of its own: what
is kept of texts helps none, and no length has the harder words.
"""

from __future__ import annotations

import os
import re
import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count, islice, permutations
from multiprocessing import get_context

from ambos.parity import Block, Document, House, compare
from ambos.parity.jsonl import Exchanged

LENGTHS = (30, 100, 300, 1000)  # segments a side
SEGMENTS = 1000  # of which the stories of each length are made
_WARMING = 30  # segments, none of them among those
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
    per_segment: float  # milliseconds for a segment of each side, over all stories


def costs(told: Pairs, lengths: Sequence[int]) -> list[Cost]:
    """Measure each length. `told` should be clean, in one pair of languages, with no story twice."""
    found = []
    for length in lengths:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            found.append(pool.submit(_cost, told, length).result())
    return found


def side_by_side(pairs: Iterable[Exchanged]) -> list[Exchanged]:
    """Those that tell each segment by one."""
    return [pair for pair in pairs if len(pair.source.blocks) == len(pair.target.blocks)]


def _cost(told: Pairs, length: int) -> Cost:
    times = []
    segments = list(islice(_segments(told), SEGMENTS + _WARMING))
    with one_core():
        compare(*_story_of(told[0], segments[SEGMENTS:]), house=HOUSE)  # loads the language model
        for start in range(0, SEGMENTS - length + 1, length):
            source, target = _story_of(told[0], segments[start : start + length])
            began = time.process_time()
            compare(source, target, house=HOUSE)
            times.append(1000 * (time.process_time() - began))
    return Cost(length, len(times), statistics.median(times), sum(times) / len(times) / length)


def stories(told: Pairs, length: int) -> Iterator[tuple[Document, Document]]:
    """Stories of so many segments a side, without end; no two have a text in common for a long time."""
    segments = _segments(told)
    while True:
        yield _story_of(told[0], list(islice(segments, length)))


def _segments(told: Pairs) -> Iterator[tuple[Block, Block]]:
    for turn in count():
        for pair in told:
            shared = _long_words(pair.source.blocks) & _long_words(pair.target.blocks)
            for source, target in zip(pair.source.blocks, pair.target.blocks, strict=True):
                yield _changed(source, shared, turn), _changed(target, shared, turn)


def _long_words(blocks: Iterable[Block]) -> set[str]:
    return {word for block in blocks for word in _LONG_WORD.findall(block.text)}


def _changed(block: Block, shared: set[str], turn: int) -> Block:
    kind = "para" if block.type in {"headline", "summary"} else block.type
    if turn == 0:
        return replace(block, type=kind)
    by = turn // len(_ORDERS)
    consonants = _CONSONANTS[by:] + _CONSONANTS[:by]
    exchange = str.maketrans(_VOWELS + _CONSONANTS, _ORDERS[turn % len(_ORDERS)] + consonants)
    own = [word for word in _LONG_WORD.findall(block.text) if word not in shared and word.islower()]
    chosen = shared | set(own[turn % len(own) :][:1] if own else ())
    text = _LONG_WORD.sub(
        lambda word: word[0].translate(exchange) if word[0] in chosen else word[0], block.text
    )
    return replace(block, type=kind, text=text, src=f"{turn}{block.src}" if block.src else None)


def _story_of(pair: Exchanged, segments: Sequence[tuple[Block, Block]]) -> tuple[Document, Document]:
    sides = []
    for side, document in enumerate((pair.source, pair.target)):
        blocks = tuple(replace(each[side], id=str(number)) for number, each in enumerate(segments))
        sides.append(replace(document, blocks=blocks, url="", style=None))
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
