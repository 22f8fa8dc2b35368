from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from ambos.config.cli.failure import Failure, require_migrated, start_django

_CODES = "Exit codes: 0 done; 2 a page cannot be read, and nothing of it is stored."


def add_to(subcommands: Any) -> None:
    parser = subcommands.add_parser(
        "import",
        help="bring pages in, each with a receipt",
        description="Bring pages in as drafts. “ambos import KIND --help” lists the options.",
        epilog=_CODES,
    )
    kinds = parser.add_subparsers(required=True, metavar="KIND", parser_class=type(parser))
    page = kinds.add_parser(
        "page",
        help="saved pages that hold a story in two or more languages",
        description="Read saved pages, each with one story in two or more languages, and make a draft for "
        "each language. The same page is imported once.",
        epilog=_CODES,
    )
    page.add_argument("files", nargs="+", metavar="FILE", help="a saved page, as text or HTML in UTF-8")
    page.add_argument(
        "--section", metavar="SLUG", help="slug of the section it goes to; Unsorted if left out"
    )
    page.add_argument("--json", action="store_true", help="one line of the receipt a line")
    page.set_defaults(run=run_page)


def run_page(given: argparse.Namespace) -> int:
    os.environ.setdefault("AMBOS_SECRET_KEY", "An import signs nothing, so it makes no key.")
    start_django(with_data=False)
    require_migrated()
    start_django()
    section = _section(given.section) if given.section else None
    for name in given.files:
        _import(Path(name), section, as_json=given.json)
    return 0


def _section(slug: str) -> Any:
    from ambos.stories.models import SectionPage

    found = SectionPage.objects.filter(slug=slug).order_by("locale__pk").first()
    if found is None:
        known = ", ".join(SectionPage.objects.order_by("slug").values_list("slug", flat=True).distinct())
        raise Failure(f"Found no section {slug!r}; the sections are: {known or 'none yet'}.")
    return found


def _import(path: Path, section: Any, *, as_json: bool) -> None:
    from django.conf import settings
    from django.utils import timezone

    from ambos.importers.page.read import UnreadablePage
    from ambos.importers.page.write import import_page

    data = _read(path)
    try:
        outcome = import_page(
            data=data,
            file_name=os.fsencode(path.name).decode(errors="replace"),
            locales=[tag for tag, _name in settings.LANGUAGES],
            now=timezone.now(),
            section=section,
        )
    except UnreadablePage as error:
        raise Failure(f"{path}: {error}") from error
    if as_json:
        for line in outcome.record.receipt:
            print(json.dumps(line, ensure_ascii=False))
    elif outcome.is_new:
        _print_receipt(outcome.record)
    if not outcome.is_new:
        known = f"{outcome.record.file_name} is here already, as “{_headline(outcome.record.story)}”"
        print(f"{known}; nothing changed.", file=sys.stderr if as_json else sys.stdout)


def _headline(story: Any) -> str:
    versions = story.versions.order_by("pk")
    return str((versions.filter(locale=story.source_locale).first() or versions.first()).draft_title)


def _read(path: Path) -> bytes:
    """Not more of the file than is needed to see that it is too large."""
    from ambos.importers.page.read import LARGEST

    try:
        if path.exists() and not path.is_file():
            raise Failure(f"Cannot read {path}: it is no file; give a page saved as text or HTML.")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise Failure(f"Cannot read {path}: {getattr(error, 'strerror', None) or error}.") from error


def _print_receipt(record: Any) -> None:
    from rich.console import Console
    from rich.table import Table

    from ambos.importers.page.receipt import LABELS

    table = Table(box=None, pad_edge=False)
    to_terminal = sys.stdout.isatty()
    for heading in ("Line", "Became", "As", "In", "Sure", "Text"):
        is_short = heading in {"Line", "Became", "In"}
        table.add_column(heading, overflow="fold", no_wrap=is_short or not to_terminal)
    table.columns[0].justify = "right"
    for line in record.receipt:
        sure = f"guess: {line['reason']}" if line["guess"] else "yes"
        table.add_row(
            str(line["number"]),
            line["outcome"].lower(),
            LABELS[line["place"]],
            line["locale"] or "",
            sure,
            line["text"],
        )
    console = Console(width=None if to_terminal else 20_000, highlight=False, markup=False)
    console.print(table)
    versions = {each.locale.language_code: each for each in record.story.versions.order_by("locale__pk")}
    kept = sum(line["outcome"] == "KEPT" for line in record.receipt)
    print(f"{record.file_name}: “{_headline(record.story)}” is in as drafts ({', '.join(versions)}).")
    named = {line["locale"] for line in record.receipt if line["place"] == "HEADLINE"}
    for tag, version in versions.items():
        if tag not in named:
            print(f"No headline in {tag}: it is called “{version.draft_title}” until somebody writes one.")
    lines = "1 line" if len(record.receipt) == 1 else f"{len(record.receipt)} lines"
    print(f"{lines}: {kept} kept, {len(record.receipt) - kept} dropped.")
