"""Two people in one version: the second is told, and nobody's work is overwritten unseen."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import get_default_page_content_type
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield
from wagtail.users.models import UserProfile

from ambos.stories.models import StoryPage
from ambos.stories.version_form import UnseenWork
from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana():
    return make.user(first_name="Ana", last_name="Prats")


@pytest.fixture
def ben(client):
    client.force_login(make.user(first_name="Ben", last_name="Sosa"))
    return client


@pytest.fixture
def version():
    return make.version()


def address(version):
    return reverse("wagtailadmin_pages:edit", args=[version.pk])


def opened(client, version) -> dict[str, list[str]]:
    """The hidden fields of the editor as it was opened."""
    page = BeautifulSoup(client.get(address(version)).text, "html.parser")
    return hidden(page)


def hidden(page) -> dict[str, list[str]]:
    names = ("seen_revision", "loaded_revision_id", "loaded_revision_created_at")
    return {
        name: [each["value"] for each in page.select(f"input[type=hidden][name={name}]")] for name in names
    }


def post(client, version, title, carried, **more):
    draft = StoryPage.objects.get(pk=version.pk).get_latest_revision_as_object()
    body = streamfield([("paragraph", rich_text(block.value.source)) for block in draft.body])
    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0}
    data = nested_form_data(
        {"title": title, "slug": draft.slug, "body": body, "bylines": empty, "comments": empty}
    )
    names = ("kicker", "dek", "dateline", "lead_picture", "lead_alt", "lead_caption", "seo_title")
    blank = dict.fromkeys((*names, "search_description"), "")
    headers = more.pop("headers", {})
    return client.post(address(version), {**blank, **data, **carried, **more}, headers=headers)


def saved_by(person, version, title, overwrite=False):
    draft = StoryPage.objects.get(pk=version.pk).get_latest_revision_as_object()
    draft.title = title
    return draft.save_revision(user=person, overwrite_revision=draft.latest_revision if overwrite else None)


def titles(version) -> list[str]:
    return [each.content["title"] for each in version.revisions.order_by("created_at")]


class TestTheSecond:
    def test_is_told_who_else_is_in_the_version(self, ben, version, ana):
        assert "Ana Prats" not in ben.get(address(version)).text
        EditingSession.objects.create(
            user=ana,
            content_type=get_default_page_content_type(),
            object_id=str(version.pk),
            last_seen_at=timezone.now(),
        )
        assert "Ana Prats is in this version too" in ben.get(address(version)).text

    @pytest.mark.parametrize("overwrite", [False, True])
    @pytest.mark.parametrize("action", [{}, {"action-publish": "1"}, {"action-submit": "1"}])
    def test_saves_nothing_over_what_they_never_saw_and_keeps_their_text(
        self, ben, version, ana, overwrite, action
    ):
        saved_by(ana, version, "Draft")
        carried = opened(ben, version)
        other = saved_by(ana, version, "Of Ana", overwrite=overwrite)
        answer = post(ben, version, "Of Ben", carried, **action)
        assert answer.status_code == 200
        assert titles(version)[-1] == "Of Ana"
        page = BeautifulSoup(answer.text, "html.parser")
        assert page.select_one("[name=title]").text == "Of Ben" or "Of Ben" in answer.text
        box = page.select_one(".seen")
        assert "Ana Prats saved this version on" in box.text
        assert reverse("wagtailadmin_pages:revisions_view", args=[version.pk, other.pk]) in str(box)
        assert not StoryPage.objects.get(pk=version.pk).live

    def test_is_refused_again_until_they_say_they_have_read_it(self, ben, version, ana):
        carried = opened(ben, version)
        saved_by(ana, version, "Of Ana")
        page = BeautifulSoup(post(ben, version, "Of Ben", carried).text, "html.parser")
        again = hidden(page)
        assert post(ben, version, "Of Ben", again).status_code == 200
        tick = page.select_one("input[type=checkbox][name=seen_revision]")["value"]
        done = post(ben, version, "Of Ben", {**again, "seen_revision": [*again["seen_revision"], tick]})
        assert done.status_code == 302
        assert titles(version)[-2:] == ["Of Ana", "Of Ben"]

    def test_who_read_one_text_is_told_of_the_next(self, ben, version, ana):
        carried = opened(ben, version)
        saved_by(ana, version, "Of Ana")
        page = BeautifulSoup(post(ben, version, "Of Ben", carried).text, "html.parser")
        tick = page.select_one("input[type=checkbox][name=seen_revision]")["value"]
        saved_by(ana, version, "Of Ana again")
        assert post(ben, version, "Of Ben", {**carried, "seen_revision": [tick]}).status_code == 200
        assert titles(version)[-1] == "Of Ana again"

    def test_hears_it_in_their_language(self, ben, version, ana):
        person = make.user()
        UserProfile.objects.update_or_create(user=person, defaults={"preferred_language": "es"})
        ben.force_login(person)
        carried = opened(ben, version)
        saved_by(ana, version, "Of Ana")
        assert "Ana Prats guardó esta versión" in post(ben, version, "Of Ben", carried).text

    def test_has_an_autosave_refused_with_a_sentence(self, ben, version, ana):
        carried = opened(ben, version)
        saved_by(ana, version, "Of Ana")
        answer = post(ben, version, "Of Ben", carried, headers={"accept": "application/json"})
        assert answer.json()["error_code"] == "invalid_revision"
        assert "Ana Prats saved this version" in answer.json()["error_message"]
        assert titles(version)[-1] == "Of Ana"


class TestOnePerson:
    def test_goes_on_saving_after_an_autosave(self, ben, version):
        carried = opened(ben, version)
        json = {"accept": "application/json"}
        first = post(ben, version, "One", carried, headers=json).json()
        assert first["success"], first
        mark = f"{first['revision_id']}@{first['revision_created_at']}"
        carried = {**carried, "seen_revision": [mark]}
        more = {"overwrite_revision_id": str(first["revision_id"])}
        second = post(ben, version, "Two", {**carried, **more}, headers=json).json()
        assert second["revision_id"] == first["revision_id"]
        mark = f"{second['revision_id']}@{second['revision_created_at']}"
        assert post(ben, version, "Three", {**carried, "seen_revision": [mark]}).status_code == 302
        assert titles(version)[-2:] == ["Two", "Three"]

    def test_keeps_the_mark_when_the_form_has_a_fault(self, ben, version, ana):
        carried = opened(ben, version)
        page = BeautifulSoup(post(ben, version, "", carried).text, "html.parser")
        assert hidden(page)["seen_revision"] == carried["seen_revision"]
        saved_by(ana, version, "Of Ana")
        assert post(ben, version, "Of Ben", hidden(page)).status_code == 200
        assert titles(version)[-1] == "Of Ana"


def test_a_save_in_code_of_a_version_read_before_another_was_saved_is_refused(version, ana):
    mine = StoryPage.objects.get(pk=version.pk).get_latest_revision_as_object()
    saved_by(ana, version, "Of Ana")
    mine.title = "Mine"
    with pytest.raises(UnseenWork, match="Prats saved this version"):
        mine.save_revision()
    assert titles(version)[-1] == "Of Ana"


class TestASaveOfADeletedVersion:
    def test_keeps_the_text_and_stores_nothing(self, ben, version):
        carried = opened(ben, version)
        StoryPage.objects.get(pk=version.pk).delete()
        body = streamfield([("paragraph", rich_text("<p>Of Ben alone.</p>"))])
        data = nested_form_data({"title": "A headline of Ben", "body": body})
        answer = ben.post(address(version), {**data, **carried})
        assert answer.status_code == 410
        text = BeautifulSoup(answer.text, "html.parser").select_one("textarea").text
        assert text.split("\n\n") == ["A headline of Ben", "Of Ben alone."]
        assert not StoryPage.objects.exists()

    def test_is_for_saves_alone(self, ben, version):
        StoryPage.objects.get(pk=version.pk).delete()
        assert ben.get(address(version)).status_code == 404
