"""What must follow from an act, though the process be killed in between.

The act's transaction writes a row for each thing (`owe`), and with it the worker's call to take the rows up
one by one (`do_follow_ups`). So a thing may be done twice and is never forgotten. Packages above name who
does what (`register`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Min

from ambos.stories.models import FollowUp, Story
from ambos.stories.signals import follow_up_owed

logger = logging.getLogger(__name__)

RETRY_AFTER = timedelta(minutes=1)
Doer = Callable[[Story | None, Mapping[str, Any], datetime], None]

_doers: dict[str, Doer] = {}


def register(kind: str, doer: Doer) -> None:
    """Name who does the follow-ups of a kind: called with the story, what the act wrote down, and now.

    It is called outside any transaction, so that a slow mail server keeps nobody from writing, and again if
    it was killed half way: what it writes belongs in one transaction of its own.
    """
    _doers[kind] = doer


def owe(
    *, kind: str, story: Story | None, now: datetime, due_at: datetime | None = None, **details: Any
) -> None:
    """Write down what is to follow. For acts, inside their transaction."""
    FollowUp.objects.create(kind=kind, story=story, details=details, due_at=due_at or now)
    follow_up_owed.send(sender=FollowUp, due_at=due_at or now)


def do_follow_ups(*, now: datetime) -> datetime | None:
    """Do what is due and nobody else is at, the oldest first. What fails is put off, longer each time.

    Returns when to look again, if something failed or is in others' hands.
    """
    due = FollowUp.objects.filter(done_at=None, due_at__lte=now).select_related("story")
    while (row := due.claim(now)) is not None:
        try:
            _doers[row.kind](row.story, row.details, now)
        except Exception:  # whatever it was, the others must not wait for it
            logger.exception("follow-up %s failed", row.pk)
            _put_off(row, now=now)
        else:
            FollowUp.objects.filter(pk=row.pk).update(done_at=now)
    left = FollowUp.objects.filter(done_at=None)
    failed = left.filter(failures__gt=0, claimed_at=None).aggregate(at=Min("due_at"))["at"]
    return min(filter(None, [failed, left.claims_lapse_at()]), default=None)


def _put_off(row: FollowUp, *, now: datetime) -> None:
    row.failures += 1
    row.due_at = now + RETRY_AFTER * 2 ** min(row.failures, 6)
    row.claimed_at = None
    row.save(update_fields=["failures", "due_at", "claimed_at"])
