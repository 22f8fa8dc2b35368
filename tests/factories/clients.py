"""Several clients of one database at the same time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections


def at_once(act: Callable, arguments: Iterable, *, clients: int) -> list:
    """Call `act` for each argument from clients that work at the same time."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        pytest.skip("A database in memory has one client; this runs on PostgreSQL and on SQLite in a file.")

    def call(argument):
        try:
            return act(argument)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(clients) as pool:
        return list(pool.map(call, arguments))
