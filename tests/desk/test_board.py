"""The board: what each cell says, filters, counts, pages, and views that people keep."""

from __future__ import annotations

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from ambos.desk.board import STORIES_ON_A_PAGE, Filters, Place, board, numbers, rows
from ambos.desk.models import Mark, SavedView
from ambos.desk.operations import sign_off_holds
from ambos.pairs.models import Name
from ambos.pairs.operations import spell_name
from ambos.stories.models import Story
from ambos.stories.operations import owe_versions, publish_story, schedule_story, unsorted_section
from factories import stories as make

pytestmark = pytest.mark.django_db


def cells(story):
    return {cell.locale.language_code: cell for cell in rows([story], now=timezone.now())[0].cells}


def publish(*versions):
    publish_story(story=versions[0].story, versions=versions, user=None, now=timezone.now())


def rewrite(version, *texts):
    draft = version.get_latest_revision_as_object()
    raw = list(draft.body.raw_data)
    draft.body = [
        {**raw[at], "value": f"<p>{text}</p>"} if at < len(raw) else make.paragraphs(text)[0]
        for at, text in enumerate(texts)
    ]
    draft.save_revision()
    return draft


def asked(client, **query):
    return BeautifulSoup(client.get(reverse("desk:board"), query).text, "html.parser")


def titles(page):
    return [link.get_text(strip=True) for link in page.select(".desk-board__title > a")]


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


class TestACell:
    def test_shows_a_missing_version(self):
        found = cells(make.version("en").story)
        assert (found["en"].state, found["es"].state) == ("ready", "missing")

    def test_is_a_draft_while_it_has_no_words_or_lies_in_unsorted(self):
        empty, lying = make.version("en", body=[]), make.version("en")
        lying.move(unsorted_section(locale=lying.locale), pos="last-child")
        assert [cells(each.story)["en"].state for each in (empty, lying)] == ["draft", "draft"]

    def test_shows_a_held_version_with_its_findings(self, editor):
        _source, target = make.pair(held=True)
        cell = cells(target.story)["es"]
        assert (cell.state, cell.mark.held_by) == ("held", ["untranslated_para"])
        assert "Paragraph not translated" in asked(editor).text

    def test_shows_a_mended_version_as_ready(self):
        _source, target = make.pair(held=True)
        cells(target.story)
        rewrite(target, *make.CLEAN_ES)
        assert cells(target.story)["es"].state == "ready"

    def test_sees_a_change_of_the_source(self):
        source, target = make.pair()
        assert cells(target.story)["es"].state == "ready"
        rewrite(source, *make.CLEAN_EN, "The first boat of the season leaves the old pier at dawn on Friday.")
        assert cells(target.story)["es"].state == "held"

    def test_shows_a_signed_version_as_ready(self):
        _source, target = make.pair(held=True)
        sign_off_holds(version=target, reason="A quoted document.", user=make.user(), now=timezone.now())
        assert cells(target.story)["es"].state == "ready"

    def test_shows_live_and_live_with_changes(self):
        source, target = make.pair()
        publish(source, target)
        assert cells(source.story)["en"].state == "live"
        assert not cells(source.story)["en"].mark.has_changes
        source.get_latest_revision_as_object().save_revision()
        assert cells(source.story)["en"].mark.has_changes

    def test_is_stale_once_the_source_is_live_with_other_words(self, editor):
        source, target = make.pair()
        publish(source, target)
        draft = rewrite(source, make.CLEAN_EN[0], make.CLEAN_EN[1].replace("same", "double"))
        assert cells(source.story)["es"].state == "live"  # a draft makes nothing stale
        publish(draft)
        cell = cells(source.story)["es"]
        assert (cell.state, cell.mark.stale_segments) == ("stale", 1)
        assert "stale, 1 segment" in asked(editor).text

    def test_is_stale_for_a_paragraph_that_the_source_has_more(self):
        source, target = make.pair()
        publish(source, target)
        publish(rewrite(source, *make.CLEAN_EN, "The first boat leaves the old pier at dawn on Friday."))
        assert cells(source.story)["es"].mark.stale_segments == 1
        assert cells(target.story)["en"].state == "live"

    def test_is_owed_by_a_time_and_overdue_after_it(self, editor):
        version, now = make.version("en"), timezone.now()
        due = {make.locale("es"): now + timedelta(hours=2, seconds=30)}
        owe_versions(story=version.story, due_at=due, user=make.user(), now=now)
        assert cells(version.story)["es"].state == "owed"
        assert "owed in 2" in asked(editor).text
        late = rows([version.story], now=now + timedelta(hours=3))[0].cells
        assert [cell.is_overdue for cell in late] == [False, True]

    def test_is_scheduled_until_it_goes_live(self):
        version, now = make.version("en"), timezone.now()
        schedule_story(
            story=version.story, versions=[version], at=now + timedelta(hours=1), user=make.user(), now=now
        )
        assert cells(version.story)["en"].state == "scheduled"
        publish(version)
        assert cells(version.story)["en"].state == "live"

    def test_of_a_deleted_version_is_missing_and_a_deleted_story_is_gone(self):
        source, target = make.pair()
        story = source.story
        target.delete()
        assert cells(story)["es"].state == "missing"
        source.delete()
        assert board(now=timezone.now()).rows == []
        other = make.version("en")
        Story.objects.filter(pk=other.story.pk).delete()
        assert board(now=timezone.now()).rows == []

    def test_counts_warnings_beside_what_holds(self, editor):
        version = make.version("en", body=make.paragraphs("The mayor thanked Okelo for it on Monday."))
        assert cells(version.story)["en"].mark.warnings == 0
        spell_name(name=Name(), spellings={"en": "Okello"})
        cell = cells(version.story)["en"]
        assert (cell.state, cell.mark.held_by, cell.mark.warnings) == ("ready", [], 1)
        assert "1 warning" in asked(editor).text


class TestTheBoard:
    def test_has_its_title(self, editor):
        assert asked(editor).select_one("h1").get_text(strip=True) == "Stories"

    def test_puts_the_newest_story_first(self):
        first, second = make.version("en"), make.version("es")
        assert [row.story for row in board(now=timezone.now()).rows] == [second.story, first.story]

    def test_filters_by_state_language_section_person_and_age(self, editor):
        held = make.pair(held=True)[1].story
        person = make.user("Reporter")
        other = make.version("en", title="Another")
        other.save_revision(user=person)
        other.move(make.section("en", "Culture"), pos="last-child")
        live = make.version("es", title="Vivo")
        publish(live)
        assert titles(asked(editor, state="held")) == [held.versions.get(locale=make.locale("en")).title]
        assert titles(asked(editor, state="live", locale="en")) == []
        assert titles(asked(editor, state="live", locale="es")) == ["Vivo"]
        assert titles(asked(editor, section=make.section("en", "Culture").translation_key)) == ["Another"]
        assert titles(asked(editor, person=person.pk)) == ["Another"]
        assert len(titles(asked(editor, age="fresh"))) == 3
        assert titles(asked(editor, age="week")) == []
        Mark.objects.filter(story=held).update(since=timezone.now() - timedelta(days=8))
        assert len(titles(asked(editor, age="week"))) == 1

    def test_counts_on_top_what_the_other_filters_leave(self, editor):
        make.pair(held=True)
        publish(make.version("es", title="Vivo"))
        board(now=timezone.now())
        found = numbers(Filters(state="held"), timezone.now())
        assert {code: number for code, number in found.items() if number} == {
            "held": 1, "ready": 1, "missing": 1, "live": 1
        }  # fmt: skip
        assert numbers(Filters(locale="es"), timezone.now())["ready"] == 0
        chosen = asked(editor, state="held").select_one(".desk-numbers [aria-current]")
        assert chosen.get_text(" ", strip=True) == "held 1"

    @pytest.mark.parametrize(
        "query",
        [{"state": "x"}, {"person": "9999"}, {"section": "x"}, {"before": "-1"}, {"after": "x"}],
    )
    def test_makes_do_with_an_address_that_makes_no_sense(self, editor, query):
        make.version("en")
        assert editor.get(reverse("desk:board"), query).status_code == 200

    def test_turns_its_pages_to_both_ends(self):
        for _each in range(STORIES_ON_A_PAGE + 3):
            make.version("en", body=[])
        now = timezone.now()
        while board(now=now).is_behind:
            pass
        first = board(now=now)
        assert (len(first.rows), first.newer) == (STORIES_ON_A_PAGE, None)
        second = board(now=now, place=Place(before=first.older))
        assert (len(second.rows), second.older) == (3, None)
        back = board(now=now, place=Place(after=second.newer))
        assert [row.story for row in back.rows] == [row.story for row in first.rows]
        last = board(now=now, place=Place(at_end=True))
        assert last.rows[-1].story == second.rows[-1].story
        assert last.older is None
        assert last.newer

    def test_says_that_it_is_behind_when_more_changed_than_a_page_can_wait_for(self, editor):
        for _each in range(STORIES_ON_A_PAGE + 1):
            make.version("en", body=[])
        assert "Many stories changed at once" in asked(editor).text
        assert "Many stories changed at once" not in asked(editor).text

    def test_asks_no_more_for_more_stories(self, editor):
        def queries(address):
            editor.get(address)
            with CaptureQueriesContext(connection) as made:
                assert editor.get(address).status_code == 200
            return len(made)

        first = make.pair()[0].story
        few = [queries(reverse("desk:board")), queries(reverse("desk:history", args=[first.pk]))]
        for _each in range(5):
            make.pair()
        assert [queries(reverse("desk:board")), queries(reverse("desk:history", args=[first.pk]))] == few


class TestAView:
    def test_is_kept_under_a_name_and_taken_away(self, editor):
        kept = editor.post(reverse("desk:keep_view"), {"name": "My desk", "state": "held", "locale": "es"})
        assert kept.url == reverse("desk:board") + "?state=held&locale=es"
        view = SavedView.objects.get()
        link = asked(editor).select_one(".desk-views a")
        assert (link.text, link["href"]) == ("My desk", kept.url)
        editor.post(reverse("desk:keep_view"), {"name": "My desk", "state": "live"})
        assert SavedView.objects.get().query == "state=live"
        editor.post(reverse("desk:drop_view", args=[view.pk]))
        assert not SavedView.objects.exists()

    def test_needs_a_name(self, editor):
        answer = editor.post(reverse("desk:keep_view"), {"name": " ", "state": "held"})
        assert answer.status_code == 422
        assert "Give the view a name." in answer.text

    def test_is_nobody_elses(self, editor, client):
        view = SavedView.objects.create(user=make.user(), name="Hers", query="state=held")
        assert not asked(editor).select(".desk-views")
        assert editor.post(reverse("desk:drop_view", args=[view.pk])).status_code == 404


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
