from __future__ import annotations

import time

import pytest

from ambos.parity import House, Name, Term, check, compare
from factories.documents import found, version

REYES = Name({"en": "Ana Reyes", "es": "Ana Reyes"})
OLD_TOWN = Name({"en": "Old Town", "es": "Casco Antiguo"})


def listed(*names):
    return House(languages=("en", "es"), names=names)


class TestNamesOfTheList:
    @pytest.mark.parametrize(
        ("names", "locale", "text", "expected"),
        [
            ([REYES], "es", "Lo dijo Ana Reyez el martes.", [("Ana Reyez", "Ana Reyes", "error")]),
            ([REYES], "es-MX", "Lo dijo Ana Rayes el martes.", [("Ana Rayes", "Ana Reyes", "error")]),
            ([Name({"es": "Peláez"})], "es", "Lo dijo Pelaez ayer.", [("Pelaez", "Peláez", "error")]),
            ([Name({"es": "Okello"})], "es", "Lo dijo Okelo ayer.", [("Okelo", "Okello", "warning")]),
            ([OLD_TOWN], "es", "Viven en Old Town desde mayo.", [("Old Town", "Casco Antiguo", "warning")]),
            ([REYES], "es", "Lo dijo Ana Reyes el martes.", []),
            ([REYES], "es", "LO DIJO ANA REYES.", []),
            ([Name({"es": "Peláez"})], "es", "HABLA PELAEZ", []),
            ([Name({"es": "Marín"}), Name({"es": "Marin"})], "es", "Lo dijo Marin ayer.", []),
            ([Name({"es": "Marta"})], "es", "Lo dijo María ayer.", []),
            ([OLD_TOWN], "fr", "Ils vivent dans Old Town depuis mai.", []),
            ([Name({"es-ES": "Ana Reyes"})], "es-MX", "Lo dijo Ana Reyez el martes.", []),
            ([Name({"zh": "安娜"})], "zh", "安哪说。", []),
        ],
    )
    def test_are_spelt_as_it_says(self, names, locale, text, expected):
        document = version(locale, text)
        told = [f for f in check(document, house=listed(*names)) if f.name == "name_inconsistent"]
        assert [(text[slice(*f.span)], f.expected, f.severity) for f in told] == expected

    def test_explain_another_name_in_the_translation(self):
        source = version("en", "Neighbors in Ruth Okello Square met on Monday with the mayor.")
        target = version(
            "es", "Los vecinos de la plaza de Rita Okello se reunieron el lunes con la alcaldesa."
        )
        assert found(compare(source, target)) == ["name_changed b1"]
        renamed = Name({"en": "Ruth Okello", "es": "Rita Okello"})
        assert found(compare(source, target, house=listed(renamed))) == []

    def test_hide_no_name_that_was_replaced(self):
        source = version("en", "Neighbors of Ruth Okello met on Monday with the mayor.")
        target = version("es", "Los vecinos de Rita Okello se reunieron el lunes con la alcaldesa.")
        house = listed(Name({"en": "Ruth Okello", "es": "Ruth Okello"}))
        assert "name_changed b1" in found(compare(source, target, house=house))

    def test_let_a_spelling_stand_that_the_source_has_otherwise(self):
        source = version("en", "Ana Gonzalez spoke on Monday.", "The mayor thanked Gonzalez for it.")
        target = version("es", "Ana Gonsalez habló el lunes.", "La alcaldesa se lo agradeció a Gonzalez.")
        assert found(compare(source, target)) == ["name_inconsistent b1"]
        house = listed(Name({"es": "Gonsalez"}))
        assert "name_inconsistent b1" not in found(compare(source, target, house=house))


FARE = Term("en", "reduced fare", "es", agreed=("tarifa reducida",), forbidden=("precio rebajado",))


class TestTheGlossary:
    @pytest.mark.parametrize(
        ("source", "target", "expected"),
        [
            ("The reduced fare ends in May.", "La tarifa reducida termina en mayo.", []),
            ("Reduced fares end in May.", "Las tarifas reducidas terminan en mayo.", []),
            ("The fare ends in May.", "El billete termina en mayo.", []),
            ("The reduced fare ends in May.", "El billete barato termina en mayo.", [None]),
            ("The reduced fare ends in May.", "El precio rebajado termina en mayo.", ["precio rebajado"]),
        ],
    )
    def test_wants_an_agreed_wording_where_the_term_is_told(self, source, target, expected):
        report = compare(version("en", source), version("es-MX", target), house=House(terms=(FARE,)))
        told = [f for f in report.findings if f.name == "name_changed"]
        assert [f.span and target[slice(*f.span)] for f in told] == expected
        assert all(f.severity == "warning" and f.expected == "tarifa reducida" for f in told)

    def test_says_nothing_of_other_languages(self):
        house = House(terms=(FARE,))
        source = version("en", "The reduced fare ends in May.")
        assert not compare(source, version("fr", "Le billet moins cher finit en mai."), house=house).findings

    def test_of_an_abridged_version_only_forbids(self):
        source, target = version("en", "The reduced fare ends in May."), version("es", "Termina en mayo.")
        assert not compare(source, target, house=House(terms=(FARE,)), scope="abridged").findings

    def test_finds_chinese_wordings_without_spaces(self):
        house = House(terms=(Term("en", "harbor tram", "zh", agreed=("港口电车",)),))
        source = version("en", "The harbor tram opens on Friday.")
        assert not compare(source, version("zh", "新的港口电车星期五开通。"), house=house).findings


def test_a_finding_says_whether_it_takes_both_versions_to_see_it():
    source = version("en", "There were 41 boats on the river.", "“We saw it, she said.")
    target = version("es", "Había 14 barcos en el río.", "«Lo vimos», dijo.")
    told = {f.name: f.difference for f in compare(source, target).findings}
    assert told["number_changed"]
    assert not told["quote_unclosed"]


def test_long_lists_cost_little():
    texts = [f"The council of Port {n} met Ana Reyes about the reduced fare on Monday." for n in range(30)]
    told = [f"El concejo de Port {n} vio a Ana Reyes por la tarifa reducida el lunes." for n in range(30)]
    syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru"]
    words = [f"{a}{b}{c}{d}" for a in syllables for b in syllables for c in syllables for d in syllables[:2]]
    names = tuple(Name({"en": word.title(), "es": word.title()}) for word in words)
    terms = tuple(Term("en", f"{word} fare", "es", agreed=(f"tarifa {word}",)) for word in words)
    long, short = House(names=names, terms=terms), House()
    source, target = version("en", *texts), version("es", *told)

    def seconds(house):
        begun = time.perf_counter()
        compare(source, target, house=house)
        return time.perf_counter() - begun

    seconds(short)
    assert min(seconds(long) for _n in range(3)) < 5 * min(seconds(short) for _n in range(3)) + 0.1
