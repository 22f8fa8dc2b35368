"""Text in the wrong language."""

from __future__ import annotations

import pytest

from ambos.parity import Block, check, compare
from factories.documents import found, version

EN = (
    "! Harbour ferry returns after winter repairs",
    "The ferry that links both banks of the harbour will sail again on Monday, the port authority said.",
    "Repairs to the hull took three months longer than the shipyard had promised to the council.",
    "Passengers who bought a yearly pass will get part of their money back before the summer.",
)
ES = (
    "! El ferri del puerto vuelve tras las reparaciones del invierno",
    "El ferri que une las dos orillas del puerto volverá a navegar el lunes, informó la autoridad portuaria.",
    "La reparación del casco duró tres meses más de lo que el astillero había prometido al ayuntamiento.",
    "Los pasajeros que compraron el abono anual recuperarán parte de su dinero antes del verano.",
)
DE = (
    "! Die Hafenfähre kehrt nach der Reparatur im Winter zurück",
    "Die Fähre, die beide Ufer des Hafens verbindet, fährt ab Montag wieder, teilte die Hafenbehörde mit.",
    "Die Reparatur des Rumpfes dauerte drei Monate länger, als die Werft der Stadt versprochen hatte.",
    "Fahrgäste mit einer Jahreskarte erhalten noch vor dem Sommer einen Teil ihres Geldes zurück.",
)
ZH = (
    "! 港口渡轮在冬季维修后恢复航行",
    "港务局表示，连接港口两岸的渡轮将于周一恢复航行。",
    "船体维修比造船厂向市议会承诺的时间多用了三个月。",
    "购买年票的乘客将在夏天之前获得部分退款。",
)
BY_LOCALE = {"en": EN, "es": ES, "de": DE, "zh": ZH}


def put(texts: tuple[str, ...], at: int, text: str) -> tuple[str, ...]:
    return (*texts[:at], text, *texts[at + 1 :])


@pytest.mark.parametrize(("source", "target"), [(a, b) for a in BY_LOCALE for b in BY_LOCALE if a != b])
class TestBetweenLanguages:
    def test_lets_a_true_translation_pass(self, source, target):
        assert found(compare(version(source, *BY_LOCALE[source]), version(target, *BY_LOCALE[target]))) == []

    def test_catches_a_paragraph_left_in_the_original(self, source, target):
        left = put(BY_LOCALE[target], 2, BY_LOCALE[source][2])

        report = compare(version(source, *BY_LOCALE[source]), version(target, *left))

        assert found(report) == ["untranslated_para b3"]

    def test_catches_a_paragraph_left_beside_its_translation(self, source, target):
        texts = BY_LOCALE[target]
        left = (*texts[:3], BY_LOCALE[source][2], *texts[3:])

        report = compare(version(source, *BY_LOCALE[source]), version(target, *left))

        assert found(report) == ["duplicate_other_lang b4"]

    def test_catches_a_headline_left_in_the_original(self, source, target):
        left = put(BY_LOCALE[target], 0, BY_LOCALE[source][0])

        report = compare(version(source, *BY_LOCALE[source]), version(target, *left))

        assert found(report) == ["untranslated_headline b1"]

    def test_catches_a_sentence_left_in_the_original(self, source, target):
        texts = BY_LOCALE[target]
        gap = "" if target == "zh" else " "
        both = texts[2] + gap + BY_LOCALE[source][3]
        left = (*texts[:2], both)

        report = compare(version(source, *BY_LOCALE[source]), version(target, *left))

        assert "untranslated_sentence b3" in found(report)


class TestHeadlines:
    @pytest.mark.parametrize("written", [str.title, str.upper, str.capitalize])
    def test_catches_one_left_in_other_capitals(self, written):
        left = put(ES, 0, "! " + written("Harbour ferry returns after winter repairs"))

        assert found(compare(version("en", *EN), version("es", *left))) == ["untranslated_headline b1"]

    def test_lets_one_made_of_names_pass(self):
        names = "! Premier League: Port Rovers 2-1 Dock Wanderers"

        assert found(compare(version("en", names, *EN[1:]), version("es", names, *ES[1:]))) == []


class TestQuotations:
    def test_catches_a_sentence_left_inside_one_that_goes_on(self):
        source = "“The harbour opens again this week. The ferry is safe and sails on Monday. Come,” she said."
        left = "“El puerto abre otra vez esta semana. The ferry is safe and sails on Monday. Vengan”, dijo."

        report = compare(version("en", *put(EN, 2, source)), version("es", *put(ES, 2, left)))

        assert found(report) == ["untranslated_sentence b3"]


class TestOneLanguage:
    def test_identical_text_is_no_leak(self):
        assert found(compare(version("es-MX", *ES), version("es-ES", *ES))) == []


class TestCaptions:
    def test_catches_a_caption_and_an_alternative_text(self):
        picture = Block(
            "p", "image", ES[2], src="a.jpg", alt="El ferri sale del puerto con la primera luz del día."
        )
        source = version(
            "en", *EN, Block("p", "image", EN[2], src="a.jpg", alt="The ferry leaves at first light.")
        )

        assert found(compare(source, version("es", *ES, picture))) == []
        both = Block(
            "p", "image", EN[2], src="a.jpg", alt="The ferry leaves the harbour in the first light of day."
        )
        assert found(compare(source, version("es", *ES, both))) == ["untranslated_caption bp"]


class TestOneVersionAlone:
    def test_catches_a_paragraph_in_another_of_the_newsrooms_languages(self):
        assert found(check(version("es", *put(ES, 1, EN[1])), languages=["en", "es"])) == [
            "untranslated_para a2"
        ]

    @pytest.mark.parametrize(
        "left", [EN[1], DE[2], ZH[1], "Паром снова пойдёт через гавань в понедельник утром."]
    )
    def test_catches_one_in_a_language_that_the_newsroom_does_not_write(self, left):
        assert found(check(version("es", *put(ES, 1, left)), languages=["es"])) == ["untranslated_para a2"]

    def test_catches_a_whole_version_in_one(self):
        document = version("en", "! المدينة تفتح مكتبة جديدة", "افتتحت البلدية يوم الأحد مكتبة عامة جديدة.")
        assert found(check(document, languages=["en", "es"])) == [
            "untranslated_headline a1",
            "untranslated_para a2",
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "Marta Quiroga, Ernst Vollmer y John Peel",
            "https://example.org/the-story-of-the-harbour",
            "La novela “The Long Way to the Sea and Back Again” ganó el premio de la ciudad.",
            "El lema de la campaña, “Make It Yours”, se tradujo mal.",
            "31-12",
            "",
        ],
    )
    def test_leaves_names_titles_and_figures_alone(self, text):
        assert found(check(version("es", *put(ES, 2, text)), languages=["en", "es"])) == []
