"""How two texts stand to each other by what is known of their segments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from ambos.pairs.debts.known import (
    WAIVED,
    BlockIds,
    Digests,
    Known,
    Relation,
    Side,
    digests_in,
    newest,
    places_of,
    side_of,
)
from ambos.pairs.trace import connected
from ambos.parity import Document, align, digest

_RIVALS = 8  # combinations that want one segment, of which each is tried first


def relations(source: Document, target: Document, known: Sequence[Known]) -> list[Relation]:
    """Put two texts beside each other; every block of both stands in exactly one relation.

    `known` comes newest first. Of one combination the newest word counts; a combination in which nobody owes
    goes before one in which somebody does. Only segments that were never matched are aligned by their words.
    """
    board = _Board(source, target, newest(known))
    return [
        *board.standing(),
        *board.of_one_line(),
        *board.aligned(),
        *board.excused(),
        *board.of_partners_gone(),
        *board.alone(),
    ]


@dataclass
class _Board:
    """Two texts, and the blocks of each that have no relation yet with their digests."""

    source: Document
    target: Document
    known: Sequence[Known]
    free: dict[Side, dict[str, str]] = field(init=False)
    places: dict[Side, dict[str, list[str]]] = field(init=False)
    waived_alone: list[Known] = field(init=False)
    needless: set[tuple[Side, str]] = field(init=False)  # what needs no counterpart, as somebody said
    joined: Counter[tuple[Side, str]] = field(init=False, default_factory=Counter)  # what has a counterpart
    found: list[Relation] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        texts: tuple[tuple[Side, Document], ...] = (("source", self.source), ("target", self.target))
        self.free = {side: {block.id: digest(block) for block in text.blocks} for side, text in texts}
        self.waived_alone = [e for e in self.known if e.state == WAIVED and not (e.source and e.target)]
        self.needless = {place for each in self.waived_alone for place in places_of(each)}
        self.places = {"source": {}, "target": {}}
        for side, digests in self.free.items():
            for block_id, each in digests.items():
                self.places[side].setdefault(each, []).append(block_id)

    def standing(self) -> Iterator[Relation]:
        """Combinations that stand whole in both texts, as often as they do.

        Where several want one segment, those go first that leave the fewest debts; then those in which nobody
        owes, those of the fewest segments, those that somebody said, and the newest.
        """
        joined = (each for each in self.known if each.source and each.target and self._whole(each))
        whole = sorted(
            joined, key=lambda each: (each.owes, len(each.source) + len(each.target), each.inferred)
        )
        rivals: dict[int, list[Known]] = {}
        links = [(at, place) for at, each in enumerate(whole) for place in places_of(each)]
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
        free = Counter({place: len(self.places[place[0]][place[1]]) for k in order for place in places_of(k)})
        owing = 0
        for each in order:
            wanted = places_of(each)
            while wanted <= free:
                free -= wanted
                owing += len(each.target) if each.target_owes_since else 0
                owing += len(each.source) if each.source_owes_since else 0
        in_line: set[tuple[Side, str]] = set()  # what will be told of one line, its target stale
        for each in order:
            places = {place for place in places_of(each) if free[place] > 0}
            if {side for side, _digest in places} == {"source", "target"}:
                in_line |= places
        return owing + sum(
            count
            for place, count in free.items()
            if (place[0] == "target" if place in in_line else place not in self.needless)
        )

    def of_one_line(self) -> Iterator[Relation]:
        """Segments that belong together by what each was matched with, in a combination unknown yet."""
        joined = [each for each in self.known if each.source and each.target]
        yield from self._by_line([each for each in joined if len(each.source) == len(each.target) == 1])
        yield from self._by_line(joined)

    def _by_line(self, joined: Sequence[Known]) -> Iterator[Relation]:
        often: Counter[tuple[Side, str]] = Counter()
        for each in joined:
            often |= places_of(each)
        free = {place for place in often if self.places[place[0]].get(place[1])}
        own = {place for place in free if self.joined[place] < often[place]}
        last = {place: each for each in reversed(joined) for place in places_of(each)}
        links = [
            (ours, theirs)
            for each in joined
            for ours, theirs in product(side_of(each, "source"), side_of(each, "target"))
            # A copy of what has its counterpart belongs to a line only by the newest word on both.
            if {ours, theirs} <= free and ({ours, theirs} & own or last[ours] is last[theirs] is each)
        ]
        line_of = {place: at for at, line in enumerate(connected(links)) for place in line}
        last_of = {
            line_of[place]: each for each in reversed(joined) for place in places_of(each) if place in line_of
        }
        lines: dict[int, list[tuple[Side, str]]] = {}
        for place, line in line_of.items():
            lines.setdefault(line, []).append(place)
        for line, places in lines.items():
            found = [(side, self.places[side][each][: often[side, each]]) for side, each in places]
            ours, theirs = (
                tuple(block_id for name, block_ids in found if name == side for block_id in block_ids)
                for side in ("source", "target")
            )
            newest = last_of[line]
            owed = replace(newest, target_owes_since=newest.target_owes_since or newest.at)
            yield self._relate(ours, theirs, owed)

    def excused(self) -> Iterator[Relation]:
        """Segments that need no counterpart, as somebody said, and have none."""
        for each in self.waived_alone:
            while (found := self._whole(each)) is not None:
                yield self._relate(*found, each)

    def of_partners_gone(self) -> Iterator[Relation]:
        """Segments whose counterpart stands nowhere in the other text any more."""
        there = {
            side: set(digests_in(text)) for side, text in (("source", self.source), ("target", self.target))
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
        joined = (each for each in self.known if each.state != WAIVED or (each.source and each.target))
        ever = {place for each in joined for place in places_of(each)}
        new = {
            side: {block_id for block_id, each in free.items() if (side, each) not in ever}
            for side, free in self.free.items()
        }
        if not new["source"] or not new["target"]:
            return
        told = [(each.source, each.target) for each in self.found]
        told += [((each,), ()) for each in self.free["source"] if each not in new["source"]]
        told += [((), (each,)) for each in self.free["target"] if each not in new["target"]]
        told += [((each,), (each,)) for each in self.free["source"] if each in new["source"] & new["target"]]
        for match in align(self.source, self.target, matched=told):
            if match.source and match.target and new["source"].issuperset(match.source):
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
                segment = self.free[side].pop(each)
                self.places[side][segment].remove(each)
                self.joined[side, segment] += bool(ours and theirs)
        owes = (known.target_owes_since, known.source_owes_since) if known else (None, None)
        self.found.append(Relation(ours, theirs, known, *owes))
        return self.found[-1]
