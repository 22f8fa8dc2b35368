"""Ambos' own words on a page in a language that has no catalogue: English, and marked as English."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup, Comment, Doctype
from django.utils import timezone

from ambos.stories.models import Author, Byline, EditionPage, SectionPage
from ambos.stories.preview_links import make_preview_link, preview_token
from factories import polls as make_polls
from factories import stories as make

WORDS = ["رست العبّارة عند الفجر في المرفأ القديم.", "لن يتغيّر سعر التذكرة هذا الشتاء."]
ENGLISH = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture
def arabic(three_languages, publish):
    """An Arabic edition in which nothing that a person wrote is in Latin letters."""
    EditionPage.objects.filter(locale__language_code="ar").update(title="المرفأ", tagline="صحيفة المدينة")
    section = make.section("ar")
    SectionPage.objects.filter(pk=section.pk).update(title="المدينة")
    poll = make_polls.poll(tags=("ar",), is_open=True, slug="bridge")
    made = []
    for number in range(2):
        version = make.version(
            "ar",
            title="العبّارة الليلية باقية",
            body=[
                *make.paragraphs(*WORDS),
                {"type": "embed", "value": "https://video.example/1", "id": str(number)},
            ],
        )
        version.bylines.add(Byline(author=Author.objects.create(name="ليلى", slug=f"layla-{number}")))
        version.bylines.add(Byline(author=Author.objects.create(name="سامي", slug=f"sami-{number}")))
        version.save_revision()
        publish(version)
        version.refresh_from_db()
        made.append(version)
    english = make.version("en", title="الأصل", sibling_of=made[0])
    publish(english)
    return {"story": made[0], "poll": poll}


def unmarked(page):
    """Runs of Latin letters that a screen reader would read out as Arabic."""
    found = []
    for text in page.body.find_all(string=ENGLISH):
        if isinstance(text, Comment | Doctype) or text.parent.name in {"script", "style"}:
            continue
        if text.find_parent(lang=True)["lang"] == "ar" and not text.strip().startswith("http"):
            found.append(" ".join(text.split()))
    for element in page.body.select("[aria-label]"):
        marked = element if element.get("lang") else element.find_parent(lang=True)
        if ENGLISH.search(element["aria-label"]) and marked["lang"] == "ar":
            found.append(element["aria-label"])
    return found


def test_every_english_run_on_an_arabic_page_is_marked(read, arabic):
    story, poll = arabic["story"], arabic["poll"]
    link = make_preview_link(version=story, user=make.user(), now=timezone.now())
    paths = {
        "/ar/": 200, "/ar/city/": 200, story.url: 200, "/ar/nothing/": 404,
        "/ar/readers/subscribe/": 200, f"/preview/{preview_token(link)}/": 200,
        f"/ar/polls/{poll.slug}/": 200, f"/ar/polls/{poll.slug}/result/": 200,
    }  # fmt: skip
    english = 0
    for path, status in paths.items():
        page = read(path, status=status).page
        assert unmarked(page) == [], path
        english += len(page.body.select("[lang=en][dir=ltr]"))
    assert english > 20


@pytest.mark.parametrize("chosen", [True, False])
def test_the_ballot_and_its_problems_are_marked_too(client, arabic, chosen):
    poll = arabic["poll"]
    data = {"choice": poll.choices.first().pk} if chosen else {}
    done = client.post(
        f"/ar/polls/{poll.slug}/", data, headers={"Sec-Fetch-Site": "same-origin"}, follow=True
    )
    page = BeautifulSoup(done.content, "lxml")
    assert page.select_one("form.form")
    assert bool(page.select(".problems")) is not chosen
    assert unmarked(page) == []


def test_a_mixed_sentence_is_english_but_for_the_words_of_the_page(read, arabic):
    page = read(arabic["story"].url)
    names = page.one(".story-meta .names span")
    assert (names["lang"], names["dir"]) == ("en", "ltr")
    assert " and " in names.text
    assert re.search(r"Published \w+ \d+, \d{4}", " ".join(page.one(".story-meta .meta").text.split()))
    more = page.one("#related [lang=en]")
    assert more.select_one("bdi[lang=ar]").text == "المدينة"


@pytest.mark.parametrize("tag", ["en", "es"])
def test_pages_whose_language_has_a_catalogue_need_no_mark(read, publish, three_languages, tag):
    version = make.version(tag)
    publish(version)
    page = read(f"/{tag}/city/{version.slug}/").page
    assert page.select("nav[lang], a.skip[lang], .story-meta [lang]:not([hreflang])") == []


def test_without_a_catalogue_the_newsrooms_first_language_speaks(read, publish, languages):
    languages(("es", "Español"), ("ar", "العربية"))
    page = read("/ar/")
    assert page.one(".empty")["lang"] == "es"
    assert "Esta edición" in page.one(".empty").text
