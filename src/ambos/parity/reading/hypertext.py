"""HTML: the story on a page, by what its elements mean. Menus, feet of pages, forms and scripts are not read.

Read is the article that holds the first heading, else `<main>`, else the body. `<h1>` is the headline, other
headings are subheads; the first element after it that is a standfirst by class, `itemprop` or `role`, or a
`<p>` in an `<hgroup>`, is the summary. Pictures go with their `<figcaption>`. An image that the page calls
decorative (`alt=""` outside a figure) is left out. A link with `hreflang` names a sibling in the sibling's
language: its words are not read, and the passage around it is a notice. So is what stands above the headline;
links there and those to authors and tags lead to other pages in each language and are not compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urljoin

from lxml import etree, html

from ambos.parity.reading.contents import Contents, Prose
from ambos.parity.reading.decode import Unreadable
from ambos.parity.segments import BlockType

_UNREAD = re.compile(
    "script|style|noscript|template|head|svg|math|iframe|object|audio|video|canvas|nav|menu|form|button|select|"
    "textarea|dialog"
)
_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|"
    "h[1-6]|header|hgroup|hr|html|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_PARTS = {"span", "small", "cite", "time"}  # of a caption: who is shown, what they are, who took the picture
_HEADING = re.compile("h[1-6]")
_SUMMARY = re.compile(
    r"(?:^|[-_\s])(?:dek|deck|standfirst|summary|subtitle|stand-first|chap[oô]|chapeau|entradilla|bajada|vorspann|"
    r"sommario|doc-subtitle|alternativeheadline|description)(?:$|[-_\s])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_OF_FRAME = {"author", "tag", "category"}  # what `rel` says of links
_LAST_LINE = 65535  # libxml2 counts no further


@dataclass
class _Figure:
    line: int
    pictures: list[tuple[str, str]] = field(default_factory=list)
    caption: Prose = field(default_factory=Prose)


def read_html(text: str) -> Contents:
    """The story of a page or a fragment. Raises `Unreadable` where elements are nested too deep to read."""
    contents = Contents()
    root = _parsed(text)
    if root is not None:
        _read_head(root, contents)
        read_elements(_story(root), contents)
    return contents


def read_fragment(text: str, contents: Contents, line: int) -> None:
    """Add the blocks of a piece of HTML that begins at a line of the file."""
    root = _parsed(text)
    if root is not None:
        read_elements(root, contents, before=line - 1)


def read_elements(root: html.HtmlElement, contents: Contents, before: int = 0) -> None:
    """Add the blocks of an element and all that it holds; `before` lines of the file stand before it."""
    reader = _Reader(contents, before, is_above=next(root.iter("h1"), None) is not None)
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and reader.reads(element):
            reader.start(element)
        elif event == "start":
            reader.pass_over(element)
            walk.skip_subtree()
        elif event == "end" and reader.reads(element):
            reader.end(element)
        if event != "start" and element is not root:
            reader.say(element.tail)
    reader.finish()


def _parsed(text: str) -> html.HtmlElement | None:
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except etree.ParserError:
        return None
    if any("depth" in error.message for error in parser.error_log if error.level_name == "FATAL"):
        raise Unreadable("Found elements nested more than 2,000 deep, expected a page.")
    return root


def _read_head(root: html.HtmlElement, contents: Contents) -> None:
    contents.locale = (root.get("lang") or root.get("xml:lang") or "").strip()
    for link in root.iter("link"):
        relations, href = (link.get("rel") or "").lower().split(), (link.get("href") or "").strip()
        if href and "canonical" in relations:
            contents.url = contents.url or href
        elif href and "alternate" in relations and link.get("hreflang"):
            contents.alternates.setdefault(link.get("hreflang", "").strip(), href)


def _story(root: html.HtmlElement) -> html.HtmlElement:
    heading = next(root.iter("h1"), None)
    for tag in ("article", "main"):
        if heading is not None and (holder := next(heading.iterancestors(tag), None)) is not None:
            return holder
    return next(root.iter("main"), root)


class _Reader:
    """Walks elements in their order and gathers blocks; one for each story."""

    def __init__(self, contents: Contents, before: int, *, is_above: bool) -> None:
        self._contents, self._before, self._is_above = contents, before, is_above
        self._kinds: list[BlockType] = ["para"]
        self._figures: list[_Figure] = []
        self._links: list[str] = []
        self._pictures: list[tuple[str, str, int]] = []
        self._prose = Prose()
        self._seen = self._line = 0
        self._broken = self._is_notice = self._is_apart = False

    def reads(self, element: html.HtmlElement) -> bool:
        """Whether an element is part of the story; the same at its start and at its end."""
        if _UNREAD.fullmatch(element.tag) or _names_sibling(element):
            return False
        if element.tag == "footer" and next(element.iterancestors("blockquote"), None) is None:
            return False
        return element.get("hidden") is None and not _HIDDEN.search(element.get("style") or "")

    def pass_over(self, element: html.HtmlElement) -> None:
        """An element that is not read; a link to the sibling makes the passage a notice."""
        self._is_notice = self._is_notice or _names_sibling(element)

    def start(self, element: html.HtmlElement) -> None:
        """What begins with an element, with the text before its first child."""
        self._seen = self._line_of(element) or self._seen
        if _BLOCKS.fullmatch(element.tag):
            self._flush()
            self._kinds.append(self._kind(element))
            if element.tag == "figure":
                self._figures.append(_Figure(self._line_of(element)))
        elif element.tag == "cite":
            if self._kinds[-1] == "quote":
                self._flush()
            self._kinds.append("caption" if self._kinds[-1] == "quote" else self._kinds[-1])
        elif element.tag == "br":
            self._break()
        elif element.tag == "img":
            self._picture(element)
        elif element.tag == "a":
            self._open_link(element)
        self._part(element)
        if element.text and element.text.strip():
            self._line = self._line or self._seen
        self.say(element.text)

    def end(self, element: html.HtmlElement) -> None:
        """What ends with an element."""
        is_block = _BLOCKS.fullmatch(element.tag) is not None
        if is_block or element.tag == "cite":
            if is_block or self._kinds[-2:] == ["quote", "caption"]:
                self._flush()
            self._kinds.pop()
            if element.tag == "figure":
                self._end_figure()
        elif element.tag == "a" and self._links:
            self._links.pop()
            self._prose.close_link()
        self._part(element)

    def say(self, text: str | None) -> None:
        """Text between tags."""
        if text:
            self._prose.add(text, apart=self._is_apart)
            self._is_apart = False
            self._broken = self._broken and not text.strip()

    def finish(self) -> None:
        """What was read last becomes a block."""
        self._flush()

    def _kind(self, element: html.HtmlElement) -> BlockType:
        tag, around = element.tag, self._kinds[-1]
        if self._is_summary(element):
            return "summary"
        self._is_above = self._is_above and tag != "h1"
        if _HEADING.fullmatch(tag):
            return "headline" if tag == "h1" and self._contents.first("headline") is None else "subhead"
        if tag in {"figcaption", "caption"} or (tag == "footer" and around == "quote"):
            return "caption"
        return "quote" if tag == "blockquote" else around

    def _is_summary(self, element: html.HtmlElement) -> bool:
        """Only what follows the headline, before any paragraph of the body, and only once."""
        if element.tag not in {"p", "div", "h2", "h3"} or self._contents.first("summary") is not None:
            return False
        names = " ".join(element.get(name) or "" for name in ("class", "itemprop", "role"))
        named = _SUMMARY.search(names) is not None or _in_hgroup(element)
        return named and self._contents.first("headline") is not None and self._kinds[-1] == "para"

    def _part(self, element: html.HtmlElement) -> None:
        """The parts of a caption, which a page may set apart by its style alone."""
        self._is_apart = self._is_apart or (element.tag in _PARTS and self._kinds[-1] == "caption")

    def _break(self) -> None:
        """A line break; the second in a row begins a paragraph."""
        if self._broken:
            self._flush()
        else:
            self._prose.add(" ")
            self._broken = True

    def _picture(self, element: html.HtmlElement) -> None:
        src = element.get("src") or element.get("data-src") or ""
        if src.startswith("data:"):
            src = element.get("data-src") or ""
        alt = element.get("alt")
        if self._figures:
            self._figures[-1].pictures.append((src, alt or ""))
        elif src and alt != "" and element.get("role") not in {"presentation", "none"}:
            self._pictures.append((src, alt or "", self._line_of(element)))

    def _open_link(self, element: html.HtmlElement) -> None:
        href = (element.get("href") or "").strip()
        is_of_frame = self._is_above or _OF_FRAME & set((element.get("rel") or "").lower().split())
        href = "" if is_of_frame or href.startswith("#") else _absolute(self._contents.url, href)
        self._links.append(href)
        self._prose.open_link(href)

    def _flush(self) -> None:
        """End the running text: it becomes a block, or the caption of the figure around it."""
        for _href in self._links:
            self._prose.close_link()
        prose, kind, line = self._prose, self._kinds[-1], self._line or self._seen
        if kind == "caption" and self._figures:
            self._figures[-1].caption.join(prose)
        else:
            is_notice = kind == "para" and (self._is_notice or self._is_above)
            self._contents.add("notice" if is_notice else kind, prose, line)
        for src, alt, line in self._pictures:
            self._contents.add("image", Prose(), line, src=src, alt=alt)
        self._pictures = []
        self._renew()

    def _renew(self) -> None:
        self._prose, self._line = Prose(), 0
        self._broken = self._is_notice = self._is_apart = False
        for href in self._links:
            self._prose.open_link(href)

    def _end_figure(self) -> None:
        figure = self._figures.pop()
        if not figure.pictures:
            self._contents.add("caption", figure.caption, figure.line)
        for at, (src, alt) in enumerate(figure.pictures):
            caption = figure.caption if at == 0 else Prose()
            self._contents.add("image", caption, figure.line, src=src, alt=alt)

    def _line_of(self, element: html.HtmlElement) -> int:
        line = element.sourceline or 0
        return line + self._before if 0 < line < _LAST_LINE else 0


def _names_sibling(element: html.HtmlElement) -> bool:
    return element.tag == "a" and bool(element.get("hreflang"))


def _absolute(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return href


def _in_hgroup(element: html.HtmlElement) -> bool:
    parent = element.getparent()
    return element.tag == "p" and parent is not None and parent.tag == "hgroup"
