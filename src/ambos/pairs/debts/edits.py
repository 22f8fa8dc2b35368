"""What an edit of one side makes of what is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ambos.pairs.debts.known import WAIVED, Digests, Known, Relation, Side, confirmed, digests_in, told_by
from ambos.pairs.debts.standing import relations
from ambos.pairs.trace import connected, trace
from ambos.parity import Block, Document, digest


def after_edit(
    known: Sequence[Known],
    *,
    side: Side,
    before: Document,
    after: Document,
    other: Document,
    at: datetime,
    shown: Document | None = None,
    facts: bool = False,
) -> list[Known]:
    """The combinations that an edit of one side makes with the `other` text, newest first; maybe none.

    What alignment guessed of a segment is remembered once it changes. A changed source segment is owed by its
    target. A changed target segment owes what it owed, unless its author was `shown` the source it now stands
    beside: then it is translated. The same holds for a source that owed. `facts`: what the author changed in
    a target that owed nothing is news, and the source owes it. `known` comes newest first.
    """
    edit = _Edit(side, at, digests_in(shown) if shown else frozenset(), facts)
    texts = (before, other) if side == "source" else (other, before)
    related = relations(*texts, known)
    owed = {each.key: each.owes for each in reversed(known)}
    made: list[Known] = []
    guesses: list[Known] = []
    for told, old, new in _carried(related, before, after, side):
        each = edit.combined(told, old, [digest(block) for block in new], other)
        if each and (each.key not in owed or (owed[each.key] and not each.inferred)):
            owed[each.key] = each.owes
            made.append(each)
        guesses += (k for k in confirmed(told, *texts, at=at, inferred=True) if k.key not in owed)
    return [*made, *guesses]


@dataclass(frozen=True, slots=True)
class _Edit:
    side: Side
    at: datetime
    shown: frozenset[str]
    facts: bool

    def combined(
        self, told: Sequence[Relation], old: Sequence[Block], own: Sequence[str], other: Document
    ) -> Known | None:
        """What the changed segments and all their counterparts are now, if there is anything to remember."""
        theirs = [d for each in told for d in self._counterpart(each, other)]
        answered = bool(self.shown) and set(theirs) <= self.shown
        guessed = all(each.known is None for each in told)
        if own and not theirs:
            return self._new(own)
        if not own:
            return None
        target_owes = _first(each.target_owes_since for each in told)
        source_owes = _first(each.source_owes_since for each in told)
        if self.side == "target":
            news = self.facts and not target_owes
            owes = (None if answered else target_owes, self.at if news else source_owes)
        elif source_owes and answered:
            owes = (target_owes, None)
        else:
            owes = (target_owes or self.at, source_owes)
        said = answered and (guessed or self.side == "target" or bool(source_owes))
        combination = (tuple(own), tuple(theirs)) if self.side == "source" else (tuple(theirs), tuple(own))
        return Known(
            *combination,
            at=self.at
            if answered or owes[0]
            else min((k.known.at for k in told if k.known), default=self.at),
            state="TRANSLATED" if said else self._state(told),
            inferred=not said,
            target_owes_since=owes[0],
            source_owes_since=owes[1],
            basis=self._basis(told, old) if owes[0] else (),
        )

    def _basis(self, told: Sequence[Relation], old: Sequence[Block]) -> tuple[str, ...]:
        """What the source said before the first change that is still owed."""
        owed = [text for each in told if each.known for text in each.known.basis]
        return tuple(owed) or (tuple(block.text for block in old) if self.side == "source" else ())

    def _new(self, own: Sequence[str]) -> Known:
        """Segments that came with an edit tell nothing that stands in the other text."""
        sides: tuple[Digests, Digests] = (tuple(own), ()) if self.side == "source" else ((), tuple(own))
        return Known(*sides, at=self.at, inferred=True)

    def _counterpart(self, relation: Relation, other: Document) -> Digests:
        """The digests of the other side; as they were, where it is gone by now."""
        ids = relation.target if self.side == "source" else relation.source
        if ids or relation.known is None:
            return told_by(other, ids)
        return relation.known.target if self.side == "source" else relation.known.source

    @staticmethod
    def _state(told: Sequence[Relation]) -> str:
        states = {each.known.state for each in told if each.known}
        return states.pop() if len(states) == 1 and WAIVED not in states else "TRANSLATED"


def _carried(
    related: Sequence[Relation], before: Document, after: Document, side: Side
) -> Iterator[tuple[list[Relation], list[Block], list[Block]]]:
    """For each set of relations that an edit touched: they, and their blocks before and after."""
    links: list[tuple[tuple[str, str | int], tuple[str, str | int]]] = []
    descents = trace(before, after)
    for at, relation in enumerate(related):
        own = relation.source if side == "source" else relation.target
        links += [(("relation", at), ("before", each)) for each in own]
    for descent in descents:
        links += [(("before", b), ("after", a)) for b in descent.before for a in descent.after]
    groups = connected(links)
    of = {node: at for at, group in enumerate(groups) for node in group}
    parts: list[tuple[list[Relation], list[Block], list[Block]]] = [([], [], []) for _group in groups]
    for at, relation in enumerate(related):
        if ("relation", at) in of:
            parts[of["relation", at]][0].append(relation)
    for block in before.blocks:
        parts[of["before", block.id]][1].append(block)
    for block in after.blocks:
        if ("after", block.id) in of:
            parts[of["after", block.id]][2].append(block)
    for touched, was, now in parts:
        if Counter(map(digest, was)) != Counter(map(digest, now)):
            yield touched, was, now
    if any(each.before and each.after for each in descents):  # else a text was put in whole
        told = digests_in(before)
        new = (each for descent in descents if not descent.before for each in descent.after)
        yield from (([], [], [after.by_id[each]]) for each in new if digest(after.by_id[each]) not in told)


def _first(times: Iterable[datetime | None]) -> datetime | None:
    return min((each for each in times if each), default=None)
