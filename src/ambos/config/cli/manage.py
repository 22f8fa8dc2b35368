from __future__ import annotations

import argparse
import os
from typing import Any


def add_to(subcommands: Any) -> None:
    parser = subcommands.add_parser("manage", help="Django's own commands", add_help=False)
    parser.add_argument("rest", nargs=argparse.REMAINDER)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    from django.core.management import execute_from_command_line

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ambos.config.settings.base")
    execute_from_command_line(["ambos manage", *given.rest])
    return 0
