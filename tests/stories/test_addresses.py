from __future__ import annotations

import pytest
from django.utils import timezone

from ambos.stories.models import StoryPage
from ambos.stories.operations import move_story, publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def live():
    source, target = make.pair()
    publish_story(story=source.story, versions=[source, target], user=None, now=timezone.now())
    return StoryPage.objects.get(pk=source.pk)


class TestAnAddressOnceLive:
    def test_answers_301_after_a_rename(self, live, client):
        old = live.url
        draft = live.get_latest_revision_as_object()
        draft.slug = "renamed"
        draft.save_revision()
        publish_story(story=live.story, versions=[live], user=None, now=timezone.now())

        response = client.get(old)

        assert response.status_code == 301
        assert response.headers["Location"] == "/en/city/renamed/"
        assert client.get("/en/city/renamed/").status_code == 200

    def test_answers_301_after_a_move_of_all_versions(self, live, client):
        olds = [version.url for version in live.story.versions.order_by("locale__pk")]

        move_story(story=live.story, section=make.section("en", "Culture"), user=None)

        answers = [client.get(old) for old in olds]
        assert [answer.status_code for answer in answers] == [301, 301]
        assert [answer.headers["Location"].split("/")[1:3] for answer in answers] == [
            ["en", "culture"],
            ["es", "culture"],
        ]

    def test_a_draft_shows_nothing(self, client):
        assert client.get(f"/en/city/{make.version('en').slug}/").status_code == 404


class TestTheRoot:
    @pytest.mark.parametrize(
        ("accepted", "edition"),
        [("es-MX,es;q=0.9", "/es/"), ("en-GB", "/en/"), ("de", "/en/"), ("", "/en/"), ("*", "/en/")],
    )
    def test_sends_readers_to_an_edition_they_can_read(self, client, accepted, edition):
        response = client.get("/", headers={"Accept-Language": accepted})
        assert (response.status_code, response.headers["Location"]) == (302, edition)
        assert "Accept-Language" in response.headers["Vary"]

    def test_nowhere_else_does_accept_language_count(self, client):
        assert client.get("/en/", headers={"Accept-Language": "es"}).content == client.get("/en/").content
