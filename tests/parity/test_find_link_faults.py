"""Links lacking, leading elsewhere, or to the page in the original's language; the site's own strings."""

from __future__ import annotations

import pytest

from ambos.parity import Block, House, Link, compare
from factories.documents import found, version

HOUSE = House(alternates=(("https://paper.example/en/ferry", "https://paper.example/es/ferri"),))
TEXT, ITS = "The ferry sails on Monday.", "El ferri zarpa el lunes."
CASES = [
    ("https://a.example/1", "https://a.example/1?utm_source=paper", []),
    ("http://www.a.example/1/", "https://a.example/1", []),
    ("https://a.example/en/1", "https://a.example/es/1", []),
    ("https://en.encyclopaedia.example/Ferry", "https://es.encyclopaedia.example/Ferri", []),
    ("https://paper.example/en/ferry", "https://paper.example/es/ferri", []),
    ("https://paper.example/en/ferry", "https://paper.example/en/ferry", ["link_not_localised b1"]),
    ("https://a.example/1", "https://a.example/2", ["link_wrong b1"]),
    ("https://a.example/1", None, ["link_missing b1"]),
]


def linked(id_: str, text: str, href: str | None) -> Block:
    return Block(id_, "para", text, links=(Link(4, 9, href),) if href else ())


class TestLinks:
    @pytest.mark.parametrize(("ours", "theirs", "expected"), CASES)
    def test_compares_where_they_lead(self, ours, theirs, expected):
        report = compare(
            version("en", linked("1", TEXT, ours)), version("es", linked("1", ITS, theirs)), house=HOUSE
        )
        assert found(report) == expected


class TestInterface:
    @pytest.mark.parametrize(
        "label", ["Read more", "Also available in Spanish", "[Read in Spanish]", "Share this article"]
    )
    def test_catches_a_label_in_the_other_language(self, label):
        assert found(compare(version("en", TEXT), version("es", ITS, label))) == ["ui_leftover b2"]

    def test_lets_a_label_in_the_own_language_be(self):
        names = found(compare(version("en", TEXT), version("es", ITS, "Leer más")))
        assert "ui_leftover b2" not in names
