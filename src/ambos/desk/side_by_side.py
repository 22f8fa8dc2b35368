"""Source and target block beside block, with what was found at each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ambos.desk.reports import Comparison
from ambos.parity.findings import Finding
from ambos.parity.segments import Block


@dataclass(frozen=True, slots=True)
class Line:
    """Blocks that tell each other; either side may be empty. Findings name the block they stand at."""

    source: tuple[Block, ...]
    target: tuple[Block, ...]
    findings: tuple[Finding, ...]


def lines(compared: Comparison) -> list[Line]:
    """The whole of both versions, each block exactly once, in the order of the source.

    Target blocks that tell nothing stand after the block they follow in the target.
    """
    if compared.source is None:
        return [Line((), (block,), _at(compared, (), (block,))) for block in compared.target.blocks]
    return [Line(source, target, _at(compared, source, target)) for source, target in _groups(compared)]


def _groups(compared: Comparison) -> Iterator[tuple[tuple[Block, ...], tuple[Block, ...]]]:
    assert compared.source is not None
    by_source = {block_id: match for match in compared.report.alignment for block_id in match.source}
    matched = {block_id for match in compared.report.alignment if match.source for block_id in match.target}
    orphans = _orphans_by_predecessor(compared, matched)
    done: set[int] = set()
    yield from (((), (block,)) for block in orphans.get("", ()))
    for block in compared.source.blocks:
        match = by_source.get(block.id)
        if match is None:
            yield (block,), ()
        elif id(match) not in done:
            done.add(id(match))
            target = tuple(compared.target.by_id[each] for each in match.target)
            yield tuple(compared.source.by_id[each] for each in match.source), target
            for each in target:
                yield from (((), (orphan,)) for orphan in orphans.get(each.id, ()))


def _orphans_by_predecessor(compared: Comparison, matched: set[str]) -> dict[str, list[Block]]:
    before, orphans = "", dict[str, list[Block]]()
    for block in compared.target.blocks:
        if block.id in matched:
            before = block.id
        else:
            orphans.setdefault(before, []).append(block)
    return orphans


def _at(compared: Comparison, source: tuple[Block, ...], target: tuple[Block, ...]) -> tuple[Finding, ...]:
    places = {("a", block.id) for block in source} | {
        ("b" if compared.source else "a", block.id) for block in target
    }
    return tuple(finding for finding in compared.report.findings if (finding.side, finding.block) in places)
