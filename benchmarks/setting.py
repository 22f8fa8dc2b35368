"""What a figure was measured with: the command, the machine, the versions."""

from __future__ import annotations

import os
import platform
import shlex
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


class MissingPeer(Exception):
    """A package that a benchmark compares with is not installed; the message says how to get it."""


def require(package: str) -> None:
    """Raises `MissingPeer` if the package, named as in the extra `bench`, is not installed."""
    try:
        version(package)
    except PackageNotFoundError as error:
        raise MissingPeer(
            f"The package {package} is not installed, which Ambos is compared with; "
            "install the extra with: .venv/bin/pip install -e '.[bench]'."
        ) from error


def lines(name: str, arguments: Sequence[str], packages: Sequence[str]) -> Iterator[str]:
    """The head of a benchmark's output."""
    yield f"Command   {shlex.join(['ambos', 'bench', name, *arguments])}"
    yield f"Date      {datetime.now(UTC):%Y-%m-%d}"
    yield f"Machine   {_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    versions = ", ".join(f"{package} {version(package)}" for package in packages)
    yield f"Versions  Python {platform.python_version()}, {versions}"


def _processor() -> str:
    try:
        described = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "unknown processor"
    names = (
        line.partition(":")[2].strip() for line in described.splitlines() if line.startswith("model name")
    )
    return next(names, platform.processor() or "unknown processor")
