"""Which segments of a version's later text come from which of its earlier one. One language, no database."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from ambos.parity import Block, Document, digest
from ambos.parity.text import tokens

_TOLD = 0.5  # share of a segment's words that must come from another for it to descend from that
_WORDS = 2  # that must be common at least: a lone “bread” descends from no paragraph about bread
_PAIRS = 50_000  # of like words in two segments up to which they are laid side by side, else only counted
_PLACES = 1_000_000  # the same of all their words
_ALL = 400  # pairs of segments up to which each is looked at
_RAREST, _HOLDERS, _NEAREST = 8, 32, 4  # of more: by how many rare words, each in how many, how many are

Node = TypeVar("Node", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Descent:
    """Block ids before and after, each in the order of its text; an empty side is what is new, or gone."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def trace(before: Document, after: Document, together: Iterable[Collection[str]] = ()) -> list[Descent]:
    """Follow each segment through one edit; every block of both texts stands in exactly one descent.

    Segments that tell the same come first, then those that kept their id, then the parts of what was split
    or joined, known by the words that another segment gave up or took in. `together`: blocks of `before` that
    tell the same passage of another version; those of them that changed in this edit changed as one. The cost
    grows with what changed.
    """
    edit = _Edit(before, after)
    edit.unchanged()
    edit.kept_ids()
    edit.split_and_joined()
    edit.same_part()
    edit.rewritten(together)
    return list(edit.descents())


def connected(links: Iterable[tuple[Node, Node]]) -> list[set[Node]]:
    """The sets of nodes that links join, directly or through others."""
    group_of: dict[Node, set[Node]] = {}
    for one, other in links:
        ours, theirs = group_of.setdefault(one, {one}), group_of.setdefault(other, {other})
        if ours is not theirs:
            ours, theirs = (ours, theirs) if len(ours) >= len(theirs) else (theirs, ours)
            ours |= theirs
            group_of.update(dict.fromkeys(theirs, ours))
    return list({id(group): group for group in group_of.values()}.values())


class _Edit:
    """Two texts of one version, the links found between them, and the blocks still without one."""

    def __init__(self, before: Document, after: Document) -> None:
        self.before, self.after = before, after
        self.gone, self.new = dict(before.by_id), dict(after.by_id)
        self.links: list[tuple[str, str]] = []
        self.kept: list[tuple[str, str]] = []  # links of blocks that kept their id and changed their words

    def unchanged(self) -> None:
        """The same words: in the block of the same id first, then anywhere."""
        told = {block.id: digest(block) for block in self.new.values()}
        for block in list(self.gone.values()):
            if told.get(block.id) == digest(block):
                self._link(block.id, block.id)
        free: dict[str, list[str]] = defaultdict(list)
        for block_id in self.new:
            free[told[block_id]].append(block_id)
        for block in list(self.gone.values()):
            if free[digest(block)]:
                self._link(block.id, free[digest(block)].pop(0))

    def kept_ids(self) -> None:
        """A block that kept its id is the same, however it reads. A list's parts have places, not ids."""
        for block_id in [each for each in self.gone if each in self.new and ":" not in each]:
            self.kept.append((block_id, block_id))
            self._link(block_id, block_id)

    def split_and_joined(self) -> None:
        """New segments made of words that others gave up; lost ones whose words others took in."""
        gave = {b: _left_over(self.before.by_id[b], self.after.by_id[a]) for b, a in self.kept}
        took = {a: _left_over(self.after.by_id[a], self.before.by_id[b]) for b, a in self.kept}
        gave |= {block.id: _words(block) for block in self.gone.values()}
        took |= {block.id: _words(block) for block in self.new.values()}
        givers, takers = _Offers(gave, len(self.new)), _Offers(took, len(self.gone))
        found = {(b, a) for a in self.new if (b := givers.teller(_words(self.new[a])))}
        found |= {(b, a) for b in self.gone if (a := takers.teller(_words(self.gone[b])))}
        for before, after in found:
            self._link(before, after)

    def same_part(self) -> None:
        """Parts of a list, wholly reworded in their place."""
        for block_id in [each for each in self.gone if each in self.new]:
            self._link(block_id, block_id)

    def rewritten(self, together: Iterable[Collection[str]]) -> None:
        """Segments that were changed or taken out together, where something was written in their place."""
        became = {b: a for b, a in self.links if digest(self.before.by_id[b]) != digest(self.after.by_id[a])}
        for group in together:
            changed = [each for each in group if each in became]
            for each in group if changed else ():
                if each in became or each in self.gone:
                    self._link(each, became[changed[0]])

    def descents(self) -> Iterator[Descent]:
        links = [(("before", before), ("after", after)) for before, after in self.links]
        alone = [("before", each) for each in self.gone] + [("after", each) for each in self.new]
        groups = [*connected(links), *({node} for node in alone)]
        group_of = {node: at for at, group in enumerate(groups) for node in group}
        sides: list[tuple[list[str], list[str]]] = [([], []) for _group in groups]
        for side, name, text in ((0, "before", self.before), (1, "after", self.after)):
            for block in text.blocks:
                sides[group_of[name, block.id]][side].append(block.id)
        yield from (Descent(tuple(before), tuple(after)) for before, after in sides)

    def _link(self, before: str, after: str) -> None:
        self.links.append((before, after))
        self.gone.pop(before, None)
        self.new.pop(after, None)


def _words(block: Block) -> list[str]:
    return tokens(f"{block.text} {block.alt or ''}")


def _left_over(block: Block, other: Block) -> list[str]:
    """The words of a block that the other does not have in that order."""
    words, others = _words(block), _words(other)
    if not _may_be_matched(words, others):
        return list((Counter(words) - Counter(others)).elements())
    for match in reversed(SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks()):
        del words[match.a : match.a + match.size]
    return words


class _Offers:
    """Words that blocks gave up or took in, by the block; asked about so many others."""

    def __init__(self, offers: Mapping[str, Sequence[str]], askers: int) -> None:
        self._offers = offers
        self._holders: dict[str, list[str]] | None = None
        if len(offers) * askers > _ALL:
            self._holders = defaultdict(list)
            for block_id, words in offers.items():
                for word in dict.fromkeys(words):
                    self._holders[word].append(block_id)

    def teller(self, words: Sequence[str]) -> str | None:
        """The id under which most of these words are offered, if it is at least half of them."""
        kinds = set(words)
        near = (each for each in self._near(kinds) if not kinds.isdisjoint(self._offers[each]))
        shares = {each: _common(words, self._offers[each]) for each in near}
        best = max(shares, key=lambda each: shares[each], default=None)
        if best is None or shares[best] < max(_TOLD * len(words), min(_WORDS, len(self._offers[best]))):
            return None
        return best

    def _near(self, words: Set[str]) -> Iterable[str]:
        """The offers to look at: all, or of many those that have most of the rarest words."""
        if self._holders is None:
            return self._offers
        rarest = sorted((self._holders[w] for w in sorted(words) if w in self._holders), key=len)[:_RAREST]
        votes = Counter(each for holders in rarest for each in holders[:_HOLDERS])
        return [each for each, _count in votes.most_common(_NEAREST)]


def _common(words: Sequence[str], offer: Sequence[str]) -> int:
    """How many words both have in one order."""
    if not _may_be_matched(words, offer):
        return (Counter(words) & Counter(offer)).total()
    blocks = SequenceMatcher(None, words, offer, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def _may_be_matched(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether they may be laid side by side: the time grows with the pairs of like words and of places."""
    if len(words) * len(others) <= _PAIRS:
        return True
    count = Counter(others)
    return len(words) * len(others) <= _PLACES and sum(map(count.__getitem__, words)) <= _PAIRS
