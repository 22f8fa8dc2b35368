"""Which target blocks tell which source blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, pairwise

from ambos.parity.calendar_words import calendar_names
from ambos.parity.copies import Copies
from ambos.parity.findings import Match
from ambos.parity.limits import refuse_too_long
from ambos.parity.places import places
from ambos.parity.run import CELLS, COPY, Run, length_ratio
from ambos.parity.segments import Block, Document
from ambos.parity.text import script, word_list
from ambos.parity.version import BODY, CAPTIONS, Version

Group = tuple[str, ...]
_LABEL = 6  # words of a string of the site
_COPIES = 8  # copies looked at one by one, in a long story fewer: each is a new alignment


def align(
    source: Document, target: Document, *, matched: Sequence[tuple[Group, Group]] = ()
) -> tuple[Match, ...]:
    """Match groups of target blocks with the groups of source blocks they tell, in the order of the source.

    Every block stands in exactly one match; one that has no partner stands in a match with an empty side.
    `matched` are groups already known and used first; what stands in one with an empty side stands alone.
    Scores run from 0.0 (unrelated) to 1.0 (certain).
    Time grows with the length of the longer version. Source: length cost after Gale and Church (1993),
    with anchors and 1-to-3 added. Raises `TooLong`.
    """
    refuse_too_long(source, target)
    languages = (source.language, target.language)
    return align_versions(Version(source, "a", languages), Version(target, "b", languages), matched)


def align_versions(
    source: Version, target: Version, matched: Sequence[tuple[Group, Group]] = ()
) -> tuple[Match, ...]:
    """`align` for versions whose readings are shared with the checks."""
    board = _Board(source, target)
    for ours, theirs in matched:
        board.match(ours, theirs, 1.0)
    board.match_pictures()
    board.match_only("headline")
    board.match_only("summary")
    board.match_run(CAPTIONS)
    board.match_run(BODY)
    board.match_run(frozenset({"headline", "summary"}) | CAPTIONS | BODY, moved_only=True)
    return board.all_matches()


def _in_two_scripts(source: Version, target: Version) -> bool:
    """Whether the versions are written in two scripts, so that no words show what they have in common."""
    ours, theirs = (script(" ".join(b.text for b in islice(each.body(), 20))) for each in (source, target))
    return ours != theirs


def _facts(version: Version) -> dict[int, frozenset[str]]:
    """What each block tells in any script, by its identity."""
    return {id(block): frozenset(_facts_of(version, block)) for block in version.blocks}


def _facts_of(version: Version, block: Block) -> Iterator[str]:
    """`%` places, `&` weekdays, `$` numbers; a month is its number, as Chinese writes it."""
    locale = version.document.locale
    yield from (f"%{place.key}" for place in places(block.text, locale))
    yield from (
        f"${number.value:g}" for number in version.quantities(block) if number.hard or number.value >= 2
    )
    for name in calendar_names(block.text, locale):
        if not name.doubtful:
            yield f"${name.number}" if name.kind == "month" else f"&{name.number}"


class _Board:
    """Blocks still without partner on both sides, and the matches made so far."""

    def __init__(self, source: Version, target: Version) -> None:
        self.source, self.target = source, target
        self.ratio = length_ratio(source.document, target.document)
        self.free_source = {block.id: block for block in source.blocks}
        self.free_target = {block.id: block for block in target.blocks}
        self.copies = Copies.between(source, target)
        self.matches: list[Match] = []
        self.alone: list[Match] = []
        self.facts = _facts(source) | _facts(target) if _in_two_scripts(source, target) else {}

    def match(self, ours: Sequence[str], theirs: Sequence[str], score: float) -> None:
        """Make a match if all its blocks exist and are free."""
        known = all(i in self.free_source for i in ours) and all(i in self.free_target for i in theirs)
        if not known or not (ours or theirs):
            return
        for each in ours:
            del self.free_source[each]
        for each in theirs:
            del self.free_target[each]
        found = self.matches if ours and theirs else self.alone
        found.append(Match(tuple(ours), tuple(theirs), round(score, 3)))

    def match_pictures(self) -> None:
        """The same picture file is the same picture."""
        by_src: dict[str, list[str]] = {}
        for block in self.target.blocks:
            if block.src and block.id in self.free_target:
                by_src.setdefault(block.src, []).append(block.id)
        for block in self.source.blocks:
            if block.src and block.id in self.free_source and by_src.get(block.src):
                self.match((block.id,), (by_src[block.src].pop(0),), 1.0)

    def match_only(self, kind: str) -> None:
        """Headline and summary: where each version has one, they tell each other."""
        ours = [b.id for b in self.source.blocks if b.type == kind and b.id in self.free_source]
        theirs = [b.id for b in self.target.blocks if b.type == kind and b.id in self.free_target]
        if len(ours) == len(theirs) == 1:
            self.match(ours, theirs, 0.95)

    def match_run(self, kinds: frozenset[str], moved_only: bool = False) -> None:
        """Match the free blocks of some types: in order, then those out of order that are plainly alike."""
        ours = [b for b in self.free_source.values() if b.type in kinds]
        theirs = [b for b in self.free_target.values() if b.type in kinds and not self._is_label(b)]
        if not ours or not theirs or (moved_only and len(ours) * len(theirs) > CELLS):
            return
        run = Run(ours, theirs, self.ratio, self.copies, self._after_matched(kinds), self.facts)
        pairs, worth = ([], 0.0) if moved_only else run.in_order()
        if not moved_only:
            run, pairs = self._without_spare_copies(run, pairs, worth)
        for i, j, di, dj in run.with_moves(pairs):
            score = run.confidence(i, j, di, dj)
            ours_told, telling = run.source[i : i + di], run.target[j : j + dj]
            self.match([b.id for b in ours_told], [b.id for b in telling], score)

    def _after_matched(self, kinds: frozenset[str]) -> frozenset[tuple[int, str]]:
        """The side and id of each free block right behind one of these types that has its match."""
        sides = (self.source.blocks, self.free_source), (self.target.blocks, self.free_target)
        run = [
            (side, b.id, b.id in free)
            for side, (blocks, free) in enumerate(sides)
            for b in blocks
            if b.type in kinds
        ]
        return frozenset((side, each) for (_, _, free), (side, each, _) in pairwise(run) if not free)

    def _is_label(self, block: Block) -> bool:
        """A few words in the source's language that repeat nothing: a string of the site, no translation."""
        if block.type != "para" or block.id in self.copies.in_target:
            return False
        language = self.source.document.language
        return self.target.foreign(block.text) == language and len(word_list(block.text)) <= _LABEL

    def _without_spare_copies(
        self, run: Run, pairs: list[tuple[int, int, int, int]], worth: float
    ) -> tuple[Run, list[tuple[int, int, int, int]]]:
        """Take out the copies that tell nothing: the translation is there too and fits without them."""
        copied = [(run.source[i].id, run.target[j].id) for i, j in sorted(run.repeated)]
        for ours, theirs in copied[: max(1, min(_COPIES, CELLS // run.cells()))]:
            if not run.lone(pairs):  # nothing is to be gained
                break
            for spare in ("b", "a"):
                source = [b for b in run.source if spare == "b" or b.id != ours]
                target = [b for b in run.target if spare == "a" or b.id != theirs]
                other = Run(source, target, self.ratio, self.copies, run.begins, self.facts)
                found, left = other.in_order()
                if other.lone(found) < run.lone(pairs) and left > worth - COPY:
                    run, pairs, worth = other, found, left
                    break
        return run, pairs

    def all_matches(self) -> tuple[Match, ...]:
        """The matches made, with one for each block that stands alone."""
        alone = [*self.alone, *(Match((i,), (), 0.0) for i in self.free_source)]
        alone += [Match((), (j,), 0.0) for j in self.free_target]
        first = {block.id: at for at, block in enumerate(self.source.blocks)}
        at_target = {m.target[0]: first[m.source[0]] for m in self.matches}
        told = accumulate((at_target.get(block.id, -1) for block in self.target.blocks), max)
        place = {
            block.id: (at, last)
            for at, (block, last) in enumerate(zip(self.target.blocks, told, strict=True))
        }

        def order(match: Match) -> tuple[float, int]:
            if match.source:
                return float(first[match.source[0]]), 0
            at, last = place[match.target[0]]
            return last + 0.5, at

        return tuple(sorted([*self.matches, *alone], key=order))
