from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from ambos.staff.models import User
from ambos.stories.history import record
from ambos.stories.models import Correction, CorrectionNote, Story, StoryPage
from ambos.stories.operations.publication import locked_versions, publish_story, require_right_to_publish


class CorrectionRefused(ValueError):
    """There is nothing to correct, or nothing is said of it."""


@transaction.atomic
def correct_story(
    *,
    story: Story,
    notes: Mapping[StoryPage, str],
    user: User,
    now: datetime,
    kind: Correction.Kind = Correction.Kind.CORRECTION,
) -> Correction:
    """Publish the drafts of the versions named, each with its public note, all or none.

    Every other live version owes its own note to a correction, until it is carried over or waived; to an
    update none owes. Raises `CorrectionRefused`, and what `publish_story` raises.
    """
    story.lock()  # before a row that names the story, which would hold it against others
    correction = Correction.objects.create(story=story, kind=kind, made_by=user, made_at=now)
    _publish_with_notes(correction, notes, user=user, now=now)
    record(story, kind.lower(), user=user, now=now, versions=list(notes), notes=list(notes.values()))
    return correction


@transaction.atomic
def carry_correction(
    *, correction: Correction, notes: Mapping[StoryPage, str], user: User, now: datetime
) -> None:
    """Make in these versions, and say there, what was corrected elsewhere. Raises as `correct_story`."""
    _publish_with_notes(correction, notes, user=user, now=now)
    record(correction.story, "carry", user=user, now=now, versions=list(notes), notes=list(notes.values()))


@transaction.atomic
def waive_correction(
    *, correction: Correction, version: StoryPage, reason: str, user: User, now: datetime
) -> None:
    """Say why a version needs no such correction. Raises `CorrectionRefused` or `PermissionDenied`."""
    own = locked_versions(correction.story, [version])
    require_right_to_publish(own, user)
    if not reason.strip():
        raise CorrectionRefused(_("Say why this version needs no correction."))
    _require_open(correction, own)
    CorrectionNote.objects.create(
        correction=correction,
        version=version,
        waived_because=reason.strip(),
        written_by=user,
        written_at=now,
    )
    record(correction.story, "waive_correction", user=user, now=now, versions=own, reason=reason.strip())


def _publish_with_notes(
    correction: Correction, notes: Mapping[StoryPage, str], *, user: User, now: datetime
) -> None:
    own = locked_versions(correction.story, list(notes))
    told = {version.pk: text.strip() for version, text in notes.items()}
    if not all(told.values()):
        raise CorrectionRefused(_("Say in each version what its readers should know."))
    if not all(version.live for version in own):
        raise CorrectionRefused(_("Only what readers see can be corrected: publish this version instead."))
    _require_open(correction, own)
    CorrectionNote.objects.bulk_create(
        CorrectionNote(
            correction=correction,
            version=version,
            text=told[version.pk],
            corrected_revision_id=version.live_revision_id,
            written_by=user,
            written_at=now,
        )
        for version in own
    )
    publish_story(story=correction.story, versions=own, user=user, now=now)


def _require_open(correction: Correction, versions: Sequence[StoryPage]) -> None:
    if CorrectionNote.objects.filter(correction=correction, version__in=versions).exists():
        raise CorrectionRefused(_("This version has answered the correction already."))
