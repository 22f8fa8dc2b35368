"""What readers find of corrections, updates and retractions."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect

from ambos.newsletters.queries import live_versions
from ambos.stories.models import Correction, Story, StoryPage
from ambos.stories.operations import correct_story, restore_story, retract_story, waive_correction
from factories import newsletters, readers
from factories import stories as make


@pytest.fixture
def editor(db):
    return make.user()


@pytest.fixture
def live(publish):
    """Two versions that readers have seen for an hour."""
    pair = publish(*make.pair())
    StoryPage.objects.update(first_published_at=timezone.now() - timedelta(hours=1))
    return pair


def correct(version, text, editor, kind=Correction.Kind.CORRECTION, now=None):
    return correct_story(
        story=version.story, notes={version: text}, user=editor, now=now or timezone.now(), kind=kind
    )


class TestNotes:
    def test_stand_on_the_page_of_their_version_newest_first(self, read, live, editor):
        correct(live[0], "The fare was wrong.", editor)
        correct(live[0], "More on the fares.", editor, Correction.Kind.UPDATE)
        page = read(live[0].url)
        assert page.words(".notes-to-readers p")[0].endswith("More on the fares.")
        assert page.words(".notes-to-readers .note-kind")[0].startswith("Update, ")
        assert page.words(".notes-to-readers .note-kind")[1].startswith("Correction, ")
        assert not read(live[1].url).page.select(".notes-to-readers")

    def test_speak_the_pages_language(self, read, live, editor):
        correct(live[1], "La tarifa estaba mal.", editor)
        assert read(live[1].url).words(".notes-to-readers .note-kind")[0].startswith("Corrección, ")

    def test_a_waiver_is_not_for_readers(self, read, live, editor):
        made = correct(live[0], "The fare was wrong.", editor)
        waive_correction(
            correction=made, version=live[1], reason="It had it right.", user=editor, now=timezone.now()
        )
        assert "It had it right." not in read(live[1].url).response.text

    def test_machines_read_corrections_but_not_updates(self, read, live, editor):
        correct(live[0], "The fare was wrong.", editor)
        correct(live[0], "More on the fares.", editor, Correction.Kind.UPDATE)
        data = json.loads(read(live[0].url).one('script[type="application/ld+json"]').string)
        (comment,) = data["correction"]
        assert (comment["@type"], comment["text"]) == ("CorrectionComment", "The fare was wrong.")
        assert data["dateModified"] > data["datePublished"]

    def test_cost_one_query_however_many(self, read, live, editor, django_assert_num_queries):
        correct(live[0], "One.", editor)
        read(live[0].url)
        with CaptureQueriesContext(connection) as few:
            read(live[0].url)
        correct(live[0], "Two.", editor)
        correct(live[0], "Three.", editor)
        with django_assert_num_queries(len(few)):
            read(live[0].url)


class TestRetraction:
    @pytest.fixture
    def retract(self, live, editor):
        def act(shown=Story.RetractionShown.GONE):
            retract_story(
                story=live[0].story,
                notices={make.locale("en"): "Our source was wrong.", make.locale("es"): "La fuente falló."},
                shown_as=shown,
                user=editor,
                now=timezone.now(),
            )

        return act

    @pytest.mark.parametrize(
        ("shown", "status", "robots"),
        [(Story.RetractionShown.GONE, 410, 1), (Story.RetractionShown.NOTICE, 200, 0)],
    )
    def test_answers_with_the_notice_in_the_readers_language(
        self, read, live, retract, shown, status, robots
    ):
        retract(shown)
        page = read(live[1].url, status=status)
        assert page.words(".notice p") == ["La fuente falló."]
        assert page.page.html["lang"] == "es"
        assert make.CLEAN_ES[0] not in page.response.text
        assert len(page.page.select('meta[name="robots"][content="noindex"]')) == robots
        assert bool(page.alternates()) is not bool(robots)
        assert page.one(".languages a")["href"] == live[0].url

    def test_stands_nowhere_else(self, read, live, retract):
        retract()
        for path in ("/en/", "/en/city/"):
            assert live[0].title not in read(path).response.text
        issue = newsletters.issue(readers.mailing_list(), stories=[live[0].story])
        assert live_versions(issue, make.locale("en")) == []

    def test_a_renamed_address_leads_to_the_notice(self, read, live, retract):
        Redirect.add_redirect("/en/city/old-name", redirect_to=live[0], is_permanent=True)
        retract()
        assert read("/en/city/old-name/", status=301).response["Location"].endswith(live[0].url)

    def test_a_version_never_live_has_no_notice(self, read, live, retract):
        draft = make.version("en", title="Never live")
        retract()
        read(draft.url, status=404)

    def test_undone_it_is_nowhere_until_published_again(self, read, live, retract, editor, publish):
        retract()
        restore_story(story=live[0].story, user=editor, now=timezone.now())
        read(live[0].url, status=404)
        publish(live[0])
        assert make.CLEAN_EN[0] in read(live[0].url).response.text

    def test_takes_few_queries(self, read, live, retract, django_assert_max_num_queries):
        retract()
        read(live[0].url, status=410)
        with django_assert_max_num_queries(18):
            read(live[0].url, status=410)
