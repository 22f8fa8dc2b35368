"""Markdown as documents."""

from __future__ import annotations

import pytest

from ambos.parity import Link
from ambos.parity.reading import read_version


def read(text: str, **more):
    return read_version(text.encode(), name="story.md", candidates=["en", "es"], **{"locale": "en", **more})


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in read(text).document.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A\n\nOne\ntwo.\n\n## B", [("headline", "A"), ("para", "One two."), ("subhead", "B")]),
        ("A\n===\n\nB\n---", [("headline", "A"), ("subhead", "B")]),
        ("# A\n\n# B", [("headline", "A"), ("subhead", "B")]),
        ("# A\n\n*B c.*\n\n*D e.*", [("headline", "A"), ("summary", "B c."), ("para", "D e.")]),
        ("# A\n\n**B** c", [("headline", "A"), ("para", "B c")]),
        ("*B c.*", [("para", "B c.")]),
        ("> One\n>\n> two", [("quote", "One"), ("quote", "two")]),
        ("- one\n- two\n\n  three", [("para", "one"), ("para", "two"), ("para", "three")]),
        ("a `b` ~~c~~ &amp; \\* d  \ne", [("para", "a b c & * d e")]),
        ("| a | b |\n|---|---|\n| c | |", [("para", "a"), ("para", "b"), ("para", "c")]),
        ("a<br>b <span>c</span>", [("para", "a b c")]),
        ("<div>\n<p>a</p>\n</div>\n\nb", [("para", "a"), ("para", "b")]),
        ("    code", [("para", "code")]),
        ("---\n\nOne.", [("para", "One.")]),
        ("![A](a.jpg)\n\nOne.", [("image", ""), ("para", "One.")]),
        ('![A](a.jpg "B c")', [("image", "B c")]),
        ("![A](a.jpg)\n*B c*", [("image", "B c")]),
        ("![A](a.jpg)\n\n*B c*", [("image", "B c")]),
        ("One ![A](a.jpg) two.", [("image", ""), ("para", "One two.")]),
        ("<figure>\n<img src=a alt=A><figcaption>B</figcaption>\n</figure>", [("image", "B")]),
    ],
)
def test_marks_make_blocks(text, expected):
    assert blocks(text) == expected


def test_pictures_have_file_and_alternative_text():
    picture = read("![A *night* ferry](/a.jpg)\n\nOne.").document.blocks[0]

    assert (picture.src, picture.alt) == ("/a.jpg", "A night ferry")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See *the* [plan *B*](https://a.example/b).", [Link(8, 14, "https://a.example/b")]),
        ("😀 [one][1] <https://b.example>\n\n[1]: /x", [Link(2, 5, "/x"), Link(6, 23, "https://b.example")]),
        ('a <a class="x" href="/q?a=1&amp;b=2">b</a>', [Link(2, 3, "/q?a=1&b=2")]),
        ("[![A](a.jpg)](/x)\n\nOne", []),
    ],
)
def test_links_count_code_points(text, links):
    assert [link for block in read(text).document.blocks for link in block.links] == links


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "The ferry"\nlang: en-GB\ntags: [a, b]\ndek: It stays\n---\n',
        "---\nTitle: The ferry\nsummary: 'It stays'\nlocale: en_GB\n---\n",
        '+++\ntitle = "The ferry"\ndescription = "It stays"\nlanguage = "en-GB"\ndraft = true\n+++\n',
    ],
)
class TestFrontMatter:
    def test_gives_headline_summary_and_locale(self, front):
        reading = read(front + "\nOne.", locale=None)

        assert reading.document.locale == "en-GB"
        assert [(block.type, block.text) for block in reading.document.blocks] == [
            ("headline", "The ferry"),
            ("summary", "It stays"),
            ("para", "One."),
        ]

    def test_the_same_title_in_the_text_is_read_once(self, front):
        assert [kind for kind, _text in blocks(front + "\n# The ferry\n\n# More\n")] == [
            "headline",
            "summary",
            "subhead",
        ]

    def test_lines_are_those_of_the_file(self, front):
        reading = read(front + "\nOne.")

        assert reading.lines["1"] == 2
        assert reading.lines["3"] == front.count("\n") + 2


def test_front_matter_that_is_none_tells_nothing():
    assert blocks("+++\ntitle = \n+++\n\nOne.") == [("para", "One.")]


def test_places_look_through_emphasis():
    assert read("# A\n\nThe *night* ferry.\n").place("2", (4, 9)).column == 6
