from __future__ import annotations

import smtplib

from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend

TIMEOUT_SECONDS = 10


class RecipientRefused(Exception):
    """The server will not take this message for this address, now or later."""


class TryLater(Exception):
    """The message did not go out, and the same message may go out later."""


def connect() -> BaseEmailBackend:
    """An open connection for many messages. Raises `TryLater` if the server cannot be reached."""
    connection = get_connection(timeout=TIMEOUT_SECONDS)
    try:
        connection.open()
    except OSError as error:
        raise TryLater(type(error).__name__) from error
    return connection


def deliver(message: EmailMessage, connection: BaseEmailBackend) -> None:
    """Hand one message over. Raises `RecipientRefused` or `TryLater`, without the address in their text."""
    message.connection = connection
    try:
        message.send()
    except smtplib.SMTPRecipientsRefused as error:
        raise _refusal(next(code for code, _answer in error.recipients.values())) from error
    except smtplib.SMTPDataError as error:
        raise _refusal(error.smtp_code) from error
    except OSError as error:  # smtplib's own errors are of this class too
        raise TryLater(type(error).__name__) from error


def _refusal(code: int) -> Exception:
    return RecipientRefused(str(code)) if code >= 500 else TryLater(str(code))
