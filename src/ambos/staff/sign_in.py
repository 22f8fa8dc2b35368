"""The first editor's sign-in. Its password is made by chance and kept in the data folder."""

from __future__ import annotations

import secrets
from email.utils import parseaddr
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import Group

from ambos.staff.models import User

USERNAME = "editor"


def first_editor() -> User:
    """The editor made at the first start, who may do everything."""
    user = User.objects.filter(username=USERNAME).first() or _make_editor()
    _introduce(user)
    return user


def _make_editor() -> User:
    password = secrets.token_urlsafe(9)
    path = _password_file()
    path.touch(mode=0o600)
    path.write_text(password)
    user = User.objects.create_superuser(USERNAME, email="", password=password)
    user.groups.add(*Group.objects.filter(name="Editor"))
    return user


def _introduce(user: User) -> None:
    """Give the account what its form in the admin demands, so that a language can be chosen at once."""
    user.first_name = user.first_name or "First"
    user.last_name = user.last_name or "Editor"
    user.email = user.email or parseaddr(settings.MAIL_FROM)[1]
    user.save(update_fields=["first_name", "last_name", "email"])


def sign_in_line(address: str) -> str:
    """One line for the person who started Ambos: where to sign in, and as whom."""
    user, path = first_editor(), _password_file()
    password = path.read_text() if path.exists() else ""
    known = (
        f"the password {password}" if password and user.check_password(password) else "the password you chose"
    )
    return f"Sign in at {address} as {user.username} with {known}"


def _password_file() -> Path:
    return Path(settings.DATA_DIR) / "editor-password"
