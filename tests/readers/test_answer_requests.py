from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from ambos.readers.models import SubscriptionMail
from ambos.readers.operations import request_subscription
from ambos.readers.tasks import answer_requests, take_up
from ambos.stories.models import EditionPage
from ambos.stories.queries import edition
from factories.mail import smtp_sink
from factories.readers import mailing_list, subscription
from factories.stories import locale

pytestmark = pytest.mark.django_db


@pytest.fixture
def sink(settings):
    with smtp_sink(settings) as sink:
        yield sink


def own_tasks():
    return DBTaskResult.objects.filter(task_path="ambos.readers.tasks.answer_requests")


def ask(*, tag="en", to=None, address="ana@example.org"):
    return subscription(to=to or mailing_list(), tag=tag, address=address, now=timezone.now())


class TestAnswerRequests:
    @pytest.mark.parametrize("tag", ["en", "es"])
    def test_mails_a_link_that_confirms_in_the_reader_s_language(self, client, sink, tag):
        EditionPage.objects.filter(locale=locale("es")).update(title="La Crónica del Puerto")
        made = ask(tag=tag)

        answer_requests.call()

        [message] = sink.messages
        text = message.get_body(("plain",)).get_content()
        [url] = [line for line in text.splitlines() if "/readers/confirm/" in line]
        assert message["Content-Language"] == tag
        assert f"/{tag}/readers/confirm/" in url
        paper = edition(locale(tag)).title
        assert message["From"].startswith(paper)
        assert text.rstrip().endswith(paper)
        assert made.mailing_list.wording(tag).consent in text
        path = url.split("localhost:8000", 1)[1]
        assert client.post(path, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 303
        made.refresh_from_db()
        assert made.state == "ACTIVE"

    def test_sends_once_however_often_it_runs(self, sink):
        ask()

        answer_requests.call()
        answer_requests.call()

        assert len(sink.messages) == 1

    def test_tells_who_is_on_the_list_that_they_are(self, sink):
        made = subscription(confirmed=True)
        request_subscription(
            address=made.reader.email,
            mailing_list=made.mailing_list,
            locale=locale(),
            source="/",
            now=timezone.now(),
        )

        answer_requests.call()

        assert "/readers/preferences/" in sink.messages[0].get_body(("plain",)).get_content()

    def test_gives_up_an_address_that_is_refused_and_goes_on(self, sink):
        ask(address="gone@example.org")
        ask(address="ana@example.org")
        sink.answers["gone@example.org"] = "550 No such person"

        answer_requests.call()

        assert [message["To"] for message in sink.messages] == ["ana@example.org"]
        assert SubscriptionMail.objects.filter(sent_at=None).count() == 0

    def test_tries_again_later_when_the_server_is_busy(self, sink):
        ask()
        sink.fails_after = 0

        answer_requests.call()

        assert SubscriptionMail.objects.filter(sent_at=None).count() == 1
        assert own_tasks().get().run_after > timezone.now()

    def test_leaves_alone_what_another_is_sending_until_that_one_is_taken_for_dead(self, sink):
        ask()
        SubscriptionMail.objects.update(claimed_at=timezone.now())
        answer_requests.call()
        assert not sink.messages
        assert own_tasks().get().run_after > timezone.now()

        take_up()
        answer_requests.call()
        assert len(sink.messages) == 1

    def test_waits_until_a_mail_is_due(self, sink):
        ask()
        SubscriptionMail.objects.update(due_at=timezone.now() + timedelta(minutes=5))

        answer_requests.call()

        assert not sink.messages

    def test_is_woken_after_commit(self, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            ask()
            assert not own_tasks().exists()

        assert own_tasks().count() == 1

    def test_writes_no_address_into_tasks(self, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            ask()

        assert "ana" not in str(own_tasks().values())
