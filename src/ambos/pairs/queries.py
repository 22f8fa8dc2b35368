from __future__ import annotations

from collections.abc import Iterable, Sequence

from ambos.pairs.models import Match, Pair
from ambos.parity import digest
from ambos.parity.segments import Document
from ambos.stories.models import StoryPage

BlockGroups = tuple[tuple[str, ...], tuple[str, ...]]


def pair_of(version: StoryPage) -> Pair | None:
    """The pair in which this version is the target; None for an original."""
    return Pair.objects.select_related("source__locale", "target__locale").filter(target=version).first()


def known_matches(pair: Pair, source: Document, target: Document) -> list[BlockGroups]:
    """Stored matches that still hold for these two texts, as groups of block ids.

    A match counts only where all of its segments stand in the texts unchanged.
    """
    source_ids, target_ids = _ids_by_digest(source), _ids_by_digest(target)
    groups = (
        (_group(match.source_digests, source_ids), _group(match.target_digests, target_ids))
        for match in Match.objects.filter(pair=pair)
    )
    return [(left, right) for left, right in groups if left and right]


def _ids_by_digest(document: Document) -> dict[str, str]:
    return {digest(block): block.id for block in document.blocks}


def _group(digests: Sequence[str], ids: dict[str, str]) -> tuple[str, ...]:
    found = tuple(ids[each] for each in digests if each in ids)
    return found if len(found) == len(digests) else ()


def digests_of(document: Document, block_ids: Iterable[str]) -> list[str]:
    """The digests of these blocks, in the order given."""
    return [digest(document.by_id[block_id]) for block_id in block_ids]
