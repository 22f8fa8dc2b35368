from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.utils import timezone
from django_tasks import task
from wagtail.models import Revision

from ambos.desk import marking, meaning
from ambos.desk.models import ArchiveRun, MarksDue, MeaningDue
from ambos.desk.operations import continue_archive_run, renew_by_meaning
from ambos.stories.models import StoryPage

_GATHER = timedelta(seconds=10)  # an editor's draft is saved twice a second while somebody types
_LOST_AFTER = timedelta(minutes=1)
_TASK_LOST_AFTER = timedelta(hours=1)  # behind a whole archive it may wait long


@task()
def check_archive(run_id: int, after: int) -> None:
    """One batch of a run, then a task for the next, so that mail need not wait for the whole archive.

    `after` is where the batch begins. A task that comes a second time finds the run further on, and only
    sees to it that it goes on.
    """
    run = ArchiveRun.objects.filter(pk=run_id, finished_at=None).first()
    if run and run.after == after:
        continue_archive_run(run=run, now=timezone.now())
        marking.settle(now=timezone.now())
        run.refresh_from_db()
    if run and run.finished_at is None:
        go_on(run)


@task()
def settle_marks() -> None:
    """Tell some stories' marks anew and leave the rest to a task of its own: mail comes in between."""
    if marking.settle(now=timezone.now()):
        settle_marks.enqueue()


def note(story_ids: Iterable[int]) -> None:
    """Note that these stories' marks are due; wake the worker once for all that the next seconds bring."""
    now = timezone.now()
    is_woken = MarksDue.objects.filter(noted_at__gt=now - _LOST_AFTER).exists()
    marking.note(story_ids)
    if not is_woken:
        transaction.on_commit(lambda: settle_marks.using(run_after=now + _GATHER).enqueue())


def take_up_marks() -> None:
    """For a worker that starts: what an upgrade left without marks, and what a lost wake left undone."""
    marking.note_unmarked()
    settle_marks.enqueue()


def go_on(run: ArchiveRun) -> None:
    """Have the worker take the run's next batch."""
    transaction.on_commit(lambda: check_archive.enqueue(run.pk, run.after))


@task()
def compare_by_meaning(version_id: int) -> None:
    """What meaning finds in a draft comes a little after it was saved, so that no save waits for a model."""
    MeaningDue.objects.filter(version=version_id).delete()  # a save from here on is due again
    renew_by_meaning(version_id=version_id, now=timezone.now())


def connect() -> None:
    post_save.connect(_saved, sender=Revision, dispatch_uid="desk.compare_by_meaning")


def _saved(instance: Revision, **_more: Any) -> None:
    if meaning.is_on() and instance.content_type.model_class() is StoryPage:
        version_id, now = int(instance.object_id), timezone.now()
        due, is_new = MeaningDue.objects.get_or_create(version_id=version_id, defaults={"noted_at": now})
        if is_new or due.noted_at < now - _TASK_LOST_AFTER:
            MeaningDue.objects.filter(pk=due.pk).update(noted_at=now)
            transaction.on_commit(lambda: compare_by_meaning.enqueue(version_id))
