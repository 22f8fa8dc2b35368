"""Reads the demo newsroom's words and pictures. No database."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_CONTENT = Path(__file__).parent / "content"


def newsroom() -> dict[str, Any]:
    return tomllib.loads((_CONTENT / "newsroom.toml").read_text(encoding="utf-8"))


def stories() -> list[dict[str, Any]]:
    """The stories, oldest first, so that they go live in the order they were written."""
    files = sorted((_CONTENT / "stories").glob("*.toml"))
    found = [tomllib.loads(path.read_text(encoding="utf-8")) for path in files]
    return sorted(found, key=lambda story: -story["hours_ago"])


def picture(key: str) -> bytes:
    return (_CONTENT / "pictures" / f"{key}.jpg").read_bytes()


def spoken(locales: Sequence[str], offered: Sequence[str]) -> dict[str, str]:
    """For each of the newsroom's locales the demo's words in its language, where it has them."""
    return {tag: tag.partition("-")[0] for tag in locales if tag.partition("-")[0] in offered}
