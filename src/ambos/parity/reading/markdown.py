"""Markdown (CommonMark with tables): blocks by their marks, and the keys of front matter that tell a story.

The headline is the `title` of front matter, else the first `#` heading. A paragraph wholly in emphasis is the
summary right after the headline, and the caption right after a picture. HTML blocks are read as HTML.
"""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ambos.parity.reading.contents import Contents, Prose
from ambos.parity.reading.hypertext import read_fragment
from ambos.parity.segments import BlockType

_FRONT = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\n(?P<matter>.*?)^(?P=fence)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_PAIR = re.compile(r"^([A-Za-z_]+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_SUMMARIES = ("dek", "standfirst", "summary", "subtitle", "description")
_LOCALES = ("lang", "language", "locale")
_LINK = re.compile(r"<a\s[^>]*?\bhref\s*=\s*[\"']?([^\s\"'>]+)", re.IGNORECASE)


def read_markdown(text: str) -> Contents:
    """The blocks of a Markdown file."""
    contents = Contents()
    front = _FRONT.match(text)
    if front:
        _read_front(front, contents)
    body = text[front.end() :] if front else text
    skipped = text.count("\n", 0, front.end()) if front else 0
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    reader = _Reader(contents, skipped)
    for token in parser.parse(body):
        reader.take(token)
    return contents


def _read_front(front: re.Match[str], contents: Contents) -> None:
    matter = front["matter"]
    values = _toml(matter) if front["fence"] == "+++" else _yaml(matter)
    contents.locale = next((values[key] for key in _LOCALES if values.get(key)), "")
    summary = next((key for key in _SUMMARIES if values.get(key)), "")
    kinds: tuple[tuple[str, BlockType], ...] = (("title", "headline"), (summary, "summary"))
    for key, kind in kinds:
        prose = Prose()
        prose.add(values.get(key, ""))
        contents.add(kind, prose, _line_of_key(key, matter))


def _toml(matter: str) -> Mapping[str, str]:
    try:
        return {key: value for key, value in tomllib.loads(matter).items() if isinstance(value, str)}
    except tomllib.TOMLDecodeError:
        return {}


def _yaml(matter: str) -> Mapping[str, str]:
    """The lines `key: text`; what YAML has beyond them tells nothing of the story."""
    return {key.lower(): _unquoted(value) for key, value in _PAIR.findall(matter)}


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        inner = value[1:-1]
        return inner.replace("''", "'") if value[0] == "'" else re.sub(r"\\(.)", r"\1", inner)
    return "" if value in {"|", ">", "|-", ">-"} else value


def _line_of_key(key: str, matter: str) -> int:
    found = re.search(rf"^{key}\b", matter, re.MULTILINE | re.IGNORECASE) if key else None
    return matter.count("\n", 0, found.start()) + 2 if found else 0


class _Reader:
    """Takes the parser's tokens in their order and gathers blocks."""

    def __init__(self, contents: Contents, skipped: int) -> None:
        self._contents, self._skipped, self._line = contents, skipped, skipped + 1
        self._quotes, self._heading = 0, ""

    def take(self, token: Token) -> None:
        """One token of a block."""
        if token.map:
            self._line = token.map[0] + self._skipped + 1
        if token.type in {"blockquote_open", "blockquote_close"}:
            self._quotes += token.nesting
        elif token.type == "heading_open":
            self._heading = token.tag
        elif token.type == "heading_close":
            self._heading = ""
        elif token.type == "inline":
            self._passage(token.children or [])
        elif token.type in {"fence", "code_block"}:
            prose = Prose()
            prose.add(token.content)
            self._contents.add("para", prose, self._line)
        elif token.type == "html_block":
            read_fragment(token.content, self._contents, self._line)

    def _passage(self, parts: Sequence[Token]) -> None:
        pictures = [part for part in parts if part.type == "image"]
        prose = _prose(parts)
        if pictures and not self._heading:
            self._pictures(pictures, prose, is_caption=len(pictures) == 1 and _leads(parts))
        elif not self._captions(parts, prose):
            self._text(prose, is_emphatic=_is_emphatic(parts))

    def _text(self, prose: Prose, *, is_emphatic: bool) -> None:
        headline = self._contents.first("headline")
        is_first = len(self._contents.blocks) == 1
        if self._heading == "h1" and headline is None:
            self._contents.add("headline", prose, self._line)
        elif self._heading == "h1" and headline and headline.text == prose.text:
            return  # front matter said it
        elif self._heading:
            self._contents.add("subhead", prose, self._line)
        elif is_emphatic and is_first and headline is not None:
            self._contents.add("summary", prose, self._line)
        else:
            self._contents.add(self._running, prose, self._line)

    def _captions(self, parts: Sequence[Token], prose: Prose) -> bool:
        """Make a passage the caption of the picture before it, if it is one."""
        last = self._contents.blocks[-1] if self._contents.blocks else None
        if last is None or last.type != "image" or last.text or not _is_emphatic(parts) or self._heading:
            return False
        self._contents.blocks.pop()
        self._contents.add("image", prose, self._contents.lines[last.id], src=last.src, alt=last.alt)
        return True

    def _pictures(self, pictures: Sequence[Token], prose: Prose, *, is_caption: bool) -> None:
        """A picture's caption is its title, or the lines below it in its own paragraph."""
        for picture in pictures:
            caption = Prose()
            caption.add(str(picture.attrs.get("title", "")))
            if is_caption and not caption:
                caption, prose = prose, caption
            alt = "".join(child.content for child in picture.children or [])
            self._contents.add("image", caption, self._line, src=str(picture.attrs.get("src", "")), alt=alt)
        self._contents.add(self._running, prose, self._line)

    @property
    def _running(self) -> BlockType:
        return "quote" if self._quotes else "para"


def _prose(parts: Iterable[Token]) -> Prose:
    prose = Prose()
    for part in parts:
        if part.type in {"text", "code_inline"}:
            prose.add(part.content)
        elif part.type in {"softbreak", "hardbreak"} or part.content.lower().startswith("<br"):
            prose.add(" ")
        elif part.type == "link_open":
            prose.open_link(str(part.attrs.get("href", "")))
        elif part.type == "html_inline" and (link := _LINK.match(part.content)):
            prose.open_link(html.unescape(link[1]))
        elif part.type == "link_close" or part.content.lower() == "</a>":
            prose.close_link()
    return prose


def _leads(parts: Sequence[Token]) -> bool:
    """Whether a picture stands on a line of its own above the other words of its paragraph."""
    return parts[0].type == "image" and len(parts) > 1 and parts[1].type in {"softbreak", "hardbreak"}


def _is_emphatic(parts: Sequence[Token]) -> bool:
    shown = [part for part in parts if part.type != "text" or part.content]
    if len(shown) < 3 or shown[0].type not in {"em_open", "strong_open"}:
        return False
    return shown[-1].type.endswith("_close") and all(part.level > 0 for part in shown[1:-1])
