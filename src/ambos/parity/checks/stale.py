"""What changed in the source after the target was approved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from ambos.parity.findings import Finding
from ambos.parity.pair import Pair
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, normal, token_spans


def pair(pair: Pair) -> Iterator[Finding]:
    """Source blocks whose words are not those the target was approved with; marks and spaces do not count."""
    base = pair.base or {}
    untold = {block.id for block in pair.untold()}
    for block in pair.source.blocks:
        before = base.get(block.id)
        if before is None or block.id in untold or _words(before) == _words(block.text):
            continue
        span = _changed(before, block.text)
        now = " ".join(block.text[slice(*span)].split())
        yield pair.source.finding(
            "stale_translation",
            block,
            _(
                "The original changed at “{text}” after this version was approved; "
                "bring the version up to date.",
                text=_opening(now) or _end(block),
            ),
            span=span,
        )


def _words(text: str) -> list[str]:
    plain = normal(text)
    return [plain[a:b].casefold() for a, b in token_spans(plain)]


def _changed(before: str, now: str) -> Span:
    """From the first to the last word of `now` that is not the one from the same end of `before`."""
    spans = token_spans(now)
    old = [before[a:b].casefold() for a, b in token_spans(before)]
    new = [now[a:b].casefold() for a, b in spans]
    if not spans or old == new:
        return 0, len(now)
    first = _alike(old, new)
    last = len(new) - _alike(old[first:][::-1], new[first:][::-1])
    start = spans[min(first, len(spans) - 1)][0]
    return start, max(spans[last - 1][1] if last > first else start, start)


def _alike(some: Sequence[str], others: Sequence[str]) -> int:
    """How many words are the same from the start."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False))
    return sum(1 for _ in same)


def _opening(words: str, most: int = 60) -> str:
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def _end(block: Block) -> str:
    return _opening(" ".join(block.text.split()))
