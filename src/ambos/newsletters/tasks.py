from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django_tasks import task

from ambos.mail.delivery import TryLater, connect
from ambos.newsletters import operations
from ambos.newsletters.letters import Letter, letter
from ambos.newsletters.models import Delivery, Issue

RETRY_AFTER = timedelta(minutes=5)


@task()
def deliver_issue(issue_id: int) -> None:
    """Send what waits of an issue, reader by reader. Killed at any point, it can run again."""
    issue = Issue.objects.select_related("mailing_list").get(pk=issue_id)
    try:
        _deliver_waiting(issue)
    except TryLater:
        deliver_issue.using(run_after=timezone.now() + RETRY_AFTER).enqueue(issue_id)
    operations.finish_issue(issue=issue, now=timezone.now())
    _look_again(issue)


def _look_again(issue: Issue) -> None:
    """Once the claim of somebody who is sending, or was killed while sending, has lapsed."""
    if lapse := issue.deliveries.filter(state=Delivery.State.QUEUED).claims_lapse_at():
        deliver_issue.using(run_after=lapse).enqueue(issue.pk)


@task()
def deliver_issues() -> None:
    """Take up every issue that is on its way, for a worker that starts after a crash."""
    for issue_id in Issue.objects.filter(state=Issue.State.SENDING).values_list("pk", flat=True):
        deliver_issue.call(issue_id)


def take_up() -> None:
    """For a worker that starts: what a dead one was sending is sent at once."""
    Delivery.objects.filter(state=Delivery.State.QUEUED).release_claims()
    deliver_issues.enqueue()


def _deliver_waiting(issue: Issue) -> None:
    waiting = list(issue.deliveries.waiting(timezone.now()).select_related("locale").order_by("pk"))
    if not waiting:
        return
    letters: dict[int, Letter | None] = {}
    connection = connect()
    try:
        for delivery in waiting:
            if delivery.locale_id not in letters:
                letters[delivery.locale_id] = letter(issue, delivery.locale)
            operations.deliver_to_reader(
                delivery=delivery,
                letter=letters[delivery.locale_id],
                connection=connection,
                now=timezone.now(),
            )
    finally:
        connection.close()
