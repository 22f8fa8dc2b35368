"""What an edit of one side makes of what is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ambos.pairs.debts.known import (
    WAIVED,
    BlockIds,
    Digests,
    Known,
    Relation,
    Side,
    confirmed,
    digests_in,
    told_by,
)
from ambos.pairs.debts.standing import relations
from ambos.pairs.trace import Descent, connected, trace
from ambos.parity import Block, Document, digest

Node = tuple[str, str | int]
Link = tuple[Node, Node]


def after_edit(
    known: Sequence[Known],
    *,
    side: Side,
    before: Document,
    after: Document,
    others: Iterable[Document],
    at: datetime,
    shown: Document | None = None,
    facts: bool = False,
    together: Sequence[BlockIds] = (),
) -> list[Known]:
    """The combinations that an edit of one side makes with the texts of the other, newest first; maybe none.

    What alignment guessed of a segment is remembered once it changes. A changed source segment is owed by its
    target. A changed target segment owes what it owed, unless its author was `shown` the source it now stands
    beside: then it is translated. The same holds for a source that owed. `facts`: what the author changed in
    a target that owed nothing is news, and the source owes it. `together` is what `told_together` says of the
    version's other pairs. `known` comes newest first.
    """
    edit = _Edit(side, before, after, at, digests_in(shown) if shown else frozenset(), facts)
    descents = trace(before, after, together)
    made: list[Known] = []
    for other in others:
        made[:0] = edit.beside(other, descents, edit.restored(known, other), [*made, *known])
    return made


@dataclass(frozen=True, slots=True)
class _Edit:
    side: Side
    before: Document
    after: Document
    at: datetime
    shown: frozenset[str]
    facts: bool

    def beside(
        self,
        other: Document,
        descents: Sequence[Descent],
        restored: Iterable[Known],
        known: Sequence[Known],
    ) -> list[Known]:
        """The combinations made with one text of the other side."""
        texts = (self.before, other) if self.side == "source" else (other, self.before)
        said = {each.key: each for each in reversed(known)}
        made: list[Known] = []
        guesses: list[Known] = []
        for told, old, new in self._carried(relations(*texts, known), other, descents, restored):
            each = self._combined(told, old, [digest(block) for block in new], other)
            each = self._told_once(each, said) if each else None
            if each and (each := self._settled(each, said.get(each.key))):
                said[each.key] = each
                made.append(each)
            guesses += (k for k in confirmed(told, *texts, at=self.at, inferred=True) if k.key not in said)
        return [*made, *guesses]

    def restored(self, known: Iterable[Known], other: Document) -> list[Known]:
        """Combinations of which the edit brought something back, so that they stand whole with this text."""
        now, there = digests_in(self.after), digests_in(other)
        new = now - digests_in(self.before)
        whole = (each for each in known if new and each.source and each.target and new & set(self._own(each)))
        return [
            each for each in whole if now.issuperset(self._own(each)) and there.issuperset(self._others(each))
        ]

    def _carried(
        self,
        related: Sequence[Relation],
        other: Document,
        descents: Sequence[Descent],
        restored: Iterable[Known],
    ) -> Iterator[tuple[list[Relation], list[Block], list[Block]]]:
        """For each set of relations that the edit touched: they, and their blocks before and after."""
        links = self._links(related, descents)
        groups = connected([*links, *self._brought_back(related, other, links, restored)])
        of = {node: at for at, group in enumerate(groups) for node in group}
        parts: list[tuple[list[Relation], list[Block], list[Block]]] = [([], [], []) for _group in groups]
        for at, relation in enumerate(related):
            if ("relation", at) in of:
                parts[of["relation", at]][0].append(relation)
        for block in self.before.blocks:
            parts[of["before", block.id]][1].append(block)
        for block in self.after.blocks:
            if ("after", block.id) in of:
                parts[of["after", block.id]][2].append(block)
        for touched, was, now in parts:
            if Counter(map(digest, was)) != Counter(map(digest, now)):
                yield touched, was, now
        if any(each.before and each.after for each in descents):  # else a text was put in whole
            told = digests_in(self.before)
            new = (self.after.by_id[b] for descent in descents if not descent.before for b in descent.after)
            yield from (([], [], [b]) for b in new if digest(b) not in told and ("after", b.id) not in of)

    def _links(self, related: Sequence[Relation], descents: Sequence[Descent]) -> list[Link]:
        links: list[Link] = []
        for at, relation in enumerate(related):
            own = relation.source if self.side == "source" else relation.target
            links += [(("relation", at), ("before", each)) for each in own]
        for descent in descents:
            links += [(("before", b), ("after", a)) for b in descent.before for a in descent.after]
        return links

    def _brought_back(
        self, related: Sequence[Relation], other: Document, links: Sequence[Link], restored: Iterable[Known]
    ) -> Iterator[Link]:
        """What stands again in the place of something else belongs to what it is known to tell."""
        group_of = {node: group for group in connected(links) for node in group}
        now = {digest(block): block.id for block in self.after.blocks}
        places = {
            b: at for at, r in enumerate(related) for b in (r.target if self.side == "source" else r.source)
        }
        at_of = {digest(block): places[block.id] for block in other.blocks}
        for each in restored:
            back: set[Node] = {("after", now[own]) for own in self._own(each)}
            told: set[Node] = {("relation", at_of[theirs]) for theirs in self._others(each)}
            joined: set[Node] = set().union(*(group_of.get(node, {node}) for node in (*back, *told)))
            gone = any(
                name == "before" and digest(self.before.by_id[str(block)]) not in now
                for name, block in joined
            )
            if gone and {node for node in joined if node[0] == "after"} == back:
                first = next(iter(back))
                yield from ((first, node) for node in (*back, *told))

    def _combined(
        self, told: Sequence[Relation], old: Sequence[Block], own: Sequence[str], other: Document
    ) -> Known | None:
        """What the changed segments and all their counterparts are now, if there is anything to remember."""
        told, own, theirs = self._stands_beside(told, own, other)
        answered = self._answered(theirs)
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

    def _told_once(self, made: Known, said: Collection[object]) -> Known:
        """Of equal segments on the other side one is told, where that is how it is known."""
        theirs = tuple(dict.fromkeys(self._others(made)))
        once = replace(made, target=theirs) if self.side == "source" else replace(made, source=theirs)
        return once if once.key in said else made

    def _settled(self, made: Known, said: Known | None) -> Known | None:
        """What is known stands as it was said, unless this answers what it owed, or owes it anew."""
        if said is None:
            return made
        if self.side == "source" and said.source_owes_since and self._answered(self._others(made)):
            return replace(said, at=self.at, inferred=False, source_owes_since=None)
        anew = said.target_owes_since and made.target_owes_since == self.at != said.target_owes_since
        return made if said.owes and (anew or not made.inferred) else None

    def _answered(self, theirs: Iterable[str]) -> bool:
        return bool(self.shown) and self.shown.issuperset(theirs)

    def _basis(self, told: Sequence[Relation], old: Sequence[Block]) -> tuple[str, ...]:
        """What the source said before the first change that is still owed."""
        owed = [text for each in told if each.known for text in each.known.basis]
        return tuple(owed) or (tuple(block.text for block in old) if self.side == "source" else ())

    def _new(self, own: Sequence[str]) -> Known:
        """Segments that came with an edit tell nothing that stands in the other text."""
        sides: tuple[Digests, Digests] = (tuple(own), ()) if self.side == "source" else ((), tuple(own))
        return Known(*sides, at=self.at, inferred=True)

    def _stands_beside(
        self, told: Sequence[Relation], own: Sequence[str], other: Document
    ) -> tuple[Sequence[Relation], Sequence[str], Digests]:
        """The relations that count, the segments in them, and those of the other side.

        What is gone from the other side counts too, unless the author was shown that side without it.
        """
        here = [
            digest
            for each in told
            for digest in told_by(other, each.target if self.side == "source" else each.source)
        ]
        lost = [each.known for each in told if each.known and not (each.source and each.target)]
        gone = [digest for each in lost for digest in self._others(each)]
        if not (here and gone and self.shown.issuperset(here) and self.shown.isdisjoint(gone)):
            return told, own, (*here, *gone)
        left = {digest for each in lost for digest in self._own(each)}
        return (
            [each for each in told if each.source and each.target],
            [d for d in own if d not in left],
            (*here,),
        )

    def _own(self, known: Known) -> Digests:
        return known.source if self.side == "source" else known.target

    def _others(self, known: Known) -> Digests:
        return known.target if self.side == "source" else known.source

    @staticmethod
    def _state(told: Sequence[Relation]) -> str:
        states = {each.known.state for each in told if each.known}
        return states.pop() if len(states) == 1 and WAIVED not in states else "TRANSLATED"


def _first(times: Iterable[datetime | None]) -> datetime | None:
    return min((each for each in times if each), default=None)
