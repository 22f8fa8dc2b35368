"""Small, language-neutral looks at a piece of text: normal form, folded words, scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal
from unicodedata import combining

_QUOTE_FOLD = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"', "〝": '"', "〞": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "ʼ": "'", "´": "'", "`": "'",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u200b": "", "\ufeff": "", "\u00ad": "",
        "\u200e": "", "\u200f": "", "\u2066": "", "\u2067": "", "\u2068": "", "\u2069": "",
        "\u202a": "", "\u202b": "", "\u202c": "",
    }
)  # fmt: skip
_PILED = 30  # marks on one letter
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_PILE = re.compile(f"([{_MARKS}]{{{_PILED}}})[{_MARKS}]+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*|\d+(?:[.,:٫٬]\d+)*")
_FOLDED_MARK = re.compile(f"[{''.join(map(chr, _QUOTE_FOLD))}]")
_HIGH = re.compile("[^\\x00-\u02ff]+")  # no accents stand below
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)[@#]\w+")
_UNBROKEN, _HOST = re.compile(r"\S+"), re.compile(r"\.\w+")
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff"
_TOKEN = re.compile(rf"[{_HAN}]|[^\W\d_{_HAN}]+(?:[’'ʼ-][^\W\d_{_HAN}]+)*|\d+(?:[.,:٫٬]\d+)*")

_HAN_CHARACTER = re.compile(f"[{_HAN}]")

Span = tuple[int, int]


def normal(text: str) -> str:
    """The text as far as its sense goes: one kind of space and of quotation mark, no invisible marks."""
    folded = _FOLDED_MARK.sub(_plain_mark, _normalized("NFC", text))
    return " ".join(folded.replace('"', ' " ').replace("'", " ' ").split())


def _plain_mark(match: re.Match[str]) -> str:
    return str(_QUOTE_FOLD[ord(match.group())])


def folded(text: str) -> str:
    """Lower case without accents, so that `Díaz` and `diaz` are one."""
    if text.isascii():
        return text.lower()
    plain = _HIGH.sub(_without_marks, _normalized("NFKD", text.lower()))
    return plain.replace("’", "'").replace("ß", "ss")


def _normalized(form: Literal["NFC", "NFKD"], text: str) -> str:
    """Unicode's normal form. Its cost grows with the square of the marks on one letter, so of a pile that no
    language writes the first are kept.
    """
    if text.isascii():
        return text
    return unicodedata.normalize(form, _PILE.sub(r"\1", text) if len(text) > _PILED else text)


def _without_marks(match: re.Match[str]) -> str:
    return "".join([c for c in match.group() if not combining(c)])


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """`folded` for single words, which come again and again."""
    return folded(word)


def word_spans(text: str) -> list[Span]:
    """Where the words and figures stand; a run of Han characters is one word."""
    return [m.span() for m in _WORD.finditer(text)]


@lru_cache(maxsize=512)
def word_list(text: str) -> tuple[str, ...]:
    """The words and figures of `word_spans`, where only they are wanted."""
    return tuple(_WORD.findall(text))


def token_spans(text: str) -> list[Span]:
    """Like `word_spans`, but each Han character stands for itself, as Chinese has no spaces."""
    return [m.span() for m in _TOKEN.finditer(text)]


def token_list(text: str) -> Sequence[str]:
    """The words, figures and Han characters of `token_spans`."""
    return _TOKEN.findall(text) if _HAN_CHARACTER.search(text) else word_list(text)


def tokens(text: str) -> list[str]:
    """The folded tokens of `token_spans`."""
    return list(map(fold, token_list(text)))


def without_addresses(text: str) -> str:
    """The text with web and mail addresses, handles and hashtags blanked out, offsets kept."""
    if "://" in text or "www." in text.lower():
        text = _ADDRESS.sub(_blank, text)
    if "@" in text:
        text = _UNBROKEN.sub(_without_mail, text)
    return _HANDLE.sub(_blank, text) if "@" in text or "#" in text else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _without_mail(match: re.Match[str]) -> str:
    """What stands between two spaces, blanked out up to the last dot of a mail address in it."""
    word = match.group()
    at = word.find("@", 1)
    ends = [host.end() for host in _HOST.finditer(word, at + 2)] if at > 0 else []
    return " " * ends[-1] + word[ends[-1] :] if ends else word


def script(text: str) -> str | None:
    """The script most letters are written in (`Latn`, `Hani`, `Arab`, ...), or None without letters."""
    sample = text[:_SAMPLE]
    if sample.isascii() and _LATIN.search(sample):
        return "Latn"
    if sample and 2 * sum(map(len, _LATIN.findall(sample))) >= len(sample):
        return "Latn"
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    best = max(counts, key=lambda name: counts[name])
    if counts[best]:
        return best
    return "Zzzz" if any(map(str.isalpha, text)) else None


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
_LATIN = re.compile(f"{_SCRIPTS[0][1].pattern}+")
