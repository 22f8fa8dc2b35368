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
    """The script most letters are written in (`Latn`, `Hans`, `Arab`, ...), or None without letters."""
    counts: dict[str, int] = {}
    for char in text:
        if char.isalpha():
            name = _script_of(char)
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else None


@lru_cache(maxsize=4096)
def _script_of(char: str) -> str:
    name = unicodedata.name(char, "")
    for start, code in _SCRIPT_NAMES.items():
        if name.startswith(start):
            return code
    return "Zzzz"


_SCRIPT_NAMES = {
    "LATIN": "Latn", "CJK": "Hani", "HIRAGANA": "Hani", "KATAKANA": "Hani", "ARABIC": "Arab", "CYRILLIC": "Cyrl",
    "GREEK": "Grek", "HEBREW": "Hebr", "DEVANAGARI": "Deva", "HANGUL": "Kore", "THAI": "Thai",
    "ARMENIAN": "Armn", "GEORGIAN": "Geor", "BENGALI": "Beng", "TAMIL": "Taml", "FULLWIDTH LATIN": "Latn",
}  # fmt: skip
