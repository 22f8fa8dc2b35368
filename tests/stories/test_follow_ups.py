"""What follows from an act: done outside any transaction, by one worker, and again after a crash."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from django_tasks_db.models import DBTaskResult

from ambos.mail.claims import CLAIM_LASTS
from ambos.stories import follow_ups
from ambos.stories.models import FollowUp
from ambos.stories.tasks import take_up

NOW = datetime(2026, 5, 4, 8, tzinfo=UTC)
LATER = NOW + CLAIM_LASTS


@pytest.fixture
def done(monkeypatch) -> list[object]:
    """What the doer of the kind "note" was given."""
    monkeypatch.setattr(follow_ups, "_doers", {})
    seen: list[object] = []
    follow_ups.register("note", lambda story, details, now: seen.append(details["what"]))
    return seen


def owe(what: str) -> None:
    follow_ups.owe(kind="note", story=None, now=NOW, what=what)


@pytest.mark.django_db(transaction=True)
def test_are_done_outside_any_transaction(done):
    follow_ups.register("note", lambda story, details, now: done.append(connection.in_atomic_block))
    owe("purge")
    follow_ups.do_follow_ups(now=NOW)
    assert done == [False]


@pytest.mark.django_db(transaction=True)
def test_call_the_worker_in_the_transaction_of_their_act():
    calls = DBTaskResult.objects.filter(task_path__endswith="do_follow_ups")
    with transaction.atomic():
        owe("purge")
        transaction.set_rollback(True)
    assert not calls.exists()
    with transaction.atomic():
        owe("purge")
        assert calls.count() == 1


@pytest.mark.django_db
class TestAClaimedOne:
    @pytest.fixture(autouse=True)
    def claimed(self, done):
        owe("purge")
        FollowUp.objects.update(claimed_at=NOW)

    def test_is_left_to_who_claimed_it(self, done):
        assert follow_ups.do_follow_ups(now=NOW + timedelta(minutes=1)) == LATER
        assert done == []

    def test_is_done_by_another_once_the_claim_ends(self, done):
        follow_ups.do_follow_ups(now=LATER)
        follow_ups.do_follow_ups(now=LATER)
        assert done == ["purge"]

    def test_is_done_at_once_by_a_worker_that_starts(self, done):
        take_up()
        follow_ups.do_follow_ups(now=NOW)
        assert done == ["purge"]


@pytest.mark.django_db
def test_one_that_fails_is_put_off_and_keeps_none_waiting(done):
    follow_ups.owe(kind="unknown", story=None, now=NOW)
    owe("purge")
    assert follow_ups.do_follow_ups(now=NOW) == NOW + 2 * follow_ups.RETRY_AFTER
    assert done == ["purge"]
    assert FollowUp.objects.get(done_at=None).claimed_at is None
