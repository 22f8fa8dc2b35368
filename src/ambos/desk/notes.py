"""What the desk tells the person who edits a version, and where each thing stands."""

from __future__ import annotations

from django.urls import reverse

from ambos.desk.reports import draft_comparison, open_errors
from ambos.desk.sentences import said
from ambos.pairs.queries import pair_of
from ambos.parity.findings import Finding
from ambos.stories.documents import anchor
from ambos.stories.gate import Note
from ambos.stories.models import StoryPage


def notes(version: StoryPage) -> list[Note]:
    """The findings that a version's draft has to answer for."""
    compared = draft_comparison(version)
    held = open_errors(compared)
    return [
        Note(said(finding), finding_url(finding, version), holds=finding in held)
        for finding in compared.own_findings
    ]


def finding_url(finding: Finding, version: StoryPage) -> str:
    """The finding's block in the editor: in the source for what stands there, else in the version."""
    pair = pair_of(version) if finding.side == "a" else None
    page_id = pair.source_id if pair else version.pk
    return f"{reverse('wagtailadmin_pages:edit', args=[page_id])}#{anchor(finding.block)}"
