"""Findings as JSON, one object a line, in the exchange format with the files' names and lines added."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from ambos.config.cli.check.results import Result, notes
from ambos.parity import findings_to_json


def print_lines(results: Sequence[Result]) -> None:
    """`files` and `locales` are those of source and target, `file` is the one in which the finding stands."""
    for note in notes(results):
        print(f"ambos: {note}", file=sys.stderr)
    for result in results:
        for found in result.found:
            line: dict[str, object] = {"files": list(result.files), "file": found.file}
            line["locales"] = list(result.locales)
            if result.guessed:
                line["guessed"] = list(result.guessed)
            if found.place:
                line["line"] = found.place.line
            if found.place and found.place.column:
                line["column"] = found.place.column
            print_json({**line, **findings_to_json([found.finding])[0]})


def print_json(value: object, indent: int | None = None) -> None:
    """A text with half a surrogate pair, which is no UTF-8, is written with the escape JSON has for it."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    sys.stdout.write(text.encode(errors="backslashreplace").decode() + "\n")
