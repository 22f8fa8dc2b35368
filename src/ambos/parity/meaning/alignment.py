"""Which paragraphs tell which, where their sense is known beside lengths and anchors."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np

from ambos.parity.align import Group
from ambos.parity.copies import copies
from ambos.parity.findings import Match
from ambos.parity.meaning.calibration import Scale, scale_for
from ambos.parity.meaning.embedder import Embedder, Vectors
from ambos.parity.run import ALL_STEPS, Run, Steps, length_ratio
from ambos.parity.segments import Block
from ambos.parity.version import BODY, Version

_WEIGHT = 0.5  # of sense beside lengths and anchors, with which it is not independent
_LEAST, _MOST = -6.0, 10.0  # what sense may take away or add
_APART = -9.0  # what it costs to join a block to a group that is no nearer for it
_JOIN = 0.3  # what joining costs, as a missing block beside a short translation looks like a part
_ELSEWHERE = 0.02  # how much nearer a block may be to another than to the one it is a part of
_CERTAIN = 1.5  # gain of joining that needs no second look
_FEW = 16  # pairs of lone blocks that are compared sentence by sentence


Step = tuple[int, int, int, int]


class MeantRun(Run):
    """A run of blocks whose gains count how near the blocks are in sense.

    `ours` and `theirs` hold one row for each source and target block.
    """

    def __init__(
        self,
        source: Sequence[Block],
        target: Sequence[Block],
        ratio: float,
        ours: Vectors,
        theirs: Vectors,
        scale: Scale,
    ) -> None:
        super().__init__(source, target, ratio)
        self.scale = scale
        heavy = _by_length(ours, source), _by_length(theirs, target)
        self._products: list[list[float]] = (heavy[0] @ heavy[1].T).tolist()
        self._own = _own_products(heavy[0]), _own_products(heavy[1])
        near = ours @ theirs.T
        self._near: list[list[float]] = near.tolist()
        self._nearest = near.max(axis=1).tolist(), near.max(axis=0).tolist()

    def gain(self, i: int, j: int, di: int, dj: int) -> float:
        """What matching these blocks is worth; below zero where they do not belong together."""
        if di + dj > 2 and not self.may_join(i, j, di, dj):
            return _APART
        joining = _JOIN if di + dj > 2 else 0.0
        return super().gain(i, j, di, dj) + self.sense(i, j, di, dj) - joining

    def sense(self, i: int, j: int, di: int = 1, dj: int = 1) -> float:
        """How much the sense of these blocks speaks for a match, or against it below zero."""
        return max(_LEAST, min(_MOST, _WEIGHT * self.scale.evidence(self.likeness(i, j, di, dj))))

    def likeness(self, i: int, j: int, di: int = 1, dj: int = 1) -> float:
        """The cosine of the two groups, each as the sum of its blocks by their length."""
        if di == dj == 1:
            return self._near[i][j]
        total = sum(sum(self._products[at][j : j + dj]) for at in range(i, i + di))
        return total / math.sqrt(_square(self._own[0], i, di) * _square(self._own[1], j, dj))

    def best_alone(self, i: int, j: int, di: int, dj: int) -> Step:
        """The one source and the one target block of a group that belong together most."""
        cells = [(a, b) for a in range(i, i + di) for b in range(j, j + dj)]
        best = max(cells, key=lambda cell: self.gain(cell[0], cell[1], 1, 1))
        return (*best, 1, 1)

    def steps_to(self, i: int, j: int) -> Steps:
        """All steps: what two blocks share in words says too little here."""
        return ALL_STEPS

    def may_join(self, i: int, j: int, di: int, dj: int) -> bool:
        """Whether the group is nearer than each of its blocks, and no block is nearer to another."""
        highest = -1.0
        for a in range(i, i + di):
            for b in range(j, j + dj):
                alone = self._near[a][b]
                if alone + _ELSEWHERE < (self._nearest[0][a] if di > 1 else self._nearest[1][b]):
                    return False
                highest = max(highest, alone)
        return self.likeness(i, j, di, dj) > highest


def _by_length(vectors: Vectors, blocks: Sequence[Block]) -> Vectors:
    """Each vector as long as its text, so that a short block moves the sum of a group little."""
    return np.asarray(vectors * np.array([[len(block.text)] for block in blocks]), dtype=np.float32)


def _own_products(vectors: Vectors) -> tuple[list[float], list[float], list[float]]:
    """The products of each vector with itself, with the next one, and with the one after that."""
    by_step = [np.einsum("ij,ij->i", vectors[: len(vectors) - step], vectors[step:]) for step in range(3)]
    return by_step[0].tolist(), by_step[1].tolist(), by_step[2].tolist()


def _square(products: tuple[list[float], list[float], list[float]], at: int, count: int) -> float:
    """The square of the length of the sum of up to three vectors in a row."""
    with_itself, with_next, with_second = (each[at : at + count - step] for step, each in enumerate(products))
    return sum(with_itself) + 2 * (sum(with_next) + sum(with_second if count > 2 else ()))


def align_by_meaning(
    source: Version,
    target: Version,
    plain: Sequence[Match],
    embedder: Embedder,
    matched: Sequence[tuple[Group, Group]] = (),
) -> tuple[tuple[Match, ...], Scale | None]:
    """The plain alignment with its running text aligned anew, sense counted beside lengths and anchors.

    Matches that are known, copies left in the other language, headlines, summaries and captions stay. The
    scale by which cosines were judged comes with it; None where there was none, and all stays.
    """
    ours, theirs = _open(source, target, plain, {each for each, _ in matched})
    if not ours or not theirs:
        return tuple(plain), None
    vectors = embedder.embed([block.text for block in (*ours, *theirs)])
    told, telling = vectors[: len(ours)], vectors[len(ours) :]
    languages = source.document.language, target.document.language
    scale = scale_for(embedder.model, languages, told @ telling.T)
    if scale is None:
        return tuple(plain), None
    run = MeantRun(ours, theirs, length_ratio(source.document, target.document), told, telling, scale)
    pairs, _ = run.in_order()
    steps = run.with_moves([_looked_at(run, step, source, target, embedder) for step in pairs])
    steps += _half_told(run, steps, source, target, embedder)
    made = [
        Match(
            tuple(block.id for block in run.source[i : i + di]),
            tuple(block.id for block in run.target[j : j + dj]),
            round(run.confidence(i, j, di, dj), 3),
        )
        for i, j, di, dj in steps
    ]
    opened = {block.id for block in ours}, {block.id for block in theirs}
    kept = [m for m in plain if not (opened[0] & set(m.source) or opened[1] & set(m.target))]
    lone = [Match((i,), (), 0.0) for i in opened[0] - {i for m in made for i in m.source}]
    lone += [Match((), (j,), 0.0) for j in opened[1] - {j for m in made for j in m.target}]
    return _in_order(source, target, [*kept, *made, *lone]), scale


def _looked_at(run: MeantRun, step: Step, source: Version, target: Version, embedder: Embedder) -> Step:
    """A group that gains little by joining stays if each member has a sentence of its own in the other."""
    i, j, di, dj = step
    alone = run.best_alone(*step)
    if di + dj == 2 or run.gain(*step) - run.gain(*alone) > _CERTAIN:
        return step
    members = [_sentences(source, run.source[at]) for at in range(i, i + di)]
    telling = [_sentences(target, run.target[at]) for at in range(j, j + dj)]
    members, whole = (members, telling[0]) if di > 1 else (telling, members[0])
    vectors = embedder.embed([*(text for each in members for text in each), *whole])
    near, at = vectors[: -len(whole)] @ vectors[-len(whole) :].T, 0
    for member in members:
        own, others = near[at : at + len(member)], np.delete(near, range(at, at + len(member)), axis=0)
        at += len(member)
        if float((own - others.max(axis=0)).max()) < _ELSEWHERE:
            return alone
    return step


def _half_told(
    run: MeantRun, steps: Sequence[Step], source: Version, target: Version, embedder: Embedder
) -> list[Step]:
    """Blocks left alone in both versions, one of which tells a part of the other: a sentence shows it."""
    ours, theirs = _alone(steps, len(run.source), 0), _alone(steps, len(run.target), 1)
    told = {at: _sentences(source, run.source[at]) for at in ours}
    telling = {at: _sentences(target, run.target[at]) for at in theirs}
    if not ours or not theirs or len(ours) * len(theirs) > _FEW:
        return []
    texts = [text for each in (*told.values(), *telling.values()) for text in each]
    vector = dict(zip(texts, embedder.embed(texts), strict=True))
    found: list[Step] = []
    nearest = {
        (i, j): max(float(vector[s] @ vector[t]) for s in told[i] for t in telling[j])
        for i in ours
        for j in theirs
    }
    for (i, j), cosine in sorted(nearest.items(), key=lambda each: -each[1]):
        if run.scale.evidence(cosine) > 0 and i in ours and j in theirs:
            found.append((i, j, 1, 1))
            ours.remove(i)
            theirs.remove(j)
    return found


def _alone(steps: Sequence[Step], count: int, side: int) -> list[int]:
    """The blocks of one side that no step takes."""
    taken = {at for step in steps for at in range(step[side], step[side] + step[side + 2])}
    return [at for at in range(count) if at not in taken]


def _sentences(version: Version, block: Block) -> list[str]:
    return [block.text[slice(*span)] for span in version.sentences(block)]


def _open(
    source: Version, target: Version, plain: Sequence[Match], known: set[Group]
) -> tuple[list[Block], list[Block]]:
    """The blocks of the running text that are to be matched by what they say."""
    copied = set(copies(target, source)), set(copies(source, target))
    ours: set[str] = set()
    theirs: set[str] = set()
    for match in plain:
        told = [source.document.by_id[i] for i in match.source]
        telling = [target.document.by_id[j] for j in match.target]
        body = all(block.type in BODY and block.text.strip() for block in (*told, *telling))
        copy = copied[0] & set(match.source) or copied[1] & set(match.target)
        left_over = not told and any(target.foreign(block.text) for block in telling)
        if body and not copy and not left_over and match.source not in known:
            ours.update(match.source)
            theirs.update(match.target)
    return [b for b in source.blocks if b.id in ours], [b for b in target.blocks if b.id in theirs]


def _in_order(source: Version, target: Version, matches: Iterable[Match]) -> tuple[Match, ...]:
    """In the order of the source; a target block that tells nothing follows what stands before it."""
    ours = {block.id: at for at, block in enumerate(source.blocks)}
    theirs = {block.id: at for at, block in enumerate(target.blocks)}
    told = sorted((m for m in matches if m.source), key=lambda m: ours[m.source[0]])
    at_target = {j: at for at, m in enumerate(told) for j in m.target}
    place, last = {}, -1
    for block in target.blocks:
        last = max(last, at_target.get(block.id, -1))
        place[block.id] = last
    ordered = [(float(at), 0, m) for at, m in enumerate(told)]
    ordered += [(place[m.target[0]] + 0.5, theirs[m.target[0]], m) for m in matches if not m.source]
    return tuple(m for _, _, m in sorted(ordered, key=lambda each: each[:2]))
