"""HTML pages and fragments as documents."""

from __future__ import annotations

import pytest

from ambos.parity import Link, check
from ambos.parity.reading import Unreadable, read_version

PAGE = """<!doctype html>
<html lang="es-MX"><head><title>x</title>
<link rel="canonical" href="https://paper.example/es/a">
<link rel="alternate" hreflang="en" href="https://paper.example/en/a">
<style>p { color: red }</style></head>
<body><nav><a href="/">Portada</a></nav>
<main><article>
<header><p class="kicker">Puerto</p><h1>El <em>ferri</em></h1><p class="story-dek">Se queda.</p></header>
<p>Leer en <a hreflang="en" lang="en" href="/en/a">English</a></p>
<p>Vea <a href="/es/plan"> el
 plan</a> y más.</p>
<h2>Tarifas</h2>
<blockquote><p>No suben</p><footer>Ana Ruiz</footer></blockquote>
<figure><img src="/a.jpg" alt="Un ferri"><figcaption>De noche <span>(Foto: EFE)</span></figcaption></figure>
<ul><li>uno</li><li>dos</li></ul>
<form><label>Correo</label></form>
</article></main><footer>Aviso legal</footer></body></html>"""


def read(page: str):
    return read_version(page.encode(), name="story.html", locale="en", candidates=["en"])


def blocks(page: str) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in read(page).document.blocks]


class TestPage:
    def test_gives_the_story_by_what_its_elements_mean(self):
        assert blocks(PAGE) == [
            ("notice", "Puerto"),
            ("headline", "El ferri"),
            ("summary", "Se queda."),
            ("notice", "Leer en"),
            ("para", "Vea el plan y más."),
            ("subhead", "Tarifas"),
            ("quote", "No suben"),
            ("caption", "Ana Ruiz"),
            ("image", "De noche (Foto: EFE)"),
            ("para", "uno"),
            ("para", "dos"),
        ]

    def test_tells_locale_address_and_siblings(self):
        reading = read_version(PAGE.encode(), name="story.html", candidates=["en"])

        assert reading.document.locale == "es-MX"
        assert reading.document.url == "https://paper.example/es/a"
        assert reading.alternates == {"en": "https://paper.example/en/a"}

    def test_links_have_offsets_and_whole_addresses(self):
        block = read(PAGE).document.blocks[4]

        assert block.links == (Link(4, 11, "https://paper.example/es/plan"),)
        assert block.text[4:11] == "el plan"

    def test_pictures_have_file_alternative_text_and_caption(self):
        picture = read(PAGE).document.blocks[8]

        assert (picture.src, picture.alt) == ("/a.jpg", "Un ferri")

    def test_blocks_know_their_lines(self):
        reading = read(PAGE)

        assert [reading.lines[number] for number in ("2", "5", "6")] == [8, 10, 12]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p>two<p>three", [("para", "One"), ("para", "two"), ("para", "three")]),
        ("one<br>two<br><br>three", [("para", "one two"), ("para", "three")]),
        ("<div>a <b>b</b><p>c</p>d</div>", [("para", "a b"), ("para", "c"), ("para", "d")]),
        ("<h1>A</h1><h1>B</h1><h3>C</h3>", [("headline", "A"), ("subhead", "B"), ("subhead", "C")]),
        ("<hgroup><h1>A</h1><p>B</p></hgroup>", [("headline", "A"), ("summary", "B")]),
        ("<h1>A</h1><p itemprop='description'>B</p>", [("headline", "A"), ("summary", "B")]),
        ("<p class='summary'>B</p>", [("para", "B")]),
        ("<p>a<!-- no --> b<script>no</script></p>", [("para", "a b")]),
        ("<p>a &amp; b&nbsp;c&#8201;d</p>", [("para", "a & b\u00a0c\u2009d")]),
        ("<p hidden>a</p><p style='display: none'>b</p><p>c</p>", [("para", "c")]),
        ("<blockquote>a</blockquote>", [("quote", "a")]),
        ("<blockquote>a<cite>B</cite></blockquote>", [("quote", "a"), ("caption", "B")]),
        (
            "<table><caption>A</caption><tr><td>b<td>c</table>",
            [("caption", "A"), ("para", "b"), ("para", "c")],
        ),
        (
            "<figure><blockquote>a</blockquote><figcaption>B</figcaption></figure>",
            [("quote", "a"), ("caption", "B")],
        ),
        ("<p>a<img src=x alt=''></p>", [("para", "a")]),
        ("<p>a<img src=x></p>", [("para", "a"), ("image", "")]),
        ("<dl><dt>a</dt><dd>b</dd></dl>", [("para", "a"), ("para", "b")]),
        ("<aside><p>a</p></aside>", [("para", "a")]),
    ],
)
def test_elements_make_blocks(html, expected):
    assert blocks(html) == expected


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ("<p>See <a href='https://a.example'>this</a>.</p>", [Link(4, 8, "https://a.example")]),
        ("<p><a href='/x'><b>One</b> two</a></p>", [Link(0, 7, "/x")]),
        ("<p><a name=x>One</a> <a href='#x'>two</a> <a href='/y'></a>z</p>", []),
        ("<a href='/x'><h3>One</h3></a>", [Link(0, 3, "/x")]),
        ("<p><a href='/x'>City</a></p><h1>One</h1><p>By <a rel='author' href='/ana'>Ana</a></p>", []),
        ("<p>😀 <a href='/x'>One</a></p>", [Link(2, 5, "/x")]),
    ],
)
def test_links_count_code_points(html, links):
    assert [link for block in read(html).document.blocks for link in block.links] == links


def test_figures_with_several_pictures_give_the_caption_once():
    html = "<figure><img src=a alt=A><img src=b><figcaption><p>One</p><p>two</p></figcaption></figure>"

    assert [(b.src, b.alt, b.text) for b in read(html).document.blocks] == [
        ("a", "A", "One two"),
        ("b", "", ""),
    ]


@pytest.mark.parametrize(
    ("caption", "text"),
    [
        ("Carmen Vidal<span>Alcaldesa de Valdora</span>", "Carmen Vidal Alcaldesa de Valdora"),
        ("<span>The ferry.</span><small>Photo: <a href='/x'>EFE</a></small>", "The ferry. Photo: EFE"),
        ("The ferry (<span>EFE</span>), at <cite>Linden</cite>.", "The ferry (EFE), at Linden."),
        ("<b>T</b>he ferry", "The ferry"),
    ],
)
def test_parts_of_a_caption_stand_apart(caption, text):
    html = f"<figure><img src=a alt=A><figcaption>{caption}</figcaption></figure>"

    assert blocks(html) == [("image", text)]


def test_a_name_and_what_it_is_do_not_run_together_into_another_language():
    caption = "Carmen Vidal<span>Alcaldesa de Valdora</span>"
    html = f"<figure><img src=a alt=A><figcaption>{caption}</figcaption></figure>"

    assert check(read(html).document, languages=["en", "es", "fr", "de", "pt", "it"]) == ()


def test_lazy_pictures_are_known_by_their_file():
    html = "<figure><img src='data:image/gif;base64,R0' data-src='/a.jpg' alt=A></figure><p>a</p>"

    assert read(html).document.blocks[0].src == "/a.jpg"


def test_without_article_the_menus_around_are_not_read():
    html = "<body><nav>a</nav><main><h2>b</h2></main><footer>c</footer></body>"

    assert blocks(html) == [("subhead", "b")]


def test_nesting_too_deep_is_refused_and_not_cut_off():
    with pytest.raises(Unreadable, match="nested"):
        read("<div>" * 5000 + "a" + "</div>" * 5000 + "<p>b</p>")


def test_nesting_of_a_thousand_is_read():
    assert blocks("<div>" * 1000 + "a" + "</div>" * 1000 + "<p>b</p>") == [("para", "a"), ("para", "b")]
