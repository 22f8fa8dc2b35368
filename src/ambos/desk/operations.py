from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from ambos.desk import meaning
from ambos.desk.marking import note
from ambos.desk.models import ArchiveRun, SavedView, SignOff
from ambos.desk.reports import comparison, draft_comparison, newsroom, open_errors
from ambos.desk.sentences import said
from ambos.desk.stored import due, renew, report_keys
from ambos.staff.models import User
from ambos.stories.models import Story, StoryPage

VERSIONS_AT_ONCE = 20
STANDS_STILL_AFTER = timedelta(minutes=5)
logger = logging.getLogger(__name__)


class NothingHeld(ValueError):
    """There is no open error to sign for."""


class ReasonMissing(ValueError):
    """A sign-off needs its reason."""


@transaction.atomic
def sign_off_holds(*, version: StoryPage, reason: str, user: User, now: datetime) -> SignOff:
    """Let the errors that hold this version's draft pass, each as it stands now, for a reason that is kept.

    Raises `PermissionDenied`, `ReasonMissing` or `NothingHeld`.
    """
    if not user.has_perm("desk.sign_off_holds"):
        raise PermissionDenied(_("You may not override a hold."))
    if not reason.strip():
        raise ReasonMissing(_("Say why this version may go live as it is."))
    version.story.lock()  # or what is compared twice could change in between
    draft = version.get_latest_revision_as_object()
    seen = [draft_comparison(version), comparison(draft, live_source=True)]
    found = {compared.fingerprint(finding): finding for compared in seen for finding in open_errors(compared)}
    if not found:
        raise NothingHeld(_("Nothing holds this version."))
    return SignOff.objects.create(
        version=version,
        fingerprints=list(found),
        sentences=[said(finding) for finding in found.values()],
        reason=reason.strip(),
        signed_by=user,
        signed_at=now,
    )


def keep_view(*, user: User, name: str, query: str) -> SavedView:
    """Keep the board's filters for a person; a name used again replaces what was kept under it."""
    view, _made = SavedView.objects.update_or_create(user=user, name=name, defaults={"query": query})
    return view


def start_archive_run(*, now: datetime) -> ArchiveRun | None:
    """Begin to check every version, or take up a run that stands still; None while one is under way."""
    run = ArchiveRun.objects.filter(finished_at=None).first()
    if run is None:
        return ArchiveRun.objects.create(started_at=now, moved_at=now, total=StoryPage.objects.count())
    if now - run.moved_at < STANDS_STILL_AFTER:
        return None
    ArchiveRun.objects.filter(pk=run.pk).update(moved_at=now)
    return run


def continue_archive_run(*, run: ArchiveRun, now: datetime) -> None:
    """Check the next versions of a run. Killed half way and called again, it skips what it has done.

    A version that cannot be checked is counted and left, so that it does not stop the others.
    """
    versions = list(
        StoryPage.objects.filter(pk__gt=run.after).order_by("pk").defer_streamfields()[:VERSIONS_AT_ONCE]
    )
    failed = _check_due(versions, now)
    is_last = len(versions) < VERSIONS_AT_ONCE
    done = run.done + len(versions)
    # Whoever else took the same batch counts nothing.
    ArchiveRun.objects.filter(pk=run.pk, after=run.after, finished_at=None).update(
        after=versions[-1].pk if versions else run.after,
        done=done,
        failed=run.failed + failed,
        total=done if is_last else max(run.total, done),
        moved_at=now,
        finished_at=now if is_last else None,
    )


def renew_by_meaning(*, version_id: int, now: datetime) -> None:
    """Embed what a version's draft and its pairs' say, and renew the reports that rest on it.

    A second time it finds every text embedded. Does nothing where meaning is off.
    """
    embedder = meaning.asking()
    if embedder is None:
        return
    versions = list(StoryPage.objects.filter(Q(pk=version_id) | Q(pair_as_target__source=version_id)))
    keys = report_keys(versions)
    for version in versions:
        renew(version.pk, keys[version.pk], now=now, embedder=embedder)
    _note_stories_of(versions)


def _check_due(versions: Sequence[StoryPage], now: datetime) -> int:
    """How many could not be checked."""
    house, embedder, failed = newsroom(), meaning.asking(), 0
    waiting = due(versions)
    for version, key in waiting:
        try:
            renew(version.pk, key, now=now, house=house, embedder=embedder)
        except Exception:
            logger.exception("A version could not be checked.")
            failed += 1
    _note_stories_of([version for version, _key in waiting])
    return failed


def _note_stories_of(versions: Sequence[StoryPage]) -> None:
    """What was found in them is the board's to show."""
    keys = [version.translation_key for version in versions]
    note(Story.objects.filter(translation_key__in=keys).order_by().values_list("pk", flat=True))
