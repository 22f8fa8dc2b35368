"""The examples of docs/parity/ come out as their pages say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ambos.parity import Document, House, Name, Term, compare
from ambos.parity.checks import CHECKS
from ambos.parity.reading import read_version

PAGES = Path(__file__).parents[2] / "docs" / "parity"
HOUSES = {
    "listed_names": House(names=tuple(Name({"en": name, "es": name}) for name in ("Ana Reyes", "Valdora"))),
    "glossary": House(terms=(Term("en", "city council", "es", ("ayuntamiento",), ("cabildo",)),)),
}


def examples() -> list[tuple[str, dict[str, str]]]:
    """The rows of each page's table, by the headings of its columns."""
    return [(check.name, row) for check in CHECKS for row in rows(check.name)]


def rows(name: str) -> list[dict[str, str]]:
    table = (PAGES / f"{name}.md").read_text(encoding="utf-8").partition("## Examples")[2]
    heads, _rule, *lines = [line.strip("| ").split(" | ") for line in table.strip().splitlines()]
    return [dict(zip(heads, cells, strict=True)) for cells in lines]


def document(locale: str, cell: str) -> Document:
    text = cell.replace("<br>", "\n\n").encode()
    return read_version(text, name="story.md", locale=locale, candidates=[locale]).document


@pytest.mark.parametrize(("name", "row"), examples())
def test_comes_out_as_the_page_says(name, row):
    source, target = (document(locale, row[locale]) for locale in ("en", "es"))
    base = {source.blocks[0].id: row["approved"]} if "approved" in row else None

    report = compare(source, target, base=base, house=HOUSES.get(name))

    said = re.findall(r"`(\w+)` (\w+)", row["found"])
    assert [(each.name, each.severity) for each in report.findings] == said
    assert bool(said) == (row["found"] != "nothing")


@pytest.mark.parametrize("check", [check.name for check in CHECKS])
def test_each_page_shows_what_is_found_and_what_is_let_pass(check):
    found = [row["found"] for row in rows(check)]

    assert "nothing" in found
    assert set(found) != {"nothing"}
