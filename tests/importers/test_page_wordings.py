"""Pages of many pairs of languages, worded and ordered in other ways than the words files were made by."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import pytest

from ambos.importers.page.map import map_page
from ambos.importers.page.read import read_page


@dataclass(frozen=True)
class Page:
    """Each line with what must become of it: its place and, where it is kept, its locale."""

    locales: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]

    def receipt(self, order: list[int]) -> list[tuple[str, str]]:
        """What became of the lines in this order, with a blank line between them."""
        text = "\n\n".join(self.lines[index][1] for index in order)
        mapped = map_page(read_page(text.encode()), self.locales)
        assert [line.number for line in mapped.receipt] == [2 * at + 1 for at in range(len(order))]
        return [(f"{line.place} {line.locale or ''}".strip(), line.text) for line in mapped.receipt]


def pages() -> list[Page]:
    texts = (Path(__file__).parent / "pages" / "wordings.txt").read_text(encoding="utf-8").split("== ")[1:]
    return [_page(*text.strip().split("\n")) for text in texts]


def _page(locales: str, *lines: str) -> Page:
    told = (line.split(" | ", maxsplit=1) for line in lines)
    return Page(tuple(locales.split()), tuple((place, text) for place, text in told))


@pytest.mark.parametrize("page", pages(), ids=lambda page: "-".join(page.locales))
class TestAPage:
    def test_has_every_line_once_in_its_place(self, page: Page) -> None:
        assert page.receipt(list(range(len(page.lines)))) == list(page.lines)

    @pytest.mark.parametrize("seed", range(4))
    def test_in_any_order_keeps_its_text_and_drops_its_interface(self, page: Page, seed: int) -> None:
        order = list(range(len(page.lines)))
        random.Random(seed).shuffle(order)
        found = page.receipt(order)

        assert [text for _, text in found] == [page.lines[index][1] for index in order]
        sure = (
            "PARAGRAPH",
            "CAPTION",
            "SKIP",
            "LANGUAGE",
            "TYPED",
            "FORM",
            "HONEYPOT",
            "COOKIE",
            "COPYRIGHT",
        )
        wanted = {text: place for place, text in page.lines if place.startswith(sure)}
        assert {text: place for place, text in found if text in wanted} == wanted
