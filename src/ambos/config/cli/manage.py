from __future__ import annotations

import argparse
from typing import Any

from ambos.config.cli.failure import start_django, unusable_database


def add_to(subcommands: Any) -> None:
    parser = subcommands.add_parser("manage", help="Django's own commands", add_help=False, prefix_chars="\0")
    parser.add_argument("rest", nargs=argparse.REMAINDER)  # options too, which belong to Django
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    start_django()
    from django.core.management import execute_from_command_line
    from django.db.utils import OperationalError

    try:
        execute_from_command_line(["ambos manage", *given.rest])
    except OperationalError as error:
        raise unusable_database(error) from error
    return 0
