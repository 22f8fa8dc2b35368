"""What is gathered from a file while it is read: text with its links, and the blocks it makes up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ambos.parity.limits import characters
from ambos.parity.reading.decode import within
from ambos.parity.segments import Block, BlockType, Link

_SPACE = re.compile(r"[ \t\n\r\f\v]+")  # not the no-break spaces, which belong to figures and quotations
_ENDED = re.compile(r"[\w.,;:!?…)\]”»]$")  # after which a word does not go on


class Prose:
    """Running text with its links. White space runs together, as on a page."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._open: list[tuple[int, int, str]] = []  # offset, number of parts before, address
        self._links: list[Link] = []

    def __bool__(self) -> bool:
        return any(not part.isspace() for part in self._parts)

    def add(self, text: str, *, apart: bool = False) -> None:
        """Append text; its white space counts as one space, none at the start. `apart` parts two words."""
        shown = _SPACE.sub(" ", text)
        if apart and shown[:1].isalnum() and self._parts and _ENDED.search(self._parts[-1]):
            shown = " " + shown
        if shown.startswith(" ") and (not self._parts or self._parts[-1].endswith(" ")):
            shown = shown[1:]
        if shown:
            self._parts.append(shown)
            self._length += len(shown)

    def join(self, other: Prose) -> None:
        """Append another's text after a space, and its links."""
        self.add(" ")
        before = self._length
        self.add(other.text)
        self._links += [Link(link.start + before, link.end + before, link.href) for link in other.links]

    def open_link(self, href: str) -> None:
        """What is added from here on is a link, until `close_link`."""
        self._open.append((self._length, len(self._parts), href))

    def close_link(self) -> None:
        """End the link opened last. One without text or without address is dropped."""
        if self._open:
            start, parts, href = self._open.pop()
            words = "".join(self._parts[parts:])
            start += len(words) - len(words.lstrip(" "))
            end = start + len(words.strip(" "))
            if href and end > start:
                self._links.append(Link(start, end, href))

    @property
    def text(self) -> str:
        """All of it, without a space at its end."""
        return "".join(self._parts).rstrip(" ")

    @property
    def links(self) -> tuple[Link, ...]:
        """The links that are closed, in their order."""
        return tuple(sorted(self._links, key=lambda link: (link.start, link.end)))


@dataclass
class Contents:
    """The blocks of one version, numbered from 1, and what the file says of itself.

    `lines` gives the line of the file at which a block begins, counted from 1. `alternates` are the addresses
    of the story in other locales, by tag.
    """

    blocks: list[Block] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    locale: str = ""
    url: str = ""
    alternates: dict[str, str] = field(default_factory=dict)
    _first: dict[BlockType, Block] = field(default_factory=dict)
    _characters: int = 0

    def add(
        self, kind: BlockType, prose: Prose, line: int, *, src: str | None = None, alt: str | None = None
    ) -> None:
        """One more block, unless it has neither words nor a picture; `line` 0 is not known.

        Raises `Unreadable` once there is more than a version can have.
        """
        if not prose and src is None and alt is None:
            return
        number = str(len(self.blocks) + 1)
        block = Block(number, kind, prose.text, prose.links, src, alt)
        self.blocks.append(block)
        self._first.setdefault(kind, block)
        self._characters += characters(block)
        within(self._characters, len(self.blocks), characters(block))
        if line:
            self.lines[number] = line

    def first(self, kind: BlockType) -> Block | None:
        """The first block of a type, if there is one."""
        return self._first.get(kind)
