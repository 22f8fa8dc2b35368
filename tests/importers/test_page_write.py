from __future__ import annotations

from pathlib import Path

import pytest
from django.utils import timezone

from ambos.desk.notes import notes
from ambos.desk.reports import draft_comparison
from ambos.importers.models import PageImport
from ambos.importers.page.read import UnreadablePage
from ambos.importers.page.write import import_page, slugline
from ambos.pairs.models import Match, Pair
from ambos.polls.models import Poll
from ambos.polls.operations import PollIncomplete, open_poll
from ambos.stories.models import Picture, Story, StoryPage
from factories import stories as make

pytestmark = pytest.mark.django_db

PAGE = """\
Skip to content

Harbor cranes fall silent for a day

Las grúas del puerto callan un día

También disponible en: Español

[Leer en español]

The cranes of the southern harbor stood still on Monday, because 40 drivers walked out over new shifts.

The harbor office said on Monday that talks would go on this week and that no ship had been turned away.

Las grúas del puerto sur se quedaron quietas el lunes, porque 40 conductores pararon por los nuevos turnos.

"*" indicates required fields

Do you support the drivers?*
This field is for validation purposes and should be left unchanged.
Los conductores esperan junto a la puerta sur. AGENCIA
Drivers wait at the south gate. (Agencia)
"""


def bring_in(text: str | bytes = PAGE, **kwargs):
    data = text if isinstance(text, bytes) else text.encode()
    return import_page(data=data, file_name="page.txt", locales=["en", "es"], now=timezone.now(), **kwargs)


class TestImportPage:
    def test_makes_both_versions_as_drafts_in_unsorted(self):
        story = bring_in().record.story

        versions = {page.locale.language_code: page for page in story.versions}
        assert {tag: page.title for tag, page in versions.items()} == {
            "en": "Harbor cranes fall silent for a day",
            "es": "Las grúas del puerto callan un día",
        }
        assert not any(page.live for page in versions.values())
        assert all(page.get_parent().specific.is_unsorted for page in versions.values())

    def test_makes_them_in_a_section_where_one_is_named(self):
        story = bring_in(section=make.section("en", "Harbor")).record.story
        assert sorted(page.url.rsplit("/", 2)[0] for page in story.versions) == ["/en/harbor", "/es/harbor"]

    def test_pairs_them_and_remembers_what_tells_what(self):
        story = bring_in().record.story
        pair = Pair.objects.get(target__in=story.versions)
        assert pair.source.locale.language_code == "en"
        assert Match.objects.filter(pair=pair).exists()

    def test_stores_the_credit_once(self):
        story = bring_in().record.story
        picture = Picture.objects.get()
        assert picture.credit.casefold() == "agencia"
        assert picture.is_placeholder
        captions = {
            page.locale.language_code: block.value["caption"]
            for page in story.versions
            for block in page.body
            if block.block_type == "figure" and block.value["picture"] == picture
        }
        assert captions == {
            "en": "Drivers wait at the south gate.",
            "es": "Los conductores esperan junto a la puerta sur.",
        }

    def test_makes_a_poll_that_cannot_open_without_choices(self):
        bring_in()
        poll = Poll.objects.get()
        assert poll.wordings.get(locale__language_code="en").question == "Do you support the drivers?"
        assert not poll.choices.exists()
        with pytest.raises(PollIncomplete):
            open_poll(poll=poll, now=timezone.now())

    def test_lets_the_desk_say_what_is_lacking(self):
        target = bring_in().record.story.versions.get(locale__language_code="es")
        findings = draft_comparison(target).own_findings
        assert [(finding.name, finding.side) for finding in findings] == [("missing_para", "a")]

    def test_keeps_a_receipt_with_every_line_once(self):
        receipt = bring_in().record.receipt
        lines = [line.strip() for line in PAGE.splitlines() if line.strip()]
        assert [line["text"] for line in receipt] == lines

    def test_run_twice_changes_nothing_and_says_so(self):
        first = bring_in()
        second = bring_in()
        assert (first.is_new, second.is_new) == (True, False)
        assert second.record == first.record
        assert (Story.objects.count(), StoryPage.objects.count(), PageImport.objects.count()) == (1, 2, 1)

    @pytest.mark.parametrize("data", [b"", b"  \n \n", b"\x00\x01\x02", b"\x89PNG\r\n\x1a\n\x00"])
    def test_of_an_unreadable_file_stores_nothing(self, data):
        with pytest.raises(UnreadablePage):
            bring_in(data)
        assert not Story.objects.exists()
        assert not PageImport.objects.exists()

    def test_calls_a_version_without_a_headline_by_that_of_its_sibling_and_parity_says_so(self):
        story = bring_in(PAGE.replace("Harbor cranes fall silent for a day\n", "")).record.story
        english = story.versions.get(locale__language_code="en")
        assert english.title == "Las grúas del puerto callan un día"
        assert "Harbor" not in str(english.body)
        assert "untranslated_headline" in [each.name for each in draft_comparison(english).own_findings]

    def test_calls_a_story_without_any_headline_by_how_it_begins_and_marks_the_guess(self):
        begins = "The cranes of the southern harbor stood still on Monday, because 40 drivers walked out."
        text = f"{begins} Nobody was at work in the harbor.\n\nThe harbor office said that talks would go on."
        record = bring_in(text).record
        assert [page.title for page in record.story.versions] == [begins]
        assert [(line["place"], line["guess"]) for line in record.receipt] == [
            ("PARAGRAPH", True),
            ("PARAGRAPH", False),
        ]
        assert "no headline" in record.receipt[0]["reason"]

    @pytest.mark.parametrize(
        ("headline", "locale", "expected"),
        [
            ("Harbor cranes fall silent for a day", "en", "harbor-cranes-fall"),
            ("Las grúas del puerto callan un día", "es", "grúas-puerto-callan"),
            ("南岸渡轮", "zh", "南岸渡轮"),
            ("¿?", "es", "¿?"),
        ],
    )
    def test_gives_the_story_a_slugline_of_its_own(self, headline, locale, expected):
        assert slugline(headline, locale) == expected

    def test_tells_the_editor_that_the_picture_is_lacking(self):
        for version in bring_in().record.story.versions:
            noted = notes(version, make.user())
            assert [note.holds for note in noted if "picture is lacking" in note.sentence] == [False]

    def test_failing_half_way_stores_nothing(self, monkeypatch):
        from ambos.importers.page import write

        def fail(**kwargs):
            raise OSError("the disk is full")

        monkeypatch.setattr(write, "remember_matches", fail)
        with pytest.raises(OSError, match="disk"):
            bring_in()
        assert not Story.objects.exists()
        assert not Picture.objects.exists()


class TestTheSeedPage:
    """The page it all began with, where it is at hand."""

    @pytest.fixture
    def story(self):
        path = Path(__file__).parents[3] / "shared" / "seed" / "page.txt"
        if not path.exists():
            pytest.skip("The seed page is not beside this checkout.")
        return bring_in(path.read_bytes()).record.story

    def test_is_reported_as_an_editor_would(self, story):
        english, spanish = (story.versions.get(locale__language_code=tag) for tag in ("en", "es"))
        owed = [finding.name for finding in draft_comparison(spanish).own_findings]
        own = [(f.name, f.block) for f in draft_comparison(english).own_findings]
        closing = [block for block in english.body if block.block_type == "paragraph"][-1]
        assert owed == ["missing_para"] * 5
        assert own == [("attribution_in_quote", closing.id)]

    def test_matches_the_one_spanish_paragraph_with_the_english_one_that_tells_it(self, story):
        spanish = story.versions.get(locale__language_code="es")
        compared = draft_comparison(spanish)
        [paragraph] = [block for block in compared.target.blocks if block.type == "para"]
        [match] = [match for match in compared.report.alignment if paragraph.id in match.target]
        assert compared.source.by_id[match.source[0]].text.startswith("Xi and Díaz-Canel also discussed")
