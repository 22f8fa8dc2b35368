"""Reading a saved page: what can be read, what cannot, and how lines become passages."""

from __future__ import annotations

from textwrap import fill

import pytest

from ambos.importers.page.read import LARGEST, UnreadablePage, read_page

FIRST = (
    "The harbour office of Port Sella will stay open on Sundays from the first week of June, after Mayor "
    "Nina Albrecht gave in to the ferry crews who had asked for it since March and threatened to strike."
)
SECOND = (
    "A second change follows in autumn, when the ticket hall moves to the old customs house on the north "
    "quay and the waiting room becomes a library for children, with a view of the boats."
)


class TestReadPage:
    def test_numbers_all_lines_and_keeps_the_blank_ones_out(self) -> None:
        page = read_page(b"\n  One \n\n\nTwo\n   \nThree")

        assert [(line.number, line.text) for line in page.lines] == [(2, "One"), (5, "Two"), (7, "Three")]

    @pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
    def test_takes_any_line_ending(self, ending: str) -> None:
        page = read_page(f"Uno{ending}{ending}Dos".encode())

        assert [(line.number, line.text, line.block) for line in page.lines] == [(1, "Uno", 1), (3, "Dos", 2)]

    def test_takes_a_byte_order_mark_off(self) -> None:
        assert read_page("\ufeffAño".encode()).lines[0].text == "Año"

    @pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "utf-16"])
    def test_decodes_older_pages(self, encoding: str) -> None:
        text = "El señor Núñez abrió el puente"

        assert read_page(text.encode(encoding)).lines[0].text == text

    def test_joins_what_a_program_broke_at_a_width(self) -> None:
        page = read_page(f"A title\n\n{fill(FIRST, 72)}\n\n{fill(SECOND, 72)}\nThe end.".encode())

        assert [passage.text for passage in page.passages] == ["A title", FIRST, SECOND, "The end."]
        assert len(page.lines) > len(page.passages)

    def test_leaves_lines_alone_where_only_few_run_on(self) -> None:
        page = read_page(
            b"A caption that is long enough to look like a broken line of text\nAnother line\n\nMore"
        )

        assert len(page.passages) == len(page.lines)

    def test_reads_html_as_the_lines_a_reader_sees(self) -> None:
        page = read_page(
            b"<!doctype html><html><head><title>No</title><style>p{}</style></head><body>"
            b"<nav><ul><li>Home</li><li>City</li></ul></nav><h1>A <em>new</em> bridge</h1>"
            b"<p>It opened<br>on Monday.</p><figure><img alt=''><figcaption><span>The bridge</span> "
            b"(EFE)</figcaption></figure><script>var x</script><!-- no --></body></html>"
        )

        assert [(line.text, line.tag) for line in page.lines] == [
            ("Home", "nav"),
            ("City", "nav"),
            ("A new bridge", "h1"),
            ("It opened", "p"),
            ("on Monday.", "p"),
            ("The bridge (EFE)", "figcaption"),
        ]

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"\n \t\r\n",
            "\ufeff\n".encode(),
            b"GIF89a\x00\x01",
            bytes(range(1, 256)) * 4,
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 8,
            b"\xff\xfe\x00",
            b"\x81\x8d\x8f",
            b"<html><body></body></html>",
            b"x" * (LARGEST + 1),
        ],
        ids=["empty", "blank", "mark", "nul", "bytes", "controls", "cut", "undefined", "html", "large"],
    )
    def test_says_in_one_sentence_why_a_file_is_no_page(self, data: bytes) -> None:
        with pytest.raises(UnreadablePage) as caught:
            read_page(data)

        message = str(caught.value)
        assert message.endswith(".")
        assert message.count(". ") == 0
        assert "\n" not in message
