"""Puts versions to parity and says which findings hold which of them. Reads only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings

from ambos.desk.models import SignOff
from ambos.desk.sentences import said
from ambos.pairs.models import Pair
from ambos.pairs.queries import BlockGroups, known_matches, pair_of
from ambos.parity import House, Scope, TooLong, check, compare, digest
from ambos.parity.findings import Finding, Report
from ambos.parity.language_names import language_name
from ambos.parity.segments import Document
from ambos.stories.documents import document
from ambos.stories.gate import Hold
from ambos.stories.models import StoryPage

_SCOPES: dict[Pair.Kind, Scope] = {
    Pair.Kind.FULL: "full",
    Pair.Kind.ABRIDGED: "abridged",
    Pair.Kind.ADAPTED: "adapted",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """One version beside the source it tells; `source` is None for an original."""

    version: StoryPage
    target: Document
    source: Document | None
    report: Report

    @property
    def own_findings(self) -> tuple[Finding, ...]:
        """What this version answers for: differences it owes, faults inside it; none that only informs."""
        side = "b" if self.source else "a"
        return tuple(each for each in self.report.findings if each.holds == side and each.severity != "info")

    def document_of(self, finding: Finding) -> Document:
        return self.source if finding.side == "a" and self.source else self.target

    def fingerprint(self, finding: Finding) -> str:
        """Stays the same while the class, the place in the text and the segment's own text do."""
        block = self.document_of(finding).by_id[finding.block]
        parts = (finding.name, finding.side, digest(block), str(finding.span))
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def languages() -> list[str]:
    """The newsroom's languages, each once."""
    return list(dict.fromkeys(tag.partition("-")[0].lower() for tag, _name in settings.LANGUAGES))


def compare_documents(
    source: Document,
    target: Document,
    matched: Sequence[BlockGroups] = (),
    scope: Scope = "full",
    alternates: Sequence[tuple[str, str]] = (),
) -> Report:
    """The one call by which command, editor and gate compare two versions.

    `alternates` are addresses of one page in the two languages, source first. Raises `TooLong`.
    """
    house = House(languages=tuple(languages()), alternates=tuple(alternates))
    return compare(source, target, house=house, matched=matched, scope=scope)


def comparison(
    version: StoryPage, *, coming: Iterable[StoryPage] = (), live_source: bool = False
) -> Comparison:
    """Compare a version, as the instance given has it, with its source.

    The source is taken from `coming` if it is there, else from what is live if `live_source` and it is live,
    else from its latest draft. What is too long to be compared has no findings, and the report says so.
    """
    target = document(version)
    pair = pair_of(version)
    source = document(_source(pair, coming, live_source)) if pair else None
    try:
        if pair is None or source is None:
            report = Report(check(target, languages=languages()), ())
        else:
            matched = known_matches(pair, source, target)
            report = compare_documents(source, target, matched, _SCOPES[Pair.Kind(pair.kind)])
    except TooLong as error:
        report = Report((), (), (error.sentence,))
    return Comparison(version, target, source, report)


def _source(pair: Pair, coming: Iterable[StoryPage], live_source: bool) -> StoryPage:
    for page in coming:
        if page.pk == pair.source_id:
            return page
    if live_source and pair.source.live:
        return pair.source
    return pair.source.get_latest_revision_as_object()


def draft_comparison(version: StoryPage) -> Comparison:
    """The drafts of a version and its source, beside each other, as the desk shows them."""
    return comparison(version.get_latest_revision_as_object())


def open_errors(compared: Comparison) -> list[Finding]:
    """The errors that hold the version and that nobody signed for."""
    errors = [finding for finding in compared.own_findings if finding.severity == "error"]
    if not errors:
        return []
    signed = {
        fingerprint
        for fingerprints in SignOff.objects.filter(version_id=compared.version.pk).values_list(
            "fingerprints", flat=True
        )
        for fingerprint in fingerprints
    }
    return [finding for finding in errors if compared.fingerprint(finding) not in signed]


def gatekeeper(versions: Sequence[StoryPage]) -> list[Hold]:
    """The desk's answer to the gate: hold each version that has an error nobody signed for."""
    holds = []
    for version in versions:
        compared = comparison(version, coming=versions, live_source=True)
        if errors := open_errors(compared):
            tag = version.locale.language_code
            holds.append(
                Hold(version.pk, tag, said(language_name(tag)), tuple(said(finding) for finding in errors))
            )
    return holds
