"""What is remembered of segments that tell each other, and how two texts stand to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ambos.parity import Document, digest

Side = Literal["source", "target"]
Digests = tuple[str, ...]
BlockIds = tuple[str, ...]
WAIVED = "WAIVED"


@dataclass(frozen=True, slots=True)
class Known:
    """One combination of source and target segments by digest, and which of the two owes since when.

    An empty side: the segments of the other need no counterpart. `inferred`: it follows from an edit and
    nobody said so. `at` is when it was said, or when the edit was made. `basis`: what the source said, block
    by block, when its target owed nothing.
    """

    source: Digests
    target: Digests
    at: datetime
    state: str = "TRANSLATED"
    inferred: bool = False
    target_owes_since: datetime | None = None
    source_owes_since: datetime | None = None
    basis: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[frozenset[tuple[str, int]], frozenset[tuple[str, int]]]:
        """The combination, whatever the order of its segments."""
        return _counted(self.source), _counted(self.target)

    @property
    def owes(self) -> bool:
        return bool(self.target_owes_since or self.source_owes_since)


@dataclass(frozen=True, slots=True)
class Relation:
    """Blocks of the two texts that belong together, by id; one side may be empty.

    `known` is what is remembered of them, None where alignment guessed or nothing is known.
    """

    source: BlockIds
    target: BlockIds
    known: Known | None = None
    target_owes_since: datetime | None = None
    source_owes_since: datetime | None = None

    @property
    def stale(self) -> bool:
        """The target tells what the source says no longer."""
        return bool(self.source and self.target and self.target_owes_since)

    @property
    def missing(self) -> bool:
        """The target does not tell it, and nobody said that it need not."""
        return not self.target and not self.excused

    @property
    def orphan(self) -> bool:
        """The source says nothing of it, and nobody said that it need not."""
        return not self.source and not self.excused

    @property
    def excused(self) -> bool:
        """It stands on one side alone, and somebody said that it may."""
        known = self.known if self.waived else None
        return known is not None and not (known.source and known.target)

    @property
    def waived(self) -> bool:
        return self.known is not None and self.known.state == WAIVED and not self.known.owes


def confirmed(
    found: Iterable[Relation],
    source: Document,
    target: Document,
    *,
    at: datetime,
    state: str = "TRANSLATED",
    inferred: bool = False,
) -> list[Known]:
    """What alignment guessed, as it is to be remembered once a person lets it stand or it is edited."""
    return [
        Known(told_by(source, each.source), told_by(target, each.target), at, state, inferred)
        for each in found
        if each.known is None and each.source and each.target and not each.stale
    ]


def told_together(found: Iterable[Relation], side: Side) -> list[BlockIds]:
    """The blocks of one side that tell the same passage, or are told by one, with others."""
    groups = (each.source if side == "source" else each.target for each in found)
    return [each for each in groups if len(each) > 1]


def side_of(known: Known, side: Side) -> list[tuple[Side, str]]:
    return [(side, each) for each in (known.source if side == "source" else known.target)]


def places_of(known: Known) -> Counter[tuple[Side, str]]:
    """The segments of both sides, and how many of each."""
    return Counter(side_of(known, "source") + side_of(known, "target"))


def newest(known: Iterable[Known]) -> list[Known]:
    """The newest word on each combination."""
    said: dict[object, Known] = {}
    for each in known:
        said.setdefault(each.key, each)
    return list(said.values())


def told_by(document: Document, block_ids: Iterable[str]) -> Digests:
    return tuple(digest(document.by_id[each]) for each in block_ids)


def digests_in(document: Document) -> frozenset[str]:
    return frozenset(digest(block) for block in document.blocks)


def _counted(digests: Digests) -> frozenset[tuple[str, int]]:
    return frozenset(Counter(digests).items())
