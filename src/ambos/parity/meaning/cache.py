"""Vectors kept by what was embedded, so that an unchanged text is embedded once."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Protocol

import numpy as np

from ambos.parity.meaning.embedder import Embedder, Vectors

_AT_ONCE = 500  # keys in one query
_NUMBER = np.dtype("<f4")


class VectorStore(Protocol):
    """Where vectors are kept: bytes under keys of 64 hex digits. Losing some costs only time."""

    def get_many(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """What is kept under those of the keys that are known."""

    def put_many(self, vectors: Mapping[str, bytes]) -> None:
        """Keep these; a key that is known already may stay as it is."""


class MemoryStore:
    """The last `most` vectors, kept as long as the process lives."""

    def __init__(self, most: int = 50_000) -> None:
        self._most = most
        self._kept: dict[str, bytes] = {}

    def get_many(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """What is kept under those of the keys that are known."""
        return {key: self._kept[key] for key in keys if key in self._kept}

    def put_many(self, vectors: Mapping[str, bytes]) -> None:
        """Keep these, and let go of the oldest where there are too many."""
        self._kept.update(vectors)
        for key in list(islice(self._kept, max(0, len(self._kept) - self._most))):
            del self._kept[key]


class SqliteStore:
    """The last `most` vectors in one SQLite file, 1.5 kB each at 384 dimensions; made when first written.

    Each call opens the file anew, so one store may be shared by threads and carried over a fork. Many
    processes may use one file. Delete the file to empty it.
    """

    def __init__(self, path: Path | str, most: int = 200_000) -> None:
        self.path, self._most = Path(path), most

    def get_many(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """What is kept under those of the keys that are known."""
        found: dict[str, bytes] = {}
        if not self.path.exists():
            return found
        with self._open() as database:
            for at in range(0, len(keys), _AT_ONCE):
                asked = keys[at : at + _AT_ONCE]
                marks = ",".join("?" * len(asked))
                found |= database.execute(
                    f"SELECT key, vector FROM vectors WHERE key IN ({marks})",  # noqa: S608 - only marks
                    asked,
                )
        return found

    def put_many(self, vectors: Mapping[str, bytes]) -> None:
        """Keep these in one transaction, and let go of the oldest tenth where there are too many."""
        with self._open() as database, database:
            _know_ages(database)
            rows = ((key, vector, time.time()) for key, vector in vectors.items())
            database.executemany("INSERT OR REPLACE INTO vectors (key, vector, kept) VALUES (?, ?, ?)", rows)
            [count] = database.execute("SELECT count(kept) FROM vectors INDEXED BY vectors_kept").fetchone()
            if count > self._most:
                database.execute(
                    "DELETE FROM vectors WHERE key IN (SELECT key FROM vectors ORDER BY kept LIMIT ?)",
                    [count - self._most + self._most // 10],
                )

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=30.0)) as database:
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute(
                "CREATE TABLE IF NOT EXISTS vectors "
                "(key TEXT PRIMARY KEY, vector BLOB NOT NULL, kept REAL NOT NULL DEFAULT 0) WITHOUT ROWID"
            )
            yield database


def _know_ages(database: sqlite3.Connection) -> None:
    """A file of an earlier Ambos knows no ages; what it has counts as the oldest."""
    if not any(column[1] == "kept" for column in database.execute("PRAGMA table_info(vectors)")):
        with suppress(sqlite3.OperationalError):  # another process was faster
            database.execute("ALTER TABLE vectors ADD COLUMN kept REAL NOT NULL DEFAULT 0")
    database.execute("CREATE INDEX IF NOT EXISTS vectors_kept ON vectors (kept)")


class CachedEmbedder:
    """An embedder that asks another one only for texts whose vectors are not in the store."""

    def __init__(self, embedder: Embedder, store: VectorStore) -> None:
        self.embedder, self.store = embedder, store

    @property
    def model(self) -> str:
        """The name of the model behind."""
        return self.embedder.model

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Vectors of the texts, each text embedded at most once, also when it is given twice."""
        keys = [self._key(text) for text in texts]
        by_key = dict(zip(keys, texts, strict=True))
        kept = dict(self.store.get_many(list(by_key)))
        new = [key for key in by_key if key not in kept]
        kept |= self._made(by_key, new)
        if len({len(vector) for vector in kept.values()}) > 1:  # another model had this name before
            kept = self._made(by_key, list(by_key))
        rows = [np.frombuffer(kept[key], dtype=_NUMBER) for key in keys]
        return np.asarray(np.stack(rows), dtype=np.float32) if rows else np.zeros((0, 0), dtype=np.float32)

    def _made(self, by_key: Mapping[str, str], keys: Sequence[str]) -> dict[str, bytes]:
        """Vectors made anew and kept."""
        if not keys:
            return {}
        rows = self.embedder.embed([by_key[key] for key in keys])
        made = {key: row.astype(_NUMBER).tobytes() for key, row in zip(keys, rows, strict=True)}
        self.store.put_many(made)
        return made

    def _key(self, text: str) -> str:
        raw = f"{self.model}\x1f{text}".encode("utf-8", "surrogatepass")
        return hashlib.sha256(raw).hexdigest()
