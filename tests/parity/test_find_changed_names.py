"""Names replaced, moved, misspelt; places known in both languages; what looks like it and is none."""

from __future__ import annotations

import pytest

from ambos.parity import check, compare
from ambos.parity.places import places
from factories.documents import found, version

CAUGHT = [
    ("name_changed", "en", "es", "The ferry sailed past Orlova.", "El ferri pasó por Kestrel."),
    ("name_changed", "en", "es", "The storm hit Japan.", "La tormenta golpeó Turquía."),
    ("name_changed", "en", "zh", "The storm hit the coast of Japan.", "风暴袭击了土耳其海岸。"),
    ("name_changed", "en", "ar", "The storm hit the coast of Japan.", "ضربت العاصفة ساحل تركيا."),
    ("name_changed", "en", "es", "The judge thanked Ruth Okello.", "La jueza citó a Petra Lindgren."),
    ("name_inconsistent", "en", "es",
     "The judge, Ruth Okello, smiled. Later Okello left with a friend of hers.",
     "La jueza, Ruth Okello, sonrió. Más tarde Okelo se fue con una amiga."),
    ("name_inconsistent", "en", "es",
     "Ana Lopez won. The crowd cheered Ana Lopez, and Ana Lopez waved.",
     "Ganó Ana López. El público aclamó a Ana López, y Ana Lopez saludó."),
    ("name_inconsistent", "en", "zh",
     "Marisol Fernandez won. The crowd cheered Fernandez.",
     "马里索尔·费尔南德斯获胜。观众为费尔兰德斯欢呼。"),
    ("name_changed", "en", "de", "He thanked Dana Orlova.", "Er dankte Dana Kestrel."),
    ("name_changed", "en", "fr", "The speaker thanked Dana Orlova.", "L’orateur a remercié Dana Kestrel."),
    ("name_changed", "es", "pt", "La agencia citó a Dana Orlova.", "A agência citou Dana Kestrel."),
    ("name_changed", "en", "es",
     "A crowd cheered Dana Orlova. Later Orlova left the hall with her sister and a friend.",
     "La gente aclamó a Petra Lindgren. Más tarde, Orlova salió de la sala con su hermana y una amiga."),
    ("name_changed", "en", "es", "Police in Kiruna met six men.",
     "La policía de Toledo recibió a seis hombres."),
    ("name_inconsistent", "en", "es",
     "Ruth Okello won, and Okello smiled.", "Ganó Ruth Okello, y Okelloo sonrió."),
    ("name_changed", "en", "de",
     "Senator Okello spoke. In the end Okello won, and the town thanked Okello.",
     "Senatorin Kestrel sprach. Am Ende gewann Okello, und die Stadt dankte Okello."),
]  # fmt: skip
PASS = [
    ("en", "es", "The ferry sailed past Geneva and Scotland.", "El ferri pasó por Ginebra y Escocia."),
    ("en", "de", "The race was won by Thomas Bjorn.", "Das Rennen gewann Thomas Bjørn."),
    ("en", "es", "The Chinese envoy spoke in Tokyo.", "El enviado de China habló en Tokio."),
    ("en", "es", "Envoys of Madrid spoke to London.", "Enviados de España hablaron con Londres."),
    ("en", "es", "Okello left. He was tired of the trip.", "Okello se fue. Estaba cansado del viaje."),
    ("en", "es", "The Fisheries Council met.", "Se reunió el Consejo de Pesca."),
    ("en", "de", "Okello met the envoy on Monday.", "Am Montag traf Okello den Gesandten im Rathaus."),
    ("en", "de", "Okello’s boat sank.", "Okellos Boot ist gesunken."),
    ("es", "pt", "La agencia habló con Okello.", "A agência falou com Okello."),
    # spelt so once, which may be a slip of the source's put right
    ("en", "es", "Ruth Berger spoke in the hall.", "Ruth Breger habló en la sala."),
    # as often one as the other
    ("en", "en-GB", "Thomas Berger, Thomas Bergen, Thomas Berger, Thomas Bergen.", "Thomas was there."),
]


def names(source: str, target: str, text: str, its: str) -> set[str]:
    report = compare(version(source, text), version(target, its))
    return {each.split()[0] for each in found(report) if each.startswith("name_")}


class TestNames:
    @pytest.mark.parametrize(("name", "source", "target", "text", "its"), CAUGHT)
    def test_catches_another_name(self, name, source, target, text, its):
        assert names(source, target, text, its) == {name}

    @pytest.mark.parametrize(("source", "target", "text", "its"), PASS)
    def test_lets_a_name_of_the_language_pass(self, source, target, text, its):
        assert names(source, target, text, its) == set()

    def test_catches_another_name_of_the_story(self):
        source = version("en", "Ruth Okello and Pia Barros spoke.", "The town thanked Ruth Okello on Monday.")
        target = version(
            "es", "Hablaron Ruth Okello y Pia Barros.", "El pueblo agradeció a Ruth Barros el lunes."
        )
        assert [f for f in found(compare(source, target)) if "name" in f] == ["name_changed b2"]


class TestPlaces:
    @pytest.mark.parametrize(
        ("text", "locale", "keys"),
        [
            ("Von München nach Genf und in das Vereinigte Königreich", "de", ["munich", "geneva", "GB"]),
            ("De Nueva York a Corea del Sur", "es-MX", ["New_York", "KR"]),
            ("他从东京前往英国", "zh", ["Tokyo", "GB"]),
            ("سافر إلى الصين وبريطانيا", "ar", ["CN", "GB"]),
            ("turkey for dinner", "en", []),
        ],
    )
    def test_reads_places_by_one_key(self, text, locale, keys):
        assert [place.key for place in places(text, locale)] == keys


class TestOneVersion:
    @pytest.mark.parametrize(
        ("locale", "text", "wrong"),
        [
            ("en", "Ruth Okello won. The crowd cheered Ruth Okelo.", "Okelo"),
            ("es", "Ganó Ruth Okello. El público aclamó a Ruth Okelo.", "Okelo"),
            ("fr", "Ruth Okello a gagné. La foule a acclamé Ruth Okkello.", "Okkello"),
            ("zh", "马里索尔·费尔南德斯获胜。观众为费尔兰德斯欢呼。", ""),
        ],
    )
    def test_finds_a_name_spelt_in_two_ways(self, locale, text, wrong):
        alone = [each for each in check(version(locale, text)) if each.name == "name_inconsistent"]
        assert len(alone) == 1
        assert not wrong or text[slice(*alone[0].span)] == wrong

    @pytest.mark.parametrize(
        ("locale", "text"),
        [
            ("en", "Ruth Okello met Rita Okello. Ruth Okellos are rare."),
            ("de", "Die Familie Ruth Okellos feierte. Ruth Okello lachte."),
            ("es", "María Torres habló con Mario Torres."),
        ],
    )
    def test_lets_relatives_and_endings_pass(self, locale, text):
        assert not {"name_inconsistent"} & {each.name for each in check(version(locale, text))}
