"""A sequence of source blocks against one of target blocks: what matches are worth, and the best of them."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from ambos.parity.anchors import Evidence
from ambos.parity.copies import Copies
from ambos.parity.locales import profile
from ambos.parity.segments import Block, Document

Steps = tuple[tuple[int, int], ...]
_Row = dict[int, tuple[float, int, int]]  # place in the target -> score, and the step that leads there

_GAP = -0.15  # a block that is told by none, or tells none
_BASE = 1.2  # what a match is worth before anything is known of it
_LIKE = 0.13  # weight of anchors, which are not independent, beside length
_SPREAD = 0.27  # standard deviation of the logarithm of the lengths' ratio
_AFAR = 0.42, 0.22  # both where the versions are written in two scripts
_WORST_FIT = 3.0
_JOIN = {(1, 1): 0.0, (1, 2): -0.55, (2, 1): -0.55, (1, 3): -1.1, (3, 1): -1.1}
_TWICE = 2.2  # beyond this the lengths of a group and of what it tells are too far apart
_GAPS: Steps = ((1, 0), (0, 1))
# By whether the source block may be one of several that are told, and the target block one that tell.
_STEPS = {
    (told, telling): (*_GAPS, *(s for s in _JOIN if s == (1, 1) or (told if s[0] > 1 else telling)))
    for told in (False, True)
    for telling in (False, True)
}
ALL_STEPS = _STEPS[True, True]
_SINGLE = _STEPS[False, False]
_MIXED = -2.0  # what it costs that a subhead tells running text
_APART = -9.0  # what it costs to join a stranger to a group
_STRANGE = -1.0  # evidence at which a block is a stranger
_NEARER = 1.0  # evidence by which it has more in common with the block beside
_BAND = 24  # blocks to either side of the diagonal in long stories
CELLS = 60_000  # pairs of places up to which blocks that one version has more widen the band
_RARE = 4  # blocks of a side that an anchor may stand in and still say which of them moved
COPY = 6.0  # gain of a block with the block it repeats word for word
_MOVED = 0.4  # gain that matches blocks out of order
_SAME_PLACE = -1.7  # the same for blocks that stand alone between the same neighbours
_SHORT = 16.0  # characters added to each length, since a short text varies more
_SWAP = 1.0  # gain that two blocks must win by changing partners
_WINDOW = 12  # how far apart swapped blocks are looked for


class Run:
    """One sequence of source blocks against one of target blocks."""

    def __init__(
        self,
        source: Sequence[Block],
        target: Sequence[Block],
        ratio: float,
        known: Copies | None = None,
        begins: frozenset[tuple[int, str]] = frozenset(),
        facts: Mapping[int, Set[str]] | None = None,
    ) -> None:
        """`begins`: side and id of blocks that no group joins with the one before them."""
        self.source, self.target = source, target
        at_source, at_target = ({b.id: at for at, b in enumerate(blocks)} for blocks in (source, target))
        known = known or Copies(frozenset(), frozenset(), frozenset())
        self.repeated = {
            (at_source[s], at_target[t]) for s, t in known.pairs if s in at_source and t in at_target
        }
        self._repeating = {i for i, _ in self.repeated}, {j for _, j in self.repeated}
        self._copies = (
            {at for block, at in at_source.items() if block in known.in_source},
            {at for block, at in at_target.items() if block in known.in_target},
        )
        # Copies and what they repeat join no group.
        self._bound = self._copies[0] | self._repeating[0], self._copies[1] | self._repeating[1]
        self.begins = begins
        self._apart = _apart(0, source, begins), _apart(1, target, begins)
        self.evidence = Evidence(source, target, facts)
        self._subheads = [b.type == "subhead" for b in source], [b.type == "subhead" for b in target]
        self._spread, self._like = (_SPREAD, _LIKE) if not facts else _AFAR
        self.lengths = [len(b.text) * ratio + _SHORT for b in source], [len(b.text) + _SHORT for b in target]

    def gain(self, i: int, j: int, di: int, dj: int) -> float:
        """What matching these blocks is worth; below zero where they do not belong together."""
        if (self._copies[0] or self._copies[1]) and (repeats := self._repeats(i, j, di, dj)) is not None:
            return repeats
        if di == dj == 1:
            ratio = self.lengths[0][i] / self.lengths[1][j]
            types = 0.0 if self._subheads[0][i] == self._subheads[1][j] else _MIXED
        elif not Run.may_join(self, i, j, di, dj):
            return _APART
        else:
            ratio = sum(self.lengths[0][i : i + di]) / sum(self.lengths[1][j : j + dj])
            subheads = sum(self._subheads[0][i : i + di]) + sum(self._subheads[1][j : j + dj])
            types = 0.0 if subheads in (0, di + dj) else _MIXED
        fit = min(_WORST_FIT, (math.log(ratio) / self._spread) ** 2 / 2)
        return _BASE + (self._like * self.evidence.of(i, j, di, dj) + types) - fit + _JOIN[di, dj]

    def _repeats(self, i: int, j: int, di: int, dj: int) -> float | None:
        """The gain where a copy is among the blocks: it goes with what it repeats and with nothing else."""
        if (i, j) in self.repeated and di == dj == 1:
            return COPY
        ours, theirs = range(i, i + di), range(j, j + dj)
        if not (self._copies[0].isdisjoint(ours) and self._copies[1].isdisjoint(theirs)):
            return _APART
        if di + dj == 2:
            return None
        told = not (self._repeating[0].isdisjoint(ours) and self._repeating[1].isdisjoint(theirs))
        return _APART if told else None

    def may_join(self, i: int, j: int, di: int, dj: int) -> bool:
        """Whether the members of a group stand together, and none is a stranger to the block beside them."""
        if not (
            self._apart[0].isdisjoint(range(i + 1, i + di))
            and self._apart[1].isdisjoint(range(j + 1, j + dj))
        ):
            return False
        if di > 1:
            members = range(i, i + di)
            return all(self.evidence.within_target(at, j) > _STRANGE for at in members) and not any(
                self._nearer(at, j, at, beside) for at in members for beside in (j - 1, j + 1)
            )
        members = range(j, j + dj)
        return all(self.evidence.within_source(i, at) > _STRANGE for at in members) and not any(
            self._nearer(i, at, beside, at) for at in members for beside in (i - 1, i + 1)
        )

    def _nearer(self, i: int, j: int, other_i: int, other_j: int) -> bool:
        """Whether a member of a group has more in common with the block before or after the one it joins."""
        if not (0 <= other_i < len(self.source) and 0 <= other_j < len(self.target)):
            return False
        return self.evidence.together(other_i, other_j) > self.evidence.together(i, j) + _NEARER

    def _as_long(self, i: int, j: int, di: int, dj: int) -> bool:
        """Whether a group is neither twice as long as what it tells nor half: such need no closer look."""
        ours, theirs = self.lengths
        first = ours[i] if di == 1 else sum(ours[i : i + di])
        second = theirs[j] if dj == 1 else sum(theirs[j : j + dj])
        return first < _TWICE * second and second < _TWICE * first

    def steps_to(self, i: int, j: int) -> Steps:
        """The steps that may end with this source and this target block, by what these two share."""
        if i in self._bound[0] or j in self._bound[1]:
            return _SINGLE
        told = self.evidence.within_target(i, j) > _STRANGE
        telling = self.evidence.within_source(i, j) > _STRANGE
        return _STEPS[told, telling]

    def confidence(self, i: int, j: int, di: int, dj: int) -> float:
        """The gain as a figure between 0.0 and 1.0."""
        return 1 / (1 + math.exp(-self.gain(i, j, di, dj)))

    def lone(self, pairs: Sequence[tuple[int, int, int, int]]) -> int:
        """How many blocks these matches leave without partner."""
        return len(self.source) + len(self.target) - sum(di + dj for _, _, di, dj in pairs)

    def cells(self) -> int:
        """How many pairs of places `in_order` looks at, roughly."""
        n, m = len(self.source), len(self.target)
        first, beyond = _band(n // 2, n, m)
        return max(1, n * (beyond - first))

    def in_order(self) -> tuple[list[tuple[int, int, int, int]], float]:
        """The best matching that keeps the order, by dynamic programming near the diagonal; and its worth."""
        n, m = len(self.source), len(self.target)
        rows: list[_Row] = [{} for _ in range(n + 1)]
        rows[0][0] = (0.0, 0, 0)
        for i in range(n + 1):
            for j in range(*_band(i, n, m)):
                if i or j:
                    rows[i][j] = self._best_step(rows, i, j)
        pairs, i, j = [], n, m
        while i or j:
            _, di, dj = rows[i][j]
            i, j = i - di, j - dj
            if di and dj:
                pairs.append((i, j, di, dj))
        return pairs[::-1], rows[n][m][0]

    def _best_step(self, rows: Sequence[_Row], i: int, j: int) -> tuple[float, int, int]:
        """The best score of the blocks before these places, with the step that leads here."""
        best, step = -math.inf, (0, 0)
        for di, dj in self.steps_to(i - 1, j - 1) if i and j else _GAPS:
            before = rows[i - di].get(j - dj) if i >= di else None
            if before is None:
                continue
            if not (di and dj):
                score = before[0] + _GAP
            elif di + dj == 2:
                score = before[0] + self.gain(i - 1, j - 1, 1, 1)
            elif self._as_long(i - di, j - dj, di, dj) and self.may_join(i - di, j - dj, di, dj):
                score = before[0] + self.gain(i - di, j - dj, di, dj)
            else:
                continue
            if score > best:
                best, step = score, (di, dj)
        return best, *step

    def with_moves(self, pairs: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
        """Let single blocks change partners where both sides are plainly more alike so."""
        kept = self._unswapped(pairs)
        told = {i + d for i, _, di, _ in kept for d in range(di)}
        telling = {j + d for _, j, _, dj in kept for d in range(dj)}
        loose = [(self.gain(i, j, 1, 1), i, j) for i, j in self._may_move(told, telling)]
        slots = _slots(kept, len(self.source), 0), _slots(kept, len(self.target), 1)
        for gain, i, j in sorted(loose, reverse=True):
            least = _SAME_PLACE if slots[0][i] == slots[1][j] else _MOVED
            if gain >= least and i not in told and j not in telling:
                kept.append((i, j, 1, 1))
                told.add(i)
                telling.add(j)
        return kept

    def _may_move(self, told: set[int], telling: set[int]) -> set[tuple[int, int]]:
        """Blocks without partner that may tell each other: near by their rank, or by a rare anchor."""
        ours = [at for at in range(len(self.source)) if at not in told]
        theirs = [at for at in range(len(self.target)) if at not in telling]
        near = {
            (i, j) for rank, i in enumerate(ours) for j in theirs[slice(*_band(rank, len(ours), len(theirs)))]
        }
        return near | self.evidence.rare_pairs(ours, theirs, _RARE)

    def _unswapped(self, pairs: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
        kept = list(pairs)
        for x in range(len(kept)):
            for y in range(x + 1, min(len(kept), x + _WINDOW)):
                (i, j, *one), (k, m, *two) = kept[x], kept[y]
                if one != [1, 1] or two != [1, 1]:
                    continue
                now = self.gain(i, j, 1, 1) + self.gain(k, m, 1, 1)
                if self.gain(i, m, 1, 1) + self.gain(k, j, 1, 1) > now + _SWAP:
                    kept[x], kept[y] = (i, m, 1, 1), (k, j, 1, 1)
        return kept


def _apart(side: int, blocks: Sequence[Block], begins: frozenset[tuple[int, str]]) -> frozenset[int]:
    """The places of blocks that join none before them: something stands between, or they repeat it."""
    return frozenset(
        at
        for at, (before, block) in enumerate(pairwise(blocks), start=1)
        if (side, block.id) in begins or block.text == before.text
    )


def _slots(pairs: Sequence[tuple[int, int, int, int]], count: int, side: int) -> list[int]:
    """How many matches stand before each place of one side: equal slots lie between the same matches."""
    ends = sorted(step[side] + step[side + 2] for step in pairs)
    return [bisect_right(ends, at) for at in range(count)]


def _band(i: int, n: int, m: int) -> tuple[int, int]:
    """The places of the other side that may go with place `i` of `n`, from first to beyond the last."""
    centre = i * m // n if n else 0
    width = _BAND + min(abs(n - m), CELLS // max(1, n))
    return max(0, centre - width), min(m, centre + width) + 1


def length_ratio(source: Document, target: Document) -> float:
    """How long a text of the source's language is in the target's."""
    ours, theirs = profile(source.locale), profile(target.locale)
    return (theirs.density if theirs else 1.1) / (ours.density if ours else 1.1)
