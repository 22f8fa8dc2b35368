"""A newsroom as a person starts it: `ambos up` with its own data folder, port and processes."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

_UNWANTED = (
    "DJANGO_SETTINGS_MODULE",
    "AMBOS_DATABASE_URL",
    "PORT",
    "AMBOS_PORT",
    "AMBOS_MAIL_URL",
    "AMBOS_LOCALES",
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(data: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    return {**kept, "AMBOS_MEANING": "off", "AMBOS_DATA": str(data), **more}


def ambos(
    *arguments: object, data: Path, stdin: bytes = b"", **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Run one `ambos` command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "ambos", *map(str, arguments)],
        env=environment(data, **more),
        capture_output=True,
        input=stdin,
        check=False,
    )


def processes_of(data: Path) -> list[int]:
    """Every process of this machine that works on this data folder. Needs /proc."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if f"AMBOS_DATA={data}\0".encode() in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


class Newsroom:
    """`ambos up` on a copy of a prepared data folder; a context manager that ends it."""

    def __init__(self, data: Path, *more: str, prepared: Path | None = None, **variables: str) -> None:
        if prepared:
            shutil.copytree(prepared, data)
        self.data, self.port = data, free_port()
        self.url = f"http://localhost:{self.port}"
        self._command = [sys.executable, "-m", "ambos", "up", *more]
        self._environment = environment(data, PORT=str(self.port), **variables)
        self._errors = data.with_suffix(".errors")
        self.lines: list[str] = []

    def start(self) -> None:
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                self._command, env=self._environment, stdout=subprocess.PIPE, stderr=errors, text=True
            )

    def __enter__(self) -> Newsroom:
        self.start()
        assert self.process.stdout
        self.lines = [self.process.stdout.readline().strip() for _line in range(2)]
        assert all(self.lines), self.errors
        return self

    def __exit__(self, *error: object) -> None:
        code = self.end(signal.SIGTERM)
        assert any(error) or code in (0, -signal.SIGKILL), f"Ended with {code}. {self.errors}"

    def end(self, number: signal.Signals) -> int:
        """Send the signal, wait, and give the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(40)
        assert self.process.stdout
        self.process.stdout.close()
        return code

    @property
    def errors(self) -> str:
        return self._errors.read_text()

    @property
    def password(self) -> str:
        return (self.data / "editor-password").read_text()
