from __future__ import annotations

from collections.abc import Iterable, Sequence

from ambos.pairs import models
from ambos.pairs.debts import Known, Relation, relations
from ambos.pairs.models import Match, Pair
from ambos.parity import Name, Term, digest
from ambos.parity.segments import Document
from ambos.stories.models import StoryPage

BlockGroups = tuple[tuple[str, ...], tuple[str, ...]]


def pair_of(version: StoryPage) -> Pair | None:
    """The pair in which this version is the target; None for an original."""
    return next(iter(Pair.objects.select_related("source__locale").filter(target=version)), None)


def pairs_with(version: StoryPage) -> list[Pair]:
    """The pairs in which this version is source or target."""
    return list(Pair.objects.filter(source=version).union(Pair.objects.filter(target=version)).order_by("pk"))


def known(pairs: Sequence[Pair]) -> dict[int, list[Known]]:
    """What is remembered of each pair's segments, by pair id, newest first. One query."""
    memory: dict[int, list[Known]] = {pair.pk: [] for pair in pairs}
    for match in Match.objects.filter(pair__in=list(memory)).defer("source_texts", "target_texts", "reason"):
        memory[match.pair_id].append(_known(match))
    return memory


def pair_relations(pair: Pair, source: Document, target: Document) -> list[Relation]:
    """Which segments of these two texts belong together, and which of them owe. One query."""
    return relations(source, target, known([pair])[pair.pk])


def known_groups(found: Iterable[Relation]) -> list[BlockGroups]:
    """The groups of block ids that are known to belong together, for alignment to start from."""
    return [(each.source, each.target) for each in found if each.known and each.source and each.target]


def digests_of(document: Document, block_ids: Iterable[str]) -> list[str]:
    """The digests of these blocks, in the order given."""
    return [digest(document.by_id[block_id]) for block_id in block_ids]


def _known(match: Match) -> Known:
    return Known(
        source=tuple(match.source_digests),
        target=tuple(match.target_digests),
        at=match.matched_at,
        state=match.state,
        inferred=match.inferred,
        target_owes_since=match.target_owes_since,
        source_owes_since=match.source_owes_since,
        basis=tuple(match.basis),
    )


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
