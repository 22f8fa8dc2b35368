"""Random histories of a story in three locales, beside an oracle that knows where each segment came from."""

from __future__ import annotations

import pytest
from benchmarks.debts.history import History


class TestAHistory:
    @pytest.mark.parametrize("first", range(0, 6, 2))
    def test_with_stored_matches_owes_what_the_oracle_says(self, first):
        for seed in range(first, first + 2):
            history = History(seed, stored=True)
            history.run()
            assert history.hits.total()
            assert history.differences == []
            assert history.altered == 0
