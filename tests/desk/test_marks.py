"""Stored marks say at any time what freshly told ones do, whatever was done to the stories."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Workflow

from ambos.desk import marking
from ambos.desk.marks import fresh_marks
from ambos.desk.models import Mark, MarksDue
from ambos.desk.operations import NothingHeld, sign_off_holds
from ambos.pairs.models import Match, Name, Pair
from ambos.pairs.operations import declare_pair, remember_matches, sign_match, spell_name, translate_version
from ambos.stories import gate
from ambos.stories.models import Story
from ambos.stories.operations import (
    RetractionRefused,
    TimeRefused,
    cancel_schedule,
    move_story,
    owe_versions,
    publish_story,
    restore_story,
    retract_story,
    schedule_story,
    unpublish_story,
    unsorted_section,
)
from factories import stories as make

pytestmark = pytest.mark.django_db

_REFUSED = (PermissionDenied, gate.PublicationHeld, TimeRefused, RetractionRefused, NothingHeld)
_FIELDS = [each.attname for each in Mark._meta.concrete_fields if each.name != "id"]


def told(marks):
    return sorted(tuple(str(getattr(mark, field)) for field in _FIELDS) for mark in marks)


def settle():
    while marking.settle(now=timezone.now()):
        pass


class _Newsroom:
    """Does one thing after another to a few stories, by chance."""

    def __init__(self, seed):
        self.random = Random(seed)
        self.now = timezone.now()
        self.user = make.user("Editor")
        self.stories = [make.pair(held=held)[0].story for held in (False, True, False)]

    @property
    def story(self):
        return self.random.choice(self.stories)

    def versions(self, story):
        found = list(story.versions.select_related("locale").order_by("pk"))
        return self.random.sample(found, self.random.randint(1, len(found))) if found else []

    def act(self):
        self.now += timedelta(minutes=5)
        acts = [name for name in dir(self) if name.startswith("do_")]
        story = Story.objects.get(pk=self.story.pk)
        versions = self.versions(story)
        name = self.random.choice(acts)
        if versions or name == "do_write":
            try:
                getattr(self, name)(story, versions)
            except _REFUSED:
                return f"{name}, refused"
        return name

    def do_write(self, story, versions):
        self.stories.append(make.version("en", title=f"Story {len(self.stories)}").story)

    def do_edit(self, story, versions):
        draft = versions[0].get_latest_revision_as_object()
        body = [dict(block) for block in draft.body.raw_data]
        self.random.choice(body)["value"] = f"<p>{self.random.choice([*make.CLEAN_EN, *make.CLEAN_ES])}</p>"
        draft.body = body
        draft.save_revision(user=self.user)

    def do_publish(self, story, versions):
        publish_story(story=story, versions=versions, user=self.user, now=self.now)

    def do_unpublish(self, story, versions):
        unpublish_story(story=story, versions=versions, user=self.user, now=self.now)

    def do_schedule(self, story, versions):
        at = self.now + timedelta(hours=1)
        schedule_story(story=story, versions=versions, at=at, user=self.user, now=self.now)

    def do_cancel(self, story, versions):
        cancel_schedule(story=story, user=self.user, now=self.now)

    def do_owe(self, story, versions):
        due = {versions[0].locale: self.now + timedelta(hours=1)}
        owe_versions(story=story, due_at=due, user=self.user, now=self.now)

    def do_retract(self, story, versions):
        notices = {version.locale: "It was wrong." for version in story.versions.select_related("locale")}
        shown = Story.RetractionShown.GONE
        retract_story(story=story, notices=notices, shown_as=shown, user=self.user, now=self.now)

    def do_restore(self, story, versions):
        restore_story(story=story, user=self.user, now=self.now)

    def do_sign(self, story, versions):
        sign_off_holds(version=versions[0], reason="So it was.", user=self.user, now=self.now)

    def do_declare(self, story, versions):
        if pair := Pair.objects.filter(target__in=versions).first():
            declare_pair(pair=pair, kind=self.random.choice(Pair.Kind.values))

    def do_waive(self, story, versions):
        if pair := Pair.objects.filter(target__in=versions).first():
            block = pair.source.get_latest_revision_as_object().body[0].id
            sign_match(
                pair=pair, source=[block], target=[], state=Match.State.WAIVED, reason="No need.",
                user=self.user, now=self.now,
            )  # fmt: skip

    def do_match_by_machine(self, story, versions):
        if pair := Pair.objects.filter(target__in=versions).first():
            sides = (pair.source.get_latest_revision_as_object(), pair.target.get_latest_revision_as_object())
            groups = [tuple((side.body[0].id,) for side in sides)]
            state = Match.State.MACHINE
            remember_matches(pair=pair, groups=groups, state=state, user=None, now=self.now)

    def do_hand_over(self, story, versions):
        if not versions[0].current_workflow_state:
            Workflow.objects.first().start(versions[0], self.user)

    def do_send_back(self, story, versions):
        if state := versions[0].current_workflow_state:
            state.cancel(user=self.user)

    def do_move(self, story, versions):
        section = self.random.choice([make.section("en"), make.section("en", "Culture")])
        move_story(story=story, section=section, user=self.user)

    def do_hide(self, story, versions):
        if not any(version.live for version in story.versions):
            move_story(story=story, section=unsorted_section(locale=make.locale("en")), user=self.user)

    def do_translate(self, story, versions):
        lacking = {make.locale("en"), make.locale("es")} - {each.locale for each in story.versions}
        if lacking:
            translate_version(source=versions[0], locale=lacking.pop(), user=self.user)

    def do_delete(self, story, versions):
        if self.random.random() < 0.3:
            versions[0].delete()

    def do_spell(self, story, versions):
        spell_name(name=Name(), spellings={"en": f"Okello{self.random.random()}"})


@pytest.mark.parametrize("seed", range(4))
def test_stored_marks_are_the_fresh_ones_after_any_acts(seed):
    newsroom = _Newsroom(seed)
    done = []
    for _each in range(20):
        done.append(newsroom.act())
        settle()
        stored = told(Mark.objects.all())
        assert stored == told(fresh_marks(Story.objects.all())), done


class TestNotes:
    def test_of_a_story_that_is_gone_stop_nobody(self):
        version = make.version("en")
        gone = version.story.pk
        version.delete()
        Story.objects.filter(pk=gone).delete()
        make.version("es")
        settle()
        assert not MarksDue.objects.exists()
        assert not Mark.objects.filter(story_id=gone).exists()

    def test_are_written_in_the_transaction_of_the_act(self):
        version = make.version("en")
        settle()
        publish_story(story=version.story, versions=[version], user=None, now=timezone.now())
        assert set(MarksDue.objects.values_list("story_id", flat=True)) == {version.story.pk}

    def test_of_a_story_that_cannot_be_told_do_not_stop_the_others(self, monkeypatch):
        broken, sound = make.version("en").story, make.version("en").story

        def breaking(stories):
            stories = list(stories)
            if broken in stories:
                raise RuntimeError
            return fresh_marks(stories)

        monkeypatch.setattr(marking, "fresh_marks", breaking)
        settle()
        assert set(Mark.objects.values_list("story_id", flat=True)) == {sound.pk}
        assert not MarksDue.objects.exists()


class TestTellingAllAnew:
    def test_marks_every_story(self, capsys):
        make.pair(held=True)
        make.version("es")
        MarksDue.objects.all().delete()
        call_command("marks")
        assert Mark.objects.count() == 4
        assert "Stories told: 2." in capsys.readouterr().out

    def test_finds_what_an_upgrade_left_without_marks(self):
        make.version("es")
        marking.settle(now=timezone.now())
        lacking = make.version("en").story
        MarksDue.objects.all().delete()
        marking.note_unmarked()
        assert list(MarksDue.objects.values_list("story_id", flat=True)) == [lacking.pk]
