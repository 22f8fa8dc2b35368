"""Reports kept as rows: what was found in each version's newest draft, made anew when that changes."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version as installed_version
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Count, F, Max, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from ambos.desk.models import SignOff, StoredFinding, VersionReport
from ambos.desk.packing import packed
from ambos.desk.reports import Comparison, draft_comparison, languages, sign_offs_by_fingerprint
from ambos.pairs.dismissing import Named, dismissed
from ambos.pairs.models import Match, Pair, Rendering, Spelling
from ambos.parity import House
from ambos.stories.models import StoryPage

if TYPE_CHECKING:
    from ambos.parity.meaning import Embedder

LIBRARY = installed_version("ambos")


@dataclass(frozen=True, slots=True)
class Counts:
    """A draft's findings that nobody signed for and nobody dismissed."""

    errors: int = 0
    warnings: int = 0


def counts(versions: Sequence[StoryPage]) -> dict[int, Counts]:
    """By version id. Compares only what is due; queries do not grow with the number of versions otherwise."""
    for version, key in due(versions):
        renew(version.pk, key, now=timezone.now())
    found: Counter[tuple[int, str]] = Counter()
    rows = open_findings().filter(report__version__in=versions).order_by()
    for version_id, severity, number in rows.values_list("report__version_id", "severity").annotate(
        Count("pk")
    ):
        found[version_id, severity] = number
    return {
        version.pk: Counts(found[version.pk, "error"], found[version.pk, "warning"]) for version in versions
    }


def open_findings() -> QuerySet[StoredFinding]:
    """What counts: neither signed for nor dismissed."""
    return StoredFinding.objects.filter(~dismissed("report__version"), signed=False)


def due(versions: Sequence[StoryPage]) -> list[tuple[StoryPage, str]]:
    """Those versions whose report no longer rests on what is there, each with the key of what is."""
    keys = report_keys(versions)
    kept = dict(VersionReport.objects.filter(version__in=versions).values_list("version_id", "key"))
    return [(version, keys[version.pk]) for version in versions if kept.get(version.pk) != keys[version.pk]]


def renew(
    version_id: int,
    key: str,
    *,
    now: datetime,
    house: House | None = None,
    embedder: Embedder | None = None,
) -> VersionReport:
    """Compare a version's newest draft and keep what was found in place of what was kept before."""
    compared = draft_comparison(StoryPage.objects.get(pk=version_id), house=house, embedder=embedder)
    with transaction.atomic():
        report, _made = VersionReport.objects.update_or_create(
            version_id=version_id,
            defaults={
                "source_id": compared.pair.source_id if compared.pair else None,
                "key": key,
                "library": LIBRARY,
                "checked_at": now,
            },
        )
        report.findings.all().delete()
        StoredFinding.objects.bulk_create(_stored(report, compared))
    return report


def _stored(report: VersionReport, compared: Comparison) -> list[StoredFinding]:
    own = [*compared.own_names, *(each.named for each in compared.own_dismissed)]
    signed = sign_offs_by_fingerprint(compared.version) if own else {}
    return [_finding(report, each, compared.fingerprint(each.finding) in signed) for each in own]


def _finding(report: VersionReport, named: Named, signed: bool) -> StoredFinding:
    found = named.finding
    return StoredFinding(
        report=report,
        name=found.name,
        severity=found.severity,
        in_source=named.in_source,
        block=found.block,
        key=named.key,
        newsroom_key=named.newsroom_key,
        sentence=packed(found.message),
        rests_on=found.rests_on,
        signed=signed and found.severity == "error",
    )


def changed_since() -> QuerySet[StoryPage]:
    """Versions never checked, or with a newer draft on either side, or checked by another Ambos."""
    checked = F("report__checked_at")
    return StoryPage.objects.filter(
        Q(report=None)
        | Q(latest_revision_created_at__gt=checked)
        | Q(pair_as_target__source__latest_revision_created_at__gt=checked)
        | ~Q(report__library=LIBRARY)
    )


def report_keys(versions: Sequence[StoryPage]) -> dict[int, str]:
    """What each version's report rests on, in one line."""
    last_match = Match.objects.filter(pair=OuterRef("pk")).order_by("-pk").values("pk")[:1]
    told = Pair.objects.filter(target__in=versions).select_related("source").defer("source__body")
    sources = {
        pair.target_id: (pair.kind, pair.source_id, pair.last_match, *_draft(pair.source))
        for pair in told.annotate(last_match=Subquery(last_match))
    }
    signed: dict[int, list[int]] = {}
    for version_id, sign_off_id in SignOff.objects.filter(version__in=versions).values_list(
        "version_id", "pk"
    ):
        signed.setdefault(version_id, []).append(sign_off_id)
    newsroom = (LIBRARY, languages(), *_lists())
    return {
        version.pk: _key(
            *_draft(version), sources.get(version.pk), sorted(signed.get(version.pk, [])), newsroom
        )
        for version in versions
    }


def _lists() -> list[object]:
    """Changes with every change of the lists: an act on them writes their rows anew."""
    return [
        model._default_manager.order_by().aggregate(Count("pk"), Max("pk")) for model in (Spelling, Rendering)
    ]


def _key(*rests_on: object) -> str:
    return hashlib.sha256(repr(rests_on).encode()).hexdigest()


def _draft(version: StoryPage) -> tuple[object, ...]:
    """The newest draft. The editor saves into the same revision while somebody types."""
    return version.latest_revision_id, version.latest_revision_created_at
