"""Reads one saved page: bytes in, numbered lines and passages out. Knows no languages and no database."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from lxml import html
from lxml.etree import ParserError

LARGEST = 5 * 1024 * 1024  # bytes
_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|br|button|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|"
    "figure|footer|form|h[1-6]|header|hr|input|label|legend|li|main|nav|ol|option|p|pre|section|select|summary|table|"
    "tbody|td|textarea|tfoot|th|thead|tr|ul"
)
_UNREAD = re.compile("script|style|noscript|template|head|svg|math|iframe|object|audio|video|canvas")
_TELLING = re.compile("nav|footer|button|option|label|legend|h[1-6]|figcaption|blockquote|li|p")
_WRAPPED_FROM, _WRAPPED_TO = 50, 100  # characters: the widths at which programs break lines


class UnreadablePage(ValueError):
    """The file holds no page that can be read; the message says in one sentence why."""


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line, without the space around it. `number` counts all lines from 1.

    `block` is the same for lines with no blank line between them. `tag` is the telling element around it
    where the page is HTML, whose lines are those a reader sees; `choice` what stands beside a box to tick.
    """

    number: int
    text: str
    block: int
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """What was one line before a program broke it: nearly always a single line."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The lines joined by single spaces."""
        return " ".join(line.text for line in self.lines)

    @property
    def block(self) -> int:
        """See `Line`."""
        return self.lines[0].block

    @property
    def tag(self) -> str:
        """See `Line`."""
        return self.lines[0].tag


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page as saved: every non-blank line once, in order, and the passages the lines make up."""

    lines: tuple[Line, ...]
    passages: tuple[Passage, ...]


def read_page(data: bytes) -> SavedPage:
    """Read the bytes of a saved page, plain text or HTML.

    Raises `UnreadablePage` where there is nothing to read: empty, binary, or larger than 5 MB.
    """
    if len(data) > LARGEST:
        raise UnreadablePage("The file is larger than 5 MB, which no saved page is; nothing was read.")
    text = _decoded(data)
    lines = tuple(_html_lines(text) if _is_html(text) else _text_lines(text))
    if not lines:
        raise UnreadablePage("The file is empty or holds only blank lines; nothing was read.")
    return SavedPage(lines, _passages(lines))


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _from_utf16(data)
    if b"\x00" in data:
        raise UnreadablePage("The file is binary, not text; expected a page saved as text or HTML.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _from_windows(data)
    if "\x00" in text or _binary_share(text) > 0.02:
        raise UnreadablePage("The file is binary, not text; expected a page saved as text or HTML.")
    return text


def _from_utf16(data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        raise UnreadablePage("The file is cut off or no text; save the page again as UTF-8 text.") from error


def _from_windows(data: bytes) -> str:
    """Old Western pages; letters must be most of what is not ASCII, or the bytes are something else."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UnreadablePage("The file is not UTF-8 text; save the page again as UTF-8 text.") from error
    odd = [char for char in text if ord(char) > 127]
    plausible = sum(char.isalpha() or char in "“”‘’«»–—…¿¡°·€©®\u00a0" for char in odd)
    if plausible < 0.9 * len(odd) or len(odd) > 0.3 * len(text):
        raise UnreadablePage("The file is not UTF-8 text; save the page again as UTF-8 text.")
    return text


def _binary_share(text: str) -> float:
    controls = sum(unicodedata.category(char) == "Cc" and char not in "\n\r\t\f\v\x85" for char in text)
    return controls / max(1, len(text))


def _text_lines(text: str) -> Iterator[Line]:
    block, blank = 0, True
    for number, raw in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        stripped = raw.strip()
        if stripped and blank:
            block += 1
        blank = not stripped
        if stripped:
            yield Line(number, stripped, block)


def _is_html(text: str) -> bool:
    start = text.lstrip("\ufeff \t\r\n")[:2000].lower()
    return start.startswith(("<!doctype html", "<html")) or bool(
        start.startswith("<") and re.search(r"<(head|body|article|main|div|p|h1)[\s>]", start)
    )


def _html_lines(text: str) -> Iterator[Line]:
    try:
        root = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ParserError, ValueError) as error:
        raise UnreadablePage("The file is HTML without any text; nothing was read.") from error
    number = 0
    for parts, tag in _runs(root, ""):
        if shown := " ".join("".join(parts).split()):
            number += 1
            yield Line(number, shown, number, tag)


def _runs(root: html.HtmlElement, outer: str) -> Iterator[tuple[list[str], str]]:
    """The runs of text between block boundaries, each with the telling element around it."""
    run: list[str] = []
    within = outer
    ticked_by = _choice_labels(root)
    stack: list[tuple[html.HtmlElement, bool, str]] = [(root, False, outer)]
    while stack:
        element, closing, around = stack.pop()
        is_block = isinstance(element.tag, str) and _BLOCKS.fullmatch(element.tag) is not None
        if is_block:
            yield run, within
            run, within = [], around
        if closing:
            if _is_box(element):
                within = "choice"
            elif within != "choice":
                within = around
            run.append(element.tail or "")
            continue
        stack.append((element, True, within))
        if _is_read(element):
            within = "choice" if element in ticked_by else _telling(element, within)
            run.append(element.text or "")
            stack.extend((child, False, within) for child in reversed(element))
    yield run, within


def _is_read(element: html.HtmlElement) -> bool:
    return isinstance(element.tag, str) and not _UNREAD.fullmatch(element.tag)


def _is_box(element: html.HtmlElement) -> bool:
    return element.tag == "input" and element.get("type", "").strip().lower() in {"radio", "checkbox"}


def _choice_labels(root: html.HtmlElement) -> set[html.HtmlElement]:
    """The labels of boxes to tick; one around several boxes asks what they answer."""
    boxes = {box.get("id"): box for box in root.iter("input") if _is_box(box)}
    return {
        label
        for label in root.iter("label")
        if label.get("for") in boxes.keys() - {None} or sum(map(_is_box, label.iter("input"))) == 1
    }


def _telling(element: html.HtmlElement, around: str) -> str:
    """Navigation and page feet tell more than what stands in them."""
    outranked = around in {"nav", "footer", "figcaption", "blockquote", "button", "choice", "option"}
    if outranked or not _TELLING.fullmatch(element.tag):
        return around
    return str(element.tag)


def _passages(lines: tuple[Line, ...]) -> tuple[Passage, ...]:
    width = max(len(line.text) for line in lines)
    joins = _is_wrapped(lines, width)
    passages: list[list[Line]] = []
    for line in lines:
        if joins and passages and _continues(passages[-1][-1], line, width):
            passages[-1].append(line)
        else:
            passages.append([line])
    return tuple(Passage(tuple(group)) for group in passages)


def _is_wrapped(lines: tuple[Line, ...], width: int) -> bool:
    """Whether a program broke the lines: none is long, and several run on into the next."""
    if width > _WRAPPED_TO or any(line.tag for line in lines):
        return False
    return sum(_continues(first, second, width) for first, second in pairwise(lines)) >= 3


def _continues(first: Line, second: Line, width: int) -> bool:
    """A line was broken only where the next word had no room left on it."""
    if first.block != second.block or len(first.text) < _WRAPPED_FROM:
        return False
    return len(first.text) + 1 + len(second.text.split()[0]) > width
