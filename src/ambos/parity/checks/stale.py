"""What changed in the source after the target was approved."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

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
    """From the first to the last word of `now` that `before` had not in its place."""
    spans = token_spans(now)
    old = [before[a:b].casefold() for a, b in token_spans(before)]
    new = [now[a:b].casefold() for a, b in spans]
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    changed = [(first, last) for step, _, _, first, last in steps if step != "equal"]
    if not changed or not spans:
        return 0, len(now)
    first, last = changed[0][0], max(changed[-1][1], changed[0][0])
    start = spans[min(first, len(spans) - 1)][0]
    return start, max(spans[last - 1][1] if last > first else start, start)


def _opening(words: str, most: int = 60) -> str:
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def _end(block: Block) -> str:
    return _opening(" ".join(block.text.split()))
