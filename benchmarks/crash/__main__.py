"""Kills acts at every SQL statement, has many act at once, and prints what was half done, lost or refused."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from rich.console import Console
from rich.table import Table

from benchmarks import setting
from benchmarks.crash.databases import make_postgres

_NO_PEER = (
    "No peer in the run: Wagtail publishes page by page, and of a bulk or a schedule that is killed it keeps "
    "what was done by then."
)


def main() -> int:
    given = _arguments()
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False, markup=False)
    for line in setting.lines("crash", sys.argv[1:], ("ambos", "django", "wagtail", "psycopg")):
        print(line)
    if given.quick:
        print(
            "Quick: left out are half of the acts on each database, most points of each, and most of the acts"
        )
        print("of the acts at once.")
    if not given.postgres:
        print("Left out is PostgreSQL: name a server with --postgres or AMBOS_DATABASE_URL.")
    print(_NO_PEER)
    try:
        postgres = given.postgres and make_postgres(given.postgres, f"ambos_crash_{os.getpid()}")
    except psycopg.OperationalError as error:
        print(f"Cannot use the PostgreSQL server: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="ambos-crash-") as folder:
        results = _run(Path(folder), postgres=postgres, quick=given.quick)
    if any(result is None for result in results.values()):
        return 2
    missed = []
    for name, result in results.items():
        console.print(_killed_table(name, result["killed"]))
        _print_together(name, result["together"])
        missed += [f"{name}: {each}" for each in _missed(result)]
    for bar in missed:
        print(f"Missed  {bar}")
    kills = sum(each["kills"] for result in results.values() for each in result["killed"])
    half = sum(len(each["half"]) for result in results.values() for each in result["killed"])
    print(
        f"{kills} kills on {' and '.join(results)}: {half} half states; "
        f"{'all bars hold' if not missed else f'{len(missed)} bars missed'}."
    )
    return 1 if missed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ambos bench crash", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="about a minute on two cores; says what it leaves out"
    )
    address = os.environ.get("AMBOS_DATABASE_URL", "")
    parser.add_argument(
        "--postgres",
        metavar="URL",
        default=address if address.startswith("postgres") else "",
        help="a PostgreSQL server where this user may make databases; AMBOS_DATABASE_URL names it too",
    )
    return parser.parse_args()


def _run(folder: Path, *, postgres: str, quick: bool) -> dict[str, Any]:
    """What each database came to, in processes side by side; None where one could not run."""
    started = {}
    for name, address in {"SQLite": "", "PostgreSQL": postgres}.items():
        if name == "SQLite" or address:
            started[name] = _start(folder / name, address, quick=quick)
    found = {name: process.communicate()[0] for name, process in started.items()}
    return {
        name: json.loads(found[name]) if process.returncode == 0 else None
        for name, process in started.items()
    }


def _start(folder: Path, address: str, *, quick: bool) -> subprocess.Popen[str]:
    (folder / "kept").mkdir(parents=True)
    environment = {**os.environ, "AMBOS_DATA": str(folder / "data"), "AMBOS_LOCALES": "en,es,fr"}
    environment.pop("AMBOS_MAIL_URL", None)
    environment.pop("AMBOS_DATABASE_URL", None)
    if address:
        environment["AMBOS_DATABASE_URL"] = address
    command = [sys.executable, "-m", "benchmarks.crash.database", str(folder / "kept")]
    return subprocess.Popen(
        [*command, *(["--quick"] if quick else [])], env=environment, stdout=subprocess.PIPE, text=True
    )


def _killed_table(name: str, killed: list[dict[str, Any]]) -> Table:
    table = Table(title=f"{name}: killed at a statement, before and after a commit", title_justify="left")
    table.add_column("Act")
    for heading in ("Points", "Kills", "Half states", "Work left undone", "Failed", "Seconds"):
        table.add_column(heading, justify="right")
    for each in killed:
        counts = (each["points"], each["kills"], *(len(each[key]) for key in ("half", "undone", "failed")))
        table.add_row(each["name"], *map(str, counts), f"{each['seconds']:.1f}")
    return table


def _print_together(name: str, together: dict[str, Any]) -> None:
    done = ", ".join(f"{count} {what}" for what, count in sorted(together["done"].items()))
    print(
        f"{name}: {together['acts']} acts by {together['clients']} clients at once on 20 stories in "
        f"{together['seconds']:.1f} s, the slowest {together['slowest']:.1f} s: {done}; "
        f"{together['told']} saves were told to look again, {len(together['lost'])} lost, "
        f"{len(together['errors'])} errors."
    )
    for each in (*together["lost"][:5], *together["errors"][:5]):
        print(f"  {each}")


def _missed(result: dict[str, Any]) -> Iterator[str]:
    for each in result["killed"]:
        for key, words in (
            ("half", "half states after points"),
            ("undone", "work left undone after points"),
            ("failed", "the act failed at points"),
        ):
            if each[key]:
                yield f"{each['name']}, {words} {', '.join(map(str, each[key][:10]))}; bar 0"
    together = result["together"]
    if together["lost"] or together["errors"]:
        yield f"acts at once: {len(together['lost'])} lost, {len(together['errors'])} errors; bar 0"


if __name__ == "__main__":
    sys.exit(main())
