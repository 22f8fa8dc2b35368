from __future__ import annotations

from pathlib import Path

import pytest

from factories.newsroom import Newsroom


@pytest.fixture(scope="session")
def demo(prepared, tmp_path_factory) -> Path:
    """A data folder with the demo newsroom in it, to be copied. Its database is SQLite."""
    with Newsroom(tmp_path_factory.mktemp("demo") / "data", prepared=prepared) as newsroom:
        pass
    return newsroom.data
