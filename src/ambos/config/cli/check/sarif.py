"""Findings as a SARIF 2.1.0 log, which editors and code hosts show beside the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ambos.config.cli.check.lines import print_json
from ambos.config.cli.check.results import Found, Result, notes
from ambos.parity.classes import CLASSES
from ambos.parity.reading import Place

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def print_log(results: Iterable[Result]) -> None:
    """One log with one run."""
    print_json(log(tuple(results), Path.cwd()), indent=1)


def log(results: Sequence[Result], here: Path) -> dict[str, Any]:
    """The log; files below `here` are named from there, others by their whole address."""
    rules = list(CLASSES)
    run = {
        "tool": {"driver": _driver(rules)},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [_notification(note) for note in notes(results)],
            },
        ],
        "results": [
            _result(found, result.locales, rules, here) for result in results for found in result.found
        ],
    }
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _driver(rules: Sequence[str]) -> dict[str, Any]:
    described = [{"id": name, "shortDescription": {"text": CLASSES[name]}} for name in rules]
    return {"name": "Ambos", "version": version("ambos"), "rules": described}


def _notification(note: str) -> dict[str, Any]:
    return {"level": "note", "message": {"text": note}}


def _result(found: Found, locales: Sequence[str], rules: Sequence[str], here: Path) -> dict[str, Any]:
    finding = found.finding
    physical: dict[str, Any] = {"artifactLocation": {"uri": _address(found.file, here)}}
    if found.place:
        physical["region"] = _region(found.place)
    block = {"name": finding.block, "kind": "element"}
    return {
        "ruleId": finding.name,
        "ruleIndex": rules.index(finding.name),
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": physical, "logicalLocations": [block]}],
        "properties": {"locales": list(locales)},
    }


def _region(place: Place) -> dict[str, int]:
    if not place.column:
        return {"startLine": place.line}
    ends = {"endLine": place.end_line, "endColumn": place.end_column}
    return {"startLine": place.line, "startColumn": place.column, **ends}


def _address(name: str, here: Path) -> str:
    path = Path(name).absolute()
    if path.is_relative_to(here):
        return quote(path.relative_to(here).as_posix())
    return path.as_uri()
