from datetime import timedelta

import pytest

from ambos.polls.models import Ballot, BallotChoice, Poll
from ambos.polls.operations import (
    AlreadyVoted,
    PollNotOpen,
    Signup,
    UnknownChoice,
    cast_vote,
)
from ambos.polls.queries import tally
from ambos.readers.address import BadAddress
from ambos.readers.models import Consent, Reader, Subscription
from factories.polls import ballot, poll
from factories.readers import NOW, mailing_list
from factories.stories import locale

pytestmark = pytest.mark.django_db


def cast(bridge, *, choices=None, number="1", tag="en", now=NOW, **more):
    chosen = [bridge.choices.first()] if choices is None else choices
    return cast_vote(poll=bridge, choices=chosen, locale=locale(tag), number=number, now=now, **more)


class TestCastVote:
    def test_counts_once_across_languages(self):
        bridge = poll(is_open=True)
        first, second, third = bridge.choices.all()
        ballot(bridge, first, tag="en")
        ballot(bridge, first, tag="es")
        ballot(bridge, third, tag="es")

        counted = tally(bridge)

        assert counted.votes == 3
        assert [(row.choice, row.votes) for row in counted.rows] == [(first, 2), (second, 0), (third, 1)]
        assert [round(row.share, 2) for row in counted.rows] == [0.67, 0.0, 0.33]

    def test_keeps_nothing_of_the_person(self):
        cast(poll(is_open=True))

        kept = {field.name for field in Ballot._meta.fields}
        assert kept == {"id", "poll", "number", "state", "suspicion", "locale", "cast_at"}

    def test_counts_a_number_once(self):
        bridge = poll(is_open=True)
        cast(bridge, number="7")

        with pytest.raises(AlreadyVoted):
            cast(bridge, number="7", tag="es")

        assert Ballot.objects.count() == BallotChoice.objects.count() == 1

    @pytest.mark.parametrize(
        ("state", "fields", "now"),
        [
            ("draft", {}, NOW),
            ("closed", {}, NOW),
            ("is_open", {"opens_at": NOW + timedelta(hours=1)}, NOW),
            ("is_open", {"closes_at": NOW}, NOW),
        ],
    )
    def test_refuses_a_poll_that_is_not_open(self, state, fields, now):
        bridge = poll(**({state: True} if state != "draft" else {}))
        Poll.objects.filter(pk=bridge.pk).update(**fields) if fields else None

        with pytest.raises(PollNotOpen):
            cast(bridge, now=now)

        assert not Ballot.objects.exists()

    def test_refuses_no_choice_two_choices_or_one_of_another_poll(self):
        bridge, other = poll(is_open=True), poll(is_open=True)

        for choices in ([], list(bridge.choices.all())[:2], [other.choices.first()]):
            with pytest.raises(UnknownChoice):
                cast(bridge, choices=choices)

        assert not Ballot.objects.exists()

    def test_sets_a_suspicious_vote_aside_without_refusing_it(self):
        bridge = poll(is_open=True, offers=mailing_list())

        made = cast(bridge, suspicion="TOO_FAST", signup=Signup("ana@example.org", "/en/polls/x/"))

        assert made.state == Ballot.State.SET_ASIDE
        assert tally(bridge).votes == 0
        assert not Reader.objects.exists()

    def test_counts_a_number_cast_again_that_was_set_aside(self):
        bridge = poll(is_open=True)
        cast(bridge, number="7", suspicion="TOO_FAST")

        cast(bridge, number="7", choices=[bridge.choices.last()])

        assert Ballot.objects.get().state == Ballot.State.COUNTED
        assert [row.votes for row in tally(bridge).rows] == [0, 0, 1]

    def test_passes_on_the_voter_s_wish_for_mail(self):
        bridge = poll(is_open=True, offers=mailing_list())

        cast(bridge, tag="es", signup=Signup("ana@example.org", "/es/polls/x/"))

        made = Subscription.objects.get()
        assert (made.state, made.locale, made.mailing_list) == ("PENDING", locale("es"), bridge.mailing_list)
        assert Consent.objects.get().source == "/es/polls/x/"

    def test_counts_nothing_when_the_wish_for_mail_cannot_be_kept(self):
        bridge = poll(is_open=True, offers=mailing_list())

        with pytest.raises(BadAddress):
            cast(bridge, signup=Signup("nobody", "/"))

        assert not Ballot.objects.exists()

    def test_needs_few_queries(self, django_assert_max_num_queries):
        bridge, chosen, english = poll(is_open=True), None, locale("en")
        chosen = bridge.choices.first()

        with django_assert_max_num_queries(7):  # four of them savepoints
            cast_vote(poll=bridge, choices=[chosen], locale=english, number="1", now=NOW)


class TestTally:
    @pytest.mark.parametrize("ballots", [0, 1, 12])
    def test_asks_two_queries_however_many_ballots(self, django_assert_num_queries, ballots):
        bridge = poll(is_open=True)
        for _number in range(ballots):
            ballot(bridge)

        with django_assert_num_queries(2):
            counted = tally(bridge)
            assert [row.choice.text("es") for row in counted.rows] == ["La abierta", "La techada", "Ninguna"]

        assert counted.votes == ballots
