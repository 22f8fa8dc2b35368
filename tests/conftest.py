from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection

from factories.newsroom import ambos


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, which makes the newsroom; what needs none meanwhile; then the other whole ones."""
    items.sort(key=_place)


def _place(item: pytest.Item) -> int:
    group = item.get_closest_marker("xdist_group")
    if group:
        return 0 if group.args == ("act",) else 2
    return 1 if "parity" in item.path.parts else 3


@pytest.fixture(autouse=True)
def _nothing_cached():
    """Renditions and the site's root would outlive a test's database."""
    cache.clear()


@pytest.fixture(autouse=True)
def _media_in_a_folder_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.MAIL_OUTBOX_DIR = tmp_path / "outbox"


@pytest.fixture(scope="session")
def once_in_a_run(tmp_path_factory) -> Callable[[str, Callable[[Path], None]], Path]:
    """Fills a new folder by `make(folder)` in one of the processes of a run; the others wait for it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def made(name: str, make: Callable[[Path], None]) -> Path:
        folder = shared / name
        with folder.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.exists():
                make(own / f"making-{name}")
                (own / f"making-{name}").rename(folder)
        return folder

    return made


@pytest.fixture(scope="session")
def prepared(once_in_a_run) -> Path:
    """A data folder with a migrated SQLite database and no story, to be copied."""

    def make(data: Path) -> None:
        done = ambos("manage", "migrate", "--verbosity=0", data=data)
        assert done.returncode == 0, done.stderr.decode()
        (data / "secret-key").unlink()

    return once_in_a_run("prepared", make)


@pytest.fixture(scope="session")
def django_db_keepdb(request) -> Iterator[bool]:
    """In SQLite each process fills its database in memory with the prepared one; it need not migrate."""
    if connection.vendor != "sqlite":
        yield False
        return
    prepared = request.getfixturevalue("prepared") / "ambos.sqlite3"
    with closing(sqlite3.connect(connection.creation._get_test_db_name(), uri=True)) as copy:
        with closing(sqlite3.connect(prepared)) as original:
            original.backup(copy)
        yield True
