"""The table of act and role on every road: the desk's doors, Wagtail's own pages, and the page it has."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data

from ambos.desk import acts
from ambos.desk.roles import ACTS, AUDIENCE, EDITOR, OPERATOR, REPORTER, ROLES, TRANSLATOR, translators_of
from ambos.stories.models import StoryPage
from factories import stories as make

pytestmark = pytest.mark.django_db

WRITERS = {REPORTER, TRANSLATOR, EDITOR}
DOORS = [(door, act) for act in ACTS for door in act.doors]
# Wagtail's own roads, and the row of the table that each is for.
ROADS = {
    "edit": WRITERS,
    "add": WRITERS,
    "unpublish": {EDITOR},
    "pictures": {REPORTER, EDITOR},
    "names": {EDITOR},
    "glossary": {EDITOR},
    "authors": {EDITOR},
    "polls": {EDITOR, AUDIENCE},
    "lists": {EDITOR, AUDIENCE},
    "newsletters": {EDITOR, AUDIENCE},
    "people": {OPERATOR},
    "groups": {OPERATOR},
    "redirects": {OPERATOR},
    "workflows": {OPERATOR},
}


def sign_in(client, role):
    """A translator is one into Spanish."""
    client.force_login(make.user(translators_of("es") if role == TRANSLATOR else role))


def road(name, version):
    return {
        "edit": lambda: reverse("wagtailadmin_pages:edit", args=[version.pk]),
        "add": lambda: reverse(
            "wagtailadmin_pages:add", args=["stories", "storypage", version.get_parent().pk]
        ),
        "unpublish": lambda: reverse("wagtailadmin_pages:unpublish", args=[version.pk]),
        "pictures": lambda: reverse("wagtailimages:add"),
        "names": lambda: reverse("wagtailsnippets_pairs_name:add"),
        "glossary": lambda: reverse("wagtailsnippets_pairs_term:add"),
        "authors": lambda: reverse("wagtailsnippets_stories_author:add"),
        "polls": lambda: reverse("wagtailsnippets_polls_poll:add"),
        "lists": lambda: reverse("wagtailsnippets_readers_mailinglist:add"),
        "newsletters": lambda: reverse("issue:add"),
        "people": lambda: reverse("wagtailusers_users:add"),
        "groups": lambda: reverse("wagtailusers_groups:add"),
        "redirects": lambda: reverse("wagtailredirects:add"),
        "workflows": lambda: reverse("wagtailadmin_workflows:add"),
    }[name]()


class TestTheTable:
    def test_names_each_door_of_the_desk_once(self):
        assert sorted(door for door, _act in DOORS) == sorted(acts.ACTS)

    def test_names_permissions_that_are_there(self):
        known = {
            f"{each.content_type.app_label}.{each.codename}"
            for each in Permission.objects.select_related("content_type")
        }
        named = {name for act in ACTS for name in act.others}
        named |= {f"wagtailcore.{name}" for act in ACTS for name in act.pages}
        named |= {f"wagtailimages.{name}" for act in ACTS for name in act.pictures}
        assert named <= known

    def test_is_shown_in_the_admin(self, client):
        sign_in(client, REPORTER)
        page = BeautifulSoup(client.get(reverse("desk:roles")).text, "html.parser")
        shown = {
            row.th.get_text(strip=True): [
                cell.select_one(".w-sr-only").text == "yes" for cell in row.select("td")
            ]
            for row in page.select(".desk-roles tbody tr")
        }
        assert shown == {str(act.label): [role in act.roles for role in ROLES] for act in ACTS}


@pytest.mark.parametrize("role", ROLES)
class TestEachRole:
    def test_finds_the_doors_of_its_acts_open_and_the_others_closed(self, client, role):
        """On a story that is told in Spanish; the empty form does nothing behind an open door."""
        version = make.version("es")
        sign_in(client, role)
        for door, act in DOORS:
            answer = client.post(reverse("desk:act", args=[version.story.pk, door]), {})
            assert (answer.status_code != 403) is (role in act.roles), door

    def test_goes_wagtails_roads_as_the_table_says(self, client, role):
        version = make.version("es")
        sign_in(client, role)
        StoryPage.objects.filter(pk=version.pk).update(live=True)
        open_roads = {name for name in ROADS if client.get(road(name, version)).status_code == 200}
        assert open_roads == {name for name, roles in ROADS.items() if role in roles}

    def test_publishes_by_no_other_road(self, client, role):
        version = make.version("es", title="El transbordador nocturno se queda")
        sign_in(client, role)
        address = reverse("wagtailadmin_api:pages:action", args=[version.pk, "publish"])
        bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        client.post(address, {})
        client.post(f"{bulk}?id={version.pk}", nested_form_data({"include_descendants": ""}))
        assert StoryPage.objects.get(pk=version.pk).live is (role == EDITOR)


class TestATranslator:
    @pytest.fixture(autouse=True)
    def _signed_in(self, client):
        sign_in(client, TRANSLATOR)

    def test_writes_in_the_named_language_alone(self, client):
        source, target = make.pair()
        statuses = [client.get(road("edit", version)).status_code for version in (source, target)]
        assert statuses == [302, 200]

    def test_makes_a_draft_into_the_named_language_and_no_other(self, client):
        into_spanish, into_english = make.version("en"), make.version("es")
        for version, tag in ((into_spanish, "es"), (into_english, "en")):
            address = reverse("desk:act", args=[version.story.pk, "translate"])
            client.post(address, {"source": version.pk, "locale": make.locale(tag).pk})
        assert into_spanish.story.versions.count() == 2
        assert into_english.story.versions.count() == 1

    def test_is_not_offered_what_would_be_refused(self, client):
        story = make.version("es").story
        assert "Translate into" not in client.get(reverse("desk:story", args=[story.pk])).text
        pair = make.pair(held=True)[0].story
        page = client.get(reverse("desk:story", args=[pair.pk])).text
        assert "Override the hold" not in page
        assert "Publish the chosen versions" not in page


def test_an_operator_gives_a_person_their_languages_on_the_account_s_form(client):
    person = make.user(None)
    sign_in(client, OPERATOR)
    page = BeautifulSoup(client.get(reverse("wagtailusers_users:edit", args=[person.pk])).text, "html.parser")
    groups = {label.get_text(strip=True) for label in page.select("#tab-roles label")}
    assert {translators_of("en"), translators_of("es")} <= groups


@pytest.mark.parametrize("role", ["Reporter", "Editor"])
def test_who_writes_can_see_and_add_pictures(client, role):
    make.picture(title="Cranes at dusk")
    client.force_login(make.user(role))
    assert "Cranes at dusk" in client.get(reverse("wagtailimages:index")).text
    assert client.get(reverse("wagtailimages:add")).status_code == 200
