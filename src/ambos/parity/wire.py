"""Documents and findings as JSON objects, in the shape that desk tools exchange."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from ambos.parity.findings import Finding
from ambos.parity.limits import TooLong, refuse_too_long
from ambos.parity.segments import BLOCK_TYPES, Block, BlockType, Document, HouseStyle, Link


class BadDocument(ValueError):
    """The JSON given is no document; the message says what was found and what was expected."""


def document_from_json(side: Mapping[str, Any]) -> Document:
    """Read one side of a pair: `lang`, `blocks`, and where given `url` and `style`.

    Raises `BadDocument`. Types of blocks not in the list are read as `para`.
    """
    if not isinstance(side, Mapping):
        raise BadDocument(f"A version is {_kind(side)}, expected an object with lang and blocks.")
    locale = _text(side, "lang", "A version")
    if not locale:
        raise BadDocument("A version has an empty lang, expected a language tag such as es-MX.")
    blocks = tuple(_block(each, at) for at, each in enumerate(_list(side, "blocks", "A version")))
    ids = [block.id for block in blocks]
    twice = next((each for each in ids if ids.count(each) > 1), None) if len(set(ids)) < len(ids) else None
    if twice is not None:
        raise BadDocument(f"The block id {twice} is given twice, expected ids that differ.")
    url = _text(side, "url", "A version", default="")
    document = Document(locale, blocks, url, _style(side.get("style")))
    try:
        refuse_too_long(document)
    except TooLong as error:
        raise BadDocument(str(error)) from error
    return document


def findings_to_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """One object for each finding; `span`, `expected` and `rests_on` only where they are known."""
    return [_finding(each) for each in findings]


def _finding(finding: Finding) -> dict[str, Any]:
    found: dict[str, Any] = {"class": finding.name, "side": finding.side, "block": finding.block}
    if finding.span is not None:
        found["span"] = list(finding.span)
    found |= {"severity": finding.severity, "message": finding.message}
    if finding.expected:
        found["expected"] = finding.expected
    if finding.rests_on:
        found["rests_on"] = finding.rests_on
    return found


def _block(raw: object, at: int) -> Block:
    if not isinstance(raw, Mapping):
        raise BadDocument(f"Block {at + 1} is {_kind(raw)}, expected an object with id, type and text.")
    where = f"Block {at + 1}"
    kind = _text(raw, "type", where, default="para")
    return Block(
        id=_text(raw, "id", where),
        type=cast(BlockType, kind if kind in BLOCK_TYPES else "para"),
        text=_text(raw, "text", where, default=""),
        links=tuple(_link(each, where) for each in _list(raw, "links", where, default=())),
        src=raw.get("src") if isinstance(raw.get("src"), str) else None,
        alt=_text(raw, "alt", where) if raw.get("alt") is not None else None,
    )


def _link(raw: object, where: str) -> Link:
    if not isinstance(raw, Mapping):
        expected = "expected an object with start, end and href"
        raise BadDocument(f"{where} has a link that is {_kind(raw)}, {expected}.")
    start, end = raw.get("start"), raw.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise BadDocument(f"{where} has a link from {start} to {end}, expected offsets into its text.")
    return Link(start, end, _text(raw, "href", f"A link of {where.lower()}"))


def _style(raw: object) -> HouseStyle | None:
    if raw is None:
        return None
    expected = "expected quotes (two strings), decimal and group"
    if not isinstance(raw, Mapping):
        raise BadDocument(f"A style is {_kind(raw)}, {expected}.")
    quotes = raw.get("quotes")
    if not isinstance(quotes, Sequence) or isinstance(quotes, str) or len(quotes) != 2:
        raise BadDocument(f"A style has quotes {quotes!r}, {expected}.")
    if not all(isinstance(mark, str) and mark.strip() for mark in quotes):
        raise BadDocument(f"A style has quotes {list(quotes)!r}, {expected}.")
    marks = (str(quotes[0]), str(quotes[1]))
    return HouseStyle(marks, _text(raw, "decimal", "A style"), _text(raw, "group", "A style"))


def _text(raw: Mapping[str, Any], key: str, where: str, default: str | None = None) -> str:
    value = raw.get(key, default)
    if not isinstance(value, str):
        raise BadDocument(f"{where} has {key} that is {_kind(value)}, expected a string.")
    return value


def _list(
    raw: Mapping[str, Any], key: str, where: str, default: Sequence[Any] | None = None
) -> Sequence[Any]:
    value = raw.get(key, default)
    if not isinstance(value, (list, tuple)):
        raise BadDocument(f"{where} has {key} that is {_kind(value)}, expected a list.")
    return value


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "missing"}
    return names.get(type(value), "a number" if isinstance(value, (int, float)) else "something else")
