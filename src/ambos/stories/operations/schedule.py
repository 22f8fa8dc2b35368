from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ambos.staff.models import User
from ambos.stories import gate
from ambos.stories.follow_ups import owe
from ambos.stories.history import record
from ambos.stories.models import OwedVersion, Schedule, ScheduledVersion, Story, StoryPage
from ambos.stories.operations.publication import (
    UnknownVersion,
    chosen_revisions,
    locked_versions,
    publish_story,
    require_place,
    require_right_to_publish,
)

GO_LIVE, TELL_PROBLEM, REMIND = "go-live", "schedule-failed", "version-overdue"


class TimeRefused(ValueError):
    """The time would not do what it says."""


@transaction.atomic
def schedule_story(
    *, story: Story, versions: Sequence[StoryPage], at: datetime, user: User, now: datetime
) -> Schedule:
    """Have these versions go live together at a time, as their drafts read now.

    Asked again, it moves the time. The gate is asked now, and again at that time; what it says then is
    mailed to `user`.
    Raises `gate.PublicationHeld`, `PermissionDenied`, `UnknownVersion` or `TimeRefused`.
    """
    own = locked_versions(story, versions)
    require_right_to_publish(own, user)
    if at <= now:
        raise TimeRefused(_("This time has passed. Choose one to come, or publish now."))
    revisions = chosen_revisions(own)
    coming = [revision.as_object() for revision in revisions]
    require_place(story, coming, at=at)
    gate.ask(coming)
    _cancel_waiting(story)
    schedule = Schedule.objects.create(story=story, at=at, scheduled_by=user, scheduled_at=now)
    ScheduledVersion.objects.bulk_create(
        ScheduledVersion(schedule=schedule, version=version, revision=revision)
        for version, revision in zip(own, revisions, strict=True)
    )
    owe(kind=GO_LIVE, story=story, now=now, due_at=at, schedule=schedule.pk)
    record(story, "schedule", user=user, now=now, versions=own, at=at.isoformat())
    return schedule


@transaction.atomic
def cancel_schedule(*, story: Story, user: User, now: datetime) -> None:
    """Take the story off the clock. Raises `PermissionDenied` or `TimeRefused` if nothing waits."""
    own = locked_versions(story, list(story.versions))
    require_right_to_publish(own, user)
    if not _cancel_waiting(story):
        raise TimeRefused(_("Nothing of this story waits for its time."))
    record(story, "unschedule", user=user, now=now)


def publish_scheduled(*, schedule_id: int, now: datetime) -> None:
    """Put a schedule's versions live if it still waits and its time has come; else say so to its author.

    Does nothing for one that was moved, cancelled or done.
    """
    try:
        with transaction.atomic():
            schedule = _waiting(schedule_id)
            if schedule is None or schedule.at > now:
                return
            if schedule.scheduled_by is None or not schedule.scheduled_by.is_active:
                raise PermissionDenied(_("Whoever set this time does not work here any more."))
            planned = list(schedule.versions.select_related("version", "revision"))
            revisions = {each.version: each.revision for each in planned if each.version and each.revision}
            if len(revisions) < len(planned):
                raise UnknownVersion(_("A version that was to go live is there no more."))
            publish_story(
                story=schedule.story,
                versions=list(revisions),
                user=schedule.scheduled_by,
                now=now,
                revisions={version.pk: revision for version, revision in revisions.items()},
            )
            Schedule.objects.filter(pk=schedule_id).update(state=Schedule.State.DONE)
    except (ValidationError, PermissionDenied, UnknownVersion) as error:  # a hold is a ValidationError
        _fail(schedule_id, " ".join(getattr(error, "messages", None) or [str(error)]), now=now)


@transaction.atomic
def owe_versions(*, story: Story, due_at: Mapping[Locale, datetime], user: User, now: datetime) -> None:
    """Promise versions in these locales by these times, since another goes alone.

    A new time replaces the old. Raises `PermissionDenied` or `TimeRefused`.
    """
    require_right_to_publish(locked_versions(story, list(story.versions)), user)
    if any(time <= now for time in due_at.values()):
        raise TimeRefused(_("This time has passed. Choose one to come."))
    for locale, time in due_at.items():
        OwedVersion.objects.update_or_create(
            story=story,
            locale=locale,
            defaults={"due_at": time, "promised_by": user, "promised_at": now, "reminded_at": None},
        )
        owe(kind=REMIND, story=story, now=now, due_at=time, locale=locale.pk)
    record(story, "promise", user=user, now=now, locales=[locale.language_code for locale in due_at])


def _cancel_waiting(story: Story) -> int:
    return story.schedules.filter(state=Schedule.State.WAITING).update(state=Schedule.State.CANCELLED)


def _waiting(schedule_id: int) -> Schedule | None:
    """The schedule, under its story's lock, if it waits. It may have been cancelled while we waited."""
    schedule = Schedule.objects.select_related("story", "scheduled_by").filter(pk=schedule_id).first()
    if schedule is None:
        return None
    schedule.story.lock()
    still = Schedule.objects.filter(pk=schedule_id, state=Schedule.State.WAITING).exists()
    return schedule if still else None


@transaction.atomic
def _fail(schedule_id: int, problem: str, *, now: datetime) -> None:
    schedule = _waiting(schedule_id)
    if schedule is None:
        return
    schedule.state, schedule.problem = Schedule.State.FAILED, problem
    schedule.save(update_fields=["state", "problem"])
    owe(kind=TELL_PROBLEM, story=schedule.story, now=now, schedule=schedule_id)
    record(schedule.story, "schedule_failed", user=schedule.scheduled_by, now=now, problem=problem)
