from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from ambos.desk.board import board, rows
from ambos.desk.operations import sign_off_holds
from ambos.pairs.models import Name
from ambos.pairs.operations import spell_name
from ambos.stories.models import Story
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db


def cells(story):
    return {cell.locale.language_code: cell for cell in rows([story])[0].cells}


def publish(*versions):
    publish_story(story=versions[0].story, versions=versions, user=None, now=timezone.now())


class TestTheBoard:
    def test_shows_a_missing_version(self):
        found = cells(make.version("en").story)
        assert (found["en"].state, found["es"].state) == ("draft", "missing")

    def test_shows_a_held_version_with_the_number_of_its_findings(self):
        _source, target = make.pair(held=True)
        assert cells(target.story)["es"].state == "held"
        assert cells(target.story)["es"].held_by == 1

    def test_shows_a_mended_version_as_a_draft(self):
        _source, target = make.pair(held=True)
        cells(target.story)
        draft = target.get_latest_revision_as_object()
        draft.body = make.paragraphs(*make.CLEAN_ES)
        draft.save_revision()
        assert cells(target.story)["es"].state == "draft"

    def test_sees_a_change_of_the_source(self):
        source, target = make.pair()
        assert cells(target.story)["es"].state == "draft"
        draft = source.get_latest_revision_as_object()
        draft.body = make.paragraphs(
            *make.CLEAN_EN, "The first boat of the season leaves the old pier at dawn on Friday."
        )
        draft.save_revision()
        assert cells(target.story)["es"].state == "held"

    def test_shows_a_signed_version_as_a_draft(self):
        _source, target = make.pair(held=True)
        sign_off_holds(version=target, reason="A quoted document.", user=make.user(), now=timezone.now())
        assert cells(target.story)["es"].state == "draft"

    def test_shows_live_and_live_with_changes(self):
        source, target = make.pair()
        publish(source, target)
        assert cells(source.story)["en"].state == "live"
        assert not cells(source.story)["en"].changed
        source.get_latest_revision_as_object().save_revision()
        assert cells(source.story)["en"].changed

    def test_counts_warnings_beside_what_holds(self, client):
        spell_name(name=Name(), spellings={"en": "Okello"})
        version = make.version("en", body=make.paragraphs("The mayor thanked Okelo for it on Monday."))
        cell = cells(version.story)["en"]
        assert (cell.state, cell.held_by, cell.warnings) == ("draft", 0, 1)
        client.force_login(make.user())
        assert "1 warning" in client.get(reverse("desk:board")).text

    def test_has_its_title(self, client):
        client.force_login(make.user())
        page = BeautifulSoup(client.get(reverse("desk:board")).text, "html.parser")
        assert page.select_one("h1").get_text(strip=True) == "Stories"

    def test_puts_the_newest_story_first(self):
        first, second = make.version("en"), make.version("es")
        assert [row.story for row in board()] == [second.story, first.story]

    def test_asks_no_more_for_more_stories(self, django_assert_num_queries):
        for _n in range(2):
            make.pair()
        rows(Story.objects.all())  # writes the reports
        with django_assert_num_queries(10):
            rows(Story.objects.all())
        for _n in range(5):
            make.pair()
        rows(Story.objects.all())
        with django_assert_num_queries(10):
            rows(Story.objects.all())


class TestTheEditorsHome:
    def test_opens_with_the_board(self, client):
        _source, target = make.pair(held=True)
        client.force_login(make.user())
        home = client.get(reverse("wagtailadmin_home")).text
        assert target.story.slugline in home
        assert "held, 1 finding" in home

    def test_speaks_the_editors_language(self, client):
        from wagtail.users.models import UserProfile

        user = make.user()
        profile = UserProfile.get_for_user(user)
        profile.preferred_language = "es"
        profile.save()
        client.force_login(user)
        assert "Noticias" in client.get(reverse("desk:board")).text

    def test_is_not_for_readers(self, client):
        assert client.get(reverse("desk:board")).status_code == 302
