"""Pairs in, findings out, one JSON object a line; `python -m ambos.parity.jsonl` runs it as a filter."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO

from ambos.parity.compare import compare
from ambos.parity.findings import Report
from ambos.parity.house import House
from ambos.parity.limits import TooLong
from ambos.parity.segments import Document
from ambos.parity.wire import BadDocument, document_from_json, findings_to_json

if TYPE_CHECKING:
    from ambos.parity.meaning.embedder import Embedder


class BadPair(ValueError):
    """A line that holds no pair; the message names the line."""


def check_lines(pairs: TextIO, findings: TextIO, embedder: Embedder | None = None) -> int:
    """Compare each pair read and write its findings; the number of pairs is given back.

    Raises `BadPair` at the first line that cannot be read; what was found before is written.
    """
    count = 0
    for number, line in enumerate(_lines(pairs), 1):
        if line.strip():
            count += 1
            for found in _findings(line, number, embedder):
                findings.write(json.dumps(found, ensure_ascii=False) + "\n")
    return count


def _lines(pairs: TextIO) -> Iterator[str]:
    try:
        yield from pairs
    except UnicodeDecodeError as error:
        raise BadPair("Found bytes that are no UTF-8, expected pairs as JSON lines in UTF-8.") from error


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A pair as it was read: its id, the two versions, and what was known of them."""

    id: str
    source: Document
    target: Document
    base: Mapping[str, str] | None
    house: House

    def report(self, embedder: Embedder | None = None) -> Report:
        """Compare the two."""
        return compare(self.source, self.target, base=self.base, house=self.house, embedder=embedder)


def pair_from_line(line: str, number: int) -> Exchanged:
    """Read one line of pairs. Raises `BadPair`, which names the line by its number."""
    pair = _pair(line, number)
    try:
        source, target = document_from_json(pair.get("a", {})), document_from_json(pair.get("b", {}))
    except BadDocument as error:
        raise BadPair(f"Line {number}: {error}") from error
    return Exchanged(pair.get("id", ""), source, target, _base(pair, number), _house(pair))


def _findings(line: str, number: int, embedder: Embedder | None) -> Iterator[dict[str, Any]]:
    pair = pair_from_line(line, number)
    try:
        findings = pair.report(embedder).findings
    except TooLong as error:  # with its base, as each version by itself is within
        raise BadPair(f"Line {number}: {error}") from error
    for found in findings_to_json(findings):
        yield {"pair": pair.id, **found}


def _pair(line: str, number: int) -> Mapping[str, Any]:
    try:
        pair = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadPair(f"Line {number} is no JSON, expected one pair a line.") from error
    if not isinstance(pair, Mapping):
        raise BadPair(f"Line {number} is no object, expected a pair with a and b.")
    return pair


def _base(pair: Mapping[str, Any], number: int) -> Mapping[str, str] | None:
    base = pair.get("base")
    if base is None:
        return None
    if not isinstance(base, Mapping) or not all(isinstance(text, str) for text in base.values()):
        raise BadPair(f"Line {number}: base is no object of texts, expected block ids with their text.")
    return base


def _house(pair: Mapping[str, Any]) -> House:
    site = pair.get("site")
    if not isinstance(site, Mapping):
        return House()
    raw = site.get("alternates")
    alternates = tuple(
        (each[0], each[1])
        for each in (raw if isinstance(raw, list) else [])
        if isinstance(each, list) and len(each) == 2 and all(isinstance(address, str) for address in each)
    )
    host = site.get("host")
    return House(alternates=alternates, host=host if isinstance(host, str) else "")


def prepare_streams() -> None:
    """UTF-8 in and out whatever the terminal's; half a surrogate pair is written as JSON's escape for it."""
    for stream, errors in ((sys.stdin, "strict"), (sys.stdout, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)


def main() -> int:
    """Run as a filter; 0 when done, 2 when a line cannot be read."""
    prepare_streams()
    try:
        check_lines(sys.stdin, sys.stdout)
    except (BadPair, UnicodeError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
