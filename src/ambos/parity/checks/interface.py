"""Strings of the site's interface left in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import islice

from babel import Locale, UnknownLocaleError

from ambos.parity.findings import Finding
from ambos.parity.language_names import language_name
from ambos.parity.locales import profile
from ambos.parity.pair import Pair
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, folded, script, word_spans
from ambos.parity.version import CAPTIONS, HEADINGS, Version

_TRIM = re.compile(r"^[\W_]+|[\W_]+$")
_LONGEST = 160  # characters; no string of a site has more
_SAMPLE = 400  # blocks that tell in which script a version is
_SHORT = 5  # words of a block that can only be a label


def version(version: Version) -> Iterator[Finding]:
    """Blocks, and first or last sentences, that are interface strings of another language of the house."""
    own = _strings(version.document.language, version.languages)
    for block in version.blocks:
        for span in _candidates(version, block):
            text = _plain(block.text[slice(*span)])
            if text and text not in own and (language := _language(text, version)):
                yield _leftover(version, block, span, language)
                break


def pair(pair: Pair) -> Iterator[Finding]:
    """Short blocks that tell nothing of the source and are in its language or its script."""
    scripts, language = _Scripts(pair), pair.source.document.language
    for block in pair.orphans():
        words = word_spans(block.text)
        if block.type in HEADINGS | CAPTIONS or not 0 < len(words) <= _SHORT or pair.is_copy("b", block):
            continue
        if scripts.is_other(block.text) or pair.target.foreign(block.text) == language:
            yield _leftover(pair.target, block, (0, len(block.text)), language)


class _Scripts:
    """In which scripts the two versions are written, and the words of the source."""

    def __init__(self, pair: Pair) -> None:
        self._source = [block.text for block in pair.source.blocks]
        self._target = [block.text for block in pair.target.blocks]

    def is_other(self, text: str) -> bool:
        """Whether a label is in the source's script and its words are not among the source's."""
        others = islice((each for each in self._target if each.strip() and each != text), _SAMPLE)
        own = script(" ".join(others))
        if own is None or script(text) in {own, None} or script(text) != self._script:
            return False
        return folded(text.strip()) not in self._words

    @cached_property
    def _script(self) -> str | None:
        return script(" ".join(self._source))

    @cached_property
    def _words(self) -> str:
        return folded(" ".join(self._source))


def _candidates(version: Version, block: Block) -> list[Span]:
    spans = version.sentences(block)
    whole = [(0, len(block.text))]
    found = whole if len(spans) < 2 else [*whole, spans[0], spans[-1]]
    return [span for span in found if span[1] - span[0] <= _LONGEST]


def _language(text: str, version: Version) -> str | None:
    others = [code for code in version.languages if code != version.document.language]
    return next((code for code in others if text in _strings(code, version.languages)), None)


def _leftover(version: Version, block: Block, span: Span, language: str) -> Finding:
    words = block.text[slice(*span)].strip()
    return version.finding(
        "ui_leftover",
        block,
        _(
            "“{text}” is a string of the site in {other}; put it into {own} or take it out.",
            text=words,
            other=language_name(language),
            own=language_name(version.document.language),
        ),
        span=span,
    )


@lru_cache(maxsize=256)
def _strings(code: str, languages: tuple[str, ...]) -> frozenset[str]:
    """The interface strings of a language, `{language}` filled with the names of the newsroom's languages."""
    known = profile(code)
    if known is None:
        return frozenset()
    names = [_name(other, code) for other in languages] + [_name(other, other) for other in languages]
    filled = {
        pattern.replace("{language}", name) for pattern in known.interface for name in ["", *names] if name or
        "{language}" not in pattern
    }  # fmt: skip
    return frozenset(_plain(each) for each in filled)


def _name(code: str, within: str) -> str:
    try:
        return str(Locale.parse(within).languages.get(code, ""))
    except (ValueError, UnknownLocaleError):
        return ""


def _plain(text: str) -> str:
    return _TRIM.sub("", " ".join(folded(text).split()))
