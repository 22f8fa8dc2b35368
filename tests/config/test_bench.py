"""`ambos bench`: which benchmarks there are, and what it says when one cannot run."""

from __future__ import annotations

import pytest

from ambos.config.cli import main
from factories.newsroom import ambos


class TestBench:
    @pytest.mark.parametrize(
        "arguments",
        [
            ["parity", "--pairs", "none.jsonl"],
            ["parity", "--slow"],
            ["debts", "--slow"],
            ["crash", "--slow"],
            ["board", "--slow"],
        ],
    )
    def test_that_cannot_run_is_exit_2_with_a_hint(self, arguments, tmp_path):
        done = ambos("bench", *arguments, data=tmp_path)
        assert done.returncode == 2
        assert done.stderr.strip()
        assert b"Traceback" not in done.stderr

    def test_of_an_unknown_name_lists_those_there_are(self, capsys):
        assert main(["bench", "fly"]) == 2
        assert "expected one of board, crash, debts, parity" in capsys.readouterr().err
