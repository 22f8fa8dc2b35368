"""Small, language-neutral looks at a piece of text: normal form, folded words, scripts."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_QUOTE_FOLD = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"', "〝": '"', "〞": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "ʼ": "'", "´": "'", "`": "'",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u200b": "", "\ufeff": "", "\u00ad": "",
        "\u200e": "", "\u200f": "", "\u2066": "", "\u2067": "", "\u2068": "", "\u2069": "",
        "\u202a": "", "\u202b": "", "\u202c": "",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*|\d+(?:[.,:٫٬]\d+)*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?<!\w)[@#]\w+", re.IGNORECASE)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff"
_TOKEN = re.compile(rf"[{_HAN}]|[^\W\d_{_HAN}]+(?:[’'ʼ-][^\W\d_{_HAN}]+)*|\d+(?:[.,:٫٬]\d+)*")

Span = tuple[int, int]


def normal(text: str) -> str:
    """The text as far as its sense goes: one kind of space and of quotation mark, no invisible marks."""
    folded = unicodedata.normalize("NFC", text).translate(_QUOTE_FOLD)
    return re.sub(r'\s*("|\')\s*', r" \1 ", " ".join(folded.split())).replace("  ", " ").strip()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case without accents, so that `Díaz` and `diaz` are one."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("’", "'").replace("ß", "ss")


def word_spans(text: str) -> list[Span]:
    """Where the words and figures stand; a run of Han characters is one word."""
    return [m.span() for m in _WORD.finditer(text)]


def token_spans(text: str) -> list[Span]:
    """Like `word_spans`, but each Han character stands for itself, as Chinese has no spaces."""
    return [m.span() for m in _TOKEN.finditer(text)]


def tokens(text: str) -> list[str]:
    """The folded tokens of `token_spans`."""
    return [fold(text[a:b]) for a, b in token_spans(text)]


def without_addresses(text: str) -> str:
    """The text with web and mail addresses, handles and hashtags blanked out, offsets kept."""
    return _ADDRESS.sub(lambda m: " " * len(m.group()), text)


def script(text: str) -> str | None:
    """The script most letters are written in (`Latn`, `Hani`, `Arab`, ...), or None without letters."""
    counts = {name: len(pattern.findall(text[:_SAMPLE])) for name, pattern in _SCRIPTS}
    best = max(counts, key=lambda name: counts[name])
    if counts[best]:
        return best
    return "Zzzz" if any(char.isalpha() for char in text) else None


_SAMPLE = 400  # characters that tell the script of a text
_SCRIPTS = tuple(
    (name, re.compile(f"[{letters}]"))
    for name, letters in {
        "Latn": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
        "Hani": _HAN,
        "Arab": "\u0620-\u064a\u066e-\u06d3",
        "Cyrl": "\u0400-\u052f",
        "Grek": "\u0370-\u03ff",
        "Hebr": "\u05d0-\u05ea",
        "Deva": "\u0904-\u0939",
        "Kore": "\uac00-\ud7a3",
        "Thai": "\u0e01-\u0e3a",
        "Armn": "\u0531-\u0587",
        "Geor": "\u10a0-\u10ff",
        "Beng": "\u0985-\u09b9",
        "Taml": "\u0b85-\u0bb9",
    }.items()
)
