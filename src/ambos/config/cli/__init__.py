"""The `ambos` command. Each subcommand parses, calls one operation, prints.

Exit codes: 0 done; 1 done, with findings or rejects; 2 could not; 130 and 143 ended by Ctrl-C and SIGTERM.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from ambos.config.cli import bench, check, importing, manage, up
from ambos.config.cli.failure import Failure

_COMMANDS = (up, check, importing, bench, manage)
_INTERRUPTED = 130


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"ambos: {message}. See “{self.prog} --help”.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand and return its exit code."""
    parser = _Parser(
        prog="ambos",
        description="The publishing system for newsrooms in two or more languages.",
        epilog="Exit codes: 0 done; 1 done, with findings or a missed bar; 2 could not, and says why in one "
        "sentence; 130 or 143 ended by Ctrl-C or SIGTERM. “ambos COMMAND --help” says more of each.",
    )
    subcommands = parser.add_subparsers(metavar="COMMAND", title="commands", parser_class=_Parser)
    for command in _COMMANDS:
        command.add_to(subcommands)
    given = parser.parse_args(arguments)
    if "run" not in given:
        parser.print_help()
        return 0
    try:
        return int(given.run(given))
    except Failure as failure:
        print(f"ambos: {failure}", file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    except OSError as error:
        place = f" at {error.filename}" if error.filename else ""
        print(f"ambos: Cannot go on: {error.strerror or error}{place}.", file=sys.stderr)
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 2
