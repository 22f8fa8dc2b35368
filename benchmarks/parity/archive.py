"""How fast an archive of pairs is worked off, in how much memory: each pair new, in a process of its own."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from ambos.parity import compare
from benchmarks.parity.speed import HOUSE, Pairs, one_core, stories

COUNTS = (1_000, 10_000)  # pairs
SEGMENTS = 8  # a side, as many as the stories of the development set have


@dataclass(frozen=True, slots=True)
class Work:
    """An archive of so many pairs: processor time, and the most memory the process ever had."""

    pairs: int
    seconds: float
    megabytes: float

    @property
    def milliseconds(self) -> float:
        """Of processor time for a segment of each side."""
        return 1000 * self.seconds / self.pairs / SEGMENTS


def works(told: Pairs, counts: Sequence[int]) -> list[Work]:
    """Work off an archive of each size. `told` should tell each segment by one."""
    return [_apart(told, pairs) for pairs in counts]


def _apart(told: Pairs, pairs: int) -> Work:
    """In a fresh process, whose memory is its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work_off, told, pairs).result()


def work_off(told: Pairs, pairs: int) -> Work:
    """Compare so many pairs, one after the other, as they come from the generator."""
    seconds = 0.0
    with one_core():
        for source, target in islice(stories(told, SEGMENTS), pairs):
            began = time.process_time()
            compare(source, target, house=HOUSE)
            seconds += time.process_time() - began
    return Work(pairs, seconds, _peak())


def _peak() -> float:
    """Megabytes. Linux tells the peak of this program alone; elsewhere that of its parent may count too."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
