"""A mail server that keeps what it is given: real SMTP on a port of this machine."""

from __future__ import annotations

import re
import time
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller


class Sink:
    """A context manager; `url` is what AMBOS_MAIL_URL wants."""

    def __init__(self, port: int) -> None:
        self.messages: list[EmailMessage] = []
        self._controller = Controller(self, hostname="127.0.0.1", port=port)
        self.url = f"smtp://127.0.0.1:{port}"

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802
        self.messages.append(message_from_bytes(envelope.original_content, policy=policy.default))
        return "250 OK"

    def __enter__(self) -> Sink:
        self._controller.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._controller.stop()

    def wait_for(self, count: int, *, seconds: float = 40) -> list[EmailMessage]:
        """The first `count` messages, once they are there."""
        deadline = time.monotonic() + seconds
        while len(self.messages) < count and time.monotonic() < deadline:
            time.sleep(0.2)
        assert len(self.messages) >= count, f"{len(self.messages)} messages came, {count} were expected"
        return self.messages[:count]


def text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body
    return str(body.get_content())


def link_in(message: EmailMessage, part: str) -> str:
    """The first address in the plain text that holds `part`."""
    return next(link for link in re.findall(r"https?://\S+", text_of(message)) if part in link)
