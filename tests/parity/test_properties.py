"""What holds for any text whatever."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ambos.parity import Block, Document, Link, check, compare
from factories.documents import desk_pairs, version

LOCALES = ["en", "es-ES", "es-MX", "fr", "de", "pt-BR", "it", "ca", "zh", "ar", "sv", "xx", "zh-Hant-TW"]
PIECES = [
    "The mayor said on Monday, May 4, that 1,200 people came.", "“We go,", "” said", "«", "»", "„", "\"", "’",
    "12.5 %", "El alcalde dijo que no.", "Ana Ruiz", "$3 million", "3.000 euros", "市长说", "قال العمدة",
    "\u200f", "\x00", "\ud800", " ", "\n", "II", "3:0", "not", "nicht", "one", "https://a.example/x",
    "Mr. Smith", "...", "1/2", "½", "𝟙", "Ⅳ", "12:30", "9", "9:", " Uhr", "hundert", "tausend", "a@", ".b",
    "‘", "a_", "-", "\u0301", "\u0316", "\u064b", "1-2 ", "Ana Ruiz ", "no ", "年", "三", "و",
]  # fmt: skip
AGAIN = st.tuples(st.sampled_from(PIECES), st.integers(1, 500)).map(
    lambda drawn: (drawn[0] * drawn[1])[:3000]
)
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join),
    st.lists(AGAIN, max_size=3).map("".join),
    st.text(max_size=60),
)
TYPES = st.sampled_from(["headline", "summary", "para", "subhead", "quote", "image", "caption", "notice"])
EASY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

MIRRORED = {"missing_para": "extra_para", "extra_para": "missing_para"}
TOLD = [
    (
        "The ferry of Valdora will return to the harbor on Monday with {n} people on board.",
        "El ferri de Valdora volverá al puerto el lunes con {n} personas a bordo.",
    ),
    (
        "The council met in the old theater and spoke of the bridge for {n} minutes.",
        "El consejo se reunió en el viejo teatro y habló del puente durante {n} minutos.",
    ),
    (
        "Mayor Ruth Okello thanked the {n} fishermen who had worked through the night.",
        "La alcaldesa Ruth Okello dio las gracias a los {n} pescadores que trabajaron toda la noche.",
    ),
    (
        "The market of Linden Street closed its doors, and {n} stalls were lost to the water.",
        "El mercado de la calle Linden cerró sus puertas y el agua se llevó {n} puestos.",
    ),
    (
        "In June the school had {n} pupils, and most of them came by boat.",
        "En junio el colegio tenía {n} alumnos, y casi todos llegaban en barco.",
    ),
    (
        "The river rose {n} times this winter, said Tomas Berg of the weather office.",
        "El río creció {n} veces este invierno, dijo Tomas Berg, de la oficina del tiempo.",
    ),
]


@st.composite
def blocks(draw, side: str):
    kinds_and_texts = draw(st.lists(st.tuples(TYPES, TEXTS, st.none() | TEXTS), max_size=6))
    links = (Link(0, 5, "https://a.example/x"),)
    return tuple(
        Block(
            f"{side}{at}",
            kind,
            text,
            links=links if alt else (),
            src="p.jpg" if kind == "image" else None,
            alt=alt,
        )
        for at, (kind, text, alt) in enumerate(kinds_and_texts)
    )


@st.composite
def documents(draw, side: str):
    return Document(draw(st.sampled_from(LOCALES)), draw(blocks(side)))


def assert_inside(findings, **sides):
    for finding in findings:
        text = sides[finding.side].by_id[finding.block].text
        start, end = finding.span or (0, 0)
        assert 0 <= start <= end <= len(text)
        assert finding.message.endswith(".")


class TestAnyText:
    @EASY
    @given(documents("s"), documents("t"))
    def test_compares_without_a_traceback_and_points_inside_the_text(self, source, target):
        report = compare(source, target, base={block.id: "Once 12 came." for block in source.blocks[:2]})
        assert_inside(report.findings, a=source, b=target)
        told = [each for match in report.alignment for each in match.source]
        assert sorted(told) == sorted(source.by_id)

    @EASY
    @given(documents("s"))
    @example(Document("en", (Block("s0", "para", "AAAAªª〱㐀㐀㐀㐀㐀"),)))
    def test_finds_no_difference_between_a_version_and_itself(self, document):
        report = compare(document, document)
        alone = {(f.name, f.block, f.span) for f in check(document)}
        assert {(f.name, f.block, f.span) for f in report.findings} <= alone

    @EASY
    @given(documents("s"), documents("t"))
    def test_finds_in_a_pair_what_it_finds_in_each_version(self, source, target):
        languages = [source.language, target.language]
        covered = {(f.side, f.block) for f in compare(source, target).findings}
        for side, document in (("a", source), ("b", target)):
            assert {(side, f.block) for f in check(document, languages=languages)} <= covered


class TestTheOtherWayRound:
    """What is lacking in one version is too much in the other; a figure that differs differs both ways."""

    @EASY
    @given(
        st.sets(st.integers(0, len(TOLD) - 1), max_size=3), st.sets(st.integers(0, len(TOLD) - 1), max_size=3)
    )
    def test_lacking_paragraphs_are_added_ones(self, dropped, changed):
        english = [Block(f"p{at}", "para", en.format(n=at + 20)) for at, (en, _) in enumerate(TOLD)]
        spanish = [
            Block(f"p{at}", "para", es.format(n=at + (520 if at in changed else 20)))
            for at, (_, es) in enumerate(TOLD)
            if at not in dropped
        ]
        one, other = Document("en", tuple(english)), Document("es", tuple(spanish))
        there = {(f.name, f.block) for f in compare(one, other).findings}
        back = {(f.name, f.block) for f in compare(other, one).findings}
        mirrored = {(MIRRORED.get(name, name), block) for name, block in there}
        assert mirrored == back
        assert {block for name, block in there if name == "missing_para"} == {f"p{at}" for at in dropped}
        assert {block for name, block in there if name == "number_changed"} == {
            f"p{at}" for at in changed - dropped
        }


class TestDeskSet:
    def test_real_pairs_point_inside_the_text(self):
        pairs = desk_pairs(25)
        if not pairs:
            pytest.skip("The development pairs are not beside this checkout (../shared/desk).")
        for source, target in pairs:
            assert_inside(compare(source, target).findings, a=source, b=target)


class TestOddInput:
    def test_empty_versions(self):
        assert compare(version("en"), version("es")).findings == ()

    def test_a_long_story_takes_a_moment_only(self):
        words = "The council of Valdora met for the {}th time and spoke of house {} on Linden Street."
        texts = [words.format(n, n * 7) for n in range(400)]
        assert compare(version("en", *texts), version("en-GB", *texts)).findings == ()
