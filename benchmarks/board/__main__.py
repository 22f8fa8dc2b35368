"""Fills newsrooms of two sizes on SQLite and PostgreSQL, and prints what the editors' pages cost in each."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from benchmarks import setting
from benchmarks.board.newsroom import PAGES

SIZES, QUICK_SIZES = (1_000, 100_000), (200, 2_000)
ROUNDS, QUICK_ROUNDS = 31, 9
QUERIES, TIMES = (
    12,
    2.0,
)  # fewer queries beyond the empty page than this; time beside the small newsroom's at most
HELD = ("board", "held", "section", "oldest", "timeline")  # the pages that the bars are for
_NAMES = {
    "empty": "an empty admin page",
    "board": "board, first page",
    "held": "board, held in one language",
    "section": "board, live, one section and person",
    "oldest": "board, last page",
    "timeline": "a story's history",
    "story": "a story: compare and publish",
}
_POSTGRES = "postgres://postgres@127.0.0.1:5432/postgres"


class CannotRun(Exception):
    """A database does not answer; the message says which and what to do."""


@dataclass
class Newsroom:
    """One process with one database of one size. `spent` is in milliseconds, by page."""

    database: str
    size: int
    process: subprocess.Popen[str]
    filled: float = 0
    told: float = 0
    queries: dict[str, int] = field(default_factory=dict)
    spent: dict[str, list[float]] = field(default_factory=dict)

    def ready(self) -> None:
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            raise CannotRun(f"The newsroom of {self.size} stories on {self.database} did not start.")
        for name, value in json.loads(line).items():
            setattr(self, name, value)

    def ask(self, page: str) -> None:
        assert self.process.stdin
        assert self.process.stdout
        print(page, file=self.process.stdin, flush=True)
        self.spent.setdefault(page, []).append(json.loads(self.process.stdout.readline()))

    def median(self, page: str) -> float:
        return statistics.median(self.spent[page])

    def beyond(self, page: str) -> int:
        return self.queries[page] - self.queries["empty"]


def main() -> int:
    given = _arguments()
    sizes = QUICK_SIZES if given.quick else (SIZES[0], given.stories)
    for line in setting.lines("board", sys.argv[1:], ("ambos", "django", "wagtail")):
        print(line)
    print(f"Load      {os.getloadavg()[0]:.1f} in the last minute when it began")
    if given.quick:
        print(
            f"Quick: {sizes[0]} and {sizes[1]} stories in place of {SIZES[0]} and {SIZES[1]},\n"
            f"{QUICK_ROUNDS} rounds in place of {ROUNDS}; what grows only among many more does not show."
        )
    print(
        "No peer in the run: the bars are the empty admin page and the small newsroom beside the large one."
    )
    try:
        newsrooms = _measured(sizes, QUICK_ROUNDS if given.quick else ROUNDS, given.postgres)
    except CannotRun as error:
        print(f"Cannot run: {error}", file=sys.stderr)
        return 2
    return _print(newsrooms)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ambos bench board", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="under a minute on two cores; says what it leaves out"
    )
    parser.add_argument("--stories", type=int, default=SIZES[1], metavar="N", help="in the large newsroom")
    parser.add_argument(
        "--postgres",
        metavar="URL",
        default=os.environ.get("AMBOS_TEST_DATABASE_URL") or _POSTGRES,
        help="a server on which databases can be made; each is dropped at the end",
    )
    return parser.parse_args()


def _measured(sizes: Sequence[int], rounds: int, postgres: str) -> list[Newsroom]:
    """Every newsroom with its times; page after page is asked of each in turn, so that all share the load."""
    console = Console(stderr=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ambos-bench-")))
        newsrooms = []
        for database in ("SQLite", "PostgreSQL"):
            empty = _Database(database, folder / database, postgres)
            stack.callback(empty.drop)
            _migrate(empty)
            for size in sizes:
                own = empty.copy(folder / f"{database}-{size}")
                stack.callback(own.drop)
                newsrooms.append(stack.enter_context(_newsroom(database, size, own)))
        with Progress(console=console, disable=not console.is_terminal) as progress:
            for each in progress.track(newsrooms, description="Filling the newsrooms"):
                each.ready()
            for _round in progress.track(range(rounds), description="Asking for the pages"):
                for page in PAGES:
                    for each in newsrooms:
                        each.ask(page)
    return newsrooms


class _Database:
    """A database of the benchmark's own, in a data folder of its own."""

    def __init__(self, kind: str, folder: Path, server: str, template: str = "") -> None:
        self.kind, self.folder, self.server = kind, folder, server
        self.name = f"ambos_bench_{uuid.uuid4().hex[:12]}"
        folder.mkdir(exist_ok=True)
        if kind == "PostgreSQL":
            self._run(f'CREATE DATABASE "{self.name}"' + (f' TEMPLATE "{template}"' if template else ""))

    @property
    def environment(self) -> dict[str, str]:
        own = {"AMBOS_DATA": str(self.folder)}
        if self.kind == "PostgreSQL":
            own["AMBOS_DATABASE_URL"] = f"{self.server.rpartition('/')[0]}/{self.name}"
        return {**{k: v for k, v in os.environ.items() if k != "AMBOS_DATABASE_URL"}, **own}

    def copy(self, folder: Path) -> _Database:
        shutil.copytree(self.folder, folder)
        return _Database(self.kind, folder, self.server, self.name)

    def drop(self) -> None:
        if self.kind == "PostgreSQL":
            self._run(f'DROP DATABASE "{self.name}" WITH (FORCE)')

    def _run(self, statement: str) -> None:
        try:
            with psycopg.connect(self.server, autocommit=True) as connection:
                connection.execute(statement)  # type: ignore[call-overload]
        except psycopg.OperationalError as error:
            raise CannotRun(
                f"PostgreSQL does not answer ({error}). Name a server with --postgres URL."
            ) from error


def _migrate(database: _Database) -> None:
    command = [sys.executable, "-m", "ambos", "manage", "migrate", "--verbosity=0"]
    if subprocess.run(command, env=database.environment, check=False).returncode:
        raise CannotRun(f"The empty newsroom on {database.kind} could not be made.")


@contextmanager
def _newsroom(database: str, size: int, own: _Database) -> Iterator[Newsroom]:
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.board.newsroom", str(size)],
        env=own.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Newsroom(database, size, process)
    finally:
        assert process.stdin
        assert process.stdout
        process.terminate()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def _print(newsrooms: Sequence[Newsroom]) -> int:
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False, markup=False)
    missed = []
    for small, large in zip(newsrooms[::2], newsrooms[1::2], strict=True):
        console.print(_table(small, large))
        missed += _missed(small, large)
        for each in (small, large):
            print(f"{each.database}, {each.size} stories: filled in {each.filled:.0f} s; ", end="")
            print(f"telling one story's marks anew {each.told:.1f} ms.")
    for bar in missed:
        print(f"Missed  {bar}")
    most = max(each.beyond(page) for each in newsrooms for page in HELD)
    growth = max(
        large.median(page) / small.median(page)
        for small, large in zip(newsrooms[::2], newsrooms[1::2], strict=True)
        for page in HELD
    )
    held = "all bars hold" if not missed else f"{len(missed)} bars missed"
    print(
        f"{newsrooms[1].size} stories beside {newsrooms[0].size}: at most {most} queries beyond the empty "
        f"page, time at most {growth:.2f} times; {held}."
    )
    return 1 if missed else 0


def _table(small: Newsroom, large: Newsroom) -> Table:
    table = Table(title=f"{small.database}, median of {len(small.spent['empty'])}", title_justify="left")
    table.add_column("Page")
    for heading in (
        "Queries", "beyond the empty", "Bar", f"ms at {small.size}", f"ms at {large.size}", "Times", "Bar",
    ):  # fmt: skip
        table.add_column(heading, justify="right")
    for page in PAGES:
        is_held = page in HELD
        table.add_row(
            _NAMES[page],
            str(large.queries[page]),
            str(large.beyond(page)),
            f"< {QUERIES}" if is_held else "",
            f"{small.median(page):.1f}",
            f"{large.median(page):.1f}",
            f"{large.median(page) / small.median(page):.2f}",
            f"{TIMES:g}" if is_held else "",
        )
    return table


def _missed(small: Newsroom, large: Newsroom) -> Iterator[str]:
    for page in HELD:
        for each in (small, large):
            if each.beyond(page) >= QUERIES:
                yield f"{each.database}, {_NAMES[page]}: {each.beyond(page)} queries beyond, bar < {QUERIES}"
        times = large.median(page) / small.median(page)
        if times > TIMES:
            yield f"{large.database}, {_NAMES[page]}: {times:.2f} times, bar {TIMES:g}"


if __name__ == "__main__":
    sys.exit(main())
