"""What a pair owes, told from where each segment came from.

The oracle is told of every act which segments it made out of which, and never looks at digests, block ids or
words. Segments that read the same cannot be told apart by anybody; so there is one `World` for each way of
telling them apart, and those with the fewest debts are right.

What was said of a combination holds whenever it stands whole again, also that it owes: who puts back two
paragraphs that one stale paragraph told has left nothing untold. A paragraph whose counterpart went stays
matched with it, so that joining it with another hides no debt; only an author who was shown the other text
without it lets it go. What a text says becomes what an earlier one said in the same place by descent, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from benchmarks.debts.wording import Content

WORLDS = 6  # ways of telling segments apart that are kept
_WAYS = 8  # of grouping one pair of texts that are compared
_SEARCHED = 8  # combinations that compete for one segment, above which the first that fits is taken


@dataclass(frozen=True, slots=True)
class Segment:
    """`uid` is its hidden lineage: new whenever its words change. `look` is a format."""

    uid: int
    block: str
    content: Content
    look: int = 0


Text = tuple[Segment, ...]
_GONE = 0  # the uid of a segment that is not there any more
Parents = Mapping[int, tuple[int, ...]]  # of each new segment those it was made of
Combination = tuple[tuple[Content, ...], tuple[Content, ...]]
Debts = Counter[tuple[str, Content]]


@dataclass(frozen=True, slots=True)
class Word:
    """The last word on a combination: since when each side owes, when it was last looked at, and waived."""

    target_since: int | None = None
    source_since: int | None = None
    looked_at: int = 0
    waived_at: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Segments of one line in two texts that stand beside each other."""

    source: Text
    target: Text
    word: Word | None = None

    @property
    def stale(self) -> bool:
        return bool(self.source and self.target and (self.word is None or self.word.target_since is not None))

    @property
    def combination(self) -> Combination:
        return combination(self.source, self.target)

    def side(self, side: str) -> Text:
        return self.source if side == "source" else self.target


def combination(source: Text, target: Text) -> Combination:
    return tuple(sorted(each.content for each in source)), tuple(sorted(each.content for each in target))


class World:
    """One pair: who descends from whom on each side, who belongs together across, and what was said.

    `preferred`: combinations that were found to be taken where others would have left as few debts.
    """

    def __init__(self) -> None:
        self.preferred: set[Combination] = set()
        self.parents: dict[int, tuple[int, ...]] = {}
        self.lines: dict[int, set[int]] = {}  # a segment of either side: those of the other in its line
        self.words: dict[Combination, Word] = {}

    def copy(self) -> World:
        other = World()
        other.preferred = set(self.preferred)
        other.parents = dict(self.parents)
        other.lines = {each: set(line) for each, line in self.lines.items()}
        other.words = dict(self.words)
        return other

    def born(self, parents: Parents) -> None:
        for uid, of in parents.items():
            self.parents[uid] = of
            for each in set().union(*(self.lines.get(parent, set()) for parent in of)):
                self._join(uid, each)

    def say(self, source: Text, target: Text, word: Word, texts: tuple[Text, Text]) -> None:
        """A person's word on these segments, in these texts: they are one line and no others are in it."""
        self._remember(combination(source, target), word)
        self._part(source, target, texts)

    def groups(self, source: Text, target: Text) -> list[Group]:
        """Put every segment of both texts in one group, with the fewest debts."""
        return max(self.assignments(source, target), key=self._liked)

    def assignments(self, source: Text, target: Text) -> list[list[Group]]:
        """All the ways of grouping the segments that leave the fewest debts."""
        standing = self._standing(source, target)
        far = _exchanged(source, target)
        ways = [self._grouped(each, source, target, other) for other in far for each in standing]
        ways = list(
            {frozenset((each.source, each.target) for each in way): way for way in reversed(ways)}.values()
        )[::-1]
        if len(ways) == 1:
            return ways
        totals = [debts(self, way).total() for way in ways]
        return [way for way, total in zip(ways, totals, strict=True) if total == min(totals)]

    def prefer(self, taken: Sequence[Group], ways: Iterable[Sequence[Group]]) -> None:
        """Of these ways, the one taken is right."""
        self.preferred -= {group.combination for way in ways for group in way}
        self.preferred |= {group.combination for group in taken}

    def _liked(self, way: Sequence[Group]) -> int:
        return sum(group.combination in self.preferred for group in way) if self.preferred else 0

    def _grouped(
        self, standing: Iterable[Combination], source: Text, target: Text, far: frozenset[Content]
    ) -> list[Group]:
        """First what stands as said, then by line. `far`: equal segments in each other's line go last."""
        found: list[Group] = []
        taken: set[int] = set()
        for said in standing:
            while group := self._whole(said, source, target, taken, not far & {*said[0], *said[1]}):
                found.append(group)
                taken |= {each.uid for each in (*group.source, *group.target)}
        ours, theirs = ([e for e in text if e.uid not in taken] for text in (source, target))
        lines = self._by_line(ours, theirs)
        return found + [Group(*sides, self.words.get(combination(*sides))) for sides in lines]

    def edited(
        self,
        side: str,
        before: Text,
        after: Text,
        other: Text,
        *,
        at: int,
        shown: frozenset[Content] | None,
        facts: bool,
    ) -> None:
        """One saved draft of one side, beside a text of the other."""
        related = self.groups(before, other) if side == "source" else self.groups(other, before)
        related = [*self._with_what_went(related, side, other)]
        for told, new in self._carried(related, after, side):
            old = [each for group in told for each in group.side(side)]
            if combination(tuple(old), ()) == combination(new, ()) or not new:
                continue
            told, new = _before_the_author(told, new, side, shown)
            if not new:
                continue
            theirs = tuple(each for group in told for each in group.side(_other(side)))
            here = tuple(each for each in theirs if each.uid != _GONE)
            beside, known = self._sides(side, new, here), self._sides(side, new, theirs)
            self._part(*beside, self._sides(side, after, other))
            answered = shown is not None and {each.content for each in theirs} <= shown
            if theirs:
                word = self._follows(told, side, at, answered, facts)
                self._note(known, side, word, at, answered)
            if here and here != theirs:
                late = word.looked_at if word.target_since is None else word.target_since
                self._note(beside, side, replace(word, target_since=late), at, answered=False)

    def _follows(self, told: Sequence[Group], side: str, at: int, answered: bool, facts: bool) -> Word:
        both = [group for group in told if group.source and group.target]
        late = [group.word.target_since if group.word else 0 for group in both if group.stale]
        news = [g.word.source_since for g in both if g.word and g.word.source_since is not None]
        looked = at if answered else min((group.word.looked_at for group in both if group.word), default=at)
        target_since = min((each for each in late if each is not None), default=None)
        source_since = min(news, default=None)
        if side == "target":
            if facts and both and target_since is None:
                source_since = at
            return Word(None if answered else target_since, source_since, looked)
        if source_since is not None and answered:
            return Word(target_since, None, looked)
        return Word(at if target_since is None else target_since, source_since, looked)

    def _remember(self, said: Combination, word: Word) -> None:
        self.words.pop(said, None)  # the newest last
        self.words[said] = word

    def _note(self, sides: tuple[Text, Text], side: str, word: Word, at: int, answered: bool) -> None:
        """What is known stands as it was said, unless this answers what it owed, or owes it anew."""
        said = self.words.get(combination(*sides))
        if said is None:
            self._remember(combination(*sides), word)
        elif side == "source" and answered and said.source_since is not None:
            self._remember(combination(*sides), replace(said, source_since=None, looked_at=at))
        elif said.target_since is not None or said.source_since is not None:
            anew = said.target_since is not None and word.target_since == at
            if anew or (answered and side == "target"):
                self._remember(combination(*sides), word)

    def _with_what_went(self, groups: Sequence[Group], side: str, other: Text) -> Iterator[Group]:
        """The groups; segments that stand alone come with their counterpart as it was before it went."""
        told = {each.content for each in other}
        free = [
            each
            for group in groups
            if not (group.source and group.target)
            for each in group.side(side)
            if self._sides(side, (each.content,), ()) not in self.words
        ]
        for said, word in reversed(self.words.items()):
            own, theirs = self._sides(side, *said)
            while own and theirs and not told & set(theirs) and (found := _choose(own, free, set(), True)):
                free = [each for each in free if each not in found]
                gone = tuple(Segment(_GONE, "", content) for content in theirs)
                yield Group(*self._sides(side, found, gone), word)
        free_uids = {each.uid for each in free}
        for group in groups:
            own_uids = {each.uid for each in group.side(side)}
            excused = any(self._sides(side, (e.content,), ()) in self.words for e in group.side(side))
            if (group.source and group.target) or own_uids <= free_uids or excused:
                yield group

    def _carried(
        self, related: Sequence[Group], after: Text, side: str
    ) -> Iterator[tuple[list[Group], Text]]:
        was = {each.uid for group in related for each in group.side(side)}
        now = {each.uid for each in after}
        links = []
        for at, group in enumerate(related):
            own = {each.uid for each in group.side(side)}
            back = set().union(*(self._ancestors(each, now) for each in own - now))
            for each in after:
                made_of = {each.uid} if each.uid in was else self._ancestors(each.uid, was)
                if own & made_of or (each.uid in back and each.uid not in was):
                    links.append((("group", at), ("after", each.uid)))
        for nodes in _connected(links, [("group", at) for at in range(len(related))]):
            told = [group for at, group in enumerate(related) if ("group", at) in nodes]
            yield told, tuple(each for each in after if ("after", each.uid) in nodes)

    def _ancestors(self, uid: int, among: set[int]) -> set[int]:
        """The nearest ancestors of a segment that are among these."""
        found, open_, seen = set(), [uid], {uid}
        while open_:
            parents = set(self.parents.get(open_.pop(), ())) - seen
            seen |= parents
            found |= parents & among
            open_ += parents - among
        return found

    def _standing(self, source: Text, target: Text) -> list[tuple[Combination, ...]]:
        """The combinations that stand in both texts as they were said, in each order that matters."""
        supply = Counter(("s", e.content) for e in source) + Counter(("t", e.content) for e in target)
        ours, theirs = {each.content for each in source}, {each.content for each in target}
        whole = {}
        words = [(said, word) for said, word in self.words.items() if said[0] and said[1]]
        for said, _word in sorted(words, key=lambda each: each[1].target_since is not None):
            if ours.issuperset(said[0]) and theirs.issuperset(said[1]):
                demand = Counter(("s", c) for c in said[0]) + Counter(("t", c) for c in said[1])
                if demand <= supply:
                    whole[said] = demand
        links = [(said, place) for said, demand in whole.items() for place in demand]
        ways: list[tuple[Combination, ...]] = [()]
        for nodes in _connected(links, []):
            rivals = [said for said in whole if said in nodes]
            used = []
            for order in _orders(rivals):
                left, taken = supply.copy(), []
                for said in order:
                    while whole[said] <= left:
                        left -= whole[said]
                        taken.append(said)
                used.append(tuple(dict.fromkeys(taken)))
            different = {frozenset(each): each for each in used}
            ways = [(*way, *each) for way in ways for each in different.values()][:_WAYS]
        return ways

    def _whole(
        self, said: Combination, source: Text, target: Text, taken: set[int], near: bool
    ) -> Group | None:
        """One place where the combination stands."""
        free = [[each for each in text if each.uid not in taken] for text in (source, target)]
        theirs = _choose(said[1], free[1], set(), near)
        ours = _choose(said[0], free[0], self._in_line(theirs or ()), near)
        if ours is None or theirs is None:
            return None
        theirs = _choose(said[1], free[1], self._in_line(ours), near) or theirs
        return Group(ours, theirs, self.words[said])

    def _in_line(self, segments: Iterable[Segment]) -> set[int]:
        return {uid for each in segments for uid in self.lines.get(each.uid, ())}

    def _by_line(self, source: Sequence[Segment], target: Sequence[Segment]) -> Iterator[tuple[Text, Text]]:
        links = [
            (("s", ours.uid), ("t", theirs.uid))
            for ours in source
            for theirs in target
            if theirs.uid in self.lines.get(ours.uid, ())
        ]
        alone = [("s", each.uid) for each in source] + [("t", each.uid) for each in target]
        for nodes in _connected(links, alone):
            yield (
                tuple(each for each in source if ("s", each.uid) in nodes),
                tuple(each for each in target if ("t", each.uid) in nodes),
            )

    def _sides(self, side: str, own: Text, other: Text) -> tuple[Text, Text]:
        return (own, other) if side == "source" else (other, own)

    def _part(self, source: Text, target: Text, texts: tuple[Text, Text]) -> None:
        """Within these texts the segments given are in each other's line, and in no other's."""
        sides = ((source, target, texts[1]), (target, source, texts[0]))
        for own, other, others in sides:
            for each in own:
                for theirs in others:
                    self._leave(each.uid, theirs.uid)
                for theirs in other:
                    self._join(each.uid, theirs.uid)

    def _join(self, one: int, other: int) -> None:
        self.lines.setdefault(one, set()).add(other)
        self.lines.setdefault(other, set()).add(one)

    def _leave(self, one: int, other: int) -> None:
        self.lines.get(one, set()).discard(other)
        self.lines.get(other, set()).discard(one)


def debts(world: World, groups: Iterable[Group], passed: Iterable[Group] = ()) -> Debts:
    """Every segment that owes or is owed, by what is wrong with it and what it tells."""
    found: Debts = Counter()
    for group in groups:
        if group.stale or group in passed:
            found.update(("stale", each.content) for each in group.target)
        for name, own, other in (
            ("missing", group.source, group.target),
            ("orphan", group.target, group.source),
        ):
            if not other:
                found.update((name, e.content) for e in own if not _excused(world, name, e))
        if group.target and group.word and group.word.source_since is not None:
            found.update(("source owes", each.content) for each in group.source)
    return found


Passing = tuple[frozenset[int], frozenset[tuple[int, int]]]


def passing(upstream: Iterable[Group]) -> Passing:
    """Segments that owe their own source, and those in which a change was waived, with the time."""
    late, waived = set(), set()
    for group in upstream:
        if group.stale:
            late |= {each.uid for each in group.target}
        elif group.source and group.word and group.word.waived_at is not None:
            waived |= {(each.uid, group.word.waived_at) for each in group.target}
    return frozenset(late), frozenset(waived)


def passed_on(upstream: Passing, own: Iterable[Group]) -> list[Group]:
    """Groups whose source is late itself, or waived a change after they were looked at."""
    late, waived = upstream[0], dict(upstream[1])
    return [
        group
        for group in own
        if group.target
        and any(
            each.uid in late or (group.word and waived.get(each.uid, -1) > group.word.looked_at)
            for each in group.source
        )
    ]


def _excused(world: World, name: str, segment: Segment) -> bool:
    alone = ((segment.content,), ()) if name == "missing" else ((), (segment.content,))
    return alone in world.words


def _before_the_author(
    told: Sequence[Group], new: Text, side: str, shown: frozenset[Content] | None
) -> tuple[Sequence[Group], Text]:
    """An author who was shown what is there, and nothing of what went, wrote of what is there."""
    others = [each for group in told for each in group.side(_other(side))]
    here = {each.content for each in others if each.uid != _GONE}
    gone = {each.content for each in others if each.uid == _GONE}
    if not gone or not here or shown is None or not here <= shown or gone & shown:
        return told, new
    kept = [group for group in told if all(each.uid != _GONE for each in group.side(_other(side)))]
    left = {each.uid for group in told if group not in kept for each in group.side(side)}
    return kept, tuple(each for each in new if each.uid not in left)


def _other(side: str) -> str:
    return "target" if side == "source" else "source"


def _exchanged(source: Text, target: Text) -> list[frozenset[Content]]:
    """None of the segments that stand in a text more than once, all of them, and each alone."""
    counts = (Counter(each.content for each in text) for text in (source, target))
    repeated = frozenset(content for count in counts for content, times in count.items() if times > 1)
    return list(dict.fromkeys([frozenset(), repeated, *(frozenset({each}) for each in sorted(repeated))]))


def _choose(contents: Sequence[Content], free: Sequence[Segment], line: set[int], near: bool) -> Text | None:
    left = sorted(free, key=lambda each: (each.uid in line) != near)
    found = []
    for content in contents:
        each = next((each for each in left if each.content == content), None)
        if each is None:
            return None
        left.remove(each)
        found.append(each)
    return tuple(found)


def _orders(rivals: Sequence[Combination]) -> Iterator[tuple[Combination, ...]]:
    """Each of the rivals first, and first and second; all that is needed for the few there are."""
    if len(rivals) == 1 or len(rivals) > _SEARCHED:
        yield tuple(rivals)
        return
    for first, second in product(rivals, rivals):
        yield (first, second, *rivals)


def _connected(links: Iterable[tuple[object, object]], alone: Iterable[object]) -> list[set[object]]:
    neighbours: dict[object, set[object]] = {each: set() for each in alone}
    for one, other in links:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    found, seen = [], set()
    for start in neighbours:
        if start in seen:
            continue
        group, open_ = {start}, [start]
        while open_:
            for each in neighbours[open_.pop()] - group:
                group.add(each)
                open_.append(each)
        seen |= group
        found.append(group)
    return found
