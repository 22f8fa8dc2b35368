"""An OpenAI-compatible endpoint for embeddings, as a real server on the loopback address."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

Answer = Callable[[dict[str, Any]], tuple[int, bytes]]


def embeddings(asked: dict[str, Any]) -> tuple[int, bytes]:
    rows = [{"index": at, "embedding": [len(text), 1]} for at, text in enumerate(asked["input"])]
    return 200, json.dumps({"data": rows[::-1]}).encode()


class Endpoint:
    """A real server on the loopback address; `answer` says what it gives."""

    def __init__(self) -> None:
        self.answer: Answer = embeddings
        self.asked: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                endpoint.asked.append((self.path, dict(self.headers), body))
                status, answer = endpoint.answer(body)
                self.send_response(status)
                if status == 307:
                    self.send_header("Location", answer.decode())
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1/embeddings"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()
