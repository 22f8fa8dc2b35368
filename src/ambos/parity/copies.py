"""Blocks of one version that are blocks of the other, word for word or nearly so."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ambos.parity.language import function_words
from ambos.parity.segments import Block
from ambos.parity.text import word_list
from ambos.parity.version import CAPTIONS, Version

_HEADLINE = 5  # words of a headline that are not all names
_NEAR = 24  # blocks to either side of its place in which a copy edited a little is looked for
_SAME = 0.8  # share of words in common that makes a copy of a text edited a little


@lru_cache(maxsize=4)
def copies(source: Version, target: Version) -> Mapping[str, str]:
    """Target block id -> id of the source block it repeats in the source's language; kept for the next check.

    Text that both languages write alike (names, figures) is no copy; two versions in one language have none.
    """
    if source.document.language == target.document.language:
        return {}
    exact = {
        (source.segment(block).normal, block.type in CAPTIONS): block
        for block in reversed(source.blocks)
        if block.text.strip()
    }
    found = {}
    for at, block in enumerate(target.blocks):
        same = exact.get((target.segment(block).normal, block.type in CAPTIONS))
        if same is not None and (reads_as(block.text, source, target) or _left_as_it_was(block, source)):
            found[block.id] = same.id
        elif same is None and target.foreign(block.text) == source.document.language:
            place = at * len(source.blocks) // len(target.blocks)
            around = source.blocks[max(0, place - _NEAR) : place + _NEAR]
            near = _nearest(block, around, source, target)
            if near is not None:
                found[block.id] = near.id
    return found


def reads_as(text: str, own: Version, other: Version) -> bool:
    """Whether a text is plainly in the language of `own` and not in that of `other`."""
    language = other.language(text)
    if language is not None:
        return language == own.document.language
    words = word_list(text)
    ours = function_words(words, own.document.language)
    return ours > 1 and ours > 2 * function_words(words, other.document.language)


def _left_as_it_was(block: Block, source: Version) -> bool:
    """Whether a headline in title case, the same in both versions, shows the source's language after all."""
    known = source.profile
    if block.type != "headline" or known is None or not known.telltale:
        return False
    return len(word_list(block.text)) >= _HEADLINE and bool(re.search(known.telltale, block.text))


def _nearest(block: Block, around: Sequence[Block], source: Version, target: Version) -> Block | None:
    words = target.segment(block).counted
    best, share = None, _SAME
    for candidate in around:
        if (candidate.type in CAPTIONS) != (block.type in CAPTIONS):
            continue
        if not 0.5 < (len(candidate.text) + 1) / (len(block.text) + 1) < 2:
            continue
        others = source.segment(candidate).counted
        both = max(1, words.total() + others.total())
        if 2 * min(words.total(), others.total()) < share * both:
            continue
        common = 2 * sum(min(words[word], others[word]) for word in words.keys() & others.keys()) / both
        if common >= share:
            best, share = candidate, common
    return best


@dataclass(frozen=True, slots=True)
class Copies:
    """Pairs of source and target ids, one the copy of the other, and which of them are the copies."""

    pairs: frozenset[tuple[str, str]]
    in_source: frozenset[str]
    in_target: frozenset[str]

    @classmethod
    def between(cls, source: Version, target: Version) -> Copies:
        """The copies each version holds of the other."""
        theirs, ours = copies(source, target), copies(target, source)
        pairs = {(s, t) for t, s in theirs.items()} | set(ours.items())
        return cls(frozenset(pairs), frozenset(ours) - frozenset(theirs.values()), frozenset(theirs))
