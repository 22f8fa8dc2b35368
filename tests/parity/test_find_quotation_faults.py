"""Quotation marks that do not close, face the wrong way, or wrap the reporter's own words."""

from __future__ import annotations

import pytest

from ambos.parity import check, compare
from factories.documents import found, version

GOOD = [
    ("en", "“We will rebuild,” the mayor said. “And we will do it here.”"),
    ("en", '"We will rebuild," the mayor said. "And we will do it here."'),
    ("en", "“Xi spoke of a long struggle,” the state media reported."),
    ("en", "“They called it “the big one” and left,” she recalled."),
    ("en", 'The board was 6" wide, he said.'),
    ("es", "«Vamos a reconstruir», dijo la alcaldesa, «y lo haremos aquí»."),
    ("es", "“Ella me dijo que no volvería nunca”, contó el vecino."),
    ("fr", "« Nous allons reconstruire », a déclaré la maire."),
    ("de", "„Wir bauen wieder auf“, sagte die Bürgermeisterin. „Und zwar hier.“"),
    ("de", "»Wir bauen wieder auf«, sagte die Bürgermeisterin."),
    ("de", "„Alle sagten, dass es hier schön war“, erzählte sie."),
    ("pt", "“Vamos reconstruir”, disse a prefeita."),
    ("zh", "市长说：“我们会重建。”"),
    ("ar", "قالت العمدة: «سنعيد البناء»."),
    ("sv", "”Vi bygger upp igen”, sade borgmästaren."),
]
UNCLOSED = [
    ("en", "“We will rebuild, the mayor said."),
    ("en", "We will rebuild,” the mayor said."),
    ("en", '"We will rebuild," the mayor said. "And here.'),
    ("en", "The so-called “golden ticket“ is gone."),
    ("es", "«Vamos a reconstruir, dijo la alcaldesa."),
    ("fr", "« Nous allons reconstruire, a déclaré la maire."),
    ("de", "„Wir bauen wieder auf, sagte die Bürgermeisterin."),
    ("zh", "市长说：“我们会重建。"),
    ("ar", "قالت العمدة: «سنعيد البناء."),
]
WRAPPED = [
    ("en", "“We will rebuild, Lindqvist said, adding that work starts in May.”", "Lindqvist said"),
    ("en", "“We will rebuild, she said.”", "she said"),
    ("en", "“We will rebuild, said the mayor.”", "said the mayor"),
    ("es", "“Vamos a reconstruir, dijo la alcaldesa.”", "dijo la alcaldesa"),
    ("fr", "« Nous allons reconstruire, a déclaré Jeanne Morel. »", "a déclaré Jeanne Morel"),
    ("de", "„Wir bauen wieder auf, sagte die Bürgermeisterin.“", "sagte die Bürgermeisterin"),
    ("pt", "“Vamos reconstruir, disse a prefeita.”", "disse a prefeita"),
    ("en", "“We will rebuild, the harbour master said, and more.”", "the harbour master said"),
    ("en", "“The old ferryman said: We will rebuild.”", "The old ferryman said"),
    ("es", "«Vamos a reconstruir, ha declarado la ministra.»", "ha declarado la ministra"),
    ("fr", "« Nous allons reconstruire, a-t-il ajouté. »", "a-t-il ajouté"),
    ("fr", "« Nous allons reconstruire, explique-t-elle. »", "explique-t-elle"),
    ("it", "«Ricostruiremo tutto, ha detto il sindaco.»", "ha detto il sindaco"),
    ("ca", "«Ho reconstruirem tot, va dir l’alcaldessa.»", "va dir l’alcaldessa"),
]
GOES_ON = [
    ("en", "“We left, the doctor said that we should, and now we are back.”"),
    ("en", "“They came from Peru, the United States, and Chile.”"),
    ("es", "“Es así, cuenta con todos nosotros”, dijo Ana."),
    ("fr", "« Un chantier, estimé à trois millions, nous attend », dit Léa Morel."),
]


class TestMarks:
    @pytest.mark.parametrize(("locale", "text"), GOOD)
    def test_lets_good_quotations_pass(self, locale, text):
        assert found(check(version(locale, text))) == []

    @pytest.mark.parametrize(("locale", "text"), UNCLOSED)
    def test_catches_a_mark_without_partner(self, locale, text):
        assert set(found(check(version(locale, text)))) == {"quote_unclosed a1"}

    def test_lets_a_quotation_run_over_paragraphs_that_reopen_it(self):
        first, second = "“We came with nothing.", "“But we will not leave.”"
        assert found(check(version("en", first, second))) == []
        assert found(check(version("es", "«Llegamos sin nada.", "»Pero no nos iremos»."))) == []

    def test_does_not_take_the_next_quotation_for_a_reopening_where_the_source_closes(self):
        source = version(
            "en", "“We came here with nothing,” said Marta Ruiz.", "“But we will not leave,” said Juan Gil."
        )
        target = version(
            "es", "«Llegamos aquí sin nada, dijo Marta Ruiz.", "«Pero no nos iremos», dijo Juan Gil."
        )
        assert found(compare(source, target)) == ["quote_unclosed b1"]


class TestAttributions:
    @pytest.mark.parametrize(("locale", "text", "words"), WRAPPED)
    def test_catches_the_reporters_words_inside_the_marks(self, locale, text, words):
        (finding,) = check(version(locale, text))
        assert finding.name == "attribution_in_quote"
        assert finding.span is not None
        assert text[slice(*finding.span)] == words

    @pytest.mark.parametrize(("locale", "text"), GOES_ON)
    def test_lets_a_speaker_tell_what_others_say(self, locale, text):
        assert found(check(version(locale, text))) == []

    def test_is_silent_on_a_locale_without_habits(self):
        assert found(check(version("sv", "”Vi bygger, sade Lindqvist.”"))) == []


class TestBesideTheSource:
    SOURCE = (
        "The ferry sails again. The mayor told the council on Monday “we will keep the old pier for good”."
    )

    def test_catches_the_reporters_words_taken_in_before_a_quotation(self):
        target = (
            "El ferri vuelve a navegar. «La alcaldesa comunicó al pleno el lunes conservaremos el viejo "
            "muelle para siempre»."
        )
        names = {
            each.split()[0] for each in found(compare(version("en", self.SOURCE), version("es", target)))
        }
        assert names == {"attribution_in_quote"}

    @pytest.mark.parametrize("credit", ["según la empresa", "de acuerdo con la alcaldesa"])
    def test_catches_a_credit_at_the_end_that_the_source_does_not_quote(self, credit):
        source = version("en", "“The ferry will sail again in spring and the old pier stays,” she said.")
        target = version(
            "es", f"“El ferri volverá a navegar en primavera y el viejo muelle se queda, {credit}”, dijo."
        )
        assert found(compare(source, target)) == ["attribution_in_quote b1"]

    def test_lets_a_speaker_credit_others_as_in_the_source(self):
        source = version(
            "en", "“The ferry will sail again and the old pier stays, according to the law,” she said."
        )
        target = version("es", "“El ferri volverá a navegar y el viejo muelle se queda, según la ley”, dijo.")
        assert found(compare(source, target)) == []

    def test_lets_a_quotation_stand_before_who_says_it(self):
        target = (
            "El ferri vuelve a navegar. «Conservaremos el viejo muelle para siempre», comunicó la alcaldesa "
            "al pleno el lunes."
        )
        assert found(compare(version("en", self.SOURCE), version("es", target))) == []
