from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from django.utils import timezone
from wagtail.models import Page

from ambos.stories.models import Author, Byline
from factories import stories


def block(kind: str, value: object) -> dict:
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


@pytest.fixture
def show(read, publish):
    """Publish a version made with these fields and read its page."""

    def act(tag: str = "en", **fields):
        (page,) = publish(stories.version(tag, **fields))
        return read(page.url)

    return act


class TestHead:
    def test_has_one_h1_the_headline(self, show):
        assert show(title="The night ferry stays").words("h1") == ["The night ferry stays"]

    def test_headings_never_skip_a_level(self, show, publish):
        publish(stories.version(title="Another"))
        body = [block("subhead", "A"), block("fact_box", {"title": "B", "paragraphs": ["<p>c</p>"]})]
        levels = [int(heading.name[1]) for heading in show(body=body).page.select("h1, h2, h3, h4")]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))

    def test_shows_kicker_section_and_dek(self, show):
        page = show(kicker="Harbor", dek="It sails all winter.")
        assert page.words(".story-head .kicker a, .story-head .kicker span") == ["City", "Harbor"]
        assert page.words(".story-head .dek") == ["It sails all winter."]
        assert page.one('meta[name="description"]')["content"] == "It sails all winter."

    def test_names_the_authors_in_order(self, read, publish):
        page = stories.version("es", title="Uno")
        for place, name in enumerate(["Zoe Abril", "Ana Prats"]):
            author = Author.objects.create(name=name, slug=name.lower().replace(" ", "-"))
            page.bylines.add(Byline(author=author, sort_order=place))
        leo = Author.objects.create(name="Leo Ferrán", slug="leo-ferran")
        page.bylines.add(Byline(author=leo, role=Byline.Role.TRANSLATOR, sort_order=2))
        page.save_revision()
        publish(page)
        shown = read(page.url)
        assert shown.words(".story-meta .names")[0].endswith("Zoe Abril y Ana Prats")
        assert shown.words(".story-meta .translators") == ["Traducción de Leo Ferrán"]

    def test_gives_the_time_on_the_newsrooms_clock(self, read, publish, settings):
        settings.TIME_ZONE = "America/Los_Angeles"
        (page,) = publish(stories.version())
        at = datetime(2026, 3, 3, 6, 30, tzinfo=UTC)
        Page.objects.filter(pk=page.pk).update(first_published_at=at, last_published_at=at)
        shown = read(page.url)
        assert shown.one(".story-meta time")["datetime"] == "2026-03-02T22:30-08:00"

    def test_says_updated_only_when_it_was(self, read, publish):
        (page,) = publish(stories.version())
        assert len(read(page.url).page.select(".story-meta time")) == 1
        Page.objects.filter(pk=page.pk).update(last_published_at=timezone.now() + timedelta(hours=2))
        assert len(read(page.url).page.select(".story-meta time")) == 2


class TestBody:
    @pytest.mark.parametrize(
        ("kind", "value", "selector", "words"),
        [
            ("paragraph", "<p>The <b>night</b> ferry.</p>", ".body > p", "The night ferry."),
            ("subhead", "The cost", ".body > h2", "The cost"),
            ("quote", {"text": "We sail.", "speaker": "Jo"}, ".body blockquote", "We sail."),
            (
                "quote",
                {"text": "We sail.", "speaker": "Jo", "role": "pilot"},
                ".quote figcaption",
                "Jo pilot",
            ),
            ("list", ["<p>One fare</p>"], ".body ul li", "One fare"),
            (
                "fact_box",
                {"title": "If you go", "paragraphs": ["<p>Daily.</p>"]},
                ".body aside",
                "If you go Daily.",
            ),
            ("embed", "https://www.video.example/1", ".body .embed a", "See this at video.example"),
        ],
    )
    def test_shows_every_kind_of_block(self, show, kind, value, selector, words):
        assert show(body=[block(kind, value)]).words(selector) == [words]

    def test_a_quote_without_speaker_has_no_empty_caption(self, show):
        assert not show(body=[block("quote", {"text": "We sail."})]).page.select("figcaption")

    def test_an_embed_loads_nothing_from_elsewhere(self, show):
        page = show(body=[block("embed", "https://www.video.example/1")]).page
        assert not page.select("iframe, object, embed, video")

    def test_the_dateline_runs_into_a_first_paragraph_only(self, show):
        assert show(dateline="Oakland").page.select(".dateline-run-in")
        page = show(dateline="Oakland", body=[block("subhead", "A")])
        assert page.words(".dateline") == ["Oakland"]
        assert not page.page.select(".dateline-run-in")


class TestPictures:
    def test_the_lead_picture_is_large_early_and_described(self, show):
        page = show(lead_picture=stories.picture(), lead_alt="A ferry.", lead_caption="At dusk.")
        image = page.one(".story-lead img")
        assert image["alt"] == "A ferry."
        assert (image["width"], image["height"]) == ("1200", "800")
        assert image["fetchpriority"] == "high"
        assert "loading" not in image.attrs
        assert page.words(".story-lead figcaption") == ["At dusk. Ana Prats"]

    def test_a_figure_waits_until_it_is_near(self, show):
        value = {"picture": stories.picture().pk, "alt": "A ferry.", "caption": "At dusk."}
        page = show(body=[block("figure", value)])
        image, source = page.one(".figure-body img"), page.one(".figure-body source")
        assert image["loading"] == "lazy"
        assert source["type"] == "image/webp"
        assert [part.split()[1] for part in source["srcset"].split(", ")] == ["320w", "640w", "960w", "1200w"]

    def test_of_a_figure_whose_picture_is_missing_nothing_is_seen(self, show):
        missing = stories.picture(is_placeholder=True)
        value = {"picture": missing.pk, "alt": "A ferry.", "caption": "At dusk."}
        page = show(lead_picture=missing, lead_caption="At dusk.", body=[block("figure", value)])
        assert not page.page.select("img, picture, figure, main .credit")
        assert "At dusk." not in page.page.text

    def test_a_file_that_is_gone_counts_as_missing(self, show):
        picture = stories.picture()
        picture.file.storage.delete(picture.file.name)
        page = show(lead_picture=picture, lead_caption="At dusk.")
        assert not page.page.select("img, figure")
        assert "At dusk." not in page.page.text

    def test_a_focal_point_guides_the_crop(self, show, read):
        point = {
            "focal_point_x": 300,
            "focal_point_y": 200,
            "focal_point_width": 10,
            "focal_point_height": 10,
        }
        show(lead_picture=stories.picture(**point))
        assert read("/en/").one(".teaser-lead img")["style"] == "object-position: 25% 25%"


class TestPage:
    def test_needs_no_script_and_nothing_from_elsewhere(self, show):
        page = show(lead_picture=stories.picture()).page
        assert [script["type"] for script in page.select("script")] == ["application/ld+json"]
        for element in page.select("[src], link[rel=stylesheet], link[rel=icon]"):
            assert (element.get("src") or element["href"]).startswith("/")

    def test_the_first_thing_a_key_reaches_is_the_skip_link(self, show):
        page = show().page
        first = page.select("a[href], button, input, select, textarea, [tabindex]")[0]
        assert (first["class"], first["href"]) == (["skip"], "#content")
        assert page.select("main#content")

    def test_offers_other_stories_of_the_section(self, show, publish):
        publish(stories.version(title="Another"))
        stories.version(title="A draft")
        assert show(title="This one").words(".related .headline") == ["Another"]

    def test_takes_the_same_queries_however_many_stories_there_are(
        self, read, publish, django_assert_max_num_queries, django_assert_num_queries
    ):
        picture = stories.picture()
        (page,) = publish(stories.version(lead_picture=picture))
        for _n in range(5):
            publish(stories.version(lead_picture=picture))
        read(page.url)
        with django_assert_max_num_queries(19) as queries:
            read(page.url)
        few = len(queries)
        for _n in range(4):
            publish(stories.version(lead_picture=picture))
        read(page.url)
        with django_assert_num_queries(few):
            read(page.url)
