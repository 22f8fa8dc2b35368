from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from ambos.stories.gate import PublicationHeld
from ambos.stories.models import Story
from ambos.stories.operations import EmbargoRefused, describe_story, publish_story, unpublish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def describe(story, embargo_at, now=NOW):
    describe_story(story=story, slugline="ferry", embargo_at=embargo_at, now=now)


class TestAnEmbargo:
    @pytest.mark.parametrize("ahead", [timedelta(minutes=1), timedelta(days=365)])
    def test_is_kept(self, ahead):
        story = make.version("en").story
        describe(story, NOW + ahead)
        assert Story.objects.get().embargo_at == NOW + ahead

    @pytest.mark.parametrize(
        ("embargo_at", "says"),
        [
            (NOW, "has passed"),
            (NOW - timedelta(days=1), "has passed"),
            (NOW + timedelta(days=367), "within a year"),
            (datetime(9999, 12, 31, tzinfo=UTC), "within a year"),
        ],
    )
    def test_is_refused_where_it_cannot_be_meant(self, embargo_at, says):
        story = make.version("en").story
        with pytest.raises(EmbargoRefused, match=says):
            describe(story, embargo_at)
        assert Story.objects.get().embargo_at is None

    def test_that_ended_does_not_stop_a_new_slugline(self):
        story = make.version("en").story
        describe(story, NOW + timedelta(hours=1))
        describe(story, NOW + timedelta(hours=1), now=NOW + timedelta(days=1))
        describe_story(story=story, slugline="ferries", embargo_at=None, now=NOW)
        assert (Story.objects.get().slugline, Story.objects.get().embargo_at) == ("ferries", None)

    def test_is_refused_while_readers_see_the_story(self):
        version = make.version("en")
        publish_story(story=version.story, versions=[version], user=None, now=NOW)
        with pytest.raises(EmbargoRefused, match="Take it down"):
            describe(version.story, NOW + timedelta(days=1))
        unpublish_story(story=version.story, versions=[version], user=None, now=timezone.now())
        describe(version.story, NOW + timedelta(days=1))

    def test_holds_and_says_until_when_on_the_newsrooms_clock(self, settings):
        settings.TIME_ZONE = "Europe/Madrid"
        timezone.get_default_timezone.cache_clear()
        try:
            version = make.version("en")
            describe(version.story, datetime(2026, 6, 2, 6, tzinfo=UTC))
            with pytest.raises(PublicationHeld) as held:
                publish_story(story=version.story, versions=[version], user=None, now=NOW)
        finally:
            timezone.get_default_timezone.cache_clear()
        assert held.value.messages == [
            "This story is under embargo until June 2, 2026, 8 a.m. (Europe/Madrid)."
        ]


class TestTheDesk:
    @pytest.fixture
    def editor(self, client):
        client.force_login(make.user("Editor"))
        return client

    def test_brings_a_refused_embargo_back_with_its_sentence(self, editor):
        story = make.version("en").story
        done = editor.post(
            reverse("desk:act", args=[story.pk, "describe"]),
            {"slugline": "ferry", "embargo_at": "9999-12-31T23:59"},
        )
        assert done.status_code == 422
        assert "within a year" in done.text
        assert 'value="9999-12-31T23:59"' in done.text

    def test_shows_the_embargo_with_its_time_zone(self, editor):
        story = make.version("en").story
        ends = (timezone.now() + timedelta(days=30)).replace(microsecond=0)
        editor.post(
            reverse("desk:act", args=[story.pk, "describe"]),
            {"slugline": "ferry", "embargo_at": f"{ends:%Y-%m-%dT%H:%M}"},
        )
        page = editor.get(reverse("desk:story", args=[story.pk])).text
        assert "Embargo until (UTC)" in " ".join(page.replace("</label>", "").split())
        assert f"{ends:%Y}," in page.split("Embargo until")[1].split("</p>")[0]
