"""The `ambos` command. Each subcommand parses, calls one operation, prints.

Exit codes: 0 done; 1 done, with findings or rejects; 2 could not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from ambos.config.cli import bench, check, importing, manage, up
from ambos.config.cli.failure import Failure

_COMMANDS = (up, check, importing, bench, manage)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"ambos: {message}. See “{self.prog} --help”.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand and return its exit code."""
    parser = _Parser(
        prog="ambos", description="The publishing system for newsrooms in two or more languages."
    )
    subcommands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)
    for command in _COMMANDS:
        command.add_to(subcommands)
    given = parser.parse_args(arguments)
    try:
        return int(given.run(given))
    except Failure as failure:
        print(f"ambos: {failure}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 2
