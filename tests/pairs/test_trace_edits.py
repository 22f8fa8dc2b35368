"""An edit of one version followed segment by segment, at a cost that grows with what changed."""

from __future__ import annotations

import random

import pytest

from ambos.pairs import trace as trace_module
from ambos.pairs.trace import trace
from ambos.parity import Block, Document

WORDS = ["".join(random.Random(seed).choices("abdeiklmnorstu", k=7)) for seed in range(900)]


def text(*texts: str, ids: str) -> Document:
    return Document("en", tuple(Block(f"{ids}{at}", "para", each) for at, each in enumerate(texts)))


def paragraphs(count: int) -> list[str]:
    chosen = random.Random(count)
    return [" ".join(chosen.choices(WORDS, k=30)) for _ in range(count)]


@pytest.fixture
def matched(monkeypatch):
    made = []
    matcher = trace_module.SequenceMatcher
    monkeypatch.setattr(
        trace_module, "SequenceMatcher", lambda *given, **more: made.append(1) or matcher(*given, **more)
    )
    return made


class TestTrace:
    def test_finds_each_segment_again_that_has_another_id_and_another_word(self):
        before = paragraphs(60)
        after = [f"{each} indeed" for each in before]
        descents = trace(text(*before, ids="x"), text(*after, ids="y"))
        assert {(d.before, d.after) for d in descents} == {((f"x{at}",), (f"y{at}",)) for at in range(60)}

    def test_looks_at_no_more_segments_for_each_of_many(self, matched):
        def looked(count: int) -> float:
            matched.clear()
            before = paragraphs(count)
            after = [f"{each} indeed" for each in before]
            trace(text(*before, ids="x"), text(*after, ids="y"))
            return len(matched) / count

        assert looked(200) <= looked(100) * 1.2

    def test_only_counts_where_one_word_runs_on(self, matched):
        before, after = (text("a " * 9_000 + end, ids="x") for end in ("b", "c"))
        assert [d.after for d in trace(before, after)] == [("x0",)]
        assert matched == []
