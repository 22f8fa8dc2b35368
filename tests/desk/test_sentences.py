from __future__ import annotations

import ast
import copy
import pickle
from pathlib import Path
from string import Formatter

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.users.models import UserProfile

import ambos.parity
from ambos.desk.notes import notes
from ambos.desk.operations import sign_off_holds
from ambos.desk.sentences import said
from ambos.parity.language_names import language_name
from ambos.parity.sentence import Sentence, _
from ambos.stories.gate import PublicationHeld
from ambos.stories.operations import publish_story
from factories import stories as make

PARITY = Path(ambos.parity.__file__).parent

ENGLISH = [make.CLEAN_ES[0], make.CLEAN_EN[1]]
LACKING = [make.CLEAN_ES[0]]
OPEN = [make.CLEAN_ES[0], make.CLEAN_ES[1].replace("la misma", "«la misma")]

SAID_IN_SPANISH = pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        pytest.param(ENGLISH, "Este párrafo está en inglés; ponga el texto en español.", id="left-over"),
        pytest.param(
            LACKING,
            "El párrafo «Passengers will pay the same fare as before, the harbor …» falta en la traducción; "
            "traduzca el texto o dé el visto bueno a la omisión.",
            id="missing",
        ),
        pytest.param(OPEN, "La comilla « se abre y no se cierra; ciérrela o quítela.", id="open-mark"),
    ],
)


def calls(name: str) -> list[ast.Call]:
    """Calls of a function, or a method, of this name in the library."""
    trees = [ast.parse(path.read_text()) for path in sorted(PARITY.rglob("*.py"))]
    found = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if name in (getattr(call.func, a, None) for a in ("id", "attr"))]


TEMPLATES = sorted({call.args[0].value for call in calls("_")})


def placeholders(template: str) -> set[str]:
    return {name for _text, name, *_rest in Formatter().parse(template) if name is not None}


@pytest.fixture
def told():
    """Makes the Spanish draft that tells an English story in these paragraphs."""

    def make_it(texts):
        _source, target = make.pair()
        target.body = make.paragraphs(*texts)
        target.save_revision()
        return target

    return make_it


@pytest.mark.django_db
class TestAnEditorWhoseAdminIsInSpanish:
    @SAID_IN_SPANISH
    def test_reads_findings_in_spanish_on_the_story_page(self, told, client, texts, sentence):
        user = make.user("Editor")
        UserProfile.objects.create(user=user, preferred_language="es")
        client.force_login(user)
        version = told(texts)
        answer = client.get(reverse("desk:story", args=[version.story.pk]))
        page = BeautifulSoup(answer.text, "html.parser")
        assert sentence in page.select_one(".desk-findings").text
        assert sentence not in page.select_one(".desk-line__findings").text

    @SAID_IN_SPANISH
    def test_is_told_in_spanish_why_nothing_goes_live(self, told, texts, sentence):
        version = told(texts)
        with override("es"), pytest.raises(PublicationHeld) as held:
            publish_story(story=version.story, versions=[version], user=None, now=timezone.now())
        (reason,) = (reason for hold in held.value.holds for reason in hold.reasons)
        assert reason.endswith(sentence)
        assert reason == sentence or reason.startswith("En «")

    @SAID_IN_SPANISH
    def test_reads_notes_and_sign_offs_in_spanish(self, told, texts, sentence):
        version = told(texts)
        with override("es"):
            noted = [note.sentence for note in notes(version, make.user())]
            kept = sign_off_holds(
                version=version, reason="Facsímil.", user=make.user(), now=timezone.now()
            ).sentences
        assert noted == kept == [sentence]


class TestTheCatalogue:
    @pytest.mark.parametrize("template", TEMPLATES)
    def test_has_every_template_with_its_placeholders(self, template):
        with override("es"):
            translated = gettext(template)
        assert translated != template
        assert placeholders(translated) == placeholders(template)

    def test_misses_no_sentence_of_a_check(self):
        texts = [call.args[2] for call in calls("finding") if len(call.args) > 2]
        checked = [text for text in texts if isinstance(text, ast.Constant | ast.JoinedStr)]
        assert [ast.unparse(text) for text in checked] == []


class TestSaid:
    def test_gives_english_to_an_english_reader(self):
        with override("en"):
            assert said(_("{this} is in {other}.", this=_("This caption"), other=language_name("fr"))) == (
                "This caption is in French."
            )

    def test_leaves_a_plain_string_and_an_unknown_language_as_they_are(self):
        with override("es"):
            assert said("As it is.") == "As it is."
            assert said(language_name("qqq")) == "qqq"

    def test_says_it_in_english_where_the_catalogue_is_wrong(self, monkeypatch):
        monkeypatch.setattr("ambos.desk.sentences.gettext", lambda _template: "Falta {nada}.")
        assert said(_("{what} is lacking.", what="It")) == "It is lacking."

    def test_does_not_read_placeholders_in_a_quoted_text(self):
        assert said(_("“{text}” is lacking.", text="{other}")) == "“{other}” is lacking."


class TestASentence:
    @pytest.mark.parametrize("again", [copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
    def test_survives_copying(self, again):
        sentence = _("It is in {other}.", other=language_name("es"))
        copied = again(sentence)
        assert isinstance(copied, Sentence)
        assert (copied, copied.template, copied.values) == (sentence, sentence.template, sentence.values)
        assert copied.values["other"].code == "es"

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("“Yes”, she said", "“‘Yes’, she said”"),
            ("«Sí», dijo", "“‹Sí›, dijo”"),
            ('"Yes", she said', "“'Yes', she said”"),
            ('a 6" pipe', '“a 6" pipe”'),
            ("a paragraph", "“a paragraph”"),
        ],
    )
    def test_takes_the_inner_marks_for_what_it_quotes(self, text, shown):
        assert _("“{text}” is lacking.", text=text) == f"{shown} is lacking."

    def test_leaves_a_mark_it_speaks_of_as_it_is(self):
        assert _("The quotation mark {mark} is opened.", mark="“") == "The quotation mark “ is opened."
