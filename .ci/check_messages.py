"""Fails where the catalogues lack a string of the interface, or hold one untranslated. Needs gettext."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from babel.messages.pofile import read_po

SOURCE = Path(__file__).parents[1] / "src" / "ambos"


def main() -> int:
    if shutil.which("xgettext") is None:
        print("Catalogues not checked: install gettext (on Debian: apt-get install gettext).")
        return 0
    behind = [
        sentence
        for path in sorted(SOURCE.glob("locale/*/LC_MESSAGES/django.po"))
        for sentence in _check(path)
    ]
    for sentence in behind:
        print(sentence, file=sys.stderr)
    return 1 if behind else 0


def _check(path: Path) -> list[str]:
    kept = path.read_bytes()
    tag = path.parts[-3]
    command = [sys.executable, "-m", "ambos", "manage", "makemessages", f"--locale={tag}", "--no-location"]
    try:
        subprocess.run(
            [*command, "--no-obsolete"], cwd=SOURCE, env=os.environ, check=True, capture_output=True
        )
        with path.open("rb") as file:
            catalogue = read_po(file, locale=tag)
    finally:
        path.write_bytes(kept)
    return [
        f"{tag}: {message.id!r} is not translated; run make messages and translate it."
        for message in catalogue
        if message.id and (message.fuzzy or not all(_texts(message.string)))
    ]


def _texts(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return (string,) if isinstance(string, str) else tuple(string)


if __name__ == "__main__":
    sys.exit(main())
