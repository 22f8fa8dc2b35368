"""Findings as tables for people."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from ambos.config.cli.check.results import Found, Result, notes

_SEVERITIES = ("error", "warning", "info")


def print_pairs(results: Sequence[Result]) -> None:
    """A table for each pair, with the number of its findings."""
    console = _console()
    for result in results:
        if result.found:
            console.print(_findings(result))
        blocks = " and ".join(map(str, result.blocks))
        alone = (
            "" if len(result.files) > 1 else f"; only {result.locales[0]} is there, so nothing was compared"
        )
        console.print(f"{number(len(result.found), 'finding')} in {blocks} blocks{alone}.")
        for note in result.notes:
            console.print(note)


def print_folder(results: Sequence[Result]) -> None:
    """The tables of pairs with findings, then one that counts them, then the sum."""
    console = _console()
    with_findings = [result for result in results if result.found]
    for result in with_findings:
        console.print(_findings(result))
    if with_findings:
        console.print(_counts(with_findings))
    for note in notes(results):
        console.print(note)
    pairs = sum(len(result.files) > 1 for result in results)
    alone = len(results) - pairs
    also = f", and {number(alone, 'version')} without a partner" if alone else ""
    found = ", ".join(
        number(sum(r.count(each) for r in results), each) for each in ("error", "warning", "info")
    )
    console.print(f"{number(pairs, 'pair')} compared{also}: {found}.")


def _console() -> Console:
    """As wide as the terminal; where there is none, nothing is folded."""
    return Console(width=None if sys.stdout.isatty() else 20_000, highlight=False, markup=False)


def _findings(result: Result) -> Table:
    table = Table(title=_title(result), title_justify="left")
    has_places = any(found.place for found in result.found)
    for heading in (*(("Line",) if has_places else ()), "Severity", "Class", "In"):
        table.add_column(heading, no_wrap=True, justify="right" if heading == "Line" else "left")
    table.add_column("What to do", overflow="fold")
    for found in result.found:
        finding = found.finding
        cells = (finding.severity, finding.name, found.locale, finding.message)
        table.add_row(*((_line(found),) if has_places else ()), *cells)
    return table


def _title(result: Result) -> str:
    locales = " → ".join(result.locales)
    return f"{locales}: {result.name}"


def _line(found: Found) -> str:
    if found.place is None:
        return ""
    return f"{found.place.line}:{found.place.column}" if found.place.column else str(found.place.line)


def _counts(results: Sequence[Result]) -> Table:
    table = Table(title="Findings", title_justify="left")
    table.add_column("Files", overflow="fold")
    for heading in ("Errors", "Warnings", "Infos"):
        table.add_column(heading, justify="right", no_wrap=True)
    for result in results:
        table.add_row(result.name, *(str(result.count(each)) for each in _SEVERITIES))
    return table


def number(count: int, noun: str) -> str:
    """`1 pair`, `2 pairs`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
