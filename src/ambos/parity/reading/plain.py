"""Plain text: paragraphs parted by blank lines, the first the headline, `#` before a subhead."""

from __future__ import annotations

import re

from ambos.parity.reading.contents import Contents, Prose
from ambos.parity.segments import BlockType

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LONGEST_HEADLINE = 200  # characters


def read_plain(text: str) -> Contents:
    """The paragraphs of a text, its lines run together."""
    contents = Contents()
    line, at = 1, 0
    for match in _PARAGRAPH.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        kind = _kind(match[0].strip(), is_first=not contents.blocks)
        prose = Prose()
        prose.add(match[0].strip().lstrip("# ") if kind != "para" else match[0].strip())
        contents.add(kind, prose, line)
    return contents


def _kind(paragraph: str, *, is_first: bool) -> BlockType:
    if is_first and len(paragraph) <= _LONGEST_HEADLINE and not paragraph.endswith("."):
        return "headline"
    return "subhead" if paragraph.startswith("#") else "para"
