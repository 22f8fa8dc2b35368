from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from ambos.desk.board import rows
from ambos.desk.reports import draft_comparison
from ambos.desk.stored import counts
from ambos.pairs.models import Dismissal
from ambos.pairs.operations import dismiss_finding
from ambos.stories.models import StoryPage
from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


@pytest.fixture
def target():
    _source, target = make.pair(held=True)
    return target


def story_page(target):
    return reverse("desk:story", args=[target.story.pk])


def links(html, text):
    return [a["href"] for a in BeautifulSoup(html, "html.parser").find_all("a", string=text)]


def dismiss_address(client, target):
    return links(client.get(story_page(target)).text, "Dismiss…")[0]


def dismiss(target, **kwargs):
    found = draft_comparison(target).own_names[0]
    given = {"for_newsroom": False, "reason": "A facsimile.", "user": make.user()}
    return dismiss_finding(named=found, now=timezone.now(), **{**given, **kwargs})


class TestDismissing:
    def test_begins_at_the_finding_and_leads_back(self, editor, target):
        address = dismiss_address(editor, target)
        page = editor.get(address).text
        assert make.CLEAN_EN[1] in page
        answer = editor.post(address, {"scope": "STORY", "reason": "A facsimile."}, follow=True)
        assert answer.redirect_chain[-1][0] == story_page(target)
        assert "1 dismissed" in answer.text
        assert "A facsimile." in answer.text
        assert "The gate holds" not in answer.text

    def test_takes_the_finding_off_the_board(self, editor, target):
        editor.post(dismiss_address(editor, target), {"scope": "STORY", "reason": "A facsimile."})
        states = {
            cell.locale.language_code: cell.state
            for cell in rows([target.story], now=timezone.now())[0].cells
        }
        assert states["es"] == "ready"

    def test_lets_the_version_be_published(self, editor, target):
        editor.post(dismiss_address(editor, target), {"scope": "STORY", "reason": "A facsimile."})
        editor.post(reverse("desk:act", args=[target.story.pk, "publish"]), {"versions": [target.pk]})
        assert StoryPage.objects.get(pk=target.pk).live

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ({"scope": "STORY", "reason": ""}, "Say why this is no fault."),
            ({"scope": "STORY", "reason": "   "}, "Say why this is no fault."),
            ({"scope": "STORY", "reason": "x" * 1001}, "1000"),
            ({"scope": "MOON", "reason": "So."}, "MOON"),
            ({"reason": "So."}, "required"),
        ],
    )
    def test_comes_back_with_a_message_beside_the_field(self, editor, target, given, message):
        answer = editor.post(dismiss_address(editor, target), given)
        assert answer.status_code == 422
        alert = BeautifulSoup(answer.text, "html.parser").select_one(".desk-dismissal [role=alert]")
        assert message in alert.text
        assert not Dismissal.objects.exists()

    def test_of_what_is_no_longer_there_says_so(self, editor, target):
        address = dismiss_address(editor, target)
        draft = StoryPage.objects.get(pk=target.pk).get_latest_revision_as_object()
        draft.body = make.paragraphs(*make.CLEAN_ES)
        draft.save_revision()
        assert "no longer there" in editor.get(address, follow=True).text

    def test_leads_to_no_other_site(self, editor, target):
        address = dismiss_address(editor, target).partition("?")[0]
        given = {"scope": "STORY", "reason": "So.", "next": "https://elsewhere.example/"}
        answer = editor.post(address, given)
        assert answer["Location"] == story_page(target)

    def test_is_not_for_a_reporter(self, client, target):
        client.force_login(make.user("Reporter"))
        assert not links(client.get(story_page(target)).text, "Dismiss…")
        key = draft_comparison(target).own_names[0].key
        client.post(reverse("desk:dismiss", args=[target.pk, key]), {"scope": "STORY", "reason": "So."})
        assert not Dismissal.objects.exists()


class TestForTheNewsroom:
    def test_offers_to_add_the_name(self, editor):
        body = ["Ana Gonzalez spoke on Monday.", "The mayor thanked Gonzalez for it."]
        told = ["Ana Gonsalez habló el lunes.", "La alcaldesa se lo agradeció a Gonzalez."]
        source = make.version("en", body=make.paragraphs(*body))
        target = make.version("es", body=make.paragraphs(*told), sibling_of=source, title="Habla Ana")
        from ambos.pairs.operations import pair_versions

        pair_versions(source=source, target=target)
        answer = editor.post(
            dismiss_address(editor, target), {"scope": "NEWSROOM", "reason": "It is hers."}, follow=True
        )
        address = links(answer.text, "Add to the names")[0]
        assert parse_qs(urlsplit(address).query) == {
            "spelling-es": ["Gonsalez"],
            "spelling-en": ["Gonzalez"],
        }
        form = BeautifulSoup(editor.get(address).text, "html.parser")
        assert form.select_one("[name=spelling-es]")["value"] == "Gonsalez"

    def test_is_not_offered_where_there_are_no_words(self, editor):
        version = make.version("en", body=[], lead_picture=make.picture())
        assert "NEWSROOM" not in editor.get(dismiss_address(editor, version)).text


class TestUndoing:
    def test_lets_the_finding_count_again(self, editor, target):
        dismiss(target)
        address = links(editor.get(story_page(target)).text, "Undo…")[0]
        assert "A facsimile." in editor.get(address).text
        answer = editor.post(address, follow=True)
        assert "The gate holds this version: 1 finding." in answer.text

    def test_by_get_does_nothing(self, editor, target):
        editor.get(reverse("desk:undo_dismissal", args=[dismiss(target).pk]))
        assert Dismissal.objects.exists()

    def test_is_not_for_a_reporter(self, client, target):
        kept = dismiss(target)
        client.force_login(make.user("Reporter"))
        client.post(reverse("desk:undo_dismissal", args=[kept.pk]))
        assert Dismissal.objects.exists()


class TestFindingsByClass:
    def test_count_what_was_dismissed(self, editor, target):
        _source, other = make.pair(held=True)
        dismiss(target)
        counts([target, other])
        page = BeautifulSoup(editor.get(reverse("desk:classes")).text, "html.parser")
        row = [
            cell.get_text(strip=True) for cell in page.select(".desk-wide tbody tr")[0].find_all(["th", "td"])
        ]
        assert row[1:] == ["2", "1", "50 %"]

    def test_list_what_the_newsroom_dismissed_and_lead_to_its_undoing(self, editor, target):
        kept = dismiss(target, for_newsroom=True)
        address = links(editor.get(reverse("desk:classes")).text, "Undo…")[0]
        assert str(kept.pk) in address
        assert editor.post(address)["Location"] == reverse("desk:classes")

    def test_say_so_when_there_are_none(self, editor):
        assert "Nothing was found yet" in editor.get(reverse("desk:classes")).text
