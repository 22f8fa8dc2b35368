"""By what a dismissed finding is known again, and where: the one place that says so."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from ambos.pairs.models import Dismissal
from ambos.parity import digest
from ambos.parity.findings import Finding, Report
from ambos.parity.segments import Block, Document
from ambos.parity.text import normal

_SHOWN = 300  # characters of a passage that are kept to be read


@dataclass(frozen=True, slots=True)
class Named:
    """A finding by the names under which it may be dismissed.

    `key` holds while its segment, and for a difference the aligned ones, stay as they are; `newsroom_key`
    wherever the same words are found with the same fault, and is empty where there are none, as at a mark.
    `version_id` is the version that answers for it, `in_source` says that it stands in that one's source.
    """

    finding: Finding
    key: str
    newsroom_key: str
    version_id: int
    in_source: bool
    passage: str


def named(
    report: Report, source: Document | None, target: Document, version_id: int, source_id: int | None
) -> list[Named]:
    """Every finding of a report on a pair, or on the `target` alone, with its names."""
    return [_named(found, report, source, target, version_id, source_id) for found in report.findings]


def _named(
    found: Finding,
    report: Report,
    source: Document | None,
    target: Document,
    version_id: int,
    source_id: int | None,
) -> Named:
    here, there = (source, target) if source and found.side == "a" else (target, source)
    block = here.by_id[found.block]
    aligned = _aligned(found, report, there) if found.difference and there else []
    of_source = source_id is not None and found.side == found.holds == "a"
    in_source = source_id is not None and found.side == "a" and not of_source
    passage = _passage(found, block)
    words = (normal(passage), normal(found.expected))
    locales = [here.locale, there.locale if found.difference and there else ""]
    return Named(
        finding=found,
        key=_key(found.name, str(in_source), digest(block), *words, *sorted(map(digest, aligned))),
        newsroom_key=_key(found.name, *locales, *words) if any(map(str.isalnum, passage)) else "",
        version_id=source_id if of_source and source_id else version_id,
        in_source=in_source,
        passage=passage if len(passage) <= _SHOWN else passage[:_SHOWN] + " …",
    )


def _aligned(found: Finding, report: Report, there: Document) -> list[Block]:
    """The blocks of the other version that tell the finding's block, or are told by it."""
    matches = report.alignment
    if found.side == "a":
        ids = next((match.target for match in matches if found.block in match.source), ())
    else:
        ids = next((match.source for match in matches if found.block in match.target), ())
    return [there.by_id[each] for each in ids]


def _passage(found: Finding, block: Block) -> str:
    return block.text[slice(*found.span)] if found.span else block.text


def _key(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def dismissals_of(findings: Sequence[Named]) -> list[Dismissal | None]:
    """For each finding the dismissal that covers it, if there is one; the newsroom's come last."""
    if not findings:
        return []
    kept = Dismissal.objects.filter(_covering(findings)).select_related("dismissed_by")
    by_name = {(each.version_id, each.key): each for each in kept}
    return [
        by_name.get((each.version_id, each.key)) or by_name.get((None, each.newsroom_key))
        for each in findings
    ]


def _covering(findings: Iterable[Named]) -> Q:
    keys = {each.key for each in findings}
    return Q(version__in={each.version_id for each in findings}, key__in=keys) | Q(
        version=None, key__in={each.newsroom_key for each in findings}
    )


def dismissed(version: str) -> Q:
    """The same in SQL, for stored findings with `key` and `newsroom_key`; `version` is the path to theirs."""
    here = Dismissal.objects.filter(version=OuterRef(version), key=OuterRef("key"))
    everywhere = Dismissal.objects.filter(version=None, key=OuterRef("newsroom_key"))
    return Q(Exists(here)) | Q(Exists(everywhere))
