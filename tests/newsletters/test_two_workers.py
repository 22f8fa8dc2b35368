from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections
from django.utils import timezone

from ambos.newsletters.models import Issue
from ambos.newsletters.operations import send_issue
from ambos.newsletters.tasks import deliver_issue
from factories.mail import smtp_sink
from factories.newsletters import issue
from factories.readers import NOW, mailing_list, subscription

pytestmark = pytest.mark.django_db(transaction=True)


class TestTwoWorkers:
    def test_send_each_letter_once_between_them(self, settings):
        if connection.vendor == "sqlite" and connection.is_in_memory_db():
            pytest.skip(
                "A database in memory has one client; this runs on PostgreSQL and on SQLite in a file."
            )
        tides = mailing_list()
        for tag in ("en", "es") * 8:
            subscription(to=tides, tag=tag, confirmed=True, now=timezone.now())
        made = issue(tides)
        send_issue(issue=made, now=NOW)

        def work(_worker):
            try:
                deliver_issue.call(made.pk)
            finally:
                connections.close_all()

        with smtp_sink(settings) as sink, ThreadPoolExecutor(3) as pool:
            list(pool.map(work, range(3)))

        made.refresh_from_db()
        recipients = [message["To"] for message in sink.messages]
        assert len(recipients) == len(set(recipients)) == 16
        assert made.state == Issue.State.SENT
