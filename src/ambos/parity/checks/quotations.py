"""Quotation marks: each closes, and none takes the reporter's own words inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice, pairwise

from ambos.parity.attribution import attribution, saying, tail_credit
from ambos.parity.findings import Finding
from ambos.parity.pair import Pair, Told
from ambos.parity.quotation import DOUBLE, Loose, Quotation
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, token_spans, word_spans
from ambos.parity.version import CAPTIONS, HEADINGS, Version

_SURE = 0.7  # score of a match that may say how the source closes
_GROWN, _GROWN_SAYING = 0.12, 0.05  # share of the passage that is quoted here and not in the source
_GAP, _MOST = 0.03, 0.6  # least part that parts two quotations; how much of it must be taken in
_LOST = 0.6  # part of a lost quotation that must be lacking between the marks
_APART = 0.25  # distance in place and length of quotations that may still be one
_WORDS = 2  # words a quotation needs before its marks are missed
_SHOWN = 60  # characters of a text shown in a message
_MANY = 60  # quotations of a passage beyond which it is no prose, and takes long to lay beside another
_TOLD = 20  # loose marks of a block that are told of; more say nothing new


def version(version: Version) -> Iterator[Finding]:
    """Loose marks and attributions inside the marks, in one version."""
    for block in version.blocks:
        if any(mark in block.text for mark in DOUBLE):
            loose = _loose(version, block)
            yield from loose
            yield from _other_style(version, block)
            if not loose:
                yield from _attributions(version, block)


def pair(pair: Pair) -> Iterator[Finding]:
    """Quotations beside those of the source: left open, lost, or stretched over the reporter's words."""
    for told in pair.full_matches():
        if told.score < _SURE or pair.repeats(told):
            continue
        yield from _left_open(pair, told)
        if any(version.quoting(b).loose for version, b in _blocks(pair, told)):
            continue
        ours, theirs = _Quoted(pair.source, told.source), _Quoted(pair.target, told.target)
        if max(len(ours.quotations), len(theirs.quotations)) <= _MANY:
            yield from _changed(pair, ours, theirs)


def _blocks(pair: Pair, told: Told) -> list[tuple[Version, Block]]:
    return [(pair.source, b) for b in told.source] + [(pair.target, b) for b in told.target]


def _left_open(pair: Pair, told: Told) -> Iterator[Finding]:
    """As if the next paragraph went on with it, where the source closes it."""
    if len(told.source) > 1 or len(told.target) > 1 or _open_end(pair.source, told.source[0]):
        return
    block = told.target[0]
    if _open_end(pair.target, block) and not _loose(pair.target, block):
        yield _unclosed(pair.target, block, _open_end(pair.target, block)[0])


class _Quoted:
    """The outer quotations of a passage and how much of it they hold."""

    def __init__(self, version: Version, blocks: Sequence[Block]) -> None:
        self.version, self.blocks = version, blocks
        self.length = sum(len(block.text) for block in blocks) or 1
        self.quotations = [
            (block, q) for block in blocks for q in version.quoting(block).quotations if q.depth == 0
        ]
        self.single = sum(text.count("‘") + text.count("‹") for text in (b.text for b in blocks))

    @cached_property
    def share(self) -> float:
        """The part of the passage that stands between marks."""
        return sum(q.end - q.start for _, q in self.quotations) / self.length

    def part(self, quotation: Quotation) -> float:
        """How much of the passage one quotation is."""
        return (quotation.end - quotation.start) / self.length

    def place(self, block: Block, quotation: Quotation) -> float:
        """Where the middle of a quotation stands, from 0.0 to 1.0."""
        before = sum(len(b.text) for b in self.blocks[: self.blocks.index(block)])
        return (before + (quotation.start + quotation.end) / 2) / self.length


def _changed(pair: Pair, ours: _Quoted, theirs: _Quoted) -> Iterator[Finding]:
    fewer = len(ours.quotations) - len(theirs.quotations)
    if fewer < 0 or not ours.quotations:
        return
    stretched = _stretched(ours, theirs)
    if stretched:
        block, quotation, span = stretched
        yield _attributed(pair.target, block, span or (quotation.start, quotation.end))
    elif fewer:
        yield from _lost(pair, ours, theirs)


def _stretched(ours: _Quoted, theirs: _Quoted) -> tuple[Block, Quotation, Span | None] | None:
    """A quotation that holds more than the source's: words of saying, what parts two, or a tail."""
    grown = theirs.share - ours.share
    for block, quotation in theirs.quotations:
        text = block.text[slice(*quotation.inner)]
        at = saying(theirs.version.profile, text)
        told = any(saying(ours.version.profile, b.text[slice(*q.inner)]) for b, q in ours.quotations)
        if at is not None and not told and grown > _GROWN_SAYING:
            start = quotation.start + 1
            return block, quotation, (start + at[0], start + at[1])
        tail = tail_credit(theirs.version.profile, text)
        if tail and ours.version.profile and not _credited(ours):
            start = quotation.start + 1
            return block, quotation, (start + tail[0], start + tail[1])
        fewer = len(theirs.quotations) < len(ours.quotations)
        if (fewer and grown > _GROWN) or _takes_in(ours, theirs, block, quotation):
            return block, quotation, None
    return None


def _credited(ours: _Quoted) -> bool:
    """Whether a quotation of the source names a speaker of its own."""
    texts = [block.text[slice(*quotation.inner)] for block, quotation in ours.quotations]
    known = ours.version.profile
    return any(saying(known, text) or tail_credit(known, text) for text in texts)


def _takes_in(ours: _Quoted, theirs: _Quoted, block: Block, quotation: Quotation) -> bool:
    """Whether a quotation is as long as two of the source with what parts them, or one with head or tail."""
    part, place = theirs.part(quotation), theirs.place(block, quotation)
    if len(theirs.quotations) < len(ours.quotations):
        for (one, first), (other, second) in pairwise(ours.quotations):
            gap = (second.start - first.end) / ours.length
            apart = abs((ours.place(one, first) + ours.place(other, second)) / 2 - place)
            quoted = ours.part(first) + ours.part(second)
            if one is other and gap > _GAP and apart < _APART and part > quoted + _MOST * gap:
                return True
        return False
    mate = min(ours.quotations, key=lambda each: abs(ours.place(*each) - place), default=None)
    if len(theirs.quotations) != len(ours.quotations) or mate is None:
        return False
    rest = part - ours.part(mate[1])
    tail = len(mate[0].text[mate[1].end :].strip()) / ours.length
    if not block.text[quotation.end :].strip(" .,。") and tail > 2 * _GAP and rest > _MOST * tail:
        return True
    head = len(_lead(ours.version, mate[0], mate[1])) / ours.length
    begins = not _lead(theirs.version, block, quotation).strip()
    return begins and head > 2 * _GAP and rest > _MOST * head


def _lead(version: Version, block: Block, quotation: Quotation) -> str:
    """What stands in the sentence before a quotation that begins inside it."""
    before = [start for start, _ in version.sentences(block) if start <= quotation.start]
    return block.text[max(before, default=0) : quotation.start]


def _lost(pair: Pair, ours: _Quoted, theirs: _Quoted) -> Iterator[Finding]:
    """The quotation of the source that has no mate, if the target has that much less between marks."""
    free = list(theirs.quotations)
    alone: list[tuple[Block, Quotation]] = []
    for block, quotation in ours.quotations:
        mate = min(free, key=lambda each: _apart(ours, theirs, (block, quotation), each), default=None)
        if (
            mate and len(free) >= len(ours.quotations) - len(alone) - (len(theirs.quotations) - len(free))
        ) or (mate and _apart(ours, theirs, (block, quotation), mate) < _APART):
            free.remove(mate)
        else:
            alone.append((block, quotation))
    missing = sum(ours.part(q) for _, q in alone)
    if not alone or theirs.share > ours.share - _LOST * missing or theirs.single > ours.single:
        return
    for block, quotation in alone:
        words = block.text[slice(*quotation.inner)]
        if len(token_spans(words)) >= _WORDS and not _is_title(words) and not _dashed(theirs.blocks):
            yield pair.target.finding(
                "quote_lost",
                theirs.blocks[0],
                _(
                    "The original quotes “{text}”; here its quotation marks are lacking.",
                    text=_opening(words),
                ),
            )


def _apart(
    ours: _Quoted, theirs: _Quoted, one: tuple[Block, Quotation], other: tuple[Block, Quotation]
) -> float:
    return abs(ours.place(*one) - theirs.place(*other)) + abs(ours.part(one[1]) - theirs.part(other[1]))


def _is_title(words: str) -> bool:
    """Whether the words are a name or title: all but the little ones begin with a capital."""
    spans = word_spans(words)
    return len(spans) < 8 and all(words[a].isupper() or b - a < 4 or words[a].isdigit() for a, b in spans)


def _dashed(blocks: Sequence[Block]) -> bool:
    """Whether speech is shown by a dash, as Spanish and French may."""
    return any(block.text.lstrip()[:1] in "—–" for block in blocks)


def _opening(words: str) -> str:
    text = " ".join(words.split())
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …"


def _loose(version: Version, block: Block) -> list[Finding]:
    loose = version.quoting(block).loose
    if not loose:
        return []
    right = {"unclosed"} if _goes_on(version, block) else set()
    right |= {"unopened"} if _was_open(version, block) else set()
    wrong = (each for each in loose if each.trouble not in right)
    return [_unclosed(version, block, each) for each in islice(wrong, _TOLD)]


def _unclosed(version: Version, block: Block, loose: Loose) -> Finding:
    mark = loose.mark
    if loose.trouble == "unclosed":
        said = _("The quotation mark {mark} is opened and not closed; close it or take it out.", mark=mark)
    elif loose.trouble == "unopened":
        said = _(
            "The quotation mark {mark} closes a quotation that was never opened; open it or take it out.",
            mark=mark,
        )
    else:
        said = _("The quotation mark {mark} faces the wrong way; turn it round.", mark=mark)
    return version.finding("quote_unclosed", block, said, span=(loose.at, loose.at + 1))


def _other_style(version: Version, block: Block) -> Iterator[Finding]:
    style = version.document.style
    if style is None:
        return
    house = tuple(mark.strip() for mark in style.quotes)
    for quotation in version.quoting(block).quotations:
        if quotation.depth == 0 and (quotation.open, quotation.close) != house:
            yield version.finding(
                "quote_style",
                block,
                _(
                    "The marks {here} are not the house's {right}; use those.",
                    here=f"{quotation.open}…{quotation.close}",
                    right=f"{house[0]}…{house[1]}",
                ),
                span=(quotation.start, quotation.end),
                severity="warning",
                expected="".join(house),
            )
            return


def _open_end(version: Version, block: Block) -> list[Loose]:
    return [loose for loose in version.quoting(block).loose if loose.trouble == "unclosed"]


def _goes_on(version: Version, block: Block) -> bool:
    """Whether the next paragraph carries the quotation on: it reopens it, or closes it."""
    _before, after = version.neighbours.get(block.id, (None, None))
    if after is None or len(_open_end(version, block)) != 1:
        return False
    starts = after.text.lstrip()[:1]
    closes = any(loose.trouble == "unopened" for loose in version.quoting(after).loose)
    return (bool(starts) and starts in DOUBLE) or closes


def _was_open(version: Version, block: Block) -> bool:
    before, _after = version.neighbours.get(block.id, (None, None))
    return before is not None and bool(_open_end(version, before))


def _attributions(version: Version, block: Block) -> Iterator[Finding]:
    if version.profile is None or not version.profile.speech or block.type in HEADINGS | CAPTIONS:
        return
    for quotation in version.quoting(block).quotations:
        span = attribution(version.profile, block.text, quotation) if quotation.depth == 0 else None
        if span:
            yield _attributed(version, block, span)


def _attributed(version: Version, block: Block, span: Span) -> Finding:
    words = _opening(block.text[slice(*span)])
    return version.finding(
        "attribution_in_quote",
        block,
        _(
            "The reporter's own words “{text}” stand inside the marks; close the quotation before them.",
            text=words,
        ),
        span=span,
    )
