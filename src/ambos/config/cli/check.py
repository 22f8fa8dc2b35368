from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ambos.config.cli.failure import Failure, start_django


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

    documents, matched = (
        _two_files(given) if len(given.files) == 2 else _one_page(Path(given.files[0]), given)
    )
    if len(documents) != 2:
        raise Failure(f"Found text in {len(documents)} of the newsroom's languages, expected two to compare.")
    source, target = documents
    report = compare_documents(source, target, matched)
    _print_report(report, source, target, as_json=given.json)
    return 1 if any(finding.severity != "info" for finding in report.findings) else 0


def _check_pairs() -> int:
    from ambos.parity.jsonl import BadPair, check_lines

    try:
        check_lines(sys.stdin, sys.stdout)
    except (BadPair, UnicodeDecodeError) as error:
        raise Failure(str(error)) from error
    return 0


def _two_files(given: argparse.Namespace) -> tuple[list[Any], Sequence[Any]]:
    from django.conf import settings

    from ambos.parity.plain import Unreadable, document_from_text

    newsroom = [tag for tag, _name in settings.LANGUAGES]
    named = given.locales.split(",") if given.locales else [None, None]
    if len(named) != 2:
        raise Failure(f"Found --locales {given.locales}, expected two such as en,es.")
    try:
        documents = [
            document_from_text(_read(Path(name)), locale=tag, candidates=newsroom)
            for name, tag in zip(given.files, named, strict=True)
        ]
    except Unreadable as error:
        raise Failure(str(error)) from error
    return documents, ()


def _one_page(path: Path, given: argparse.Namespace) -> tuple[list[Any], Sequence[Any]]:
    from django.conf import settings

    from ambos.importers.page.map import documents, map_page
    from ambos.importers.page.read import UnreadablePage, read_page

    locales = given.locales.split(",") if given.locales else [tag for tag, _name in settings.LANGUAGES]
    try:
        mapped = map_page(read_page(_read(path)), locales)
    except UnreadablePage as error:
        raise Failure(str(error)) from error
    by_locale: Mapping[str, Any] = documents(mapped)
    source = by_locale[mapped.source_locale]
    others = [by_locale[tag] for tag in by_locale if tag != mapped.source_locale]
    matched = [(m.source, m.target) for tag in mapped.matches for m in mapped.matches[tag]][:]
    return [source, *others], matched if len(others) == 1 else ()


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
    for heading in ("Severity", "Class", "In", "Where", "What to do"):
        table.add_column(heading, overflow="fold")
    for finding in report.findings:
        document = source if finding.side == "a" else target
        where = document.by_id[finding.block].text[:60]
        table.add_row(finding.severity, finding.name, document.locale, where, finding.message)
    console = Console()
    if report.findings:
        console.print(table)
    console.print(f"{len(report.findings)} findings in {len(source.blocks)} and {len(target.blocks)} blocks.")
    for sentence in report.unchecked:
        console.print(sentence)
