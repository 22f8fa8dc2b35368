"""The folder that holds a newsroom's state: usable, and closed to other users of the machine."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

_FOLDERS = ("media", "outbox")
_FILES = ("secret-key", "editor-password", "ambos.sqlite3", "ambos.sqlite3-wal", "ambos.sqlite3-shm")
_OTHERS = 0o077
_CHOOSE = "or choose another folder with AMBOS_DATA=…"


def open_data_folder(folder: Path) -> None:
    """Make the folder if it is not there, and see that this process can work in it.

    What the process makes from here on is its owner's alone, and so is then what lay here open. Only pictures
    are public: their storage gives them modes of their own, and others may pass through the folder to them.
    Raises `ImproperlyConfigured`.
    """
    try:
        if not folder.exists():
            folder.mkdir(parents=True)
            folder.chmod(0o711)
        os.umask(_OTHERS)
        for each in (folder, *(folder / name for name in _FOLDERS)):
            if each == folder or each.exists():
                _try_to_write(each)
        for name in _FILES:
            if (folder / name).exists():
                _close(folder / name)
    except OSError as error:
        raise _not_writable(error) from error


def kept_secret_key(folder: Path) -> str:
    """The key in the data folder, made at the first start. Raises `ImproperlyConfigured`."""
    open_data_folder(folder)
    path = folder / "secret-key"
    try:
        if not path.exists() or not path.read_text().strip():
            path.touch(mode=0o600)
            path.write_text(get_random_secret_key())
        return path.read_text()
    except OSError as error:
        raise _not_writable(error) from error


def _try_to_write(folder: Path) -> None:
    if not folder.is_dir():
        raise ImproperlyConfigured(f"Found a file at {folder}, expected a folder; move it away {_CHOOSE}.")
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"1")
    except OSError as error:
        error.filename = folder  # rather than the probe's
        raise


def _close(path: Path) -> None:
    if not path.is_file():
        raise ImproperlyConfigured(f"Found a folder at {path}, expected a file; move it away {_CHOOSE}.")
    mode = path.stat().st_mode & 0o777
    if mode & _OTHERS:
        with suppress(PermissionError):  # it is another user's, who chose whom to share it with
            path.chmod(mode & ~_OTHERS)


def _not_writable(error: OSError) -> ImproperlyConfigured:
    return ImproperlyConfigured(
        f"Cannot write to the data folder: {error.strerror} at {error.filename}; make it writable {_CHOOSE}."
    )
