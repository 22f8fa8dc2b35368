"""Checks what environment variables say before anything rests on it."""

from __future__ import annotations

from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.core.exceptions import ImproperlyConfigured

_DATABASE_SCHEMES = {"postgres", "postgresql", "pgsql", "sqlite"}
_MAIL_SCHEMES = {"smtp", "smtps", "submission", "submit", "console", "file", "memory", "dummy"}


def checked_address(name: str, address: str) -> str:
    """The address of the newsroom without a slash at its end. Raises `ImproperlyConfigured` if it is none."""
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ImproperlyConfigured(
            f"Found AMBOS_{name}={address}, expected an address such as https://paper.example."
        )
    return address.rstrip("/")


def checked_time_zone(name: str) -> str:
    """The name of a time zone. Raises `ImproperlyConfigured` if there is none of that name."""
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError) as error:  # a folder of zones, such as `Europe`, is an OSError
        raise ImproperlyConfigured(
            f"Found AMBOS_TIME_ZONE={name}, expected the name of a time zone such as Europe/Madrid."
        ) from error


def require_database_scheme(url: str) -> None:
    """Raises `ImproperlyConfigured` if the address, which may hold a password, names no database we know."""
    scheme = urlsplit(url).scheme
    if scheme not in _DATABASE_SCHEMES:
        raise ImproperlyConfigured(
            f"AMBOS_DATABASE_URL names {scheme or 'no kind of database'}, expected PostgreSQL or SQLite: "
            "postgres://user:password@host/name, or sqlite:// and the path of a file."
        )


def require_mail_scheme(url: str) -> None:
    """Raises `ImproperlyConfigured` if the address, which may hold a password, names no way to send mail."""
    if urlsplit(url).scheme not in _MAIL_SCHEMES:
        raise ImproperlyConfigured(
            "AMBOS_MAIL_URL names no mail server, use smtp://mail.example:587 or the like."
        )
