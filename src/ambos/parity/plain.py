"""Plain text as a document: paragraphs parted by blank lines, the first the headline, `#` before a subhead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ambos.parity.language import identify
from ambos.parity.segments import Block, BlockType, Document

LARGEST = 20 * 1024 * 1024  # bytes
_LONGEST_HEADLINE = 200  # characters


class Unreadable(ValueError):
    """The text cannot be compared; the message says in one sentence why."""


def document_from_text(data: bytes, *, locale: str | None, candidates: Sequence[str]) -> Document:
    """One version from the bytes of a text file.

    Without a `locale` it is the one of `candidates` in whose language the text is. Raises `Unreadable`.
    """
    text = _decoded(data)
    blocks = tuple(_blocks(text))
    if not blocks:
        raise Unreadable("Found no text, expected a version of a story.")
    return Document(locale or _locale(text, candidates), blocks)


def _decoded(data: bytes) -> str:
    if len(data) > LARGEST:
        raise Unreadable(f"Found {len(data) // 1024 // 1024} MB of text, expected at most 20.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"Found a byte at {error.start} that is no UTF-8, expected a text file in UTF-8."
        ) from error
    if "\0" in text:
        raise Unreadable("Found binary data, expected a text file in UTF-8.")
    return text


def _locale(text: str, candidates: Sequence[str]) -> str:
    languages = {tag.partition("-")[0].lower(): tag for tag in reversed(candidates)}
    found = identify(text, list(languages))
    if found is None:
        raise Unreadable(f"Cannot tell which of {', '.join(candidates)} the text is in; name the locales.")
    return languages[found]


def _blocks(text: str) -> Iterator[Block]:
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text)]
    for number, paragraph in enumerate((part for part in paragraphs if part), 1):
        yield Block(str(number), _type(number, paragraph), paragraph.lstrip("# "))


def _type(number: int, paragraph: str) -> BlockType:
    if number == 1 and len(paragraph) <= _LONGEST_HEADLINE and not paragraph.endswith("."):
        return "headline"
    return "subhead" if paragraph.startswith("#") else "para"
