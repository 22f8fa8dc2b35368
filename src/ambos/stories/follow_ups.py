"""What must follow from an act, though the process be killed in between.

The act's transaction writes a row for each thing (`owe`); after commit the worker is woken and takes up the
rows one by one (`do_follow_ups`). So a thing may be done twice and is never forgotten. Packages above name
who does what (`register`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from ambos.stories.models import FollowUp, Story
from ambos.stories.signals import follow_up_owed

logger = logging.getLogger(__name__)

RETRY_AFTER = timedelta(minutes=1)
Doer = Callable[[Story | None, Mapping[str, Any], datetime], None]

_doers: dict[str, Doer] = {}


def register(kind: str, doer: Doer) -> None:
    """Name who does the follow-ups of a kind: called with the story, what the act wrote down, and now."""
    _doers[kind] = doer


def owe(
    *, kind: str, story: Story | None, now: datetime, due_at: datetime | None = None, **details: Any
) -> None:
    """Write down what is to follow. For acts, inside their transaction."""
    FollowUp.objects.create(kind=kind, story=story, details=details, due_at=due_at or now)
    follow_up_owed.send(sender=FollowUp, due_at=due_at or now)


def do_follow_ups(*, now: datetime) -> datetime | None:
    """Do what is due, the oldest first, each in a transaction of its own.

    What fails is put off, longer each time. Returns when the next of them is due, if any failed.
    """
    while (pk := _due(now).values_list("pk", flat=True).first()) is not None:
        try:
            _do(pk, now=now)
        except Exception:  # whatever it was, the others must not wait for it
            logger.exception("follow-up %s failed", pk)
            _put_off(pk, now=now)
    failed = FollowUp.objects.filter(done_at=None, failures__gt=0)
    return failed.order_by("due_at").values_list("due_at", flat=True).first()


def _due(now: datetime) -> QuerySet[FollowUp]:
    return FollowUp.objects.filter(done_at=None, due_at__lte=now)


@transaction.atomic
def _do(pk: int, *, now: datetime) -> None:
    row = (
        FollowUp.objects.select_for_update(of=("self",))
        .select_related("story")
        .filter(pk=pk, done_at=None)
        .first()
    )
    if row is None:
        return
    _doers[row.kind](row.story, row.details, now)
    row.done_at = now
    row.save(update_fields=["done_at"])


def _put_off(pk: int, *, now: datetime) -> None:
    row = FollowUp.objects.get(pk=pk)
    row.failures += 1
    row.due_at = now + RETRY_AFTER * 2 ** min(row.failures, 6)
    row.save(update_fields=["failures", "due_at"])
