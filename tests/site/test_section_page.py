from __future__ import annotations

import pytest

from ambos.site import queries
from ambos.stories.operations import move_story, unsorted_section
from factories import stories


@pytest.fixture
def small_pages(monkeypatch):
    monkeypatch.setattr(queries, "SECTION_PAGE_SIZE", 2)


@pytest.fixture
def five_stories(publish, small_pages):
    return [publish(stories.version(title=f"Story {number}"))[0] for number in range(1, 6)]


def test_lists_the_live_stories_newest_first(read, five_stories):
    stories.version(title="A draft")
    page = read("/en/city/")
    assert page.words("h1") == ["City"]
    assert page.words("main h2") == ["Story 5", "Story 4"]


def test_marks_itself_in_the_navigation(read, publish):
    publish(stories.version())
    assert read("/en/city/").words(".masthead [aria-current=page]") == ["City"]


def test_can_be_walked_without_scripts(read, five_stories):
    walked, path = [], "/en/city/"
    while path:
        page = read(path)
        walked += page.words("main h2")
        older = page.page.select_one("a[rel=next]")
        path = f"/en/city/{older['href']}" if older else ""
    assert walked == [f"Story {number}" for number in (5, 4, 3, 2, 1)]
    assert page.words(".pages a[rel=prev]")


@pytest.mark.parametrize("number", ["0", "-1", "4", "x", "1e3", "²", "99999999999999999999", "", "1%00"])
def test_a_page_that_is_not_there_is_not_found(read, five_stories, number):
    read(f"/en/city/?page={number}", status=404)


def test_later_pages_are_their_own_and_have_no_counterpart(read, five_stories, settings):
    first, second = read("/en/city/"), read("/en/city/?page=2")
    assert first.one("link[rel=canonical]")["href"] == f"{settings.BASE_URL}/en/city/"
    assert second.one("link[rel=canonical]")["href"] == f"{settings.BASE_URL}/en/city/?page=2"
    assert first.alternates()
    assert not second.alternates()


def test_an_empty_section_shows_the_way_on(read, db):
    stories.section("en", "City")
    page = read("/en/city/")
    assert page.one(".empty a")["href"] == "/en/"


def test_the_unsorted_section_and_its_stories_are_not_found(read, publish):
    unsorted = unsorted_section(locale=stories.locale("en"))
    (page,) = publish(stories.version())
    move_story(story=page.story, section=unsorted, user=None)
    page.refresh_from_db()
    read(unsorted.url, status=404)
    read(page.url, status=404)
