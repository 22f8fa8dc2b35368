"""Consonant skeletons, by which a name is known again in another script.

`Obama` and `أوباما` both leave `bm`; vowels, doubled letters and what scripts cannot tell apart are gone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ambos.parity.text import fold

_ARABIC = str.maketrans(
    {
        "ب": "b", "پ": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r",
        "ز": "z", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "j", "ف": "f",
        "ڤ": "f", "ق": "k", "ك": "k", "گ": "j", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ة": "", "و": "",
        "ي": "", "ى": "", "ا": "", "أ": "", "إ": "", "آ": "", "ء": "", "ئ": "", "ؤ": "", "چ": "j",
    }
)  # fmt: skip
_LATIN = (
    ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("ph", "f"), ("th", "t"),
    ("kh", "k"), ("gh", "j"), ("ck", "k"), ("qu", "k"), ("x", "ks"),
    ("ce", "se"), ("ci", "si"), ("c", "k"), ("q", "k"),
    ("p", "b"), ("v", "f"), ("g", "j"),
    ("w", ""), ("y", ""),
)  # fmt: skip
_PREFIXES = ("وال", "بال", "لل", "ال", "و", "ب", "ل")
_NO_CONSONANT, _DOUBLED = re.compile(r"[aeiou]|[^a-z]"), re.compile(r"(.)\1+")
_DIACRITICS = re.compile("[\u064b-\u065f\u0670\u0640]")


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """The skeleton of a word in Latin or Arabic letters; empty for other scripts."""
    if "\u0600" <= word[:1] <= "\u06ff":
        plain = _DIACRITICS.sub("", word).translate(_ARABIC)
    else:
        plain = fold(word)
        for spelt, sound in _LATIN:
            plain = plain.replace(spelt, sound)
        plain = _NO_CONSONANT.sub("", plain)
    return _DOUBLED.sub(r"\1", plain)


def skeletons(word: str) -> set[str]:
    """The skeletons an Arabic word may have, with and without what is written together with it."""
    found = {skeleton(word)}
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            found.add(skeleton(word[len(prefix) :]))
    return found
