"""Which Python `make` takes, and what it says where there is none. Nothing is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

MAKEFILE = Path(__file__).parents[2] / "Makefile"


@pytest.fixture
def make(tmp_path):
    """Runs `make setup` in a folder that was never set up, with no way to a network."""

    def run(*arguments, **environment):
        shutil.copy(MAKEFILE, tmp_path)
        for name in ("requirements.lock", "pyproject.toml"):
            (tmp_path / name).touch()
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "PYTHON"))}
        return subprocess.run(
            ["make", *arguments, "setup"],
            cwd=tmp_path,
            env={**kept, **environment},
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


class TestThePython:
    def test_is_looked_for_where_an_empty_one_is_named(self, make):
        looked = make("-n").stdout
        assert "false -c" not in looked
        assert make("-n", "PYTHON=").stdout == looked
        assert make("-n", PYTHON="").stdout == looked

    def test_is_the_one_named(self, make):
        assert make("-n", "PYTHON=python3").stdout.startswith("python3 -c ")

    @pytest.mark.parametrize("name", ["nowhere", "false"])
    def test_that_is_none_is_said_in_one_sentence(self, make, name):
        done = make(f"PYTHON={name}")
        assert done.returncode == 2
        assert done.stderr.splitlines()[0] == (
            f"Found no Python at {name}, expected Python 3.11 or newer: install it or name it with PYTHON=…."
        )
