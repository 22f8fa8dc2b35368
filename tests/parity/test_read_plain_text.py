"""Plain text, and what is the same for every format: bytes, tags, places in the file."""

from __future__ import annotations

import pytest

from ambos.parity.reading import LARGEST, Place, UnknownTag, Unreadable, checked_tag, read_version

STORY = """The night ferry stays

The council voted
to keep the night ferry.

# Fares

They stay as they are.
"""


def read(data: bytes | str, name: str = "story.txt", **more):
    given = data.encode() if isinstance(data, str) else data
    return read_version(given, name=name, **{"candidates": ["en", "es"], **more})


def blocks(reading) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in reading.document.blocks]


class TestPlainText:
    def test_parts_paragraphs_at_blank_lines(self):
        assert blocks(read(STORY)) == [
            ("headline", "The night ferry stays"),
            ("para", "The council voted to keep the night ferry."),
            ("subhead", "Fares"),
            ("para", "They stay as they are."),
        ]

    def test_reads_line_ends_of_every_system(self):
        assert blocks(read(STORY.replace("\n", "\r\n"))) == blocks(read(STORY))
        assert blocks(read(STORY.replace("\n", "\r"))) == blocks(read(STORY))

    def test_keeps_the_spaces_that_belong_to_figures(self):
        text = "Un total de 1\u202f000\u00a0personas vino ayer al puerto."

        assert blocks(read(text, locale="es")) == [("para", text)]

    def test_a_first_paragraph_that_is_a_sentence_is_no_headline(self):
        assert blocks(read("The council voted on Tuesday.\n\nIt stays."))[0][0] == "para"

    def test_right_to_left_marks_are_text(self):
        assert "\u200f" in blocks(read("\u200fقال المتحدث إن العبارة ستبقى", locale="ar"))[0][1]


class TestBadBytes:
    @pytest.mark.parametrize("name", ["story.txt", "story.md", "story.html", "story"])
    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"", "Found no text"),
            (b" \n\t\n", "Found no text"),
            (b"a\0b", "binary data"),
            (b"one\ntwo \xff\xfa", "line 2 that is no UTF-8"),
            (b"one\n\ntwo \xed\xa0\x80", "unmatched surrogate in line 3"),
            ("Fähre".encode("utf-16"), "UTF-16"),
            (b"x" * (LARGEST + 1), "20.0 MB, expected at most 20 MB"),
            (b"<p>a</p>\n\n" * 3001, "more than 3,000 paragraphs"),
            (b"word " * 5000, "more than 20,000 characters in one paragraph"),
            (b"\n\n".join([b"word " * 1000] * 201), "more than 1,000,000 characters"),
        ],
    )
    def test_are_refused_in_one_sentence(self, data, said, name):
        with pytest.raises(Unreadable, match=said):
            read(data, name, locale="en")

    @pytest.mark.parametrize(
        ("name", "text"), [("story.md", "One &#xD800; two"), ("story.html", "<p>One &#xD800; two</p>")]
    )
    def test_half_a_surrogate_pair_by_reference_becomes_the_replacement(self, name, text):
        assert blocks(read(text, name, locale="en")) == [("para", "One \ufffd two")]


class TestLocale:
    @pytest.mark.parametrize(
        ("tag", "usual"),
        [
            ("en", "en"),
            ("ES_mx", "es-MX"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("nci", "nci"),
        ],
    )
    def test_a_known_tag_gets_its_usual_form(self, tag, usual):
        assert checked_tag(tag) == usual

    @pytest.mark.parametrize("tag", ["xx", "", "english", "en-QQ", "e", "en-Xyzw", "../en", "en es"])
    def test_an_unknown_tag_is_refused(self, tag):
        with pytest.raises(UnknownTag, match="expected one such as en"):
            checked_tag(tag)

    @pytest.mark.parametrize(
        ("given", "locale"),
        [
            ({"locale": "pt-BR", "named": "es"}, "pt-BR"),
            ({"named": "en-GB"}, "en-GB"),
            ({}, "en"),
            ({"candidates": ["es", "en-US"]}, "en-US"),
        ],
    )
    def test_is_the_one_given_else_the_file_names_else_told_by_the_text(self, given, locale):
        assert read(STORY, **given).document.locale == locale

    @pytest.mark.parametrize(
        ("declared", "named", "locale"),
        [("es-MX", None, "es-MX"), ("es-MX", "es", "es-MX"), ("en", "es", "es"), ("", "es", "es")],
    )
    def test_the_files_own_word_counts_unless_its_name_says_another_language(self, declared, named, locale):
        page = f'<html lang="{declared}"><body><p>El puerto abre el lunes.</p></body></html>'
        assert read(page, "story.html", named=named).document.locale == locale

    def test_a_file_that_declares_an_unknown_tag_is_refused(self):
        with pytest.raises(UnknownTag, match="at the head of the file"):
            read('<html lang="xx"><body><p>El puerto abre.</p></body></html>', "story.html")

    def test_a_text_in_none_of_the_languages_asks_for_them(self):
        with pytest.raises(Unreadable, match="name the locales"):
            read("1912")


class TestPlace:
    @pytest.mark.parametrize(
        ("block", "span", "place"),
        [
            ("2", (4, 11), Place(3, 5, 3, 12)),
            ("2", (12, 20), Place(3, 13, 4, 3)),  # over the end of a line
            ("3", (0, 5), Place(6, 3, 6, 8)),
            ("4", None, Place(8)),
            ("4", (5, 5), Place(8)),
        ],
    )
    def test_is_the_line_and_column_of_the_words(self, block, span, place):
        assert read(STORY).place(block, span) == place

    def test_tells_the_second_use_of_a_word_from_the_first(self):
        assert read("one ferry, two ferry.", locale="en").place("1", (15, 20)) == Place(1, 16, 1, 21)

    def test_counts_code_points(self):
        assert read("😀 ferry now.", locale="en").place("1", (2, 7)) == Place(1, 3, 1, 8)

    def test_without_the_words_in_the_file_is_the_line(self):
        assert read("<p>Tom &amp; Ana came</p>", "a.html", locale="en").place("1", (0, 9)) == Place(1)
