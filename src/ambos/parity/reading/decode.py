"""The bytes of a file as text, or one sentence that says why they are none."""

from __future__ import annotations

import re

from ambos.parity.limits import too_much

LARGEST = 20 * 1024 * 1024  # bytes of a file

_HALF_PAIR = re.compile(rb"\xed[\xa0-\xbf]")  # what UTF-16's surrogates become when encoded one by one
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class Unreadable(ValueError):
    """The file holds no version that can be compared; the message says in one sentence why."""


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, with line ends as `\\n`. Raises `Unreadable`."""
    if len(data) > LARGEST:
        raise Unreadable(f"Found {len(data) / 1024**2:.1f} MB, expected at most {LARGEST // 1024**2} MB.")
    if data.startswith(_UTF_16):
        raise Unreadable("Found UTF-16, which is no UTF-8; save the file again as UTF-8.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(_not_utf_8(data, error.start)) from error
    if "\0" in text:
        raise Unreadable("Found binary data (a NUL), expected a text file in UTF-8.")
    return re.sub(r"\r\n?", "\n", text)


def within(length: int, blocks: int = 0, longest: int = 0) -> None:
    """Raises `Unreadable` for more text than one version of a story can have."""
    if sentence := too_much(length, blocks, longest):
        raise Unreadable(sentence)


def _not_utf_8(data: bytes, at: int) -> str:
    line = data.count(b"\n", 0, at) + 1
    if _HALF_PAIR.match(data, at):
        return f"Found an unmatched surrogate in line {line}, expected UTF-8; write the character whole."
    return f"Found a byte in line {line} that is no UTF-8, expected a text file in UTF-8."
