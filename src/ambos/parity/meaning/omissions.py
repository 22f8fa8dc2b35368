"""Sentences that the translation lacks: what is nearest to one there tells another sentence."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ambos.parity.locales import profile
from ambos.parity.meaning.calibration import Scale
from ambos.parity.meaning.embedder import Embedder, Vectors
from ambos.parity.pair import Pair, Told
from ambos.parity.run import length_ratio
from ambos.parity.segments import Block
from ambos.parity.text import Span
from ambos.parity.version import Version

# Fitted by logistic regression on sentences taken out of clean stories; see docs/parity-meaning.md.
_TAKEN = -8.3  # weight of how much nearer the nearest target sentence is to this than to any other sentence
_SHORT = 1.1  # weight of how much too short the translation is, in lengths of the sentence
_ELSE = -3.0
_SHORTEST = 0.25  # below that much missing length nothing is looked at
_LEAST = 20  # characters a sentence needs, in the length of English
_ROOM, _NEARER = 0.5, 0.05  # room for the sentence in what is nearest, and how much nearer both make it
_ENOUGH = 3  # matches that tell how long this translator writes


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a version, with its block and place."""

    block: Block
    span: Span

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.block.text[slice(*self.span)]


@dataclass(frozen=True, slots=True)
class Passage:
    """A match that may lack a sentence. `short` is how many characters of the target it is too short,
    `ratio` how many characters of the target tell one of the source."""

    source: tuple[Sentence, ...]
    target: tuple[Sentence, ...]
    ratio: float
    short: float
    least: float

    def may_lack(self, sentence: Sentence) -> bool:
        """Whether the sentence says enough, and the passage is too short by a good part of it."""
        return len(sentence.text) >= self.least and self._shortage(sentence) > _SHORTEST

    def lacking(self, ours: Vectors, theirs: Vectors, scale: Scale) -> Iterator[Sentence]:
        """The source sentences that no target sentence tells; the vectors are those of the sentences."""
        near, span = ours @ theirs.T, scale.told - scale.strange
        for at, sentence in enumerate(self.source):
            nearest = int(near[at].argmax())
            others = near[:, nearest].copy()
            others[at] = -1.0
            other = int(others.argmax())
            taken = _TAKEN * float(near[at, nearest] - others[other]) / span
            doubt = taken + _SHORT * min(2.0, self._shortage(sentence)) + _ELSE
            if (
                self.may_lack(sentence)
                and doubt > 0
                and not self._joined(at, other, nearest, ours, near, span)
            ):
                yield sentence

    def _joined(self, at: int, other: int, nearest: int, ours: Vectors, near: Vectors, span: float) -> bool:
        """Whether one target sentence tells two: it has room for both, and is nearer to both than to one."""
        lengths = len(self.source[at].text), len(self.source[other].text)
        room = len(self.target[nearest].text) - self.ratio * lengths[1]
        both = ours[at] * lengths[0] + ours[other] * lengths[1]
        told = float(near[at, nearest] * lengths[0] + near[other, nearest] * lengths[1])
        gained = told / float(np.linalg.norm(both)) - float(near[[at, other], nearest].max())
        return room > _ROOM * self.ratio * lengths[0] and gained > _NEARER * span

    def _shortage(self, sentence: Sentence) -> float:
        return self.short / max(1.0, self.ratio * len(sentence.text))


def lacking_sentences(pair: Pair, embedder: Embedder, scale: Scale) -> dict[str, list[Sentence]]:
    """Source block id -> its sentences that are told nowhere, for the blocks that were looked at."""
    looked_at = list(_passages(pair))
    texts = [sentence.text for each in looked_at for sentence in (*each.source, *each.target)]
    vectors = embedder.embed(texts) if texts else np.zeros((0, 0), dtype=np.float32)
    found: dict[str, list[Sentence]] = {}
    at = 0
    for passage in looked_at:
        middle, end = at + len(passage.source), at + len(passage.source) + len(passage.target)
        found |= {sentence.block.id: [] for sentence in passage.source}
        for sentence in passage.lacking(vectors[at:middle], vectors[middle:end], scale):
            found[sentence.block.id].append(sentence)
        at = end
    return found


def _passages(pair: Pair) -> Iterator[Passage]:
    """The matches that are too short by a part of a sentence at least; only these cost embeddings."""
    told = [t for t in pair.full_matches() if t.source[0].type in {"para", "summary", "quote"}]
    ratio, least = _ratio(pair, told), _LEAST * _density(pair.source)
    for match in told:
        ours = tuple(_sentences(pair.source, match.source))
        theirs = tuple(_sentences(pair.target, match.target))
        short = ratio * _length(match.source) - _length(match.target)
        passage = Passage(ours, theirs, ratio, short, least)
        if len(ours) > 1 and theirs and not pair.repeats(match) and any(map(passage.may_lack, ours)):
            yield passage


def _ratio(pair: Pair, told: Sequence[Told]) -> float:
    """How many characters of the target tell one of the source, in this story."""
    found = [_length(match.target) / max(1, _length(match.source)) for match in told]
    if len(found) >= _ENOUGH:
        return statistics.median(found)
    return length_ratio(pair.source.document, pair.target.document)


def _density(version: Version) -> float:
    known = profile(version.document.locale)
    return known.density if known else 1.0


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _sentences(version: Version, blocks: Sequence[Block]) -> Iterator[Sentence]:
    return (Sentence(block, span) for block in blocks for span in version.sentences(block))
