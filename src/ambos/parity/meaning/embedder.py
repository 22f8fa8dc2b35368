"""What turns texts into vectors: the one thing that the layer of meaning asks of a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

Vectors: TypeAlias = npt.NDArray[np.float32]


class Embedder(Protocol):
    """A model that knows how near two texts are in sense, across languages."""

    @property
    def model(self) -> str:
        """The model's name: vectors are cached under it, and calibration is looked up by it."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row for each text, in their order; rows have length 1.0, so that dot products are cosines."""


def unit(vectors: Vectors) -> Vectors:
    """The rows brought to length 1.0; a row of zeros stays as it is."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1.0), dtype=np.float32)
