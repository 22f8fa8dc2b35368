from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from ambos.site import queries
from ambos.stories.operations import move_story, unsorted_section
from ambos.stories.queries import edition
from factories import stories


@pytest.fixture
def story(publish):
    """A live story of a section, this many hours old."""

    def act(title: str, hours: int, section: str = "City", **fields):
        page = stories.version(title=title, **fields)
        if section != "City":
            move_story(story=page.story, section=stories.section("en", section), user=None)
            page.refresh_from_db()
        publish(page)
        at = timezone.now() - timedelta(hours=hours)
        Page.objects.filter(pk=page.pk).update(first_published_at=at, last_published_at=at)
        return page

    return act


def front() -> queries.Front:
    return queries.front(edition(stories.locale("en")), timezone.now())


class TestHierarchy:
    def test_the_newest_leads_and_the_next_four_stand_beside_it(self, story):
        for hours in range(8, 0, -1):
            story(f"{hours}h", hours, "City" if hours % 2 else "Harbor")
        shown = front()
        assert shown.lead.title == "1h"
        assert [page.title for page in shown.secondary] == ["2h", "3h", "4h", "5h"]

    def test_each_section_shows_what_stands_nowhere_above(self, story):
        for hours in range(1, 9):
            story(f"{hours}h", hours, "City" if hours % 2 else "Harbor")
        blocks = {block.section.title: [page.title for page in block.stories] for block in front().sections}
        assert blocks == {"City": ["7h"], "Harbor": ["6h", "8h"]}

    def test_a_section_stays_in_the_order_of_the_tree_and_short(self, story):
        stories.section("en", "Harbor")
        for hours in range(1, 14):
            story(f"{hours}h", hours)
        (block,) = front().sections
        assert [page.title for page in block.stories] == ["6h", "7h", "8h", "9h", "10h"]

    def test_a_quiet_section_is_found_however_old_its_news(self, story):
        story("old", 9000, "Harbor")
        for hours in range(1, 8):
            story(f"{hours}h", hours)
        assert [block.section.title for block in front().sections] == ["City", "Harbor"]

    def test_drafts_and_unsorted_stories_stay_out(self, story):
        stories.version(title="A draft")
        hidden = story("Hidden", 1)
        move_story(story=hidden.story, section=unsorted_section(locale=stories.locale("en")), user=None)
        assert front() == queries.Front(lead=None, secondary=(), sections=())


class TestPage:
    def test_its_h1_is_the_name_of_the_paper(self, read, story):
        story("Only", 1)
        page = read("/en/")
        assert page.words("h1") == [edition(stories.locale("en")).title]
        assert page.words("main h2") == ["Only"]

    def test_shows_every_story_once_with_the_lead_first(self, read, story):
        for hours in range(1, 9):
            story(f"{hours}h", hours, lead_picture=stories.picture() if hours < 3 else None)
        page = read("/en/")
        headlines = page.words(".headline")
        assert headlines[0] == "1h"
        assert sorted(headlines) == [f"{hours}h" for hours in range(1, 9)]
        assert page.one(".teaser-lead img")["fetchpriority"] == "high"

    def test_an_empty_front_says_so(self, read, db):
        page = read("/en/")
        assert len(page.words(".empty p")) == 1
        assert not page.page.select("article, main section")

    def test_a_story_without_a_picture_shows_no_box_for_one(self, read, story):
        story("Only", 1)
        assert not read("/en/").page.select(".teaser-picture, .has-picture")

    def test_the_unsorted_section_is_nowhere(self, read, story):
        unsorted_section(locale=stories.locale("en"))
        story("Only", 1)
        assert "nsorted" not in read("/en/").response.content.decode()

    def test_takes_the_same_queries_for_few_and_for_many_stories(
        self, read, story, django_assert_max_num_queries, django_assert_num_queries
    ):
        picture = stories.picture()

        def publish_ten(first: int) -> None:
            for hours in range(first, first + 10):
                section = ("City", "Harbor", "Culture")[hours % 3]
                story(f"{hours}h", hours, section, lead_picture=picture)
            read("/en/")  # makes the pictures' files

        publish_ten(1)
        with django_assert_max_num_queries(18) as counted:
            read("/en/")
        few = len(counted)
        publish_ten(11)
        with django_assert_num_queries(few):
            read("/en/")
