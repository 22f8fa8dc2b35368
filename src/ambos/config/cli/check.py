from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ambos.config.cli.failure import Failure, start_django

Compared = tuple[Any, Any, Sequence[Any]]  # source, target, what is known to match


def add_to(subcommands: Any) -> None:
    parser = subcommands.add_parser("check", help="compare two files, or one page that holds both languages")
    parser.add_argument("files", nargs="*", metavar="FILE", help="source and target, or one page")
    parser.add_argument(
        "--jsonl", action="store_true", help="pairs on standard input, findings on standard output"
    )
    parser.add_argument("--json", action="store_true", help="one finding a line")
    parser.add_argument(
        "--locales", help="the files' locales, such as en,es; guessed from the text if left out"
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    if given.jsonl:
        return _check_pairs()
    if len(given.files) not in {1, 2}:
        raise Failure(f"Found {len(given.files)} files, expected two versions or one page that holds both.")
    start_django()
    from ambos.desk.reports import compare_documents

    pairs = _two_files(given) if len(given.files) == 2 else _one_page(Path(given.files[0]), given)
    if not pairs:
        raise Failure("Found text in one of the newsroom's languages only, expected two to compare.")
    reports = [(compare_documents(*pair), pair) for pair in pairs]
    for report, (source, target, _matched) in reports:
        _print_report(report, source, target, as_json=given.json)
    return int(any(found.severity != "info" for report, _pair in reports for found in report.findings))


def _check_pairs() -> int:
    from ambos.parity.jsonl import BadPair, check_lines

    try:
        check_lines(sys.stdin, sys.stdout)
    except (BadPair, UnicodeDecodeError) as error:
        raise Failure(str(error)) from error
    return 0


def _two_files(given: argparse.Namespace) -> list[Compared]:
    from django.conf import settings

    from ambos.parity.plain import Unreadable, document_from_text

    newsroom = [tag for tag, _name in settings.LANGUAGES]
    named = given.locales.split(",") if given.locales else [None, None]
    if len(named) != 2:
        raise Failure(f"Found --locales {given.locales}, expected two such as en,es.")
    documents = []
    for name, tag in zip(given.files, named, strict=True):
        try:
            documents.append(document_from_text(_read(Path(name)), locale=tag, candidates=newsroom))
        except Unreadable as error:
            raise Failure(f"{name}: {error}") from error
    return [(documents[0], documents[1], ())]


def _one_page(path: Path, given: argparse.Namespace) -> list[Compared]:
    """The page's source with each of its other languages."""
    from django.conf import settings

    from ambos.importers.page.map import documents, map_page
    from ambos.importers.page.read import UnreadablePage, read_page

    locales = given.locales.split(",") if given.locales else [tag for tag, _name in settings.LANGUAGES]
    try:
        mapped = map_page(read_page(_read(path)), locales)
    except UnreadablePage as error:
        raise Failure(f"{path}: {error}") from error
    found = documents(mapped)
    return [
        (found[mapped.source_locale], found[tag], [(each.source, each.target) for each in matches])
        for tag, matches in mapped.matches.items()
    ]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Failure(f"Cannot read {path}: {error.strerror}.") from error


def _print_report(report: Any, source: Any, target: Any, *, as_json: bool) -> None:
    if as_json:
        from ambos.parity import findings_to_json

        for found in findings_to_json(report.findings):
            print(json.dumps(found, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{source.locale} → {target.locale}", title_justify="left")
    for heading in ("Severity", "Class", "In"):
        table.add_column(heading, no_wrap=True)
    table.add_column("What to do", overflow="fold")
    for finding in report.findings:
        document = source if finding.side == "a" else target
        table.add_row(finding.severity, finding.name, document.locale, finding.message)
    console = Console(highlight=False, markup=False)
    if report.findings:
        console.print(table)
    console.print(f"{len(report.findings)} findings in {len(source.blocks)} and {len(target.blocks)} blocks.")
    for sentence in report.unchecked:
        console.print(sentence)
