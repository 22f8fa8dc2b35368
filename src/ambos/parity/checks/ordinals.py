"""Places in a row, results and times: `third` stays third, 3-1 does not become 1-3, nor 10:15 15:10."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ambos.parity.calendar_words import calendar_names
from ambos.parity.findings import Finding
from ambos.parity.names import words_of
from ambos.parity.pair import Pair, Told
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, fold
from ambos.parity.version import Version

_SURE = 0.3  # score below which a match says nothing about its numbers
_MANY = 60  # results, ordinals or numbers of a passage beyond which it is a table
_APART = 0.3  # how far from its place an ordinal may stand
_RESULT = re.compile(r"(?<![\d.,/:–-])(\d{1,3})\s?[-–:&]\s?(\d{1,3})(?![\d/:–-]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class _Ordinal:
    block: Block
    span: Span
    value: float
    place: float


def pair(pair: Pair) -> Iterator[Finding]:
    """Ordinals and results of each match, source beside target."""
    for told in pair.full_matches():
        if told.score >= _SURE and not pair.repeats(told):
            yield from _turned(pair, told)
            if not pair.one_language:
                yield from _another(pair, told)


def _turned(pair: Pair, told: Told) -> Iterator[Finding]:
    """Results and times of day of which the two figures changed places."""
    ours = {found: text for block in told.source for found, _, text in _results(block)}
    theirs = [(block, *result) for block in told.target for result in _results(block)] if ours else []
    if max(len(ours), len(theirs)) <= _MANY:
        for block, (first, second), span, here in theirs:
            right = ours.get((second, first))
            if right and first != second and (first, second) not in ours:
                yield _changed(pair, block, span, right, here)


def _results(block: Block) -> Iterator[tuple[tuple[int, int], Span, str]]:
    for match in _RESULT.finditer(block.text):
        yield (int(match[1]), int(match[2])), match.span(), match.group()


def _another(pair: Pair, told: Told) -> Iterator[Finding]:
    """The only ordinal that only the source has, and the only one that only the target has."""
    ours, theirs = _ordinals(pair.source, told.source), _ordinals(pair.target, told.target)
    if not ours or not theirs or max(len(ours), len(theirs)) > _MANY:
        return
    our_counts, their_counts = _Counts(pair.source, told.source), _Counts(pair.target, told.target)
    missing = [each for each in ours if not _told(each, theirs, their_counts, our_counts)]
    spare = [each for each in theirs if not _told(each, ours, our_counts, their_counts)]
    if len(missing) == len(spare) == 1 and abs(missing[0].place - spare[0].place) < _APART:
        right, here = missing[0], spare[0]
        right_text, here_text = right.block.text[slice(*right.span)], here.block.text[slice(*here.span)]
        yield _changed(pair, here.block, here.span, right_text, here_text)


def _ordinals(version: Version, blocks: Sequence[Block]) -> list[_Ordinal]:
    known = version.profile.ordinals if version.profile else {}
    length = sum(len(block.text) for block in blocks) or 1
    found, before = [], 0
    for block in blocks:
        for word, span in _words(block.text, known):
            value = known.get(word)
            if value and not _in_a_day(block.text, span, version.document.locale):
                found.append(_Ordinal(block, span, value, (before + span[0]) / length))
        before += len(block.text)
    return found


def _words(text: str, known: Mapping[str, float]) -> Iterator[tuple[str, Span]]:
    if "第一" in known:
        yield from ((m.group(), m.span()) for m in re.finditer("第[一二三四五六七八九十]{1,2}", text))
    else:
        yield from ((word.folded, word.span) for word in words_of(text))


def _in_a_day(text: str, span: Span, locale: str) -> bool:
    """Whether the word is part of a weekday's name: `segunda-feira`."""
    return any(name.span[0] <= span[0] < name.span[1] for name in calendar_names(text, locale))


class _Counts:
    """The numbers of a passage that are no ordinals: those that count, how often, and those that may."""

    def __init__(self, version: Version, blocks: Sequence[Block]) -> None:
        told = [each for block in blocks for each in version.quantities(block)]
        known = version.profile.ordinals if version.profile else {}
        self.sure = Counter(value for each in told if each.hard for value in each.values)
        self.loose = {
            value
            for each in told
            if not each.hard and each.value != 1 and fold(each.raw) not in known
            for value in each.values
        }


def _told(ordinal: _Ordinal, others: Sequence[_Ordinal], there: _Counts, here: _Counts) -> bool:
    """Whether the other side tells its number in some way, and not only the one it counts by here too."""
    value = ordinal.value
    return (
        any(other.value == value for other in others)
        or value in there.loose
        or there.sure[value] > here.sure[value]
    )


def _changed(pair: Pair, block: Block, span: Span, right: str, here: str) -> Finding:
    return pair.target.finding(
        "number_changed",
        block,
        _("The original has “{right}”, this version “{here}”; put it right.", right=right, here=here),
        span=span,
        expected=right,
    )
