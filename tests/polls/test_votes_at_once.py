import pytest

from ambos.polls.models import Ballot
from ambos.polls.operations import AlreadyVoted, Signup, cast_vote
from ambos.polls.queries import tally
from ambos.readers.models import Consent, Reader, SubscriptionMail
from factories.clients import at_once
from factories.polls import poll
from factories.readers import NOW, mailing_list
from factories.stories import locale

pytestmark = pytest.mark.django_db(transaction=True)
CLIENTS = 8


class TestVotesAtOnce:
    def test_count_each_number_once_however_often_it_is_sent(self):
        bridge, english = poll(is_open=True), locale("en")
        choice = bridge.choices.first()

        def cast(number):
            try:
                cast_vote(poll=bridge, choices=[choice], locale=english, number=str(number), now=NOW)
            except AlreadyVoted:
                return 0
            return 1

        counted = at_once(cast, [number for number in range(20) for _time in range(4)], clients=CLIENTS)

        assert sum(counted) == Ballot.objects.count() == tally(bridge).votes == 20

    def test_leave_one_reader_one_consent_and_one_mail_for_an_address(self):
        bridge, english = poll(is_open=True, offers=mailing_list()), locale("en")
        choice = bridge.choices.first()

        def cast(number):
            signup = Signup("ana@example.org", "/en/polls/bridge/")
            cast_vote(
                poll=bridge, choices=[choice], locale=english, number=str(number), now=NOW, signup=signup
            )

        at_once(cast, range(16), clients=CLIENTS)

        assert Ballot.objects.count() == 16
        assert [model.objects.count() for model in (Reader, Consent, SubscriptionMail)] == [1, 1, 1]
