from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone
from django_tasks import task

from ambos.stories import follow_ups
from ambos.stories.letters import remind_of_overdue, tell_schedule_failed
from ambos.stories.models import FollowUp, OwedVersion, Schedule, Story
from ambos.stories.operations.schedule import GO_LIVE, REMIND, TELL_PROBLEM, publish_scheduled


@task()
def do_follow_ups() -> None:
    """Do what acts left to be done and what is due by now. Killed at any point, it can run again."""
    if due_at := follow_ups.do_follow_ups(now=timezone.now()):
        wake(due_at)


def wake(at: datetime | None = None) -> None:
    """Have the worker look for follow-ups, now or at a later time."""
    do_follow_ups.using(run_after=at).enqueue()


def wake_for(due_at: datetime, **kwargs: Any) -> None:
    """Acts leave rows and know no tasks; here the worker is told of them.

    The call is a row of the act's own transaction: it is there when the rows are, and not before.
    """
    wake(due_at if due_at > timezone.now() else None)


def go_live(story: Story | None, details: Mapping[str, Any], now: datetime) -> None:
    publish_scheduled(schedule_id=details["schedule"], now=now)


def tell_problem(story: Story | None, details: Mapping[str, Any], now: datetime) -> None:
    if schedule := Schedule.objects.filter(pk=details["schedule"]).first():
        tell_schedule_failed(schedule=schedule)


def remind(story: Story | None, details: Mapping[str, Any], now: datetime) -> None:
    """Once for each promise: one that was kept or given a new time is left alone."""
    owed = OwedVersion.objects.filter(
        story=story, locale=details["locale"], due_at__lte=now, reminded_at=None
    ).first()
    if owed:
        remind_of_overdue(owed=owed)
        owed.reminded_at = now
        owed.save(update_fields=["reminded_at"])


def take_up() -> None:
    """Look at what is left, and at the next time something is due, for a worker that starts after a crash."""
    FollowUp.objects.filter(done_at=None).release_claims()
    wake()
    waiting = FollowUp.objects.filter(done_at=None, due_at__gt=timezone.now()).order_by("due_at")
    if due_at := waiting.values_list("due_at", flat=True).first():
        wake(due_at)


DOERS = {GO_LIVE: go_live, TELL_PROBLEM: tell_problem, REMIND: remind}
