"""What the page tells people and crawlers about its language and its siblings."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from ambos.stories.models import Author, Byline, EditionPage
from ambos.stories.operations import unpublish_story
from factories import stories

TITLES = {"en": "The night ferry stays", "es": "El transbordador se queda", "ar": "العبّارة الليلية باقية"}


@pytest.fixture
def versions(three_languages):
    """One story in three languages, all drafts; English is its source."""
    made = {"en": stories.version("en", title=TITLES["en"])}
    for tag in ("es", "ar"):
        made[tag] = stories.version(tag, title=TITLES[tag], sibling_of=made["en"])
    return made


@pytest.fixture
def live(versions, publish):
    return {page.locale.language_code: page for page in publish(*versions.values())}


class TestThePage:
    @pytest.mark.parametrize(("tag", "direction"), [("en", "ltr"), ("es", "ltr"), ("ar", "rtl")])
    def test_says_its_language_and_direction(self, read, live, tag, direction):
        for path in (live[tag].url, f"/{tag}/", f"/{tag}/city/", f"/{tag}/nothing-here/"):
            html = read(path, status=404 if "nothing" in path else 200).one("html")
            assert (html["lang"], html["dir"]) == (tag, direction)

    @pytest.mark.parametrize("tag", ["en", "es", "ar"])
    def test_marks_every_run_in_another_language(self, read, live, tag):
        page = read(live[tag].url)
        for other in set(TITLES) - {tag}:
            assert TITLES[other] in page.page.body.get_text()
            for run in page.page.body.find_all(string=lambda text, other=other: TITLES[other] in text):
                marked = run.find_parent(lang=True)
                assert (marked["lang"], marked["dir"]) == (other, "rtl" if other == "ar" else "ltr")

    def test_a_preview_speaks_the_pages_language_whatever_the_editors(self, versions, rf):
        author = Author.objects.create(name="ليلى", slug="layla")
        versions["ar"].bylines.add(Byline(author=author))
        request = rf.get(reverse("wagtailadmin_home"))
        with translation.override("en"):
            response = versions["ar"].make_preview_request(request)
            content = response.render().content.decode()
        assert '<html lang="ar" dir="rtl">' in content
        assert "ليلى" in content
        assert 'rel="alternate"' not in content


class TestHreflang:
    def test_is_the_same_complete_set_on_every_version(self, read, live, settings):
        expected = {tag: settings.BASE_URL + page.url for tag, page in live.items()}
        expected["x-default"] = expected["en"]
        for page in live.values():
            assert read(page.url).alternates() == expected

    def test_names_live_versions_only(self, read, versions, publish):
        publish(versions["es"], versions["ar"])
        assert set(read(versions["es"].url).alternates()) == {"es", "ar", "x-default"}

    @pytest.mark.parametrize(
        ("shown", "default"),
        [(["en", "es", "ar"], "en"), (["es", "ar"], "es"), (["ar"], "ar"), (["en", "ar"], "en")],
    )
    def test_default_is_the_source_or_the_first_live(self, read, versions, publish, settings, shown, default):
        publish(*(versions[tag] for tag in shown))
        signals = read(versions[shown[-1]].url).alternates()
        assert signals["x-default"] == settings.BASE_URL + versions[default].url

    def test_a_source_in_another_language_is_the_default(self, read, three_languages, publish):
        source = stories.version("ar", title=TITLES["ar"])
        target = stories.version("en", sibling_of=source)
        publish(source, target)
        signals = read(target.url).alternates()
        assert signals["x-default"] == signals["ar"]

    def test_a_version_taken_down_is_gone_from_its_siblings(self, read, live):
        unpublish_story(story=live["en"].story, versions=[live["es"]], user=None, now=timezone.now())
        assert set(read(live["en"].url).alternates()) == {"en", "ar", "x-default"}
        read(live["es"].url, status=404)

    @pytest.mark.parametrize("path", ["/{}/", "/{}/city/"])
    def test_fronts_and_sections_point_to_their_siblings(self, read, live, settings, path):
        expected = {tag: settings.BASE_URL + path.format(tag) for tag in TITLES}
        expected["x-default"] = expected["en"]
        for tag in TITLES:
            assert read(path.format(tag)).alternates() == expected

    def test_canonical_is_the_page_itself(self, read, live, settings):
        for path in (live["es"].url, "/es/", "/es/city/"):
            assert read(path + "?utm_source=x").one("link[rel=canonical]")["href"] == settings.BASE_URL + path

    def test_a_page_not_found_has_no_signals(self, read, live):
        page = read("/es/nothing-here/", status=404)
        assert not page.alternates()
        assert not page.page.select("link[rel=canonical]")


class TestNotice:
    def test_names_each_live_sibling_in_its_own_language(self, read, live):
        page = read(live["en"].url)
        assert page.words("#also-in") == ["This story is also available in:"]
        links = page.page.select(".also a")
        assert [(link["href"], link["lang"], link["hreflang"]) for link in links] == [
            (live["es"].url, "es", "es"),
            (live["ar"].url, "ar", "ar"),
        ]
        assert page.words(".also a") == [f"Español {TITLES['es']}", f"العربية {TITLES['ar']}"]

    def test_is_not_there_without_live_siblings(self, read, versions, publish):
        publish(versions["en"])
        page = read(versions["en"].url)
        assert not page.page.select(".also")
        assert TITLES["es"] not in page.response.content.decode()


class TestSwitch:
    def test_leads_a_story_to_its_sibling_or_else_to_the_other_front(self, read, versions, publish):
        publish(versions["en"], versions["ar"])
        page = read(versions["en"].url)
        assert page.words(".languages [aria-current]") == ["English"]
        links = {link["hreflang"]: link for link in page.page.select(".languages a")}
        assert links["ar"]["href"] == versions["ar"].url
        assert not links["ar"].small
        assert links["es"]["href"] == "/es/"
        assert links["es"].small.get_text() == "front page"

    @pytest.mark.parametrize("path", ["/{}/", "/{}/city/"])
    def test_leads_fronts_and_sections_to_their_siblings(self, read, live, path):
        for tag in TITLES:
            links = {
                link["hreflang"]: link["href"] for link in read(path.format(tag)).page.select(".languages a")
            }
            assert links == {other: path.format(other) for other in TITLES if other != tag}

    def test_is_not_there_in_a_paper_of_one_language(self, read, languages):
        languages(("en", "English"))
        EditionPage.objects.exclude(locale__language_code="en").update(live=False)
        assert not read("/en/").page.select(".languages")
