"""Pairs in, findings out, one JSON object a line; `python -m ambos.parity.jsonl` runs it as a filter."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from ambos.parity.compare import compare
from ambos.parity.house import House
from ambos.parity.wire import BadDocument, document_from_json, findings_to_json


class BadPair(ValueError):
    """A line that holds no pair; the message names the line."""


def check_lines(pairs: TextIO, findings: TextIO) -> int:
    """Compare each pair read and write its findings; the number of pairs is given back.

    Raises `BadPair` at the first line that cannot be read; what was found before is written.
    """
    count = 0
    for number, line in enumerate(pairs, 1):
        if line.strip():
            count += 1
            for found in _findings(line, number):
                findings.write(json.dumps(found, ensure_ascii=False) + "\n")
    return count


def _findings(line: str, number: int) -> Iterator[dict[str, Any]]:
    pair = _pair(line, number)
    try:
        source, target = document_from_json(pair.get("a", {})), document_from_json(pair.get("b", {}))
    except BadDocument as error:
        raise BadPair(f"Line {number}: {error}") from error
    report = compare(source, target, base=_base(pair, number), house=_house(pair))
    for found in findings_to_json(report.findings):
        yield {"pair": pair.get("id", ""), **found}


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


def main() -> int:
    """Run as a filter; 0 when done, 2 when a line cannot be read."""
    for stream in (sys.stdin, sys.stdout):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogatepass")
    try:
        check_lines(sys.stdin, sys.stdout)
    except (BadPair, UnicodeError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
