from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection

from factories.newsroom import ambos


@pytest.fixture(autouse=True)
def _nothing_cached():
    """Renditions and the site's root would outlive a test's database."""
    cache.clear()


@pytest.fixture(autouse=True)
def _media_in_a_folder_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.MAIL_OUTBOX_DIR = tmp_path / "outbox"


@pytest.fixture(scope="session")
def prepared(tmp_path_factory) -> Path:
    """A data folder with a migrated SQLite database and no story, made once in a run, to be copied."""
    own = tmp_path_factory.getbasetemp()
    data = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "prepared"
    with data.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not data.exists():
            made = own / "data"
            done = ambos("manage", "migrate", "--verbosity=0", data=made)
            assert done.returncode == 0, done.stderr.decode()
            (made / "secret-key").unlink()
            made.rename(data)
    return data


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
