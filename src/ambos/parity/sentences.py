"""Where the sentences of a paragraph begin and end."""

from __future__ import annotations

import re

from ambos.parity.locales import profile
from ambos.parity.text import Span, fold

_WIDE_STOP = "。！？｡"
_END = re.compile(r"(?<![.!?…؟۔])[.!?…؟۔]++[”’\"'»«“)\]]*(?=\s|$)|[。！？｡]+[”’\"'»」』）)]*")
_OPENERS = re.compile("[“„\"'‘«»¿¡(\\[—–\\- \u00a0\u202f]*")


def sentences(text: str, locale: str) -> list[Span]:
    """The spans of the sentences, without the spaces between them.

    A full stop after an abbreviation, a single initial or before a small letter ends nothing.
    """
    known = profile(locale)
    abbreviations = known.abbreviations if known else frozenset()
    spans, start = [], 0
    for match in _END.finditer(text):
        if match.group()[0] in _WIDE_STOP or _ends(text, match.start(), match.end(), abbreviations):
            spans.append((start, match.end()))
            start = match.end()
    spans.append((start, len(text)))
    return [span for span in (_trim(text, *each) for each in spans) if span[0] < span[1]]


def _ends(text: str, stop: int, end: int, abbreviations: frozenset[str]) -> bool:
    begins = _OPENERS.match(text, end)
    first = text[begins.end() : begins.end() + 1] if begins else ""
    if not first:
        return True
    if first.islower():
        return False
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return True
    word = stop
    while word and not (text[word - 1].isspace() or text[word - 1] in '("“«‘'):
        word -= 1
    before = text[word:stop]
    if first.isdigit() and end - stop == 1:
        return not (before.isdigit() and len(before) < 3) and fold(before) not in abbreviations
    initial = len(before) == 1 and before.isupper()
    return not (initial or fold(before) in abbreviations or re.fullmatch(r"(?:\w\.)+\w", before))


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
