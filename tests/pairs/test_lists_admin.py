from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.users.models import UserProfile

from ambos.desk.reports import draft_comparison
from ambos.pairs.models import Name, Term
from ambos.pairs.operations import pair_versions
from ambos.pairs.queries import glossary, listed_names
from ambos.parity import Name as ListedName
from ambos.parity import Term as ListedTerm
from factories import stories as make

pytestmark = pytest.mark.django_db

ADD_NAME = "wagtailsnippets_pairs_name:add"
ADD_TERM = "wagtailsnippets_pairs_term:add"


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


def spelt(en="", es=""):
    return {"spelling-en": en, "spelling-es": es}


def term(text="night ferry", **words):
    empty = {f"{name}-{tag}": "" for name in ("agreed", "forbidden") for tag in ("en", "es")}
    return {"locale": make.locale("en").pk, "text": text, **empty, **words}


def complaint(answer, field):
    """What stands beside a field of a form that came back."""
    assert answer.status_code == 200
    page = BeautifulSoup(answer.text, "html.parser")
    place = page.select_one(f"[name={field}]").parent
    while place.select_one(".errorlist, .error-message") is None and place.name not in {"td", "section"}:
        place = place.parent
    return place.select_one(".errorlist, .error-message").get_text(" ", strip=True)


class TestTheListOfNames:
    def test_keeps_a_spelling_for_each_language(self, editor):
        editor.post(reverse(ADD_NAME), spelt(en="Old  Town", es=" Casco Antiguo "))
        assert listed_names() == (ListedName({"en": "Old Town", "es": "Casco Antiguo"}),)
        page = editor.get(reverse("wagtailsnippets_pairs_name:list")).text
        assert "en: Old Town, es: Casco Antiguo" in page

    def test_can_be_mended(self, editor):
        editor.post(reverse(ADD_NAME), spelt(en="Old Town", es="Casco"))
        name = Name.objects.get()
        editor.post(reverse("wagtailsnippets_pairs_name:edit", args=[name.pk]), spelt(en="Old Town"))
        assert listed_names() == (ListedName({"en": "Old Town"}),)

    def test_is_used_by_the_checks(self, editor):
        editor.post(reverse(ADD_NAME), spelt(es="Ana Reyes"))
        version = make.version("es", title="Barcos", body=make.paragraphs("Lo dijo Ana Reyez el martes."))
        [found] = draft_comparison(version).own_findings
        assert (found.name, found.expected) == ("name_inconsistent", "Ana Reyes")

    @pytest.mark.parametrize(
        ("given", "field", "message"),
        [
            (spelt(), "spelling-en", "Spell the name in one language at least."),
            (spelt(en="   "), "spelling-en", "Spell the name in one language at least."),
            (spelt(es="12.000"), "spelling-es", "A name has letters."),
            (spelt(es="x" * 121), "spelling-es", "120"),
            (spelt(en="Boats", es="ana reyes"), "spelling-es", "This spelling is in the list already."),
        ],
    )
    def test_says_beside_the_field_what_is_wrong(self, editor, given, field, message):
        editor.post(reverse(ADD_NAME), spelt(es="Ana Reyes"))
        assert message in complaint(editor.post(reverse(ADD_NAME), given), field)
        assert Name.objects.count() == 1

    def test_says_it_in_spanish(self, client):
        user = make.user()
        profile = UserProfile.get_for_user(user)
        profile.preferred_language = "es"
        profile.save()
        client.force_login(user)
        assert "Escriba el nombre" in complaint(client.post(reverse(ADD_NAME), spelt()), "spelling-en")

    def test_is_not_for_a_reporter(self, client):
        client.force_login(make.user("Reporter"))
        client.post(reverse(ADD_NAME), spelt(en="Old Town"))
        assert not Name.objects.exists()


class TestTheGlossary:
    def test_keeps_agreed_and_forbidden_wordings(self, editor):
        given = {
            "agreed-es": "ferri nocturno\r\ntransbordador nocturno\r\n",
            "forbidden-es": "barco de noche",
        }
        editor.post(reverse(ADD_TERM), term(**given))
        assert glossary() == (
            ListedTerm(
                "en", "night ferry", "es", ("ferri nocturno", "transbordador nocturno"), ("barco de noche",)
            ),
        )

    def test_is_used_by_the_checks(self, editor):
        editor.post(reverse(ADD_TERM), term(**{"agreed-es": "ferri nocturno"}))
        source = make.version("en", title="Boats", body=make.paragraphs(make.CLEAN_EN[0]))
        target = make.version("es", title="Barcos", body=make.paragraphs(make.CLEAN_ES[0]), sibling_of=source)
        pair_versions(source=source, target=target)
        [found] = draft_comparison(target).own_findings
        assert (found.name, found.severity, found.expected) == ("name_changed", "warning", "ferri nocturno")

    @pytest.mark.parametrize(
        ("given", "field", "message"),
        [
            ({"agreed-es": ""}, "agreed-es", "Say what one other language calls it, or must not."),
            ({"agreed-es": "x\nX"}, "agreed-es", "One wording stands here twice."),
            ({"agreed-es": "x", "forbidden-es": "x"}, "agreed-es", "One wording stands here twice."),
            ({"agreed-en": "ferry"}, "agreed-en", "own language"),
            ({"agreed-es": "x" * 121}, "agreed-es", "120"),
            ({"agreed-es": "x\n" * 501}, "agreed-es", "1000"),
            ({"text": "", "agreed-es": "ferri"}, "text", "required"),
            ({"text": "x" * 121, "agreed-es": "ferri"}, "text", "120"),
            ({"text": "TRAM", "agreed-es": "ferri"}, "text", "This term is in the glossary already."),
        ],
    )
    def test_says_beside_the_field_what_is_wrong(self, editor, given, field, message):
        editor.post(reverse(ADD_TERM), term("tram", **{"agreed-es": "tranvía"}))
        assert message in complaint(editor.post(reverse(ADD_TERM), term(**given)), field)
        assert Term.objects.count() == 1
