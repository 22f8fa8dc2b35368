from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone
from django_tasks import task

from ambos.mail.delivery import TryLater, connect
from ambos.readers.models import SubscriptionMail
from ambos.readers.operations import answer_request

RETRY_AFTER = timedelta(minutes=5)


@task()
def answer_requests() -> None:
    """Send every mail that requests left and that is due. Killed at any point, it can run again."""
    try:
        _answer_due(timezone.now())
    except TryLater:
        wake(timezone.now() + RETRY_AFTER)
    if lapse := SubscriptionMail.objects.filter(sent_at=None).claims_lapse_at():
        wake(lapse)  # somebody is sending it, or was killed while sending


def wake(at: datetime | None = None) -> None:
    """Have the worker look for mails that are due, now or at a later time."""
    answer_requests.using(run_after=at).enqueue()


def take_up() -> None:
    """For a worker that starts: what a dead one was sending is sent at once."""
    SubscriptionMail.objects.filter(sent_at=None).release_claims()
    wake()


def _answer_due(now: datetime) -> None:
    mails = SubscriptionMail.objects.due(now)
    if not mails.exists():
        return
    connection = connect()
    try:
        for mail in mails:
            answer_request(mail=mail, connection=connection, now=timezone.now())
    finally:
        connection.close()
