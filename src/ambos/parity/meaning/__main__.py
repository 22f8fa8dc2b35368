"""Pairs in, findings out, as `ambos.parity.jsonl`, with meaning: `python -m ambos.parity.meaning [FILE]`.

FILE is the SQLite file in which vectors are kept; without it they are kept until the end.
"""

from __future__ import annotations

import json
import sys
from typing import TextIO

from ambos.parity.compare import compare
from ambos.parity.jsonl import BadPair, pair_from_line
from ambos.parity.limits import TooLong
from ambos.parity.meaning.cache import CachedEmbedder, MemoryStore, SqliteStore
from ambos.parity.meaning.embedder import Embedder
from ambos.parity.meaning.nano import MeaningNotInstalled, NanoEmbedder
from ambos.parity.wire import findings_to_json


def check_lines(pairs: TextIO, findings: TextIO, embedder: Embedder) -> None:
    """Compare each pair read and write its findings, one JSON object a line.

    Raises `BadPair` at the first line that cannot be read, and whatever the embedder raises.
    """
    for number, line in enumerate(pairs, 1):
        if line.strip():
            pair = pair_from_line(line, number)
            report = compare(pair.source, pair.target, base=pair.base, house=pair.house, embedder=embedder)
            for found in findings_to_json(report.findings):
                findings.write(json.dumps({"pair": pair.id, **found}, ensure_ascii=False) + "\n")


def main(arguments: list[str]) -> int:
    """Run as a filter; 0 when done, 2 when a line cannot be read or no model is installed."""
    for stream in (sys.stdin, sys.stdout):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogatepass")
    store = SqliteStore(arguments[0]) if arguments else MemoryStore()
    try:
        check_lines(sys.stdin, sys.stdout, CachedEmbedder(NanoEmbedder(), store))
    except (BadPair, TooLong, MeaningNotInstalled, UnicodeError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
