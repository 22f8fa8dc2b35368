from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ambos.pairs import models
from ambos.pairs.models import Match, Pair
from ambos.parity import Name, Term, digest
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
    return [
        (_taken(match.source_digests, source_ids), _taken(match.target_digests, target_ids))
        for match in Match.objects.filter(pair=pair)
        if _stand_in(match.source_digests, source_ids) and _stand_in(match.target_digests, target_ids)
    ]


def _ids_by_digest(document: Document) -> dict[str, list[str]]:
    """Block ids by digest, in the order of the text: two blocks may say the same."""
    ids: dict[str, list[str]] = {}
    for block in document.blocks:
        ids.setdefault(digest(block), []).append(block.id)
    return ids


def _stand_in(digests: Sequence[str], ids: dict[str, list[str]]) -> bool:
    return bool(digests) and all(len(ids.get(each, ())) >= count for each, count in Counter(digests).items())


def _taken(digests: Sequence[str], ids: dict[str, list[str]]) -> tuple[str, ...]:
    """The blocks of these digests; each block is matched once."""
    return tuple(ids[each].pop(0) for each in digests)


def digests_of(document: Document, block_ids: Iterable[str]) -> list[str]:
    """The digests of these blocks, in the order given."""
    return [digest(document.by_id[block_id]) for block_id in block_ids]


def listed_names() -> tuple[Name, ...]:
    """The newsroom's list of names, as parity takes it."""
    spellings: dict[int, dict[str, str]] = {}
    rows = models.Spelling.objects.order_by("name_id").values_list("name_id", "locale__language_code", "text")
    for name_id, tag, text in rows:
        spellings.setdefault(name_id, {})[tag] = text
    return tuple(Name(each) for each in spellings.values())


def glossary() -> tuple[Term, ...]:
    """The newsroom's glossary, as parity takes it: one entry for each term and locale it is told in."""
    return tuple(
        Term(
            rendering.term.locale.language_code,
            rendering.term.text,
            rendering.locale.language_code,
            tuple(rendering.agreed.splitlines()),
            tuple(rendering.forbidden.splitlines()),
        )
        for rendering in models.Rendering.objects.select_related("term__locale", "locale").order_by(
            "term_id", "locale_id"
        )
    )
