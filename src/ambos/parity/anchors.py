"""What a text keeps when it is translated: figures, names, cognates, addresses. Alignment counts them."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from itertools import chain, product

from ambos.parity.segments import Block
from ambos.parity.text import fold, word_list, word_spans
from ambos.parity.transliterate import skeleton, skeletons

_DOUBT = 0.4  # weight of what is lacking: two words may begin alike by chance, and be no anchor
_COGNATE = 5  # letters a word needs before its beginning says anything
_NAME = 4  # letters a word needs to be a name where a sentence begins
_RARE = 4  # rare anchors to a block up to which all pairs that share one are looked at
_BONES = 3  # consonants a name needs to be known by them

# The chance that an anchor of a block is found in its translation, when the translation knows it at all.
# Set lower than measured (0.86 to 1.0 on human translations of news), since editors write more freely.
_KEPT = {"#": 0.92, "@": 0.85, "~": 0.75, "=": 0.8, ">": 0.92, "%": 0.8, "&": 0.85, "$": 0.85}


@lru_cache(maxsize=6144)
def anchors(block: Block) -> frozenset[str]:
    """The anchors of a block: `#` figures, `@` names, `~` beginnings of long words, `>` links,
    `=` consonants of names."""
    text = block.text
    words = set(word_list(text))
    found = set(chain.from_iterable(map(_of_word, words)))
    last = 0
    may_be_names = any(len(word) < _NAME and word[0].isupper() for word in words)
    for start, end in word_spans(text) if may_be_names else ():
        if last and end - start < _NAME and text[start].isupper():
            gap = text[last:start]
            if gap == " " or not any(c in ".!?:" for c in gap):
                found.update(_of_name(text[start:end]))
        last = end
    found.update(">" + link.href.rstrip("/") for link in block.links)
    return frozenset(found)


@lru_cache(maxsize=16384)
def _of_word(word: str) -> tuple[str, ...]:
    """The anchors of a word wherever it stands; a short one with a capital may begin a sentence."""
    if word[0].isdigit():
        return ("#" + re.sub(r"\D", "", word),)
    if not word[0].isalpha():
        return ()
    if "\u0600" <= word[0] <= "\u06ff":
        return tuple("=" + bones for bones in skeletons(word) if len(bones) >= _BONES)
    name = _of_name(word) if word[0].isupper() and len(word) >= _NAME else ()
    folded = fold(word)
    return (*name, "~" + folded[:4]) if len(folded) >= _COGNATE else name


def _of_name(word: str) -> tuple[str, ...]:
    bones = skeleton(word)
    return ("@" + fold(word)[:5], *(["=" + bones] if len(bones) >= _BONES else []))


class Evidence:
    """How strongly the anchors of source and target blocks say that they tell the same.

    Given as the logarithm of a likelihood ratio: above zero they speak for it, below against it. An anchor
    counts only where both versions use it somewhere; a rare one in both blocks says much, one that is lacking
    on the other side speaks against.
    """

    def __init__(
        self, source: Sequence[Block], target: Sequence[Block], facts: Mapping[int, Set[str]] | None = None
    ) -> None:
        """`facts` are further anchors, by the identity of a block: what it tells in any script."""
        facts = facts or {}
        left, right = (
            [anchors(b) | facts.get(id(b), frozenset()) for b in side] for side in (source, target)
        )
        ours, theirs = Counter(chain.from_iterable(left)), Counter(chain.from_iterable(right))
        share = {a: (ours[a] + theirs[a]) / (len(left) + len(right)) for a in ours.keys() & theirs.keys()}
        lacking = {
            a: _DOUBT * max(0.0, math.log((1 - min(s, 0.9)) / (1 - _KEPT[a[0]]))) for a, s in share.items()
        }
        self._left, self._right = ([each & share.keys() for each in side] for side in (left, right))
        self.against_source = [sum(map(lacking.__getitem__, each)) for each in self._left]
        self.against_target = [sum(map(lacking.__getitem__, each)) for each in self._right]
        self._weight = {a: max(0.0, math.log(_KEPT[a[0]] / s)) + 2 * lacking[a] for a, s in share.items()}
        self._together: list[dict[int, float]] = [{} for _ in left]

    def together(self, i: int, j: int) -> float:
        """How much the anchors that two blocks share weigh; reckoned when first asked for."""
        found = self._together[i].get(j)
        if found is None:
            common = self._left[i] & self._right[j]
            found = self._together[i][j] = sum(map(self._weight.__getitem__, common)) if common else 0.0
        return found

    def rare_pairs(self, ours: Iterable[int], theirs: Iterable[int], most: int) -> set[tuple[int, int]]:
        """Pairs of these blocks that share an anchor standing in few blocks of either side."""
        left, right = _standing(self._left, ours), _standing(self._right, theirs)
        both = [(left[anchor], right[anchor]) for anchor in left.keys() & right.keys()]
        rare = [sides for sides in both if max(map(len, sides)) <= most]
        if len(rare) > _RARE * (len(self._left) + len(self._right)):  # strangers share much by chance
            rare = [sides for sides in rare if max(map(len, sides)) == 1]
        return {pair for sides in rare for pair in product(*sides)}

    def of(self, i: int, j: int, di: int = 1, dj: int = 1) -> float:
        """The evidence for source blocks i..i+di and target blocks j..j+dj as a match."""
        if di == dj == 1:
            return self.together(i, j) - self.against_source[i] - self.against_target[j]
        found = 0.0
        for a in range(i, i + di):
            for b in range(j, j + dj):
                found += self.together(a, b)
        return found - sum(self.against_source[i : i + di]) - sum(self.against_target[j : j + dj])

    def within_target(self, i: int, j: int) -> float:
        """The evidence that a source block is told somewhere in a target block, which may tell more."""
        return self.together(i, j) - self.against_source[i]

    def within_source(self, i: int, j: int) -> float:
        """The evidence that a target block tells a part of a source block."""
        return self.together(i, j) - self.against_target[j]


def _standing(anchors_of: Sequence[Set[str]], blocks: Iterable[int]) -> dict[str, list[int]]:
    """The blocks, of some, in which each anchor stands."""
    found: dict[str, list[int]] = {}
    for at in blocks:
        for anchor in anchors_of[at]:
            found.setdefault(anchor, []).append(at)
    return found
