from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from ambos.desk.models import SignOff
from ambos.desk.notes import notes
from ambos.stories.models import StoryPage
from ambos.stories.operations import unsorted_section
from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


def address(story, act=None):
    return reverse("desk:act", args=[story.pk, act]) if act else reverse("desk:story", args=[story.pk])


class TestTheStoryPage:
    def test_shows_both_texts_and_the_finding_at_its_line(self, editor):
        _source, target = make.pair(held=True)
        page = BeautifulSoup(editor.get(address(target.story)).text, "html.parser")
        assert "The gate holds this version: 1 finding." in page.text
        line = page.select_one(".desk-line--found")
        assert line.select_one("[lang=en]").get_text(strip=True) == make.CLEAN_EN[1]
        assert line.select_one("[lang=es]").get_text(strip=True) == make.CLEAN_EN[1]

    def test_links_each_finding_to_its_block_in_the_editor(self, editor):
        _source, target = make.pair(held=True)
        page = BeautifulSoup(editor.get(address(target.story)).text, "html.parser")
        link = page.select_one(".desk-findings a")["href"]
        assert link == f"/admin/pages/{target.pk}/edit/#block-{target.body[1].id}-section"

    def test_links_a_missing_paragraph_to_the_source(self, editor):
        source, target = make.pair()
        draft = target.get_latest_revision_as_object()
        draft.body = make.paragraphs(make.CLEAN_ES[0])
        draft.save_revision()
        page = BeautifulSoup(editor.get(address(target.story)).text, "html.parser")
        link = page.select_one(".desk-findings a")["href"]
        assert link == f"/admin/pages/{source.pk}/edit/#block-{source.body[1].id}-section"

    def test_tells_a_missing_paragraph_once(self, editor):
        source, target = make.pair()
        draft = target.get_latest_revision_as_object()
        draft.body = make.paragraphs(make.CLEAN_ES[0])
        draft.save_revision()
        page = BeautifulSoup(editor.get(address(target.story)).text, "html.parser")
        assert page.text.count("is lacking in the translation") == 1
        assert page.select_one(".desk-line__findings").get_text(strip=True) == "Paragraph missing"
        assert not page.select(".desk-owed")

        form = page.select_one(".desk-findings form")
        fields = {field["name"]: field.get("value", "") for field in form.select("input[name]")}
        editor.post(form["action"], fields | {"reason": "Of no use to these readers."})
        assert "is lacking in the translation" not in editor.get(address(source.story)).text

    def test_offers_a_translation_beside_the_language_that_is_missing(self, editor):
        source = make.version("en")
        page = BeautifulSoup(editor.get(address(source.story)).text, "html.parser")
        (button,) = page.find_all("button", string="Translate into Spanish")
        row = button.find_parent("li")
        assert row.find_parent("ul")["class"] == ["desk-versions"]
        assert row.strong.text == "Spanish"
        assert row.select_one("[name=source]")["value"] == str(source.pk)

    def test_notes_that_a_picture_is_lacking_without_holding_the_version(self, editor):
        missing = make.picture(is_placeholder=True)
        value = {"picture": missing.pk, "alt": "", "caption": "The ferry at dusk."}
        figure = {"type": "figure", "value": value, "id": "f1"}
        version = make.version("en", body=[*make.paragraphs(*make.CLEAN_EN), figure])
        page = BeautifulSoup(editor.get(address(version.story)).text, "html.parser")
        note = page.select_one(".desk-findings li")
        assert note.get_text(" ", strip=True).startswith("The picture is lacking;")
        assert note.a["href"] == f"/admin/pages/{version.pk}/edit/#block-f1-section"
        assert not page.select(".desk-hold, .desk-clean")
        assert [(note.sentence[:22], note.holds) for note in notes(version, make.user())] == [
            ("The picture is lacking", False)
        ]

        missing.is_placeholder = False
        missing.save()
        assert notes(version, make.user()) == []

    def test_of_an_unknown_story_is_not_found(self, editor):
        assert editor.get("/admin/desk/stories/999/").status_code == 404


class TestPublishing:
    def test_puts_the_chosen_versions_live(self, editor):
        source, target = make.pair()
        editor.post(address(source.story, "publish"), {"versions": [source.pk, target.pk]})
        assert StoryPage.objects.live().count() == 2

    def test_says_what_holds_and_publishes_none(self, editor):
        source, target = make.pair(held=True)
        answer = editor.post(
            address(source.story, "publish"), {"versions": [source.pk, target.pk]}, follow=True
        )
        assert "This paragraph is in English; put it into Spanish." in answer.text
        assert not StoryPage.objects.live().exists()

    @pytest.mark.parametrize("chosen", [[], ["x"], [999999]])
    def test_of_nothing_or_nonsense_comes_back_with_a_message(self, editor, chosen):
        source, _target = make.pair()
        answer = editor.post(address(source.story, "publish"), {"versions": chosen})
        assert answer.status_code == 422
        assert 'role="alert"' in answer.text

    def test_is_not_for_a_reporter(self, client):
        source, _target = make.pair()
        client.force_login(make.user("Reporter"))
        client.post(address(source.story, "publish"), {"versions": [source.pk]})
        assert not StoryPage.objects.live().exists()

    def test_by_get_does_nothing_and_leads_to_the_story(self, editor):
        source, _target = make.pair()
        answer = editor.get(address(source.story, "publish"))
        assert (answer.status_code, answer["Location"]) == (
            302,
            reverse("desk:story", args=[source.story.pk]),
        )
        assert not StoryPage.objects.live().exists()


class TestSigningOff:
    def test_lets_the_version_through_and_keeps_the_reason(self, editor):
        source, target = make.pair(held=True)
        assert "Signed for by" not in editor.get(address(source.story)).text
        editor.post(address(source.story, "sign-off"), {"version": target.pk, "reason": "A facsimile."})

        page = editor.get(address(source.story)).text
        assert "Signed for by" in page
        assert page.count("“A facsimile.”") == 2  # beside the finding and in the history
        told = {(note.holds, "“A facsimile.”" in note.signed) for note in notes(target, make.user())}
        assert told == {(False, True)}
        editor.post(address(source.story, "publish"), {"versions": [target.pk]})
        assert StoryPage.objects.get(pk=target.pk).live

    @pytest.mark.parametrize("reason", ["", "   ", "x" * 1001])
    def test_needs_a_reason(self, editor, reason):
        source, target = make.pair(held=True)
        answer = editor.post(address(source.story, "sign-off"), {"version": target.pk, "reason": reason})
        assert answer.status_code == 422
        assert 'role="alert"' in answer.text
        assert not SignOff.objects.exists()

    def test_is_not_for_a_reporter(self, client):
        source, target = make.pair(held=True)
        client.force_login(make.user("Reporter"))
        assert "Override the hold" not in client.get(address(source.story)).text
        client.post(address(source.story, "sign-off"), {"version": target.pk, "reason": "Please."})
        assert not SignOff.objects.exists()


class TestOtherActs:
    def test_translate_makes_a_draft(self, editor):
        source = make.version("es")
        editor.post(address(source.story, "translate"), {"source": source.pk, "locale": make.locale("en").pk})
        assert source.story.versions.count() == 2

    def test_translate_into_a_language_that_is_there_comes_back(self, editor):
        source, _target = make.pair()
        answer = editor.post(
            address(source.story, "translate"), {"source": source.pk, "locale": make.locale("es").pk}
        )
        assert answer.status_code == 422

    def test_move_takes_a_story_out_of_unsorted_in_all_languages(self, editor):
        source, target = make.pair()
        for version in (source, target):
            version.move(unsorted_section(locale=version.locale), pos="last-child")
        assert "lies in Unsorted" in editor.get(address(source.story)).text

        editor.post(address(source.story, "move"), {"section": make.section("en", "Culture").pk})

        assert {page.url.split("/")[2] for page in source.story.versions} == {"culture"}

    def test_move_offers_sections_that_only_other_editions_have(self, editor):
        culture = make.section("en", "Culture")
        version = make.version("es")
        version.move(unsorted_section(locale=version.locale), pos="last-child")
        make.section("es", "City").delete()

        assert '<option value="">' in editor.get(address(version.story)).text
        editor.post(address(version.story, "move"), {"section": culture.pk})

        section = version.story.versions.get().get_parent().specific
        assert (section.translation_key, section.url) == (culture.translation_key, "/es/culture/")

    def test_move_says_what_to_do_where_no_edition_has_a_section(self, editor):
        version = make.version("es")
        version.move(unsorted_section(locale=version.locale), pos="last-child")
        make.section("es", "City").delete()

        page = editor.get(address(version.story)).text

        assert "There is no section yet that this story could move to." in page
        assert "Move all versions there" not in page

    def test_preview_makes_a_link_that_works(self, editor, client):
        source, _target = make.pair()
        answer = editor.post(address(source.story, "preview"), {"version": source.pk}, follow=True)
        link = answer.text.split("can read the draft: ")[1].split()[0].split("<")[0]
        assert client.get(link.replace("http://localhost:8000", "")).status_code == 200

    def test_an_unknown_act_is_not_found(self, editor):
        assert editor.post(address(make.version("en").story, "burn")).status_code == 404
