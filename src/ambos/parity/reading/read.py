"""The one door: a file's bytes and name in, a document with its places in the file out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from ambos.parity.language import identify
from ambos.parity.reading.contents import Contents
from ambos.parity.reading.decode import Unreadable, decoded, within
from ambos.parity.reading.hypertext import read_html
from ambos.parity.reading.markdown import read_markdown
from ambos.parity.reading.plain import read_plain
from ambos.parity.reading.tags import checked_tag
from ambos.parity.segments import Document

FORMATS: Mapping[str, Callable[[str], Contents]] = {
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".txt": read_plain,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file. Lines and columns (of code points) count from 1, `end` is exclusive.

    Where only the line is known, the columns are 0.
    """

    line: int
    column: int = 0
    end_line: int = 0
    end_column: int = 0


@dataclass(frozen=True)
class Reading:
    """One version as read from a file. `alternates` are the addresses it names of its siblings, by tag.

    `is_guessed` says that only its words told its locale.
    """

    document: Document
    alternates: Mapping[str, str]
    text: str
    lines: Mapping[str, int]
    is_guessed: bool

    def place(self, block: str, span: tuple[int, int] | None = None) -> Place | None:
        """Where a block stands, or the words at `span` in it; None where the file's line is not known.

        Words are found again in the file's text. Where marks or references stand between them, only the line
        of their block is given.
        """
        line = self.lines.get(block)
        if line is None:
            return None
        words = self.document.by_id[block].text[slice(*span)] if span else ""
        found = self._again(block, line, words, span[0]) if span and words.strip() else None
        if found is None:
            return Place(line)
        return Place(*self._line_and_column(found[0]), *self._line_and_column(found[1]))

    def _again(self, block: str, line: int, words: str, start: int) -> tuple[int, int] | None:
        """The words' offsets in the file: the same time they are said as in the block's text."""
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
        before = len(pattern.findall(self.document.by_id[block].text[:start]))
        begin, end = self._starts[line - 1], self._end(line)
        found = list(pattern.finditer(self.text, begin, end))
        return found[before].span() if before < len(found) else None

    def _end(self, line: int) -> int:
        """The offset at which the next block's line begins, or the text ends."""
        following = [each for each in self.lines.values() if each > line]
        return self._starts[min(following) - 1] if following else len(self.text)

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]


def read_version(
    data: bytes, *, name: str, locale: str | None = None, named: str | None = None, candidates: Sequence[str]
) -> Reading:
    """Read the bytes of a file called `name`, whose ending tells the format (else plain text, or a page).

    `locale` is certain; without it the file's own word counts (`<html lang>`, or `lang:` at the head of a
    Markdown file), unless it contradicts the locale in the file's name (`named`); without any the one of
    `candidates` in whose language the text is. Raises `Unreadable`.
    """
    text = decoded(data)
    reader = _reader(name, text)
    if reader is not read_html:
        within(len(text))
    contents = reader(text)
    if not any(block.text for block in contents.blocks):
        raise Unreadable("Found no text, expected a version of a story.")
    known = checked_tag(locale) if locale else _said(contents, named)
    document = Document(known or _guessed(contents, candidates), tuple(contents.blocks), contents.url)
    return Reading(document, contents.alternates, text, contents.lines, is_guessed=not known)


def _reader(name: str, text: str) -> Callable[[str], Contents]:
    known = FORMATS.get(PurePath(name).suffix.lower())
    if known in {None, read_plain} and re.match(r"\s*<(!doctype\s+html|html)\b", text, re.IGNORECASE):
        return read_html
    return known or read_plain


def _said(contents: Contents, named: str | None) -> str:
    """The locale that the file or its name gives; empty if neither does."""
    declared = checked_tag(contents.locale, "at the head of the file") if contents.locale else ""
    if declared and (not named or _language(named) == _language(declared)):
        return declared
    return checked_tag(named, "in the file's name") if named else declared


def _guessed(contents: Contents, candidates: Sequence[str]) -> str:
    languages = {_language(tag): tag for tag in reversed(candidates)}
    words = " ".join(block.text for block in contents.blocks if block.type in {"para", "summary", "quote"})
    found = identify(words or " ".join(block.text for block in contents.blocks), list(languages))
    if found is None:
        raise Unreadable(f"Cannot tell which of {', '.join(candidates)} the text is in; name the locales.")
    return languages[found]


def _language(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()
