"""Which language a text is in, or no answer."""

from __future__ import annotations

import pytest

from ambos.parity import identify

PLAIN = [
    ("en", "The council will vote on the new budget next week."),
    ("es", "El ayuntamiento votará el nuevo presupuesto la próxima semana."),
    ("fr", "Le conseil votera le nouveau budget la semaine prochaine."),
    ("de", "Der Rat stimmt nächste Woche über den neuen Haushalt ab."),
    ("pt", "A câmara vai votar o novo orçamento na próxima semana."),
    ("it", "Il consiglio voterà il nuovo bilancio la prossima settimana."),
    ("ca", "El consell votarà el nou pressupost la setmana que ve."),
    ("zh", "市议会将于下周对新预算进行表决。"),
    ("ar", "سيصوت المجلس على الميزانية الجديدة الأسبوع المقبل."),
]
ALL = [code for code, _ in PLAIN]
SILENT = [
    "",
    "Ana Ruiz",
    "New York",
    "Ana Ruiz Peña, John Smith",
    "12.500",
    "https://example.org/the-end",
    "@the_mayor",
    "FC Porto 2-1",
    "WHO",
    "\ud800 \x00 \u200f",
]


class TestIdentify:
    @pytest.mark.parametrize(("code", "text"), PLAIN)
    def test_tells_plain_sentences(self, code, text):
        assert identify(text, ALL) == code

    @pytest.mark.parametrize("text", SILENT)
    def test_is_silent_on_names_and_figures(self, text):
        assert identify(text, ALL) is None

    def test_takes_tags_as_well_as_codes(self):
        assert identify(PLAIN[1][1], ["en-GB", "es-419"]) == "es"

    def test_never_claims_a_language_that_lingua_does_not_know(self):
        assert identify("Ti konsilio ki vot' nov' budget'", ["xx", "zz"]) is None
        assert identify(PLAIN[0][1], ["en", "qaa"]) in {"en", None}

    def test_does_not_raise_without_languages(self):
        assert identify(PLAIN[0][1], []) is None
