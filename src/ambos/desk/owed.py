"""What the drafts of a pair owe each other, with the words that changed and who changed them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ambos.desk.reports import ALONE
from ambos.pairs.debts import Known, Relation, passed_on
from ambos.pairs.models import Match, Pair
from ambos.pairs.queries import digests_of, pair_of, pair_relations
from ambos.parity.findings import Finding, Side
from ambos.parity.segments import Block, Document
from ambos.staff.models import User
from ambos.stories.documents import document

Kind = Literal["stale", "upstream", "missing", "orphan", "source"]
Gaps = Mapping[tuple[Side, str], "Owed"]  # by the segment that stands alone
_SIDES: Mapping[Kind, Side] = {"missing": "a", "orphan": "b"}


@dataclass(frozen=True, slots=True)
class Owed:
    """One debt. `before` is what the side that changed said when nothing was owed, block by block.

    `stale`: the target tells what its source says no longer; `upstream`: its source does so itself;
    `missing`, `orphan`: no counterpart; `source`: the source does not say what the target found out.
    `key` names the debt while both texts read as they do.
    """

    kind: Kind
    source: tuple[Block, ...]
    target: tuple[Block, ...]
    before: tuple[str, ...]
    since: datetime | None
    by: User | None
    key: str

    @property
    def now(self) -> tuple[Block, ...]:
        """The blocks of the side that changed."""
        return self.target if self.kind in ("source", "orphan") else self.source


def owed(pair: Pair, source: Document, target: Document) -> list[Owed]:
    """All that is owed between these two texts, in the order of the source."""
    found = [(each, kind) for each in _related(pair, source, target) for kind in _kinds(each, pair)]
    if not found:
        return []
    rows = list(Match.objects.filter(pair=pair).select_related("matched_by"))
    place = {block.id: at for at, block in enumerate([*source.blocks, *target.blocks])}
    found.sort(key=lambda one: min(place[block_id] for block_id in (*one[0].source, *one[0].target)))
    return [_owed(each, kind, source, target, rows) for each, kind in found]


def told_gaps(debts: Iterable[Owed], findings: Iterable[Finding]) -> Gaps:
    """The debts that a finding tells already: a segment without a counterpart."""
    places = {(each.side, each.block) for each in findings if each.name in ALONE}
    return {
        (side, block.id): debt
        for debt in debts
        if (side := _SIDES.get(debt.kind))
        for block in debt.now
        if (side, block.id) in places
    }


def owed_of_drafts(pair: Pair) -> list[Owed]:
    drafts = (pair.source.get_latest_revision_as_object(), pair.target.get_latest_revision_as_object())
    return owed(pair, *map(document, drafts))


def _related(pair: Pair, source: Document, target: Document) -> list[Relation]:
    """The relations of the two texts, with the debts that reach them along a chain."""
    own = pair_relations(pair, source, target)
    above = pair_of(pair.source)
    if above is None:
        return own
    first = document(above.source.get_latest_revision_as_object())
    return passed_on(_related(above, first, source), own)


def _kinds(each: Relation, pair: Pair) -> list[Kind]:
    kinds: list[Kind] = []
    if each.stale:
        kinds.append("stale" if each.known and each.known.target_owes_since else "upstream")
    if each.source_owes_since:
        kinds.append("source")
    if pair.kind == Pair.Kind.FULL:
        kinds += ["missing"] if each.missing else ["orphan"] if each.orphan else []
    return kinds


def _owed(each: Relation, kind: Kind, source: Document, target: Document, rows: Sequence[Match]) -> Owed:
    made = _row(each.known, rows) if each.known else None
    since = each.source_owes_since if kind == "source" else each.target_owes_since
    before = each.known.basis if each.known and kind == "stale" else ()
    if kind == "source" and each.known:
        before = _target_before(each.known, rows)
    texts = (digests_of(source, each.source), digests_of(target, each.target))
    return Owed(
        kind,
        tuple(source.by_id[block_id] for block_id in each.source),
        tuple(target.by_id[block_id] for block_id in each.target),
        before,
        since or (made.matched_at if made else None),
        made.matched_by if made else None,
        hashlib.sha256(repr((kind, texts)).encode()).hexdigest()[:32],
    )


def _row(known: Known, rows: Sequence[Match]) -> Match | None:
    """Where a combination was written down last."""
    wanted = (list(known.source), list(known.target))
    return next((row for row in rows if (row.source_digests, row.target_digests) == wanted), None)


def _target_before(known: Known, rows: Sequence[Match]) -> tuple[str, ...]:
    """What the target told of the same source before it had news."""
    settled = (
        row
        for row in rows
        if row.source_digests == list(known.source) and row.target_digests and not row.source_owes_since
    )
    return next((tuple(row.target_texts) for row in settled), ())
