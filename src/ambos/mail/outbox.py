"""The mail of a newsroom without a mail server: each message a file of a Maildir, for people to open."""

from __future__ import annotations

import mailbox
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from django.conf import settings
from django.core.mail import EmailMessage as OutgoingMessage
from django.core.mail.backends.base import BaseEmailBackend

BACKEND = "ambos.mail.outbox.OutboxBackend"


class OutboxBackend(BaseEmailBackend):
    """Writes every message into `MAIL_OUTBOX_DIR`. Nothing leaves the machine."""

    def send_messages(self, email_messages: Sequence[OutgoingMessage]) -> int:
        box = _maildir()
        for message in email_messages:
            box.add(message.message().as_bytes())
        return len(email_messages)


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """One message as it lies in the outbox."""

    key: str
    written_at: datetime
    message: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.message["Subject"] or "")

    @property
    def recipient(self) -> str:
        return str(self.message["To"] or "")

    @property
    def headers(self) -> list[tuple[str, str]]:
        return [(name, str(value)) for name, value in self.message.items()]

    def body(self, kind: str) -> str:
        """The text of the part `plain` or `html`; empty if there is none."""
        part = self.message.get_body(preferencelist=(kind,))
        return str(part.get_content()) if part else ""


def in_use() -> bool:
    return settings.EMAIL_BACKEND == BACKEND


def messages(limit: int = 200) -> list[OutboxMessage]:
    """What lies in the outbox, newest first."""
    newest = sorted(_files(), key=lambda path: path.stat().st_mtime_ns, reverse=True)[:limit]
    return [_read(path) for path in newest]


def message(key: str) -> OutboxMessage | None:
    """The message of this key, if it is there."""
    return next((_read(path) for path in _files() if path.name == key), None)


def _files() -> list[Path]:
    return [path for folder in ("new", "cur") for path in (_folder() / folder).glob("*")]


def _read(path: Path) -> OutboxMessage:
    parsed = message_from_bytes(path.read_bytes(), policy=policy.default)
    written_at = datetime.fromtimestamp(path.stat().st_mtime, tz=UTC)
    return OutboxMessage(path.name, written_at, parsed)


def _folder() -> Path:
    return Path(settings.MAIL_OUTBOX_DIR)


def _maildir() -> mailbox.Maildir:
    """Made here rather than by `mailbox`, which fails when two processes make it at once."""
    for name in ("", "new", "cur", "tmp"):
        with suppress(FileExistsError):
            (_folder() / name).mkdir(mode=0o700, parents=True)
    return mailbox.Maildir(_folder())
