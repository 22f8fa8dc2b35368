"""Any model behind an OpenAI-compatible `/v1/embeddings`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import numpy as np

from ambos.parity.meaning.embedder import Vectors, unit

_LARGEST_ANSWER = 64 * 1024 * 1024  # bytes
_SHOWN = 200  # characters of a refusal that go into the message


class EndpointFailed(RuntimeError):
    """The endpoint gave no vectors; the message says what it did instead. Trying again later may help."""


class EndpointEmbedder:
    """Vectors from a server: `url` is the whole address, such as `http://localhost:8000/v1/embeddings`.

    Texts go there in batches; `timeout_seconds` counts for each. The key is sent as a bearer token and
    follows no redirect. Texts of unpublished stories leave the machine where the server is not on it.
    Raises `ValueError` for an address that is not HTTP.
    """

    def __init__(
        self, url: str, model: str, *, key: str = "", batch: int = 64, timeout_seconds: float = 30.0
    ) -> None:
        if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname:
            raise ValueError(f"Unexpected address {url!r} for embeddings, expected http:// or https://.")
        self.url, self.batch, self.timeout_seconds = url, max(1, batch), timeout_seconds
        self._model = model
        self._headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self._opener = build_opener(_NoRedirect)

    @property
    def model(self) -> str:
        """The model's name as the endpoint knows it."""
        return self._model

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Vectors of as many dimensions as the model has. Raises `EndpointFailed`."""
        batches = [texts[at : at + self.batch] for at in range(0, len(texts), self.batch)]
        rows = [row for batch in batches for row in self._rows(batch)]
        if not rows:
            return np.zeros((0, 0), dtype=np.float32)
        if len({len(row) for row in rows}) != 1:
            raise EndpointFailed(f"{self.url} gave vectors of different lengths, expected one length.")
        return unit(np.array(rows, dtype=np.float32))

    def _rows(self, texts: Sequence[str]) -> list[list[float]]:
        readable = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        asked = {"model": self._model, "input": readable, "encoding_format": "float"}
        answer = self._post(json.dumps(asked).encode())
        try:
            found = json.loads(answer)
            rows = {int(each["index"]): _row(each) for each in found["data"]}
            return [rows[at] for at in range(len(texts))]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise EndpointFailed(
                f"{self.url} answered with something other than {len(texts)} embeddings, expected "
                '{"data": [{"index": 0, "embedding": [...]}, ...]}.'
            ) from error

    def _post(self, body: bytes) -> bytes:
        request = Request(self.url, body, self._headers, method="POST")  # noqa: S310 - checked in __init__
        try:
            with self._opener.open(request, timeout=self.timeout_seconds) as response:
                answer: bytes = response.read(_LARGEST_ANSWER + 1)
        except HTTPError as error:
            with error:
                said = error.read(_SHOWN).decode("utf-8", "replace")
            raise EndpointFailed(f"{self.url} answered {error.code}: {' '.join(said.split())}") from error
        except (OSError, HTTPException) as error:
            raise EndpointFailed(f"{self.url} could not be asked: {error}.") from error
        if len(answer) > _LARGEST_ANSWER:
            raise EndpointFailed(f"{self.url} answered with more than {_LARGEST_ANSWER} bytes.")
        return answer


def _row(each: Mapping[str, Any]) -> list[float]:
    row = [float(value) for value in each["embedding"]]
    if not row or not np.isfinite(row).all():
        raise ValueError("no finite numbers")
    return row


class _NoRedirect(HTTPRedirectHandler):
    """urllib would carry the key along to wherever it is sent."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None
