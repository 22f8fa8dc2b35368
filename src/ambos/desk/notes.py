"""What the desk tells the person who edits a version, and where each thing stands."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext as _

from ambos.desk.reports import draft_comparison, open_errors
from ambos.desk.sentences import said
from ambos.pairs.queries import pair_of
from ambos.parity.findings import Finding
from ambos.stories.documents import anchor, without_picture
from ambos.stories.gate import Note
from ambos.stories.models import StoryPage


def notes(version: StoryPage) -> list[Note]:
    """The findings that a version's draft has to answer for, and the pictures it lacks."""
    compared = draft_comparison(version)
    held = open_errors(compared)
    found = [
        Note(said(finding), finding_url(finding, version), holds=finding in held)
        for finding in compared.own_findings
    ]
    return found + lacking_pictures(compared.version)


def lacking_pictures(draft: StoryPage) -> list[Note]:
    """They hold nothing: readers see a figure from the moment its picture is there."""
    sentence = _("The picture is lacking; readers do not see this figure or its caption until it is there.")
    return [Note(sentence, _block_url(draft.pk, block), holds=False) for block in without_picture(draft)]


def finding_url(finding: Finding, version: StoryPage) -> str:
    """The finding's block in the editor: in the source for what stands there, else in the version."""
    pair = pair_of(version) if finding.side == "a" else None
    return _block_url(pair.source_id if pair else version.pk, finding.block)


def _block_url(page_id: int, block: str) -> str:
    return f"{reverse('wagtailadmin_pages:edit', args=[page_id])}#{anchor(block)}"
