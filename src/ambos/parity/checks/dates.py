"""Months and weekdays agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ambos.parity.calendar_words import CalendarName, calendar_names
from ambos.parity.findings import Finding
from ambos.parity.pair import Pair, Told
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.version import Version

_SURE = 0.3  # score below which a match says nothing about its dates
_MANY = 60  # names of months and days in a passage beyond which it is a table
Placed = tuple[Block, CalendarName]


def pair(pair: Pair) -> Iterator[Finding]:
    """Names of months and days in each match: one left over on both sides became the other."""
    told = [each for each in pair.full_matches() if each.score >= _SURE and not pair.repeats(each)]
    left = [(each, *_left(pair, each)) for each in told]
    all_missing = {(n.kind, n.number) for _, missing, _ in left for _, n in missing}
    all_spare = {(n.kind, n.number) for _, _, spare in left for _, n in spare}
    for _told, missing, spare in left:
        for kind in ("month", "weekday"):
            ours = [p for p in missing if p[1].kind == kind and (kind, p[1].number) not in all_spare]
            theirs = [p for p in spare if p[1].kind == kind and (kind, p[1].number) not in all_missing]
            yield from (_changed(pair, a, b) for a, b in zip(ours, theirs, strict=False))


def _left(pair: Pair, told: Told) -> tuple[list[Placed], list[Placed]]:
    """Names each side has and the other has not; doubtful ones only explain."""
    ours, theirs = _names(pair.source, told.source), _names(pair.target, told.target)
    if max(len(ours), len(theirs)) > _MANY:
        return [], []
    known_ours, known_theirs = ({(n.kind, n.number) for _, n in side} for side in (ours, theirs))
    missing = [p for p in ours if (p[1].kind, p[1].number) not in known_theirs and not p[1].doubtful]
    spare = [p for p in theirs if (p[1].kind, p[1].number) not in known_ours and not p[1].doubtful]
    return missing, spare


def _names(version: Version, blocks: Sequence[Block]) -> list[Placed]:
    locale = version.document.locale
    return [(block, name) for block in blocks for name in calendar_names(block.text, locale)]


def _changed(pair: Pair, ours: Placed, theirs: Placed) -> Finding:
    (source, right), (block, wrong) = ours, theirs
    said = source.text[slice(*right.span)]
    return pair.target.finding(
        "date_changed",
        block,
        _(
            "The original has “{right}”, this version “{here}”; put it right.",
            right=said,
            here=block.text[slice(*wrong.span)],
        ),
        span=wrong.span,
        expected=said,
    )
