"""The feeds of editions and sections, and the sitemap: what is live, and nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from lxml import etree

from ambos.site.addresses import address_of
from ambos.stories.models import Author, Byline, Story
from ambos.stories.operations import correct_story, describe_story, retract_story, schedule_story
from factories import stories as make

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def parsed(path: str) -> etree._Element:
    response = Client().get(path)
    assert response.status_code == 200, path
    assert not response.cookies
    return etree.fromstring(response.content)


def entries(path: str) -> list[etree._Element]:
    return parsed(path).findall(f"{ATOM}entry")


def headlines(path: str) -> list[str]:
    return [entry.findtext(f"{ATOM}title") for entry in entries(path)]


def addresses(kind: str) -> list[str]:
    return [each.text for each in parsed(f"/sitemap-{kind}.xml").iter(f"{MAP}loc")]


@pytest.fixture
def live(publish):
    return publish(*make.pair())


class TestAFeed:
    @pytest.mark.parametrize("path", ["/es/feed.xml", "/es/city/feed.xml"])
    def test_holds_what_is_live_in_its_language(self, live, path):
        make.version("es", title="Un borrador")
        feed = parsed(path)
        assert feed.get(LANG) == "es"
        (entry,) = feed.findall(f"{ATOM}entry")
        assert entry.findtext(f"{ATOM}title") == live[1].title
        assert entry.find(f"{ATOM}link").get("href") == address_of(live[1])

    def test_is_found_from_the_pages(self, live, read):
        links = read("/en/city/").page.select('link[type="application/atom+xml"]')
        assert [link["href"] for link in links] == ["/en/feed.xml", "/en/city/feed.xml"]
        assert [headlines(link["href"]) for link in links] == [[live[0].title]] * 2

    @pytest.mark.parametrize("path", ["/fr/feed.xml", "/en/nothing/feed.xml", "/en/unsorted/feed.xml"])
    def test_is_there_for_readers_sections_only(self, live, read, path):
        read(path, status=404)

    def test_credits_authors_and_translators_apart(self, publish):
        pair = make.pair()
        for name, role in (("Ana Ruiz", Byline.Role.AUTHOR), ("Tom Hale", Byline.Role.TRANSLATOR)):
            pair[1].bylines.add(
                Byline(author=Author.objects.create(name=name, slug=name.split()[0].lower()), role=role)
            )
        pair[1].save_revision()
        publish(*pair)
        (entry,) = entries("/es/feed.xml")
        assert [each.text for each in entry.findall(f"{ATOM}author/{ATOM}name")] == ["Ana Ruiz"]
        assert [each.text for each in entry.findall(f"{ATOM}contributor/{ATOM}name")] == ["Tom Hale"]

    def test_carries_the_notes_of_its_own_version_and_is_newer_for_them(self, live):
        before = entries("/es/feed.xml")[0].findtext(f"{ATOM}updated")
        now = timezone.now() + timedelta(hours=1)
        correct_story(
            story=live[1].story, notes={live[1]: "La tarifa <era> otra."}, user=make.user(), now=now
        )
        (entry,) = entries("/es/feed.xml")
        assert "<strong>Corrección, " in entry.findtext(f"{ATOM}summary")
        assert "La tarifa &lt;era&gt; otra." in entry.findtext(f"{ATOM}summary")
        assert entry.findtext(f"{ATOM}updated") > before
        assert "tarifa" not in (entries("/en/feed.xml")[0].findtext(f"{ATOM}summary") or "")


class TestWhatReadersMayNotSee:
    def test_stands_in_no_feed_and_no_sitemap_before_its_time(self, live):
        pair, now = make.pair(), timezone.now()
        until = now + timedelta(hours=1)
        describe_story(story=pair[0].story, slugline="secret", embargo_at=until, now=now)
        schedule_story(story=pair[0].story, versions=pair, at=until, user=make.user(), now=now)
        assert headlines("/en/feed.xml") == [live[0].title]
        assert addresses("stories") == [address_of(page) for page in live]

    def test_stands_in_none_once_it_is_retracted(self, live):
        retract_story(
            story=live[0].story,
            notices={page.locale: "It was wrong." for page in live},
            shown_as=Story.RetractionShown.GONE,
            user=make.user(),
            now=timezone.now(),
        )
        assert headlines("/en/feed.xml") == headlines("/es/feed.xml") == addresses("stories") == []


class TestTheSitemap:
    def test_names_every_kind_of_page_that_is_live(self, live):
        assert [each.text.rpartition("/")[2] for each in parsed("/sitemap.xml").iter(f"{MAP}loc")] == [
            "sitemap-editions.xml",
            "sitemap-sections.xml",
            "sitemap-stories.xml",
        ]
        assert addresses("stories") == [address_of(page) for page in live]
        assert not [each for each in addresses("sections") if "unsorted" in each]

    def test_ties_each_version_to_all_that_are_live(self, live):
        for url in parsed("/sitemap-stories.xml"):
            links = url.findall("{http://www.w3.org/1999/xhtml}link")
            assert {link.get("hreflang"): link.get("href") for link in links} == {
                "en": address_of(live[0]),
                "es": address_of(live[1]),
            }

    def test_takes_as_many_queries_for_many_stories(self, live, publish, django_assert_max_num_queries):
        publish(*make.pair())
        with django_assert_max_num_queries(6):
            assert len(addresses("stories")) == 4
