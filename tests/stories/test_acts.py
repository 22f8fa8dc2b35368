"""Schedules, promises, corrections, retractions: each all or none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.core import mail
from django.core.exceptions import PermissionDenied
from wagtail.models import ModelLogEntry

from ambos.stories import follow_ups, gate
from ambos.stories.models import (
    Correction,
    CorrectionNote,
    FollowUp,
    OwedVersion,
    Schedule,
    ScheduledVersion,
    Story,
    StoryPage,
)
from ambos.stories.operations import (
    CorrectionRefused,
    RetractionRefused,
    TimeRefused,
    UnknownVersion,
    cancel_schedule,
    carry_correction,
    correct_story,
    describe_story,
    owe_versions,
    publish_scheduled,
    publish_story,
    restore_story,
    retract_story,
    schedule_story,
    waive_correction,
)
from ambos.stories.queries import owed_corrections
from factories import stories as make

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 5, 4, 8, tzinfo=UTC)
AT = NOW + timedelta(hours=2)


@pytest.fixture
def editor():
    return make.user()


@pytest.fixture
def pair():
    return make.pair()


@pytest.fixture
def live(pair):
    publish_story(story=pair[0].story, versions=pair, user=None, now=NOW - timedelta(days=1))
    return [StoryPage.objects.get(pk=page.pk) for page in pair]


def live_tags() -> list[str]:
    return sorted(StoryPage.objects.live().values_list("locale__language_code", flat=True))


def redraft(page: StoryPage, title: str) -> None:
    draft = page.get_latest_revision_as_object()
    draft.title = title
    draft.save_revision()


class TestSchedule:
    def make(self, pair, editor, **more):
        given = {"story": pair[0].story, "versions": pair, "at": AT, "user": editor, "now": NOW}
        return schedule_story(**{**given, **more})

    def test_puts_the_drafts_live_together_as_they_read_when_it_was_set(self, pair, editor):
        schedule = self.make(pair, editor)
        redraft(pair[0], "Another headline")
        publish_scheduled(schedule_id=schedule.pk, now=AT)
        assert live_tags() == ["en", "es"]
        assert StoryPage.objects.get(pk=pair[0].pk).title == "The night ferry stays"
        assert Schedule.objects.get().state == Schedule.State.DONE

    def test_waits_for_its_time(self, pair, editor):
        publish_scheduled(schedule_id=self.make(pair, editor).pk, now=AT - timedelta(seconds=1))
        assert live_tags() == []

    def test_runs_by_the_worker_when_it_is_due(self, pair, editor):
        self.make(pair, editor, at=datetime(2026, 5, 4, 8, 0, 1, tzinfo=UTC))
        follow_ups.do_follow_ups(now=NOW)
        assert live_tags() == []
        follow_ups.do_follow_ups(now=AT)
        assert live_tags() == ["en", "es"]
        assert not FollowUp.objects.filter(done_at=None).exists()

    def test_set_anew_moves_and_the_old_time_does_nothing(self, pair, editor):
        old = self.make(pair, editor)
        self.make(pair, editor, at=AT + timedelta(days=1))
        publish_scheduled(schedule_id=old.pk, now=AT)
        assert live_tags() == []

    def test_cancelled_does_nothing(self, pair, editor):
        schedule = self.make(pair, editor)
        cancel_schedule(story=pair[0].story, user=editor, now=NOW)
        publish_scheduled(schedule_id=schedule.pk, now=AT)
        assert live_tags() == []
        with pytest.raises(TimeRefused):
            cancel_schedule(story=pair[0].story, user=editor, now=NOW)

    def test_under_embargo_until_that_time_is_right(self, pair, editor):
        describe_story(story=pair[0].story, slugline="ferry", embargo_at=AT, now=NOW)
        publish_scheduled(schedule_id=self.make(pair, editor).pk, now=AT)
        assert live_tags() == ["en", "es"]

    def test_before_the_embargo_ends_is_held(self, pair, editor):
        describe_story(story=pair[0].story, slugline="ferry", embargo_at=AT + timedelta(hours=1), now=NOW)
        with pytest.raises(gate.PublicationHeld, match="embargo"):
            self.make(pair, editor)

    def test_in_the_past_is_refused(self, pair, editor):
        with pytest.raises(TimeRefused):
            self.make(pair, editor, at=NOW)

    def test_of_a_held_version_is_refused(self, editor):
        with pytest.raises(gate.PublicationHeld):
            self.make(make.pair(held=True), editor)

    def test_by_a_reporter_is_refused(self, pair):
        with pytest.raises(PermissionDenied):
            self.make(pair, make.user(role="Reporter"))
        assert not Schedule.objects.exists()

    @pytest.mark.parametrize("what", ["deleted", "retired", "held"])
    def test_that_cannot_be_done_any_more_changes_nothing_and_is_mailed(self, pair, editor, what):
        schedule = self.make(pair, editor)
        if what == "deleted":
            pair[1].delete()
        elif what == "retired":
            editor.groups.clear()
        else:
            describe_story(story=pair[0].story, slugline="x", embargo_at=AT + timedelta(days=1), now=NOW)
        follow_ups.do_follow_ups(now=AT)
        assert live_tags() == []
        assert Schedule.objects.get().state == Schedule.State.FAILED
        assert [message.to for message in mail.outbox] == [[editor.email]]
        assert Schedule.objects.get().problem in mail.outbox[0].body
        assert str(Story.objects.get(pk=schedule.story_id)) in mail.outbox[0].subject

    @pytest.mark.parametrize("how", ["deleted", "switched off"])
    def test_of_somebody_who_left_publishes_nothing_and_is_mailed_to_who_runs_the_newsroom(
        self, pair, editor, how, client
    ):
        schedule = self.make(pair, editor)
        head = make.user(role=None, is_superuser=True)
        if how == "deleted":
            editor.delete()
        else:
            editor.is_active = False
            editor.save()
        follow_ups.do_follow_ups(now=AT)
        assert live_tags() == []
        assert Schedule.objects.get().state == Schedule.State.FAILED
        assert [message.to for message in mail.outbox] == [[head.email]]
        client.force_login(head)
        address = next(word for word in mail.outbox[0].body.split() if "/admin/" in word)
        assert client.get(address.removeprefix(settings.BASE_URL)).status_code == 200
        assert str(schedule.story_id) in address

    def test_at_an_address_taken_meanwhile_fails_whole_and_is_mailed(self, pair, editor):
        self.make(pair, editor)
        taken = make.version("es", title="Otra historia")
        StoryPage.objects.filter(pk=taken.pk).update(slug="otra")
        spanish = ScheduledVersion.objects.get(version=pair[1]).revision
        spanish.content["slug"] = "otra"
        spanish.save()
        follow_ups.do_follow_ups(now=AT)
        assert live_tags() == []
        assert Schedule.objects.get().state == Schedule.State.FAILED
        assert [message.to for message in mail.outbox] == [[editor.email]]


def test_an_address_that_another_version_has_meanwhile_is_named_and_nothing_goes_live(pair, editor):
    taken = make.version("es", title="Otra historia")
    draft = pair[1].get_latest_revision()
    draft.content["slug"] = taken.slug
    draft.save()
    given = {"story": pair[0].story, "versions": pair, "user": editor, "now": NOW}
    with pytest.raises(gate.PublicationHeld, match="another page has its address"):
        publish_story(**given)
    with pytest.raises(gate.PublicationHeld, match="another page has its address"):
        schedule_story(**given, at=AT)
    assert live_tags() == []


class TestPromise:
    def test_is_kept_by_going_live(self, pair, editor):
        story = pair[0].story
        owe_versions(story=story, due_at={make.locale("es"): AT}, user=editor, now=NOW)
        publish_story(story=story, versions=[pair[0]], user=editor, now=NOW)
        assert OwedVersion.objects.count() == 1
        publish_story(story=story, versions=[pair[1]], user=editor, now=NOW)
        assert not OwedVersion.objects.exists()
        follow_ups.do_follow_ups(now=AT)
        assert mail.outbox == []

    def test_that_is_not_kept_is_mailed_once(self, pair, editor):
        owe_versions(story=pair[0].story, due_at={make.locale("es"): AT}, user=editor, now=NOW)
        FollowUp.objects.update(done_at=None)
        follow_ups.do_follow_ups(now=AT + timedelta(days=400))
        FollowUp.objects.update(done_at=None)
        follow_ups.do_follow_ups(now=AT + timedelta(days=400))
        assert [message.to for message in mail.outbox] == [[editor.email]]


class TestCorrection:
    def test_publishes_with_a_note_tied_to_what_it_corrected_and_the_others_owe(self, live, editor):
        corrected = live[0].live_revision_id
        redraft(live[0], "The day ferry stays")
        made = correct_story(
            story=live[0].story, notes={live[0]: "It is the day ferry."}, user=editor, now=NOW
        )
        note = CorrectionNote.objects.get()
        assert (note.text, note.corrected_revision_id) == ("It is the day ferry.", corrected)
        assert StoryPage.objects.get(pk=live[0].pk).title == "The day ferry stays"
        assert owed_corrections(live[0].story) == [(made, live[1])]

    def test_carried_or_waived_is_owed_no_more(self, live, editor):
        story = live[0].story
        one = correct_story(story=story, notes={live[0]: "Wrong day."}, user=editor, now=NOW)
        two = correct_story(story=story, notes={live[0]: "Wrong fare."}, user=editor, now=NOW)
        carry_correction(correction=one, notes={live[1]: "Día equivocado."}, user=editor, now=NOW)
        waive_correction(correction=two, version=live[1], reason="It had it right.", user=editor, now=NOW)
        assert owed_corrections(story) == []
        with pytest.raises(CorrectionRefused):
            waive_correction(correction=two, version=live[1], reason="Again.", user=editor, now=NOW)

    def test_that_only_updates_is_owed_by_nobody(self, live, editor):
        correct_story(
            story=live[0].story,
            notes={live[0]: "More on the fares."},
            user=editor,
            now=NOW,
            kind=Correction.Kind.UPDATE,
        )
        assert owed_corrections(live[0].story) == []

    def test_is_nothing_for_a_version_published_later(self, pair, editor):
        publish_story(story=pair[0].story, versions=[pair[0]], user=None, now=NOW - timedelta(days=1))
        english = StoryPage.objects.get(pk=pair[0].pk)
        correct_story(story=english.story, notes={english: "Wrong day."}, user=editor, now=NOW)
        publish_story(story=english.story, versions=[pair[1]], user=None, now=AT)
        assert owed_corrections(english.story) == []

    @pytest.mark.parametrize("text", ["", "  "])
    def test_without_words_is_refused(self, live, editor, text):
        with pytest.raises(CorrectionRefused):
            correct_story(story=live[0].story, notes={live[0]: text}, user=editor, now=NOW)
        assert not Correction.objects.exists()

    def test_of_a_version_never_live_is_refused(self, pair, editor):
        with pytest.raises(CorrectionRefused):
            correct_story(story=pair[0].story, notes={pair[0]: "Wrong."}, user=editor, now=NOW)
        assert not Correction.objects.exists()

    def test_that_is_held_leaves_no_note(self, live, editor):
        redraft(live[1], "The night ferry stays")
        with pytest.raises(gate.PublicationHeld):
            correct_story(
                story=live[0].story, notes={live[0]: "Wrong.", live[1]: "Mal."}, user=editor, now=NOW
            )
        assert not Correction.objects.exists()


class TestRetraction:
    def retract(self, live, editor, **more):
        notices = {make.locale("en"): "Our source was wrong.", make.locale("es"): "La fuente falló."}
        given = {
            "story": live[0].story,
            "notices": notices,
            "shown_as": Story.RetractionShown.GONE,
            "user": editor,
            "now": NOW,
        }
        retract_story(**{**given, **more})

    def test_takes_every_version_down_with_its_notice(self, live, editor):
        self.retract(live, editor)
        assert live_tags() == []
        notices = live[0].story.retraction_notices.values_list("locale__language_code", "text")
        assert dict(notices) == {"en": "Our source was wrong.", "es": "La fuente falló."}

    def test_is_not_published_over_until_undone(self, live, editor):
        self.retract(live, editor)
        with pytest.raises(gate.PublicationHeld, match="retracted"):
            publish_story(story=live[0].story, versions=live, user=editor, now=AT)
        restore_story(story=live[0].story, user=editor, now=AT)
        publish_story(story=live[0].story, versions=live, user=editor, now=AT)
        assert live_tags() == ["en", "es"]

    def test_cancels_what_waits(self, live, editor):
        schedule = schedule_story(story=live[0].story, versions=live, at=AT, user=editor, now=NOW)
        self.retract(live, editor)
        publish_scheduled(schedule_id=schedule.pk, now=AT)
        assert live_tags() == []

    def test_without_a_notice_in_each_language_is_refused(self, live, editor):
        with pytest.raises(RetractionRefused):
            self.retract(live, editor, notices={make.locale("en"): "Our source was wrong."})
        assert live_tags() == ["en", "es"]

    def test_of_what_nobody_saw_is_refused(self, pair, editor):
        with pytest.raises(RetractionRefused):
            self.retract(pair, editor)

    def test_by_a_reporter_is_refused(self, live):
        with pytest.raises(PermissionDenied):
            self.retract(live, make.user(role="Reporter"))


class TestHistory:
    def test_names_each_act_with_who_and_which_versions(self, live, editor):
        correct_story(story=live[0].story, notes={live[0]: "Wrong day."}, user=editor, now=NOW)
        entry = ModelLogEntry.objects.for_instance(live[0].story).get(action="ambos.correction")
        assert (entry.user, entry.timestamp, entry.data["versions"]) == (editor, NOW, ["en"])
        assert str(entry.formatter.label) == "Corrected"


def test_a_version_deleted_meanwhile_is_named(pair, editor):
    gone = StoryPage.objects.get(pk=pair[1].pk)
    pair[1].delete()
    with pytest.raises(UnknownVersion):
        schedule_story(story=pair[0].story, versions=[pair[0], gone], at=AT, user=editor, now=NOW)
