"""Paragraphs and subheads lacking, added, out of order."""

from __future__ import annotations

import pytest

from ambos.parity import compare
from factories.documents import found, version

EN = (
    "! Market hall to open on Sundays",
    "The market hall on Linden Street will open on Sundays from May, Mayor Petra Lindqvist said Tuesday.",
    "About 40 of the 65 stalls have asked for the longer hours, according to the traders’ association.",
    "# What changes",
    "Rents stay as they are for two years. After that the city will look at the figures again.",
    "“My grandmother sold fish here, and she rested on Sundays,” said Aldo Ferri, who is against the plan.",
    "The hall was built in 1911 and has 3,200 square metres of floor.",
)
ES = (
    "! El mercado abrirá los domingos",
    "El mercado de la calle Linden abrirá los domingos desde mayo, anunció el martes la alcaldesa Petra "
    "Lindqvist.",
    "Unos 40 de los 65 puestos han pedido el horario ampliado, según la asociación de comerciantes.",
    "# Qué cambia",
    "Los alquileres se mantienen dos años. Después la ciudad volverá a mirar las cifras.",
    "“Mi abuela vendía pescado aquí y descansaba los domingos”, dijo Aldo Ferri, que se opone al plan.",
    "El mercado se construyó en 1911 y tiene 3.200 metros cuadrados.",
)
OTHER = "La policía de Valdora detuvo el jueves a un hombre de 27 años que robó 18 bicicletas en el puerto."


# Paragraphs whose lengths say little: which tells which shows by places, days and numbers.
FAR_EN = (
    "The delegation left for Beijing after a night of long and bitter talks.",
    "Five ships are due there in November, and the crews have been told to wait outside the port.",
    "Nobody would say how long the talks will last, and the town has grown tired of asking about them.",
    "On Wednesday the ministers of Japan and Russia will meet, and the press may watch the first hour.",
)
FAR_ZH = (
    "经过一夜漫长而激烈的会谈，代表团启程前往北京。",
    "五艘船定于11月抵达，船员们被告知在港外等候，港口方面没有作出任何进一步的说明。",
    "没有人愿意说会谈会持续多久。",
    "日本和俄罗斯的部长将于星期三会面。",
)


def without(texts: tuple[str, ...], at: int) -> tuple[str, ...]:
    return (*texts[:at], *texts[at + 1 :])


def swapped(texts: tuple[str, ...], first: int, second: int) -> tuple[str, ...]:
    changed = list(texts)
    changed[first], changed[second] = changed[second], changed[first]
    return tuple(changed)


def report_on(target: tuple[str, ...], **options):
    return compare(version("en", *EN, side="s"), version("es", *target, side="t"), **options)


class TestMissing:
    def test_lets_the_whole_story_pass(self):
        assert found(report_on(ES)) == []

    @pytest.mark.parametrize("at", range(1, 7))
    def test_points_at_what_the_translation_lacks(self, at):
        assert found(report_on(without(ES, at))) == [f"missing_para as{at + 1}"]

    def test_lets_an_abridged_version_leave_out(self):
        assert found(report_on(without(ES, 4), scope="abridged")) == []

    def test_holds_the_target_for_it(self):
        assert [finding.holds for finding in report_on(without(ES, 4)).findings] == ["b"]

    def test_lets_two_paragraphs_be_told_in_one(self):
        merged = (*ES[:1], ES[1] + " " + ES[2], *ES[3:])
        assert found(report_on(merged)) == []

    def test_lets_one_paragraph_be_told_in_two(self):
        first, second = ES[4].split(". ")
        assert found(report_on((*ES[:4], first + ".", second, *ES[5:]))) == []


class TestExtra:
    def test_points_at_what_the_original_does_not_tell(self):
        assert found(report_on((*ES[:3], OTHER, *ES[3:]))) == ["extra_para bt4"]

    def test_lets_an_adapted_version_add(self):
        assert found(report_on((*ES[:3], OTHER, *ES[3:]), scope="adapted")) == []


class TestSwapped:
    @pytest.mark.parametrize(("first", "second"), [(1, 2), (4, 5), (5, 6)])
    def test_catches_neighbours_out_of_order(self, first, second):
        names = found(report_on(swapped(ES, first, second)))
        assert [name.split()[0] for name in names] == ["swapped_paras"]
        assert names[0].split()[1] in {f"bt{first + 1}", f"bt{second + 1}"}

    def test_keeps_the_block_between_two_that_changed_places(self):
        assert found(report_on(swapped(ES, 4, 6))) == ["swapped_paras bt5", "swapped_paras bt7"]


class TestMatched:
    def test_known_matches_come_first(self):
        report = report_on(ES, matched=[(("s2",), ("t3",)), (("gone",), ("t4",))])
        assert ("s2",) in [match.source for match in report.alignment if match.target == ("t3",)]

    def test_every_block_stands_in_one_match(self):
        report = report_on(without(ES, 2))
        sources = [each for match in report.alignment for each in match.source]
        targets = [each for match in report.alignment for each in match.target]
        assert sorted(sources) == sorted(f"s{n}" for n in range(1, 8))
        assert sorted(targets) == sorted(f"t{n}" for n in range(1, 7))


@pytest.mark.parametrize(
    ("last", "is_missed"),
    [
        ("Nobody spoke to him all that day.", False),
        (
            "Nobody in the whole building spoke to him then, and the lights were off until evening.",
            True,
        ),
    ],
)
def test_beside_another_script_a_short_sentence_is_no_omission(last, is_missed):
    first, end = "The council met on 3 May 2019 in room 12.", "The pier has 240 seats and 65 lamps."
    told = "In 1987 the captain slept 14 nights in the long room behind the kitchen of pier 9."
    ours = version("en", first, f"{told} {last}", end)
    theirs = version(
        "ar",
        "اجتمع المجلس في 3 مايو 2019 في القاعة 12.",
        "في عام 1987 نام القبطان 14 ليلة في الغرفة الطويلة خلف مطبخ الرصيف 9.",
        "في الرصيف 240 مقعدًا و65 مصباحًا.",
    )
    names = {each.name for each in compare(ours, theirs).findings}
    assert ("missing_sentence" in names) == is_missed


class TestTwoScripts:
    """Places, days and numbers tell which paragraph tells which, where no words are alike."""

    def test_finds_nothing_where_all_is_told(self):
        assert found(compare(version("en", *FAR_EN), version("zh", *FAR_ZH))) == []

    @pytest.mark.parametrize("at", [0, 2, 3])
    def test_finds_the_paragraph_that_is_lacking(self, at):
        report = compare(version("en", *FAR_EN), version("zh", *without(FAR_ZH, at)))
        assert found(report) == [f"missing_para a{at + 1}"]
