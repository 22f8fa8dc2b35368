from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from factories.browser import chromium
from factories.newsroom import ambos

expect.set_options(timeout=30_000)  # a busy machine is slow, not wrong


@pytest.fixture(scope="module")
def browser():
    """A browser, ended with its module: while its loop runs, Django lets no test ask the database."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def demo(prepared, once_in_a_run) -> Path:
    """A data folder with the demo newsroom in it, to be copied. Its database is SQLite."""

    def make(data: Path) -> None:
        shutil.copytree(prepared, data)
        made = "from ambos.demo.operations import make_demo; make_demo()"
        done = ambos("manage", "shell", "--no-imports", "-c", made, data=data)
        assert done.returncode == 0, done.stderr.decode()

    return once_in_a_run("demo", make)
