"""The first editor's sign-in. Its password is made by chance and kept in the data folder."""

from __future__ import annotations

import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import Group

from ambos.staff.models import User

USERNAME = "editor"


def first_editor() -> User:
    """The editor made at the first start, who may do everything."""
    found = User.objects.filter(username=USERNAME).first()
    if found:
        return found
    password = secrets.token_urlsafe(9)
    path = _password_file()
    path.touch(mode=0o600)
    path.write_text(password)
    user = User.objects.create_superuser(USERNAME, email="", password=password)
    user.groups.add(*Group.objects.filter(name="Editor"))
    return user


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
