from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from ambos.desk.models import ArchiveRun
from ambos.desk.operations import continue_archive_run


@task()
def check_archive(run_id: int, after: int) -> None:
    """One batch of a run, then a task for the next, so that mail need not wait for the whole archive.

    `after` is where the batch begins. A task that comes a second time finds the run further on, and only
    sees to it that it goes on.
    """
    run = ArchiveRun.objects.filter(pk=run_id, finished_at=None).first()
    if run and run.after == after:
        continue_archive_run(run=run, now=timezone.now())
        run.refresh_from_db()
    if run and run.finished_at is None:
        go_on(run)


def go_on(run: ArchiveRun) -> None:
    """Have the worker take the run's next batch."""
    transaction.on_commit(lambda: check_archive.enqueue(run.pk, run.after))
