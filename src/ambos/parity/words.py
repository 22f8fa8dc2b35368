"""The words of a text, read once for all that look for names, numbers or dates among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ambos.parity.text import Span, fold

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDS = ".!?:;。！？؟\n"
_OPENERS = " \u00a0\u202f\t“„«\"‘'»”(["


class Word(NamedTuple):
    """A word with its folded form. `begins` says that its capital starts a sentence and tells nothing."""

    span: Span
    text: str
    folded: str
    capital: bool
    begins: bool


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text; `Trump’s` and `l’Iran` give `Trump` and `Iran`."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[Word]:
    for match in WORD.finditer(text):
        word, span = match.group(), match.span()
        capital = word[0].isupper()
        yield Word(span, word, fold(word), capital, capital and _begins(text, span[0]))


def _begins(text: str, at: int) -> bool:
    while at and text[at - 1] in _OPENERS:
        at -= 1
    return not at or text[at - 1] in _ENDS
