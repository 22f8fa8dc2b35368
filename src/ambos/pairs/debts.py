"""What two versions owe each other, told from what was matched before. No database.

A combination of source and target segments is known by the digests of both. People match, review and waive
combinations; an edit of one side makes a new one that follows from the old. Nothing here looks at the words
of the two languages, but for segments that were never matched at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from ambos.pairs.trace import connected, trace
from ambos.parity import Block, Document, align, digest

Side = Literal["source", "target"]
Digests = tuple[str, ...]
BlockIds = tuple[str, ...]
WAIVED = "WAIVED"
_RIVALS = 8  # combinations that want one segment, of which each is tried first


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
        return not self.target and not (self.waived and self.known and not self.known.target)

    @property
    def orphan(self) -> bool:
        """The source says nothing of it, and nobody said that it need not."""
        return not self.source and not (self.waived and self.known and not self.known.source)

    @property
    def waived(self) -> bool:
        return self.known is not None and self.known.state == WAIVED and not self.known.owes


def relations(source: Document, target: Document, known: Sequence[Known]) -> list[Relation]:
    """Put two texts beside each other; every block of both stands in exactly one relation.

    `known` comes newest first. Of one combination the newest word counts; a combination in which nobody owes
    goes before one in which somebody does. Only segments that were never matched are aligned by their words.
    """
    board = _Board(source, target, _newest(known))
    return [
        *board.standing(),
        *board.of_one_line(),
        *board.excused(),
        *board.of_partners_gone(),
        *board.aligned(),
        *board.alone(),
    ]


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
    target. A changed target segment owes what it owed, unless its
    author was `shown` the source it now stands beside: then it is translated. `facts`: what the author
    changed in a target that owed nothing is news, and the source owes it. The same holds for a source that
    owed. `known` comes newest first.
    """
    edit = _Edit(side, at, _digests(shown) if shown else frozenset(), facts)
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


def passed_on(upstream: Iterable[Relation], own: Iterable[Relation]) -> list[Relation]:
    """`own` relations with what reaches them along a chain: their source is the target of `upstream`.

    They owe while their source owes, and after it waived what had changed until they were looked at again.
    """
    late: dict[str, datetime] = {}
    waived: dict[str, datetime] = {}
    for each in upstream:
        if each.stale and each.target_owes_since:
            late.update(dict.fromkeys(each.target, each.target_owes_since))
        elif each.waived and each.known and each.source:
            waived.update(dict.fromkeys(each.target, each.known.at))
    return [_passed_to(each, late, waived) for each in own]


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
        Known(_told(source, each.source), _told(target, each.target), at, state, inferred)
        for each in found
        if each.known is None and each.source and each.target and not each.stale
    ]


def _passed_to(own: Relation, late: dict[str, datetime], waived: dict[str, datetime]) -> Relation:
    if own.target_owes_since or not own.target:
        return own
    since = [late[each] for each in own.source if each in late]
    at = own.known.at if own.known else None
    since += [waived[each] for each in own.source if each in waived and (at is None or waived[each] > at)]
    return replace(own, target_owes_since=min(since)) if since else own


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
            return _told(other, ids)
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
        told = _digests(before)
        new = (each for descent in descents if not descent.before for each in descent.after)
        yield from (([], [], [after.by_id[each]]) for each in new if digest(after.by_id[each]) not in told)


@dataclass
class _Board:
    """Two texts, and the blocks of each that have no relation yet with their digests."""

    source: Document
    target: Document
    known: Sequence[Known]
    free: dict[Side, dict[str, str]] = field(init=False)
    places: dict[Side, dict[str, list[str]]] = field(init=False)
    needless: set[tuple[Side, str]] = field(init=False)  # what needs no counterpart, as somebody said

    def __post_init__(self) -> None:
        texts: tuple[tuple[Side, Document], ...] = (("source", self.source), ("target", self.target))
        self.free = {side: {block.id: digest(block) for block in text.blocks} for side, text in texts}
        alone = (each for each in self.known if each.state == WAIVED and not (each.source and each.target))
        self.needless = {place for each in alone for place in _places(each)}
        self.places = {"source": {}, "target": {}}
        for side, digests in self.free.items():
            for block_id, each in digests.items():
                self.places[side].setdefault(each, []).append(block_id)

    def standing(self) -> Iterator[Relation]:
        """Combinations that stand whole in both texts, as often as they do.

        Where several want one segment, those go first that leave the fewest debts; then those in which nobody
        owes, those that somebody said, and the newest.
        """
        joined = (each for each in self.known if each.source and each.target and self._whole(each))
        whole = sorted(joined, key=lambda each: (each.owes, each.inferred))
        rivals: dict[int, list[Known]] = {}
        links = [(at, place) for at, each in enumerate(whole) for place in _places(each)]
        group_of = {node: at for at, group in enumerate(connected(links)) for node in group}
        for at, each in enumerate(whole):
            rivals.setdefault(group_of[at], []).append(each)
        for group in rivals.values():
            firsts = group if 1 < len(group) <= _RIVALS else group[:1]
            orders = [[first, *(each for each in group if each is not first)] for first in firsts]
            for each in min(orders, key=self._debts_left):
                while (found := self._whole(each)) is not None:
                    yield self._relate(*found, each)

    def _debts_left(self, order: Sequence[Known]) -> int:
        """How many segments of these combinations would owe or stand alone, taken in this order."""
        free = Counter({place: len(self.places[place[0]][place[1]]) for k in order for place in _places(k)})
        owing = 0
        for each in order:
            wanted = _places(each)
            while wanted <= free:
                free -= wanted
                owing += len(each.target) if each.owes else 0
        return owing + sum(count for place, count in free.items() if place not in self.needless)

    def of_one_line(self) -> Iterator[Relation]:
        """Segments that belong together by what each was matched with, in a combination unknown yet."""
        joined = [each for each in self.known if each.source and each.target]
        yield from self._by_line([each for each in joined if len(each.source) == len(each.target) == 1])
        yield from self._by_line(joined)

    def _by_line(self, joined: Sequence[Known]) -> Iterator[Relation]:
        links = [
            (ours, theirs) for k in joined for ours in _side(k, "source") for theirs in _side(k, "target")
        ]
        line_of = {place: at for at, line in enumerate(connected(links)) for place in line}
        newest = {line_of["source", k.source[0]]: k for k in reversed(joined)}
        often: Counter[tuple[Side, str]] = Counter()
        for each in joined:
            often |= _places(each)
        lines: dict[int, list[tuple[Side, str]]] = {}
        for place, line in line_of.items():
            lines.setdefault(line, []).append(place)
        for line, places in lines.items():
            found = [(side, self.places[side].get(each, [])[: often[side, each]]) for side, each in places]
            ours, theirs = (
                [block_id for name, block_ids in found if name == side for block_id in block_ids]
                for side in ("source", "target")
            )
            if ours and theirs:
                last = newest[line]
                owed = replace(last, target_owes_since=last.target_owes_since or last.at)
                yield self._relate(tuple(ours), tuple(theirs), owed)

    def excused(self) -> Iterator[Relation]:
        """Segments that need no counterpart, as somebody said."""
        for each in self.known:
            if each.state == WAIVED and not (each.source and each.target):
                while (found := self._whole(each)) is not None:
                    yield self._relate(*found, each)

    def of_partners_gone(self) -> Iterator[Relation]:
        """Segments whose counterpart stands nowhere in the other text any more."""
        there = {
            side: set(_digests(text)) for side, text in (("source", self.source), ("target", self.target))
        }
        for each in self.known:
            if each.source and each.target:
                ours, theirs = self._find("source", each.source), self._find("target", each.target)
                if ours and not there["target"] & set(each.target):
                    yield self._relate(ours, (), each)
                elif theirs and not there["source"] & set(each.source):
                    yield self._relate((), theirs, each)

    def aligned(self) -> Iterator[Relation]:
        """What was never matched: blocks of one id, as a draft takes them over, then by words."""
        ever = (
            {d for each in self.known for d in each.source},
            {d for each in self.known for d in each.target},
        )
        ours = [b for b in self.source.blocks if self.free["source"].get(b.id, "") not in {"", *ever[0]}]
        theirs = [b for b in self.target.blocks if self.free["target"].get(b.id, "") not in {"", *ever[1]}]
        if not ours or not theirs:
            return
        same = [((b.id,), (b.id,)) for b in ours if b.id in {each.id for each in theirs}]
        source, target = replace(self.source, blocks=tuple(ours)), replace(self.target, blocks=tuple(theirs))
        for match in align(source, target, matched=same):
            if match.source and match.target:
                yield self._relate(match.source, match.target, None)

    def alone(self) -> Iterator[Relation]:
        yield from (Relation((each,), ()) for each in self.free["source"])
        yield from (Relation((), (each,)) for each in self.free["target"])

    def _whole(self, each: Known) -> tuple[BlockIds, BlockIds] | None:
        ours, theirs = self._find("source", each.source), self._find("target", each.target)
        whole = len(ours) == len(each.source) and len(theirs) == len(each.target)
        return (ours, theirs) if whole and (ours or theirs) else None

    def _find(self, side: Side, digests: Digests) -> BlockIds:
        """Free blocks of these digests; none if not all stand free."""
        places = self.places[side]
        if any(len(places.get(each, ())) < count for each, count in Counter(digests).items()):
            return ()
        used: Counter[str] = Counter()
        found = []
        for each in digests:
            found.append(places[each][used[each]])
            used[each] += 1
        return tuple(found)

    def _relate(self, ours: BlockIds, theirs: BlockIds, known: Known | None) -> Relation:
        sides: tuple[tuple[Side, BlockIds], ...] = (("source", ours), ("target", theirs))
        for side, taken in sides:
            for each in taken:
                self.places[side][self.free[side].pop(each)].remove(each)
        owes = (known.target_owes_since, known.source_owes_since) if known else (None, None)
        return Relation(ours, theirs, known, *owes)


def _side(known: Known, side: Side) -> list[tuple[Side, str]]:
    return [(side, each) for each in (known.source if side == "source" else known.target)]


def _places(known: Known) -> Counter[tuple[Side, str]]:
    """The segments of both sides, and how many of each."""
    return Counter(_side(known, "source") + _side(known, "target"))


def _newest(known: Iterable[Known]) -> list[Known]:
    """The newest word on each combination."""
    said: dict[object, Known] = {}
    for each in known:
        said.setdefault(each.key, each)
    return list(said.values())


def _told(document: Document, block_ids: Iterable[str]) -> Digests:
    return tuple(digest(document.by_id[each]) for each in block_ids)


def _digests(document: Document) -> frozenset[str]:
    return frozenset(digest(block) for block in document.blocks)


def _counted(digests: Digests) -> frozenset[tuple[str, int]]:
    return frozenset(Counter(digests).items())


def _first(times: Iterable[datetime | None]) -> datetime | None:
    return min((each for each in times if each), default=None)
