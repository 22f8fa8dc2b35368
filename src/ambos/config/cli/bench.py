from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from ambos.config.cli.failure import Failure

_ROOT = Path(__file__).resolve().parents[4]


def add_to(subcommands: Any) -> None:
    parser = subcommands.add_parser(
        "bench",
        help="a benchmark: its figures, its bars, and whether they hold",
        description="Run a benchmark of the folder benchmarks/, which comes with the source.",
        epilog="Exit codes: 0 all bars hold; 1 one is missed; 2 it could not run.",
    )
    parser.add_argument("name", metavar="NAME", help="which one, such as parity")
    parser.add_argument(
        "rest", metavar="…", nargs=argparse.REMAINDER, help="--quick, and what the benchmark itself takes"
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    names = sorted(folder.parent.name for folder in _ROOT.glob("benchmarks/*/__main__.py"))
    if not names:
        raise Failure("Found no benchmarks, which come with the source; run the command from a checkout.")
    if given.name not in names:
        raise Failure(f"Found no benchmark {given.name}, expected one of {', '.join(names)}.")
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(  # noqa: S603 - one of our own modules
        [sys.executable, "-m", f"benchmarks.{given.name}", *given.rest],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        check=False,
    )
    if done.returncode < 0:
        raise Failure(
            f"The benchmark {given.name} was ended by signal {-done.returncode} before it was done."
        )
    return done.returncode
