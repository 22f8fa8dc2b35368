"""What stands in a newsroom's database, so that two states can be told apart."""

from __future__ import annotations

import hashlib
from typing import Any

from django.db import connection
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.models import ModelLogEntry, PageLogEntry, ReferenceIndex

from ambos.mail.outbox import messages
from ambos.pairs.models import Match, Pair
from ambos.stories.models import (
    Correction,
    CorrectionNote,
    FollowUp,
    OwedVersion,
    RetractionNotice,
    Schedule,
    ScheduledVersion,
    Story,
    StoryPage,
)

Facts = dict[str, Any]


def fingerprint() -> str:
    """Of every row of every table."""
    found = hashlib.sha256()
    with connection.cursor() as cursor:
        for table in sorted(connection.introspection.table_names(cursor)):
            cursor.execute(f'SELECT * FROM "{table}"')
            found.update(f"{table}{sorted(map(repr, cursor.fetchall()))}".encode())
    return found.hexdigest()


def of_act() -> Facts:
    """What an act writes in its transaction, without ids and times, which differ from run to run."""
    return {
        "versions": sorted(map(_version, StoryPage.objects.select_related("locale", "latest_revision"))),
        "stories": _rows(Story, "slugline", "retraction_shown", "retracted_at?", "embargo_at"),
        "schedules": _rows(Schedule, "state", "problem"),
        "scheduled": _rows(ScheduledVersion, "version__locale", "revision?"),
        "owed": _rows(OwedVersion, "locale"),
        "corrections": _rows(Correction, "kind"),
        "notes": _rows(CorrectionNote, "version__locale", "text", "waived_because", "corrected_revision?"),
        "notices": _rows(RetractionNotice, "locale", "text"),
        "pairs": _rows(Pair, "source__locale", "target__locale"),
        "matches": _rows(Match, "pair__target__locale", "state", "inferred"),
        "acts": _rows(ModelLogEntry, "action"),
        "page acts": _rows(PageLogEntry, "action"),
        "follow-ups": _rows(FollowUp, "kind"),
    }


def of_work() -> Facts:
    """What the worker did and has left."""
    waiting = DBTaskResult.objects.filter(status__in=[TaskResultStatus.READY, TaskResultStatus.RUNNING])
    return {
        **of_act(),
        "follow-ups": _rows(FollowUp, "kind", "done_at?"),
        "reminded": _rows(OwedVersion, "reminded_at?"),
        # One that was sent twice is one letter to who gets it; its id holds ids of rows.
        "letters": len({each.message["Message-ID"] for each in messages()}),
        "subjects": sorted({each.subject for each in messages()}),
        "tasks left": waiting.exclude(run_after__gt=timezone.now()).count(),
        "tasks failed": DBTaskResult.objects.filter(status=TaskResultStatus.FAILED).count(),
        "found": sorted(str(page) for page in StoryPage.objects.all().search("ferry")),
        "referred": ReferenceIndex.objects.count(),
    }


def _version(page: StoryPage) -> tuple[str, ...]:
    latest, live = page.latest_revision, page.live_revision
    return tuple(
        str(each)
        for each in (
            page.locale.language_code,
            page.url_path,
            page.live,
            page.title,
            page.has_unpublished_changes,
            page.first_published_at is not None,
            latest and latest.content["title"],
            live and live.content["title"],
            page.revisions.count(),
        )
    )


def _rows(model: Any, *fields: str) -> list[str]:
    """Sorted rows; of a field with a question mark only whether it is there."""
    rows = model.objects.order_by().values_list(*(each.rstrip("?") for each in fields))
    return sorted(repr(tuple(map(_told, fields, row))) for row in rows)


def _told(name: str, value: object) -> object:
    return value is not None if name.endswith("?") else value
