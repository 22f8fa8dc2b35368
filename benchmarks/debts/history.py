"""A random history of one story in a chain of three locales, told to Ambos and to the oracle at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from random import Random

from ambos.pairs.debts import (
    WAIVED,
    BlockIds,
    Known,
    Relation,
    after_edit,
    passed_on,
    relations,
    told_together,
)
from ambos.parity import Block, Document, digest
from benchmarks.debts import oracle
from benchmarks.debts.edits import KINDS, Draft, Editor
from benchmarks.debts.oracle import Debts, Group, Segment, Text, Word, World
from benchmarks.debts.wording import LOCALES, Content, Wording

_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
_ACTS = {
    "edit en": 34, "edit es": 20, "edit fr": 13, "answer": 13, "translate": 10, "waive": 12, "excuse": 6,
    "wording only": 3, "publish": 9,
}  # fmt: skip
SEGMENTS, ACTS = (5, 25), (15, 40)  # of a story at its start, of a history


@dataclass(slots=True)
class Version:
    locale: str
    draft: Text
    live: Text
    past: list[Text] = field(default_factory=list)


@dataclass(slots=True)
class Pair:
    """Two versions, what Ambos remembers of them, newest first, and what the oracle knows."""

    source: Version
    target: Version
    known: list[Known]
    worlds: list[World]
    edits: list[int] = field(default_factory=list)  # when its source was edited

    @property
    def texts(self) -> tuple[tuple[Text, Text], ...]:
        return (self.source.draft, self.target.draft), (self.source.live, self.target.live)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where Ambos and the oracle say otherwise after an act."""

    seed: int
    act: int
    what: str
    pair: str
    too_many: Debts
    too_few: Debts


class History:
    """`stored`: the matches of the first translation are known; else memory is empty at the start."""

    def __init__(self, seed: int, *, stored: bool) -> None:
        self.seed, self.stored = seed, stored
        self.random = Random(seed)
        self.wording = Wording(self.random)
        self.editor = Editor(self.random, self.wording)
        self.now = 0
        self._documents: dict[tuple[str, Text], Document] = {}
        contents = [self.wording.content() for _ in range(self.random.randint(*SEGMENTS))]
        copied_ids = self.random.random() < 0.5 and stored
        self.versions = [self._version(each, contents, copied_ids) for each in LOCALES]
        self.pairs = [self._pair(*self.versions[:2]), self._pair(*self.versions[1:])]
        self.hits: Counter[str] = Counter()
        self.too_many: Counter[str] = Counter()
        self.too_few: Counter[str] = Counter()
        self.acts: Counter[str] = Counter()
        self.differences: list[Difference] = []
        self.untouched = self.altered = 0

    def run(self) -> None:
        names, weights = zip(*_ACTS.items(), strict=True)
        for _ in range(self.random.randint(*ACTS)):
            self.now += 1
            what = self.random.choices(names, weights)[0]
            act = getattr(self, f"_{what.partition(' ')[0]}")
            done = act(what) if what.startswith("edit") else act()
            if done:
                self.acts[done] += 1
                self._compare(done)

    # What people do.

    def _edit(self, what: str) -> str | None:
        version = self.versions[LOCALES.index(what[-2:])]
        kinds, weights = zip(*KINDS.items(), strict=True)
        kind = self.random.choices(kinds, weights)[0]
        draft = self.editor.edit(kind, version.draft, version.past)
        if draft is None:
            return None
        facts = kind == "reword" and self.random.random() < 0.15
        self._save(version, draft, facts=facts)
        side = "of the original" if version is self.versions[0] else "of a translation"
        return f"{kind}, {side}"

    def _answer(self) -> str | None:
        """A translator mends a stale group with its source beside it."""
        pair = self.random.choice(self.pairs)
        stale = [each for each in pair.worlds[0].groups(*pair.texts[0]) if each.stale]
        if not stale:
            return None
        group = self.random.choice(stale)
        draft = Draft(list(pair.target.draft))
        self.editor.rewrite(draft, group.target, [each.content for each in group.source])
        self._save(pair.target, draft, shown=pair.source.draft)
        return "translate what is stale"

    def _translate(self) -> str | None:
        """A translator adds what is missing; the act names the segment it answers."""
        pair = self.random.choice(self.pairs)
        world = pair.worlds[0]
        groups = world.groups(*pair.texts[0])
        missing = [each for group in groups if not group.target for each in group.source]
        if not missing:
            return None
        told = self.random.choice(missing)
        draft = Draft(list(pair.target.draft))
        new = self.editor.add(draft, told.content)
        self._save(pair.target, draft, shown=pair.source.draft)
        self._say(pair, (told,), (new,), "TRANSLATED")
        return "translate what is missing"

    def _waive(self) -> str | None:
        pair = self.random.choice(self.pairs)
        texts = self.random.choice(pair.texts)
        groups = pair.worlds[0].groups(*texts)
        upstream = self.pairs[0]
        late = (
            oracle.passed_on(oracle.passing(upstream.worlds[0].groups(*upstream.texts[0])), groups)
            if pair is not upstream and texts is pair.texts[0]
            else []
        )
        owing = [
            each
            for each in groups
            if each.stale
            or each in late
            or (each.target and each.word and each.word.source_since is not None)
        ]
        if not owing:
            return None
        group = self.random.choice(owing)
        self._say(pair, group.source, group.target, WAIVED, texts)
        return "waive what is stale"

    def _excuse(self) -> str | None:
        pair = self.random.choice(self.pairs)
        texts = self.random.choice(pair.texts)
        groups = [each for each in pair.worlds[0].groups(*texts) if not (each.source and each.target)]
        if not groups:
            return None
        group = self.random.choice(groups)
        one = self.random.choice(group.source or group.target)
        self._say(pair, (one,) if group.source else (), () if group.source else (one,), WAIVED, texts)
        return "waive what is missing or an orphan"

    def _wording(self) -> str | None:
        """The publisher signs one edit of the source as wording only."""
        pair = self.random.choice(self.pairs)
        if not pair.edits:
            return None
        edit = self.random.choice(pair.edits[-3:])
        ours, theirs = (self._document(v, v.draft) for v in (pair.source, pair.target))
        signed = [
            Known(_digests(ours, each.source), _digests(theirs, each.target), self._time(), WAIVED)
            for each in relations(ours, theirs, pair.known)
            if each.stale and each.target_owes_since == self._time(edit)
        ]
        said = Word(looked_at=self.now, waived_at=self.now)
        for world in pair.worlds:
            for group in world.groups(*pair.texts[0]):
                if group.stale and group.word and group.word.target_since == edit:
                    world.say(group.source, group.target, said, pair.texts[0])
        pair.known[:0] = signed
        return "sign wording only"

    def _publish(self) -> str:
        version = self.random.choice(self.versions)
        version.live = version.draft
        return "publish"

    # What follows.

    def _save(
        self, version: Version, draft: Draft, *, shown: Text | None = None, facts: bool = False
    ) -> None:
        before = version.draft
        after, births = self._births(before, draft)
        pairs = [each for each in self.pairs if version in (each.source, each.target)]
        together = [group for each in pairs for group in self._told_together(version, each)]
        for pair in pairs:
            side = "source" if version is pair.source else "target"
            other = pair.target if side == "source" else pair.source
            seen = shown if side == "target" and shown is not None else self._seen(other)
            pair.worlds = list(_reborn(pair.worlds, births))[: oracle.WORLDS]
            if side == "source":
                pair.edits.append(self.now)
            texts = list(dict.fromkeys((other.live, other.draft)))
            pair.known[:0] = after_edit(
                pair.known,
                side=side,
                before=self._document(version, before),
                after=self._document(version, after),
                others=[self._document(other, text) for text in texts],
                at=self._time(),
                shown=self._document(other, seen) if seen else None,
                facts=facts and side == "target",
                together=together,
            )
            contents = frozenset(each.content for each in seen) if seen else None
            for text in texts:
                self._count_untouched(other, text)
                for world in pair.worlds:
                    given = {"at": self.now, "shown": contents, "facts": facts and side == "target"}
                    world.edited(side, before, after, text, **given)
        version.past.append(before)
        version.draft = after

    def _told_together(self, version: Version, pair: Pair) -> list[BlockIds]:
        found = relations(
            *(self._document(each, each.draft) for each in (pair.source, pair.target)), pair.known
        )
        return told_together(found, "source" if version is pair.source else "target")

    def _count_untouched(self, version: Version, text: Text) -> None:
        """Segments of the version that was not edited, and those no longer what was written."""
        given = self._document(version, text)
        self.untouched += len(text)
        self.altered += sum(
            given.by_id[each.block].text != self.wording.text(each.content, version.locale, each.look)
            for each in text
        )

    def _births(self, before: Text, draft: Draft) -> tuple[Text, list[oracle.Parents]]:
        """The text after the edit, and who descends from whom: one way for each segment that reads the same.

        Where one of two equal segments was changed, nobody can say which of them: the other may be it.
        """
        births: list[oracle.Parents] = [dict(draft.parents)]
        was = {each.uid for each in before}
        for touched in draft.touched:
            twins = [e for e in draft.text if e.uid in was and e.content == touched.content and e != touched]
            for twin in twins[:2]:
                new = replace(twin, uid=next(self.editor.uids))
                draft.text[draft.text.index(twin)] = new
                for each in births:
                    each[new.uid] = (twin.uid,)
                exchanged = {
                    uid: tuple(twin.uid if p == touched.uid else p for p in of)
                    for uid, of in births[0].items()
                }
                births.append({**exchanged, new.uid: (touched.uid,)})
        return tuple(draft.text), births

    def _say(
        self, pair: Pair, source: Text, target: Text, state: str, texts: tuple[Text, Text] | None = None
    ) -> None:
        ours = tuple(self._digest(pair.source, each) for each in source)
        theirs = tuple(self._digest(pair.target, each) for each in target)
        pair.known.insert(0, Known(ours, theirs, self._time(), state))
        told = oracle.combination(source, target)
        texts = texts or pair.texts[0]
        waived_at = self.now if state == WAIVED else None
        for world in pair.worlds:
            same = next((g for g in world.groups(*texts) if g.combination == told), None)
            sides = (same.source, same.target) if same else (source, target)
            world.say(*sides, Word(looked_at=self.now, waived_at=waived_at), texts)

    def _compare(self, what: str) -> None:
        for pair in self.pairs:
            pair.known.sort(key=lambda each: each.at, reverse=True)  # as they are stored
        upstream: list[tuple[list[Relation], set[oracle.Passing]]] = []
        for place, pair in enumerate(self.pairs):
            worlds = pair.worlds
            for at, (source, target) in enumerate(pair.texts):
                ours, theirs = self._document(pair.source, source), self._document(pair.target, target)
                found = relations(ours, theirs, pair.known)
                ways = [(world, way) for world in worlds for way in world.assignments(source, target)]
                if place == 0:
                    right = [(world, way, oracle.debts(world, way)) for world, way in ways]
                else:
                    found = passed_on(upstream[at][0], found)
                    right = [
                        (world, way, oracle.debts(world, way, oracle.passed_on(before, way)))
                        for before, (world, way) in product(upstream[at][1], ways)
                    ]
                said = _said(found, source, target)
                name = f"{pair.source.locale}–{pair.target.locale} {'live' if at else 'draft'}"
                agreeing = [(w, way) for w, way, _ in self._judge(what, name, said, right)]
                if place == 0:
                    upstream.append((found, {oracle.passing(way) for _, way in agreeing or ways}))
                worlds = _kept(worlds, agreeing, ways)
            pair.worlds = worlds

    def _judge(
        self, what: str, pair: str, said: Debts, right: Sequence[tuple[World, list[Group], Debts]]
    ) -> list[tuple[World, list[Group], Debts]]:
        """Count what Ambos said against the oracle's nearest way of telling it; those that agree wholly."""
        *_, nearest = min(right, key=lambda each: ((each[2] - said) + (said - each[2])).total())
        too_many, too_few = said - nearest, nearest - said
        for count, debts in ((self.hits, said & nearest), (self.too_many, too_many), (self.too_few, too_few)):
            for (kind, _), times in debts.items():
                count[kind] += times
        if too_many or too_few:
            self.differences.append(Difference(self.seed, self.now, what, pair, too_many, too_few))
        return [each for each in right if each[2] == said]

    def _seen(self, other: Version) -> Text | None:
        """Which text of the other version lay beside the author's: the present one, an older one or none."""
        return self.random.choice((None, other.draft, other.draft, other.live, *other.past[-2:]))

    def _version(self, locale: str, contents: Iterable[Content], copied_ids: bool) -> Version:
        blocks = (f"s{at}" if copied_ids else "" for at in range(SEGMENTS[1]))
        text = tuple(self.editor.segment(each, block) for each, block in zip(contents, blocks, strict=False))
        return Version(locale, text, text)

    def _pair(self, source: Version, target: Version) -> Pair:
        pair = Pair(source, target, [], [World()])
        for ours, theirs in zip(source.draft, target.draft, strict=True):
            self._say(pair, (ours,), (theirs,), "TRANSLATED")
        if not self.stored:
            pair.known.clear()
        return pair

    def _document(self, version: Version, text: Text) -> Document:
        key = version.locale, text
        if key not in self._documents:
            self._documents[key] = Document(
                version.locale, tuple(self._block(version, each) for each in text)
            )
        return self._documents[key]

    def _block(self, version: Version, each: Segment) -> Block:
        return Block(each.block, "para", self.wording.text(each.content, version.locale, each.look))

    def _digest(self, version: Version, each: Segment) -> str:
        return digest(self._block(version, each))

    def _time(self, tick: int | None = None) -> datetime:
        return _BEGINNING + timedelta(minutes=self.now if tick is None else tick)


def _reborn(worlds: Iterable[World], births: Sequence[oracle.Parents]) -> Iterator[World]:
    for world in worlds:
        for each in births[1:]:
            other = world.copy()
            other.born(each)
            yield other
        world.born(births[0])
        yield world


def _kept(
    worlds: list[World],
    agreeing: Sequence[tuple[World, list[Group]]],
    ways: Sequence[tuple[World, list[Group]]],
) -> list[World]:
    """The worlds that agree, one for each way they do; all where none does."""
    kept = []
    for world in worlds:
        own = [way for each, way in ways if each is world]
        taken: list[list[Group]] = []
        taken += [way for each, way in agreeing if each is world and way not in taken]
        for at, way in enumerate(taken if len(own) > 1 else taken[:1]):
            each = world.copy() if at else world
            if len(own) > 1:
                each.prefer(way, own)
            kept.append(each)
    return kept[: oracle.WORLDS] or worlds


def _said(found: Iterable[Relation], source: Text, target: Text) -> Debts:
    """What Ambos says, in the oracle's terms."""
    ours = {each.block: each.content for each in source}
    theirs = {each.block: each.content for each in target}
    said: Debts = Counter()
    for each in found:
        if each.stale:
            said.update(("stale", theirs[block]) for block in each.target)
        if each.missing:
            said.update(("missing", ours[block]) for block in each.source)
        if each.orphan:
            said.update(("orphan", theirs[block]) for block in each.target)
        if each.source_owes_since and each.source and each.target:
            said.update(("source owes", ours[block]) for block in each.source)
    return said


def _digests(document: Document, blocks: Iterable[str]) -> tuple[str, ...]:
    return tuple(digest(document.by_id[each]) for each in blocks)
