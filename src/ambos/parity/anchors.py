"""What a text keeps when it is translated: figures, names, cognates, addresses. Alignment counts them."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from ambos.parity.segments import Block
from ambos.parity.text import fold, word_spans
from ambos.parity.transliterate import skeleton, skeletons

_DOUBT = 0.4  # weight of what is lacking: two words may begin alike by chance, and be no anchor
_COGNATE = 5  # letters a word needs before its beginning says anything
_BONES = 3  # consonants a name needs to be known by them

# The chance that an anchor of a block is found in its translation, when the translation knows it at all.
# Set lower than measured (0.86 to 1.0 on human translations of news), since editors write more freely.
_KEPT = {"#": 0.92, "@": 0.85, "~": 0.75, "=": 0.8, ">": 0.92}


def anchors(block: Block) -> Counter[str]:
    """The anchors of a block: `#` figures, `@` names, `~` beginnings of long words, `>` links,
    `=` consonants of names."""
    found: Counter[str] = Counter()
    begins = True
    last = 0
    for start, end in word_spans(block.text):
        word = block.text[start:end]
        begins = begins or any(c in ".!?:" for c in block.text[last:start])
        last = end
        if word[0].isdigit():
            found["#" + re.sub(r"\D", "", word)] += 1
        elif word[0].isascii() or word[0].isalpha():
            _add_word(found, word, begins)
        begins = False
    for link in block.links:
        found[">" + link.href.rstrip("/")] += 1
    return found


def _add_word(found: Counter[str], word: str, begins: bool) -> None:
    if "\u0600" <= word[0] <= "\u06ff":
        found.update("=" + bones for bones in skeletons(word) if len(bones) >= _BONES)
        return
    folded = fold(word)
    if word[0].isupper() and (not begins or len(word) > 3):
        found["@" + folded[:5]] += 1
        if len(skeleton(word)) >= _BONES:
            found["=" + skeleton(word)] += 1
    if len(folded) >= _COGNATE:
        found["~" + folded[:4]] += 1


class Evidence:
    """How strongly the anchors of source and target blocks say that they tell the same.

    Given as the logarithm of a likelihood ratio: above zero they speak for it, below against it. An anchor
    counts only where both versions use it somewhere; a rare one in both blocks says much, one that is lacking
    on the other side speaks against.
    """

    def __init__(self, source: Sequence[Block], target: Sequence[Block]) -> None:
        left, right = [set(anchors(b)) for b in source], [set(anchors(b)) for b in target]
        ours, theirs = Counter(a for each in left for a in each), Counter(a for each in right for a in each)
        share = {a: (ours[a] + theirs[a]) / (len(left) + len(right)) for a in ours if a in theirs}
        self._lacking = {
            a: _DOUBT * max(0.0, math.log((1 - min(s, 0.9)) / (1 - _KEPT[a[0]]))) for a, s in share.items()
        }
        self._shared = {a: max(0.0, math.log(_KEPT[a[0]] / s)) for a, s in share.items()}
        self._against_source = [sum(self._lacking.get(a, 0.0) for a in each) for each in left]
        self._against_target = [sum(self._lacking.get(a, 0.0) for a in each) for each in right]
        self._for = self._multiply(left, right)

    def _multiply(self, left: list[set[str]], right: list[set[str]]) -> dict[tuple[int, int], float]:
        places: dict[str, list[int]] = defaultdict(list)
        for j, found in enumerate(right):
            for anchor in found & self._shared.keys():
                places[anchor].append(j)
        total: dict[tuple[int, int], float] = defaultdict(float)
        for i, found in enumerate(left):
            for anchor in found & self._shared.keys():
                weight = self._shared[anchor] + 2 * self._lacking[anchor]
                for j in places[anchor]:
                    total[i, j] += weight
        return total

    def of(self, i: int, j: int, di: int = 1, dj: int = 1) -> float:
        """The evidence for source blocks i..i+di and target blocks j..j+dj as a match."""
        together = sum(self._for.get((a, b), 0.0) for a in range(i, i + di) for b in range(j, j + dj))
        return together - sum(self._against_source[i : i + di]) - sum(self._against_target[j : j + dj])

    def within_target(self, i: int, j: int) -> float:
        """The evidence that a source block is told somewhere in a target block, which may tell more."""
        return self._for.get((i, j), 0.0) - self._against_source[i]

    def within_source(self, i: int, j: int) -> float:
        """The evidence that a target block tells a part of a source block."""
        return self._for.get((i, j), 0.0) - self._against_target[j]
