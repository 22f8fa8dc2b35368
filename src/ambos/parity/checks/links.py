"""Links: each is there, leads where the source's leads, and to the page in the version's own language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ambos.parity.addresses import Addresses
from ambos.parity.findings import Finding
from ambos.parity.pair import Pair, Told
from ambos.parity.segments import Block, Link
from ambos.parity.sentence import _
from ambos.parity.text import Span, folded

Placed = tuple[Block, Link]


def pair(pair: Pair) -> Iterator[Finding]:
    """Links of each match, source beside target."""
    addresses = Addresses(pair.source.document, pair.target.document, pair.house)
    elsewhere = addresses.answers(link.href for block in pair.target.blocks for link in block.links)
    for told in pair.full_matches():
        ours, theirs = _links(told.source), _links(told.target)
        yield from _not_localised(pair, addresses, theirs)
        if not pair.repeats(told):
            yield from _differing(pair, addresses, told, ours, theirs, elsewhere)


def _links(blocks: Sequence[Block]) -> list[Placed]:
    return [(block, link) for block in blocks for link in block.links]


def _not_localised(pair: Pair, addresses: Addresses, theirs: Sequence[Placed]) -> Iterator[Finding]:
    for block, link in theirs:
        better = addresses.localised(link.href)
        if better:
            yield pair.target.finding(
                "link_not_localised",
                block,
                _(
                    "The link on “{text}” leads to the page in the original's language; link to {expected}.",
                    text=_text(block, link),
                    expected=better,
                ),
                span=_span(block, link),
                expected=better,
            )


def _differing(
    pair: Pair,
    addresses: Addresses,
    told: Told,
    ours: list[Placed],
    theirs: list[Placed],
    elsewhere: Callable[[str], bool],
) -> Iterator[Finding]:
    exchanged = list(_exchanged(addresses, ours, theirs))
    for block, link, right in exchanged:
        yield _wrong(pair, block, link, addresses.expected(right.href))
    missing, spare = addresses.unmatched(ours, theirs)
    for at, (linked, link) in enumerate(missing):
        expected = addresses.expected(link.href)
        if at < len(spare):
            yield _wrong(pair, *spare[at], expected)
        elif not elsewhere(link.href):
            block = told.target[0]
            yield pair.target.finding(
                "link_missing",
                block,
                _(
                    "The link that the original has on “{text}” is lacking here; link to {expected}.",
                    text=_text(linked, link),
                    expected=expected,
                ),
                expected=expected,
            )


def _exchanged(
    addresses: Addresses, ours: Sequence[Placed], theirs: Sequence[Placed]
) -> Iterator[tuple[Block, Link, Link]]:
    """Links on the same words that lead to what another link of the passage leads to."""
    if not ours or not theirs:
        return
    by_words = {folded(_text(block, link)): link for block, link in ours}
    answered = addresses.answered(link.href for _, link in ours)
    for block, link in theirs:
        right = by_words.get(folded(_text(block, link)))
        if right is None or addresses.same(right.href, link.href):
            continue
        if answered(link.href):
            yield block, link, right


def _wrong(pair: Pair, block: Block, link: Link, expected: str) -> Finding:
    return pair.target.finding(
        "link_wrong",
        block,
        _(
            "The link on “{text}” leads elsewhere than in the original; link to {expected}.",
            text=_text(block, link),
            expected=expected,
        ),
        span=_span(block, link),
        expected=expected,
    )


def _text(block: Block, link: Link) -> str:
    return block.text[link.start : link.end].strip()


def _span(block: Block, link: Link) -> Span:
    return min(link.start, len(block.text)), min(link.end, len(block.text))
