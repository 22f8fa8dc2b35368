"""A process that is killed with SIGKILL at one point of its talk with the database."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db import connection, connections


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process that acted ended; `points` it passed, and which of them followed a commit."""

    killed: bool
    failed: bool
    points: int
    commits: tuple[int, ...]


@dataclass
class _Points:
    """Counts the points: before each statement, before each commit and after it."""

    kill_at: int
    passed: int = 0
    commits: list[int] = field(default_factory=list)

    def reach(self, *, committed: bool = False) -> None:
        self.passed += 1
        if committed:
            self.commits.append(self.passed)
        if self.passed == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def statement(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self.reach()
        done = execute(sql, params, many, context)
        if sql.strip().upper() == "COMMIT":
            self.reach(committed=True)
        return done


def run(act: Callable[[], object], *, kill_at: int = 0) -> Ended:
    """Let a child process act, and kill it at a point; 0: at none.

    The child shares nothing with this process but what Python had loaded: connections are its own.
    """
    connections.close_all()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _act(act, kill_at, writer)
    os.close(writer)
    with os.fdopen(reader) as told:
        words = told.read()
    _pid, status = os.waitpid(child, 0)
    points, *commits = (int(each) for each in words.split() or ["0"])
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return Ended(killed, not killed and status != 0, points, tuple(commits))


def _act(act: Callable[[], object], kill_at: int, writer: int) -> None:
    """The child's whole life: it never returns."""
    points = _Points(kill_at)
    commit = connection._commit

    def _commit() -> None:
        points.reach()
        commit()
        points.reach(committed=True)

    code = 1
    try:
        connection._commit = _commit
        with connection.execute_wrapper(points.statement):
            act()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os.write(writer, " ".join(map(str, (points.passed, *points.commits))).encode())
        sys.stderr.flush()
        os._exit(code)
