"""Paragraphs and subheads that are lacking, added or out of order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ambos.parity.findings import Finding
from ambos.parity.pair import Pair, Told
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import word_spans

_NAMES = {"para": _("The paragraph"), "quote": _("The quotation"), "subhead": _("The subhead")}
_OPENING = 60  # characters of a block shown in a message


def pair(pair: Pair) -> Iterator[Finding]:
    """Differences of what is told; an abridged or adapted version owes only the order."""
    if pair.scope == "full":
        yield from _missing(pair)
        yield from _extra(pair)
    yield from _swapped(pair)


def _missing(pair: Pair) -> Iterator[Finding]:
    for block in pair.untold():
        if block.type in _NAMES and block.text.strip() and not pair.is_copy("a", block):
            yield pair.source.finding(
                "missing_para",
                block,
                _(
                    "{block} “{text}” is lacking in the translation; translate it or sign it off.",
                    block=_NAMES[block.type],
                    text=_opening(block),
                ),
                span=(0, len(block.text)),
            )


def _extra(pair: Pair) -> Iterator[Finding]:
    for block in pair.orphans():
        if block.type in _NAMES and block.text.strip() and not _explained(pair, block):
            yield pair.target.finding(
                "extra_para",
                block,
                _(
                    "{block} “{text}” tells nothing of the original; take it out or add it there.",
                    block=_NAMES[block.type],
                    text=_opening(block),
                ),
                span=(0, len(block.text)),
            )


def _explained(pair: Pair, block: Block) -> bool:
    """Whether another check already says why the block stands alone."""
    return pair.is_copy("b", block) or pair.target.foreign(block.text) is not None


def _swapped(pair: Pair) -> Iterator[Finding]:
    place = {block.id: at for at, block in enumerate(pair.target.blocks)}
    # A pull quote may stand anywhere near its passage.
    told = [t for t in pair.full_matches() if t.target[0].type in {"para", "subhead"}]
    places = [place[t.target[0].id] for t in told]
    for at in sorted(set(range(len(told))) - set(_in_order(places))):
        block = told[at].target[0]
        if _moved(told[at]):
            yield pair.target.finding(
                "swapped_paras",
                block,
                _(
                    "{block} “{text}” stands elsewhere in the original; put it back in order.",
                    block=_NAMES[block.type],
                    text=_opening(block),
                ),
                span=(0, len(block.text)),
            )


def _moved(told: Told) -> bool:
    return len(told.source) == len(told.target) == 1 and len(word_spans(told.source[0].text)) > 3


def _in_order(places: list[int]) -> list[int]:
    """The positions of a longest rising run; of several, one that keeps most blocks where they belong."""
    belongs = sorted(places)
    ends: list[int] = []  # the last places of the runs worth going on with, each worth more than those before
    worths: list[int] = []
    at_end: list[int] = []
    before: list[int] = []
    for at, place in enumerate(places):
        here = bisect_left(ends, place)
        before.append(at_end[here - 1] if here else -1)
        worth = (worths[here - 1] if here else 0) + len(places) + 1 + (belongs[at] == place)
        beyond = bisect_right(worths, worth, here)
        ends[here:beyond], worths[here:beyond], at_end[here:beyond] = [place], [worth], [at]
    chain, at = [], at_end[-1] if at_end else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def _opening(block: Block) -> str:
    text = " ".join(block.text.split())
    return text if len(text) <= _OPENING else text[:_OPENING].rsplit(" ", 1)[0] + " …"
