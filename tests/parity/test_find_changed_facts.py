"""Numbers, units, dates, names, quotations, denials: what must pass and what must be caught."""

from __future__ import annotations

import pytest

from ambos.parity import Block, HouseStyle, compare
from factories.documents import found, version

SPANISH = HouseStyle(("«", "»"), ",", ".")

PASS = [
    ("en", "es", "The bridge cost 3.5 million dollars.", "El puente costó 3,5 millones de dólares."),
    ("en", "es", "It drew 1,200 people.", "Asistieron 1.200 personas."),
    ("en", "es", "The fund holds 2 billion euros.", "El fondo tiene 2.000 millones de euros."),
    ("en", "es", "Three of the twelve buses failed.", "Fallaron tres de los 12 autobuses."),
    ("en", "es", "A quarter of the flats stand empty.", "El 25 % de los pisos está vacío."),
    ("en", "es", "He arrived at 5 p.m. on Friday.", "Llegó el viernes a las 17 horas."),
    ("en", "es", "The boat is 20 feet long.", "El barco mide seis metros."),
    ("en", "es", "It was built in the 1980s.", "Se construyó en los años 80."),
    ("es", "pt", "Se construyó en la década de los ochentas.", "Foi construído nos anos 1980."),
    ("de", "en", "Er wurde in den Achtzigern gebaut.", "It was built in the 1980s."),
    (
        "en",
        "zh",
        "The mayor did not sign the plan. He said so on the steps of the town hall.",
        "市长说他签署了计划。他在市政厅的台阶上这样说：不会签。",
    ),
    ("en", "es", "The vote was 12/10/2018.", "La votación fue el 10/12/2018."),
    ("en", "de", "They won 3-1 on Saturday night.", "Sie gewannen am Samstagabend 3:1."),
    ("en", "fr", "About 97 people came in May.", "Environ quatre-vingt-dix-sept sont venus en mai."),
    ("en", "zh", "The city gave 35 million dollars on June 12.", "该市于6月12日捐赠了3500万美元。"),
    ("en", "es", "London and Moscow sent envoys.", "Londres y Moscú enviaron delegados."),
    ("en", "es", "The plan failed to convince him.", "El plan no lo convenció."),
    ("en", "es", "He did not deny it, nor explain it.", "No lo negó ni lo explicó."),
    ("en", "es", "He did not come.", "Se negó a venir."),
    ("en", "es", "She came first and he second.", "Ella quedó primera y él segundo."),
    ("en", "es", "The 3rd boat won 3-1.", "Ganó por 3-1 el tercer barco."),
    ("en", "es", "It lies 10 miles (16 kilometres) away.", "Está a 16 kilómetros (10 millas)."),
    ("en", "es", "Two boats, two men and two dogs.", "Dos barcos, con dos hombres y perros."),
    ("en", "es", "The prime minister left at 19:30.", "La primera ministra salió a las 19:30."),
]
CAUGHT = [
    ("number_changed", "en", "es", "The port has 41 cranes.", "El puerto tiene 14 grúas."),
    ("number_changed", "en", "es", "Five boats sank.", "Se hundieron siete barcos."),
    ("number_changed", "en", "zh", "The port has 41 cranes.", "港口有14台起重机。"),
    ("number_changed", "en", "es", "The third boat sank.", "El quinto barco se hundió."),
    ("number_changed", "en", "de", "The third boat sank.", "Das fünfte Boot sank."),
    ("number_changed", "en", "zh", "The third boat sank.", "第五艘船沉没了。"),
    ("number_changed", "en", "es", "The team won 3-1.", "El equipo ganó por 1-3."),
    ("number_changed", "en", "fr", "She won 4&3 on Friday.", "Elle a gagné 3-4 vendredi."),
    ("number_changed", "en", "es", "The ferry left at 10:15.", "El ferri salió a las 15:10."),
    ("number_changed", "en", "es", "The second to win two cups.", "La cuarta que gana dos copas."),
    ("number_changed", "en", "es", "The two boats sank and two men died in the port.",
     "Los cinco barcos se hundieron y dos hombres murieron en el puerto."),
    ("unit_changed", "en", "es", "It is 130 miles long and lies 10 miles off.",
     "Mide 130 millas y está a 10 kilómetros."),
    ("number_changed", "en", "es", "It lies 130 miles away.", "Está a 131 millas."),
    ("number_changed", "en", "es", "Both boats sank.", "Los cinco barcos se hundieron."),
    ("number_format", "en", "es", "It drew 1,200 people.", "Asistieron 1,200 personas."),
    ("number_format", "en", "es", "The rate is 4.5 percent.", "La tasa es del 4.5 %."),
    ("unit_changed", "en", "es", "It cost 35 million dollars.", "Costó 35 millones de euros."),
    ("unit_changed", "en", "es", "It cost 35 million dollars.", "Costó 35.000 millones de dólares."),
    ("unit_changed", "en", "pt", "It cost $15,000 in May.", "Custou US€ 15.000 em maio."),
    ("unit_changed", "en", "es", "Rents rose 7 percent.", "Los alquileres subieron 7 puntos."),
    ("date_changed", "en", "es", "The vote is on Tuesday.", "La votación es el jueves."),
    ("date_changed", "en", "de", "He came in March 2019.", "Er kam im Mai 2019."),
    ("name_changed", "en", "es", "The judge, Ruth Okello, smiled.", "La jueza, Ruth Barrios, sonrió."),
    ("quote_lost", "en", "es", "He said “we will stay here all night” and left.",
     "Dijo que se quedarían allí toda la noche y se fue."),
    ("negation_dropped", "en", "es", "The mayor did not sign the plan.", "La alcaldesa firmó el plan."),
    ("negation_dropped", "en", "es", "There will be no help for the port.", "Habrá ayuda para el puerto."),
    ("negation_dropped", "en", "de", "The port will not close.", "Der Hafen wird schließen."),
    ("negation_dropped", "en", "ar", "The mayor did not sign the plan.", "وقع العمدة الخطة."),
    ("negation_dropped", "en", "zh", "The mayor did not sign the plan.", "市长签署了这项非常重要的计划。"),
    ("negation_dropped", "en", "pt", "The mayor spoke of the port and will not sign the plan.",
     "O prefeito falou sobre o porto e vai assinar o plano."),
    ("negation_dropped", "en", "fr", "The people of the port will not sign the plan.",
     "Les peuples du port peuvent signer le plan."),
    ("negation_dropped", "es", "en", "La alcaldesa no firmó el plan.", "The mayor signed the plan."),
    ("number_changed", "en", "es",
     "It lies 45 miles (72 km) away.", "Está a 45 millas (75 km)."),
    ("unit_changed", "en", "es", "It lies 45 miles (72 km) away.", "Está a 45 kilómetros (72 km)."),
    ("number_changed", "en", "es",
     "The strike began on October 1, and a year has passed.",
     "La huelga empezó el 3 de octubre, y ha pasado un año."),
]  # fmt: skip
UNITS_BY_SCALE = {("unit_changed", "Costó 35.000 millones de dólares."): {"unit_changed", "number_changed"}}


def report_on(source: str, target: str, text: str, its: str):
    style = SPANISH if target == "es" else None
    return compare(version(source, text), version(target, its, style=style))


class TestFacts:
    @pytest.mark.parametrize(("source", "target", "text", "its"), PASS)
    def test_lets_a_true_translation_pass(self, source, target, text, its):
        assert found(report_on(source, target, text, its)) == []

    @pytest.mark.parametrize(("name", "source", "target", "text", "its"), CAUGHT)
    def test_catches_what_changed(self, name, source, target, text, its):
        names = {each.split()[0] for each in found(report_on(source, target, text, its))}
        assert names & UNITS_BY_SCALE.get((name, its), {name})


class TestStale:
    BASE = "The vote is on Tuesday, the council said."

    def test_catches_a_changed_word_and_lets_marks_pass(self):
        source = version("en", "The vote is on Thursday, the council said.", side="s")
        target = version("es", "La votación es el martes, informó el ayuntamiento.", side="t")
        assert "stale_translation as1" in found(compare(source, target, base={"s1": self.BASE}))

        marked = version("en", "The vote is  on Tuesday, the council said.", side="s")
        assert found(compare(marked, target, base={"s1": self.BASE})) == []


class TestMissingSentence:
    SOURCE = (
        "The ferry will sail again on Monday. Repairs to the hull took three months. "
        "Passengers who bought a yearly pass get part of their money back."
    )

    def test_points_at_the_sentence(self):
        target = "El ferri volverá a navegar el lunes. La reparación del casco duró tres meses."
        (finding,) = report_on("en", "es", self.SOURCE, target).findings
        assert (finding.name, finding.side) == ("missing_sentence", "a")
        assert self.SOURCE[slice(*finding.span)].startswith("Passengers")


class TestPictures:
    @pytest.mark.parametrize(
        ("text", "alt", "expected"),
        [
            ("El puerto al alba.", "Barcos en el puerto.", []),
            ("El puerto al alba.", "", ["image_text_missing bp"]),
            ("El puerto al alba.", "IMG_2041.jpg", ["image_text_missing bp"]),
            ("", "", ["image_text_missing bp"]),
        ],
    )
    def test_says_which_text_is_lacking(self, text, alt, expected):
        source = version("en", Block("p", "image", "The harbour at dawn.", src="a.jpg", alt="Boats at rest."))
        target = version("es", Block("p", "image", text, src="a.jpg", alt=alt))
        assert found(compare(source, target))[:1] == expected

    def test_catches_one_caption_at_two_pictures(self):
        pictures = [Block(n, "image", "El puerto al alba en invierno.", src=f"{n}.jpg") for n in ("p", "q")]
        assert "caption_duplicated bq" in found(compare(version("en"), version("es", *pictures)))


@pytest.mark.parametrize(
    ("source", "target", "text", "its", "severity"),
    [
        ("en", "es", "The mayor did not sign the plan.", "La alcaldesa firmó el plan.", "error"),
        ("es", "en", "La alcaldesa no firmó el plan.", "The mayor signed the plan.", "warning"),
        ("en", "ar", "The mayor did not sign the plan.", "وقع العمدة الخطة.", "warning"),
    ],
)
def test_a_negation_holds_only_where_denials_are_told_closely(source, target, text, its, severity):
    found = report_on(source, target, text, its).findings
    assert [each.severity for each in found if each.name == "negation_dropped"] == [severity]
