"""A sentence of a paragraph that its translation lacks."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Sequence

from ambos.parity.anchors import anchors
from ambos.parity.findings import Finding
from ambos.parity.pair import Pair, Told
from ambos.parity.run import Run, length_ratio
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, script
from ambos.parity.version import Version

_SURE = 0.1  # score below which a match says nothing about its sentences; one that lacks half scores low
_LEAST, _LEAST_AFAR = 20, 60  # characters a sentence needs; beside another script length tells less
_SHORTER, _LONGER = 0.5, 1.7  # how much too short the translation must be, in lengths of the sentence
_FACTS = 2  # figures and names that a sentence must have for their lack to tell
_MANY = 60  # sentences of a passage beyond which it is no paragraph
_LEVEL = (3, 0.6)  # matches that tell how long this translator writes, and how far that may go


def pair(pair: Pair) -> Iterator[Finding]:
    """Sentences lacking in a translation that is too short by about their length; full versions only."""
    if pair.scope != "full" or pair.one_language:
        return
    told = [t for t in pair.full_matches() if t.source[0].type in {"para", "summary", "quote"}]
    ratio = _ratio(pair, told)
    for match in told:
        if match.score >= _SURE and not pair.repeats(match):
            yield from _lacking(pair, match, ratio)


def _ratio(pair: Pair, told: Sequence[Told]) -> float:
    """How many characters of the target tell one of the source, in this story."""
    usual = length_ratio(pair.source.document, pair.target.document)
    found = [_length(match.target) / max(1, _length(match.source)) for match in told]
    if len(found) < _LEVEL[0]:
        return usual
    middle = statistics.median(found)
    return middle if abs(math.log(max(middle, 0.01) / usual)) < _LEVEL[1] else usual


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _lacking(pair: Pair, match: Told, ratio: float) -> Iterator[Finding]:
    ours, theirs = _sentences(pair.source, match.source), _sentences(pair.target, match.target)
    short = ratio * _length(match.source) - _length(match.target)
    if max(len(ours), len(theirs)) > _MANY or len(ours) < 2 or len(ours) <= len(theirs) - 1:
        return
    least = max(_LEAST, min(len(part.text) for _, _, part in ours))
    fewer = len(theirs) < len(ours)
    afar = script(match.source[0].text) != script(match.target[0].text)
    if afar and not fewer:
        return
    if short < _SHORTER * least * ratio and not (fewer and any(_lost(part, match) for _, _, part in ours)):
        return
    run = Run([part for _, _, part in ours], [part for _, _, part in theirs], ratio)
    steps, _ = run.in_order()
    if sum(step[3] for step in steps) < len(theirs):
        return
    told = {i + d for i, _, di, _ in steps for d in range(di)}
    lone = [ours[at] for at in range(len(ours)) if at not in told]
    length = sum(len(part.text) for _, _, part in lone) * ratio
    fits = _SHORTER * length <= short <= _LONGER * length
    if (
        lone
        and length >= (_LEAST_AFAR if afar else _LEAST) * ratio
        and (fits or (fewer and all(_lost(part, match) for _, _, part in lone)))
    ):
        yield from (_finding(pair, block, span) for block, span, part in lone if len(part.text) >= _LEAST)


def _lost(sentence: Block, match: Told) -> bool:
    """Whether the translation has none of the figures and names of a sentence."""
    told = {anchor for block in match.target for anchor in anchors(block)}
    kept = {anchor for anchor in anchors(sentence) if anchor[0] in "#@"}
    return len(kept) >= _FACTS and kept.isdisjoint(told)


def _sentences(version: Version, blocks: Sequence[Block]) -> list[tuple[Block, Span, Block]]:
    """The sentences of a passage, each with its block and place and as a block of its own."""
    return [
        (block, span, Block(f"{block.id}/{at}", "para", block.text[slice(*span)]))
        for block in blocks
        for at, span in enumerate(version.sentences(block))
    ]


def _finding(pair: Pair, block: Block, span: Span) -> Finding:
    words = " ".join(block.text[slice(*span)].split())
    shown = words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + " …"
    return pair.source.finding(
        "missing_sentence",
        block,
        _("The sentence “{text}” is lacking in the translation; translate it or sign it off.", text=shown),
        span=span,
    )
