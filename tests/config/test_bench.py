"""`ambos bench`: which benchmarks there are, and what it says when one cannot run."""

from __future__ import annotations

import pytest

from factories.newsroom import ambos


class TestBench:
    @pytest.mark.parametrize(
        "arguments", [[], ["fly"], ["parity", "--pairs", "none.jsonl"], ["parity", "--slow"]]
    )
    def test_that_cannot_run_is_exit_2_with_a_hint(self, arguments, tmp_path):
        done = ambos("bench", *arguments, data=tmp_path)
        assert done.returncode == 2
        assert done.stderr.strip()
        assert b"Traceback" not in done.stderr

    def test_of_an_unknown_name_lists_those_there_are(self, tmp_path):
        assert "expected one of parity" in ambos("bench", "fly", data=tmp_path).stderr.decode()
