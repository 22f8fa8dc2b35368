from datetime import timedelta

import pytest
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from ambos.mail.claims import CLAIM_LASTS
from ambos.newsletters import operations
from ambos.newsletters.models import Delivery, Issue
from ambos.newsletters.operations import IssueAlreadySent, IssueNotReady, revise_issue, send_issue
from ambos.newsletters.tasks import deliver_issue, deliver_issues, take_up
from ambos.readers.models import Grant
from ambos.readers.operations import end_subscription
from ambos.stories.operations import unpublish_story
from factories.mail import smtp_sink
from factories.newsletters import issue, live_story
from factories.readers import NOW, mailing_list, subscription
from factories.stories import version

pytestmark = pytest.mark.django_db


@pytest.fixture
def sink(settings):
    with smtp_sink(settings) as sink:
        yield sink


def own_tasks():
    return DBTaskResult.objects.filter(task_path="ambos.newsletters.tasks.deliver_issue")


def readers(tides, **tags):
    """Confirmed readers of the list: how many for each locale."""
    return [
        subscription(to=tides, tag=tag, confirmed=True, now=timezone.now())
        for tag, count in tags.items()
        for _number in range(count)
    ]


def send(made):
    waiting = send_issue(issue=made, now=timezone.now())
    deliver_issue.call(made.pk)
    made.refresh_from_db()
    return waiting


class TestSendIssue:
    def test_reaches_each_confirmed_reader_once_in_their_language(self, client, sink):
        tides = mailing_list(premium=True)
        english, spanish = readers(tides, en=1, es=1)
        subscription(to=tides)  # never confirmed
        made = issue(tides)

        send(made)

        mails = {message["To"]: message for message in sink.messages}
        assert set(mails) == {english.reader.email, spanish.reader.email}
        assert mails[english.reader.email]["Subject"] == "The 4:40 tram"
        mail = mails[spanish.reader.email]
        text = mail.get_body(("plain",)).get_content()
        assert (mail["Subject"], mail["Content-Language"]) == ("El tranvía de las 4:40", "es")
        assert "El ferry se queda" in text
        assert "The ferry stays" not in text
        assert "http://localhost:8000/es/city/story-" in text
        assert (made.state, made.deliveries.filter(state="SENT").count()) == (Issue.State.SENT, 2)

    def test_lets_the_reader_out_with_one_click(self, client, sink):
        tides = mailing_list()
        english, other = readers(tides, en=2)
        send(issue(tides))
        mail = next(message for message in sink.messages if message["To"] == english.reader.email)

        path = mail["List-Unsubscribe"].strip(" <>").removeprefix("http://localhost:8000")
        response = client.post(path, {"List-Unsubscribe": "One-Click"})

        for row in (english, other):
            row.refresh_from_db()
        assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert response.status_code == 200
        assert (english.state, other.state) == ("ENDED", "ACTIVE")

    def test_sends_a_story_only_where_it_is_live(self, sink):
        tides = mailing_list()
        readers(tides, en=1, es=1)
        only_english = live_story("en")
        made = issue(tides, stories=[only_english, live_story()])

        send(made)

        counts = {
            m["Content-Language"]: m.get_body(("plain",)).get_content().count("/city/") for m in sink.messages
        }
        assert counts == {"en": 2, "es": 1}

    def test_sends_a_premium_list_to_whom_a_grant_opens_it(self, sink):
        tides = mailing_list(premium=True)
        kept, lapsed = readers(tides, en=2)
        past = timezone.now() - timedelta(days=1)
        Grant.objects.filter(reader=lapsed.reader).update(
            access_from=past - timedelta(days=365), access_until=past
        )

        send(issue(tides))

        assert [message["To"] for message in sink.messages] == [kept.reader.email]

    @pytest.mark.parametrize(
        ("make", "reason"),
        [
            (lambda tides: issue(tides, stories=[]), "no stories"),
            (lambda tides: issue(tides, tags=["en"]), "in Spanish: write its subject"),
            (lambda tides: issue(tides, stories=[live_story("en")]), "live in Spanish"),
            (lambda tides: issue(tides, stories=[version("en").story]), "live in English"),
            (lambda tides: issue(mailing_list()), "Nobody has confirmed"),
        ],
    )
    def test_says_what_its_readers_would_miss(self, make, reason):
        tides = mailing_list()
        readers(tides, en=1, es=1)
        made = make(tides)

        with pytest.raises(IssueNotReady, match=reason):
            send_issue(issue=made, now=NOW)

        made.refresh_from_db()
        assert made.state == Issue.State.DRAFT
        assert not Delivery.objects.exists()

    def test_needs_no_words_in_a_locale_nobody_reads(self, sink):
        tides = mailing_list()
        readers(tides, en=1)

        assert send(issue(tides, tags=["en"], stories=[live_story("en")])) == 1

    def test_asked_twice_sends_once(self, sink):
        tides = mailing_list()
        readers(tides, en=2)
        made = issue(tides)
        send(made)
        readers(tides, en=1)

        send(made)

        assert len(sink.messages) == 2

    def test_can_no_longer_be_changed(self):
        tides = mailing_list()
        readers(tides, en=1)
        made = issue(tides)
        send_issue(issue=made, now=NOW)

        with pytest.raises(IssueAlreadySent):
            revise_issue(issue=made, wordings={}, stories=[])

    def test_wakes_the_worker_after_commit(self, django_capture_on_commit_callbacks):
        tides = mailing_list()
        readers(tides, en=1)
        made = issue(tides)

        with django_capture_on_commit_callbacks(execute=True):
            send_issue(issue=made, now=NOW)

        assert own_tasks().get().args_kwargs["args"] == [made.pk]


class TestDeliverIssue:
    def test_goes_on_where_it_was_killed(self, sink):
        tides = mailing_list()
        readers(tides, en=5)
        made = issue(tides)
        send_issue(issue=made, now=NOW)
        sink.fails_after = 2

        deliver_issue.call(made.pk)
        made.refresh_from_db()
        assert made.state == Issue.State.SENDING
        assert own_tasks().get().run_after > timezone.now()

        sink.fails_after = None
        deliver_issue.call(made.pk)

        made.refresh_from_db()
        recipients = [message["To"] for message in sink.messages]
        assert made.state == Issue.State.SENT
        assert len(recipients) == len(set(recipients)) == 5

    def test_is_taken_up_by_a_worker_that_knows_of_nothing(self, sink):
        tides = mailing_list()
        readers(tides, en=1)
        send_issue(issue=issue(tides), now=NOW)

        deliver_issues.call()

        assert len(sink.messages) == 1
        assert Issue.objects.get().state == Issue.State.SENT

    def test_marks_who_was_refused_and_goes_on(self, sink):
        tides = mailing_list()
        gone, here = readers(tides, en=2)
        sink.answers[gone.reader.email] = "550 No such person"

        send(issue(tides))

        assert [message["To"] for message in sink.messages] == [here.reader.email]
        assert Delivery.objects.get(reader=gone.reader).state == Delivery.State.FAILED

    def test_sends_nothing_to_who_left_meanwhile(self, sink):
        tides = mailing_list()
        [gone] = readers(tides, en=1)
        made = issue(tides)
        send_issue(issue=made, now=NOW)
        end_subscription(subscription=gone, now=NOW)

        deliver_issue.call(made.pk)

        assert not sink.messages
        assert not Delivery.objects.exists()

    def test_fails_where_nothing_is_live_any_more(self, sink):
        tides, story = mailing_list(), live_story()
        readers(tides, en=1, es=1)
        made = issue(tides, stories=[story])
        send_issue(issue=made, now=NOW)
        unpublish_story(
            story=story,
            versions=story.versions.filter(locale__language_code="es"),
            user=None,
            now=timezone.now(),
        )

        deliver_issue.call(made.pk)

        assert [message["Content-Language"] for message in sink.messages] == ["en"]
        assert Delivery.objects.get(locale__language_code="es").state == Delivery.State.FAILED

    def test_gives_a_letter_sent_twice_the_same_message_id(self, sink):
        tides = mailing_list()
        readers(tides, en=1)
        made = issue(tides)
        send(made)

        Delivery.objects.update(
            state=Delivery.State.QUEUED
        )  # as if killed between the server's yes and the mark
        Issue.objects.update(state=Issue.State.SENDING)
        deliver_issue.call(made.pk)

        first, second = sink.messages
        assert first["Message-ID"] == second["Message-ID"]

    def test_sends_while_others_may_write(self, sink, monkeypatch):
        """No transaction but the test's own is open while the mail server thinks."""
        from django.db import connection

        depths = []
        monkeypatch.setattr(
            operations, "deliver", lambda *given: depths.append(len(connection.savepoint_ids))
        )
        tides = mailing_list()
        readers(tides, en=1)
        send(issue(tides))
        assert depths == [len(connection.savepoint_ids)]

    def test_leaves_alone_what_another_is_sending_until_that_one_is_taken_for_dead(self, sink):
        tides = mailing_list()
        readers(tides, en=1)
        made = issue(tides)
        send_issue(issue=made, now=NOW)
        claimed_at = timezone.now() - CLAIM_LASTS / 2
        Delivery.objects.update(claimed_at=claimed_at)
        deliver_issue.call(made.pk)
        assert not sink.messages
        assert own_tasks().get().run_after == claimed_at + CLAIM_LASTS

        Delivery.objects.update(claimed_at=timezone.now() - CLAIM_LASTS)
        deliver_issue.call(made.pk)
        assert len(sink.messages) == 1

    def test_takes_up_at_once_what_a_dead_worker_was_sending(self, sink):
        tides = mailing_list()
        readers(tides, en=1)
        made = issue(tides)
        send_issue(issue=made, now=NOW)
        Delivery.objects.update(claimed_at=timezone.now())
        take_up()
        deliver_issue.call(made.pk)
        assert len(sink.messages) == 1

    def test_asks_a_few_queries_for_each_reader_whatever_their_number(self, sink):
        from django.db import connection

        def queries(count):
            tides = mailing_list()
            readers(tides, en=count)
            made = issue(tides, stories=[live_story(), live_story()])
            send_issue(issue=made, now=NOW)
            with CaptureQueriesContext(
                connection,
            ) as captured:
                deliver_issue.call(made.pk)
            return len(captured)

        first, second = queries(2), queries(12)

        assert second - first == 10 * 6  # savepoint, claim, its mark, release, subscription, mark
