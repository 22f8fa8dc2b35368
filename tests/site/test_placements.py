"""Editors place stories on a front; the newest take the other places."""

from __future__ import annotations

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from ambos.pairs.operations import translate_version
from ambos.site import queries
from ambos.site.models import Placement
from ambos.site.operations import lay_out_front
from ambos.stories.models import StoryPage
from ambos.stories.operations import unpublish_story
from ambos.stories.queries import edition
from factories import stories

pytestmark = pytest.mark.django_db


@pytest.fixture
def live(publish):
    """Live stories of the section City, the last named the newest."""

    def act(*titles: str) -> list[StoryPage]:
        pages = []
        for hours, title in enumerate(reversed(titles)):
            page = stories.version(title=title)
            publish(page)
            at = timezone.now() - timedelta(hours=hours)
            Page.objects.filter(pk=page.pk).update(first_published_at=at, last_published_at=at)
            pages.append(page)
        return pages[::-1]

    return act


@pytest.fixture
def editor(client):
    client.force_login(stories.user("Editor"))
    return client


def place(front, until=None, **places):
    lay_out_front(
        front=front,
        places={int(at[1:]): (page.story, until) for at, page in places.items()},
        user=stories.user("Editor"),
        now=timezone.now(),
    )


def english():
    return edition(stories.locale("en"))


def titles(moment=None) -> list[str]:
    shown = queries.front(english(), moment or timezone.now())
    return [page.title for page in (shown.lead, *shown.secondary)]


def section_titles() -> list[str]:
    return [page.title for page in queries.section_stories(stories.section("en"), timezone.now())]


class TestOnAFront:
    def test_a_placed_story_stands_and_the_newest_take_the_other_places(self, live):
        old, *_rest = live("a", "b", "c", "d")
        place(english(), _0=old)
        assert titles() == ["a", "d", "c", "b"]
        place(english(), _2=old)
        assert titles() == ["d", "c", "a", "b"]

    def test_it_closes_up_where_there_are_fewer_stories_than_places(self, live):
        old, _new = live("a", "b")
        place(english(), _4=old)
        assert titles() == ["b", "a"]

    def test_it_ends_at_its_time(self, live):
        old, _new = live("a", "b")
        place(english(), until=timezone.now() + timedelta(hours=1), _0=old)
        assert titles() == ["a", "b"]
        assert titles(timezone.now() + timedelta(hours=2)) == ["b", "a"]

    def test_readers_never_see_one_that_is_not_live_in_their_language(self, live, client):
        old, _new = live("a", "b")
        spanish = edition(stories.locale("es"))
        place(spanish, _0=old)
        assert queries.front(spanish, timezone.now()).lead is None
        place(english(), _0=old)
        unpublish_story(story=old.story, versions=[old], user=None, now=timezone.now())
        assert titles() == ["b"]
        assert ">a<" not in client.get("/en/").text

    def test_a_section_has_places_of_its_own(self, live):
        old, *_rest = live("a", "b", "c")
        place(stories.section("en"), _1=old)
        assert section_titles() == ["c", "a", "b"]
        assert titles() == ["c", "b", "a"]

    def test_it_costs_no_more_queries_the_more_is_placed(self, live, django_assert_num_queries):
        pages = live(*"abcdefg")
        with django_assert_num_queries(8, exact=False):
            titles()
        place(english(), **{f"_{at}": page for at, page in enumerate(pages[:5])})
        with django_assert_num_queries(8, exact=False):
            assert titles() == list("abcde")


class TestLayingOut:
    def post(self, client, front, **fields):
        return client.post(reverse("fronts:front", args=[front.pk]), fields)

    def test_keeps_what_an_editor_chose(self, editor, live):
        old, new = live("a", "b")
        answer = self.post(
            editor,
            english(),
            **{"story-0": old.story.pk, "story-3": new.story.pk, "until-3": "2099-01-01T12:00"},
        )
        assert answer.status_code == 302
        assert titles() == ["a", "b"]
        page = BeautifulSoup(editor.get(reverse("fronts:front", args=[english().pk])).text, "html.parser")
        assert page.select_one("#id_story-0 [selected]").text == "a"
        assert page.find(id="id_until-3")["value"] == "2099-01-01T12:00"

    def test_tells_stories_of_one_headline_apart(self, editor, live):
        live("a", "a", "b")
        page = BeautifulSoup(editor.get(reverse("fronts:front", args=[english().pk])).text, "html.parser")
        labels = [option.text for option in page.select("#id_story-0 option")[1:]]
        assert sorted(label.partition(" · ")[0] for label in labels) == ["a", "a", "b"]
        assert "a" not in labels

    def test_shows_what_is_not_live_in_this_language(self, editor, live):
        [only] = live("a")
        translate_version(source=only, locale=stories.locale("es"), user=None)
        spanish = edition(stories.locale("es"))
        self.post(editor, spanish, **{"story-0": only.story.pk})
        answer = editor.get(reverse("fronts:front", args=[spanish.pk]))
        assert "Not live in Spanish" in answer.text

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"story-1": "{old}"}, "This story stands at “Lead” already."),
            ({"until-0": "2001-01-01T12:00"}, "This time has passed."),
            ({"story-1": "999999"}, "This story is not there any more."),
            ({"until-0": "soon"}, "Enter a valid date/time."),
        ],
    )
    def test_refuses_what_makes_no_front_and_stores_nothing(self, editor, live, fields, message):
        old, _new = live("a", "b")
        wrong = {name: value.format(old=old.story.pk) for name, value in fields.items()}
        answer = self.post(editor, english(), **({"story-0": old.story.pk} | wrong))
        assert answer.status_code == 422
        assert message in answer.text
        assert not Placement.objects.exists()

    def test_is_for_who_may_publish_there(self, client, live):
        [only] = live("a")
        client.force_login(stories.user("Reporter"))
        answer = self.post(client, english(), **{"story-0": only.story.pk})
        assert answer.status_code in {302, 403}
        assert not Placement.objects.exists()
        assert "fronts/" not in client.get(reverse("wagtailadmin_home")).text

    def test_lists_every_front(self, editor):
        stories.section("en")
        answer = editor.get(reverse("fronts:all"))
        assert reverse("fronts:front", args=[english().pk]) in answer.text
        assert "City" in answer.text
