from datetime import timedelta

import pytest

from ambos.polls.models import Poll
from ambos.polls.operations import (
    PollIncomplete,
    PollLocked,
    PollNotOpen,
    PollText,
    close_poll,
    draft_poll,
    open_poll,
    reword_poll,
)
from factories.polls import CHOICES, TEXTS, ballot, poll
from factories.readers import NOW

pytestmark = pytest.mark.django_db


class TestDraftPoll:
    def test_takes_a_question_alone_and_makes_its_address(self):
        made = draft_poll(wordings={"en": PollText("Will you be voting in the midterm election?")})

        assert (made.state, made.slug) == (Poll.State.DRAFT, "will-you-be-voting-in-the-midterm-election")
        assert made.wording("en").question == "Will you be voting in the midterm election?"

    def test_makes_another_address_for_the_same_question(self):
        slugs = {draft_poll(wordings={"en": TEXTS["en"]}).slug for _number in range(3)}

        assert len(slugs) == 3

    def test_makes_an_address_for_a_question_without_latin_letters(self):
        assert draft_poll(wordings={"es": PollText("؟")}).slug == "poll"


class TestOpenPoll:
    def test_opens_a_complete_poll_now(self):
        made = open_poll(poll=poll(), now=NOW)

        assert (made.state, made.opens_at) == (Poll.State.OPEN, NOW)

    @pytest.mark.parametrize(
        ("wordings", "choices", "reason"),
        [
            ({}, [], "no question yet"),
            ({"en": TEXTS["en"]}, [], "this one has 0"),
            ({"en": TEXTS["en"]}, CHOICES[:1], "this one has 1"),
            ({"en": TEXTS["en"], "es": PollText("")}, CHOICES, "question is missing in Spanish"),
            (
                {"en": TEXTS["en"], "es": TEXTS["es"]},
                [{"en": "Yes", "es": "Sí"}, {"en": "No"}],
                "Choice 2 has no text in Spanish",
            ),
        ],
    )
    def test_says_what_is_missing(self, wordings, choices, reason):
        known = [{tag: text for tag, text in texts.items() if tag in ("en", "es")} for texts in choices]
        draft = draft_poll(slug="bridge", wordings=wordings, choices=known)

        with pytest.raises(PollIncomplete, match=reason):
            open_poll(poll=draft, now=NOW)

        draft.refresh_from_db()
        assert draft.state == Poll.State.DRAFT

    def test_does_not_open_a_poll_whose_end_is_past(self):
        draft = poll()
        Poll.objects.update(closes_at=NOW - timedelta(hours=1))

        with pytest.raises(PollIncomplete):
            open_poll(poll=draft, now=NOW)

    def test_does_not_open_a_closed_poll_again(self):
        with pytest.raises(PollNotOpen):
            open_poll(poll=poll(closed=True), now=NOW)


class TestClosePoll:
    def test_takes_no_more_votes_from_then_on(self):
        made = close_poll(poll=poll(is_open=True), now=NOW)

        assert (made.state, made.closes_at) == (Poll.State.CLOSED, NOW)

    def test_done_twice_keeps_the_first_time(self):
        made = close_poll(poll=poll(closed=True), now=NOW + timedelta(days=1))

        assert made.closes_at == NOW

    def test_does_not_close_what_was_never_open(self):
        with pytest.raises(PollNotOpen):
            close_poll(poll=poll(), now=NOW)


class TestRewordPoll:
    def test_replaces_words_and_choices(self):
        made = poll()

        reword_poll(poll=made, wordings={"en": PollText("Which?")}, choices=[{"en": "This"}, {"en": "That"}])

        assert [wording.question for wording in made.wordings.all()] == ["Which?"]
        assert [choice.text("en") for choice in made.choices.all()] == ["This", "That"]

    def test_stops_at_the_first_ballot(self):
        made = poll(is_open=True)
        ballot(made)

        with pytest.raises(PollLocked):
            reword_poll(poll=made, wordings={"en": TEXTS["en"]}, choices=CHOICES)

    def test_keeps_an_open_poll_complete(self):
        made = poll(is_open=True)

        with pytest.raises(PollIncomplete):
            reword_poll(poll=made, wordings={"en": TEXTS["en"]}, choices=[{"en": "Only this"}])

        assert made.choices.count() == 3
