"""The checks of translate-toolkit's pofilter on a pair, as findings.

It compares strings, so it is given what Ambos aligned: each passage with its translation, and each
alternative text. Counted are the filters that can find a class of defect at all, each as the class it finds
most; those about capitals, spaces, punctuation and the marks of programs are left out, which spares it their
alarms.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from ambos.parity import Block, Report
from ambos.parity.jsonl import Exchanged

COUNTED = {
    "numbers": "number_changed",
    "doublequoting": "quote_unclosed",
    "sentencecount": "missing_sentence",
    "short": "missing_sentence",
    "long": "extra_para",
    "blank": "missing_para",
    "untranslated": "missing_para",
    "acronyms": "name_changed",
    "urls": "link_wrong",
    "emails": "link_wrong",
}
_UNCHANGED = {
    "headline": "untranslated_headline",
    "summary": "untranslated_headline",
    "subhead": "untranslated_headline",
    "image": "untranslated_caption",
    "caption": "untranslated_caption",
    "notice": "ui_leftover",
}


def findings(pair: Exchanged, report: Report) -> Iterator[dict[str, str]]:
    """What the filters say of a pair, in the exchange format."""
    checker = _checker(pair.source.locale, pair.target.locale)
    for source, target in _strings(pair, report):
        texts = [(_joined(source), _joined(target))]
        if source[0].alt and target:
            texts.append((source[0].alt, target[0].alt or ""))
        for name in {each for text in texts if text[0] for each in checker.run_filters(_unit(*text))}:
            if found := _class(name, source[0]):
                block, side = (target[0], "b") if target else (source[0], "a")
                yield {"pair": pair.id, "class": found, "side": side, "block": block.id, "message": name}


def _class(name: str, source: Block) -> str | None:
    if name == "unchanged":
        return _UNCHANGED.get(source.type, "untranslated_para")
    return COUNTED.get(name)


def _strings(pair: Exchanged, report: Report) -> Iterator[tuple[Sequence[Block], Sequence[Block]]]:
    for match in report.alignment:
        if match.source:
            source = [pair.source.by_id[block] for block in match.source]
            yield source, [pair.target.by_id[block] for block in match.target]


def _joined(blocks: Sequence[Block]) -> str:
    return " ".join(block.text for block in blocks if block.text)


def _unit(source: str, target: str) -> Any:
    from translate.storage.pypo import pounit

    unit = pounit(source)
    unit.target = target
    return unit


@lru_cache(maxsize=32)
def _checker(source: str, target: str) -> Any:
    from translate.filters.checks import CheckerConfig, StandardChecker
    from translate.lang.factory import getlanguage

    config = CheckerConfig(targetlanguage=target.replace("-", "_"))
    config.sourcelang = getlanguage(source.replace("-", "_"))
    return StandardChecker(checkerconfig=config)
