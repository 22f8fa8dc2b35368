"""Who is offered which act on a story's page, and what an act says to somebody it is not for."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from ambos.pairs.models import Pair
from ambos.stories.models import PreviewLink, SectionPage, StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

EDITORS_ONLY = {"publish", "unpublish", "schedule", "promise", "sign-off", "declare", "describe"}


@pytest.fixture
def story(client):
    return make.pair(held=True)[0].story


def offered(client, story):
    page = BeautifulSoup(client.get(reverse("desk:story", args=[story.pk])).text, "html.parser")
    places = [form["action"] for form in page.select("form[action*='/desk/stories/']")]
    places += [button["formaction"] for button in page.select("button[formaction]")]
    return {place.rstrip("/").split("/")[-1] for place in places}


def by_move(client, version, section):
    url = reverse("wagtailadmin_pages:move_confirm", args=[version.pk, section.pk])
    return client.post(url, follow=True)


def by_bulk_move(client, version, section):
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    return client.post(f"{url}?id={version.pk}", {"chooser": section.pk}, follow=True)


def sections_of(story):
    return {SectionPage.objects.get(pk=version.get_parent().pk).slug for version in story.versions}


class TestAnEditor:
    def test_is_offered_every_act(self, client, story):
        client.force_login(make.user("Editor"))
        assert offered(client, story) == EDITORS_ONLY | {"move", "preview"}


class TestAReporter:
    @pytest.fixture(autouse=True)
    def _signed_in(self, client):
        client.force_login(make.user("Reporter"))

    def test_is_offered_only_what_a_reporter_may_do(self, client, story):
        assert offered(client, story) == {"move", "preview"}

    def test_may_translate(self, client):
        assert "translate" in offered(client, make.version("en").story)

    def test_is_not_offered_to_move_a_live_story(self, client, story):
        publish_story(story=story, versions=[story.versions.first()], user=None, now=timezone.now())
        assert "move" not in offered(client, story)

    @pytest.mark.parametrize("act", sorted(EDITORS_ONLY))
    def test_is_told_on_the_same_page_what_is_not_for_reporters(self, client, story, act):
        done = client.post(reverse("desk:act", args=[story.pk, act]), {})
        assert done.status_code == 403
        assert "Your role does not include this act" in done.text
        assert story.slugline in done.text

    def test_changes_nothing_by_a_direct_post(self, client, story):
        section, pair = make.section("en", "Culture"), Pair.objects.get()
        publish_story(story=story, versions=[story.versions.first()], user=None, now=timezone.now())
        before = list(StoryPage.objects.order_by("pk").values_list("pk", "live", "path"))
        for act, data in {
            "unpublish": {"versions": [story.versions.first().pk]},
            "move": {"section": section.pk},
            "declare": {"pair": pair.pk, "kind": "ADAPTED"},
            "describe": {"slugline": "mine"},
        }.items():
            assert client.post(reverse("desk:act", args=[story.pk, act]), data).status_code == 403
        assert list(StoryPage.objects.order_by("pk").values_list("pk", "live", "path")) == before
        assert (Pair.objects.get().kind, type(story).objects.get().slugline) == ("FULL", story.slugline)

    @pytest.mark.parametrize("way", [by_move, by_bulk_move])
    def test_moves_no_live_sibling_along_with_a_draft(self, client, story, way):
        live, draft = story.versions.order_by("pk")
        publish_story(story=story, versions=[live], user=None, now=timezone.now())
        assert "you may not move it" in way(client, draft, make.section("es", "Culture")).text
        assert sections_of(story) == {"city"}


@pytest.mark.parametrize("way", [by_move, by_bulk_move])
def test_every_move_of_wagtails_takes_the_siblings_along(client, story, way):
    client.force_login(make.user("Editor"))
    way(client, story.versions.order_by("pk")[0], make.section("en", "Culture"))
    assert sections_of(story) == {"culture"}


class TestAnEditorOfOneEdition:
    """An operator can give somebody the right to publish in one edition only."""

    def test_publishes_there_and_is_told_why_not_elsewhere(self, client, story):
        from django.contrib.auth.models import Permission
        from wagtail.models import GroupPagePermission

        user = make.user("Reporter")
        english, spanish = story.versions.order_by("pk")
        GroupPagePermission.objects.create(
            group=user.groups.create(name="English desk"),
            page=english.get_parent().get_parent(),
            permission=Permission.objects.get(codename="publish_page"),
        )
        client.force_login(user)
        url = reverse("desk:act", args=[story.pk, "publish"])

        refused = client.post(url, {"versions": [english.pk, spanish.pk]})
        assert refused.status_code == 403
        assert "You may not publish this story." in refused.text
        client.post(url, {"versions": [english.pk]})
        assert list(StoryPage.objects.live()) == [english]


class TestPreviewLinks:
    def test_are_listed_and_can_be_ended(self, client, story):
        client.force_login(make.user("Editor"))
        client.post(reverse("desk:act", args=[story.pk, "preview"]), {"version": story.versions.first().pk})
        link = PreviewLink.objects.get()
        address = BeautifulSoup(
            client.get(reverse("desk:story", args=[story.pk])).text, "html.parser"
        ).select_one(".desk-previews code")
        path = "/preview/" + address.text.split("/preview/")[1]
        assert client.get(path).status_code == 200

        client.post(reverse("desk:act", args=[story.pk, "end-preview"]), {"link": link.pk})

        assert client.get(path).status_code == 410
        assert "end-preview" not in offered(client, story)

    def test_of_another_story_are_not_ended(self, client, story):
        client.force_login(make.user("Editor"))
        other = make.version("en")
        client.post(reverse("desk:act", args=[other.story.pk, "preview"]), {"version": other.pk})
        link = PreviewLink.objects.get()
        done = client.post(reverse("desk:act", args=[story.pk, "end-preview"]), {"link": link.pk})
        assert done.status_code == 422
        assert PreviewLink.objects.get().ends_at == link.ends_at
