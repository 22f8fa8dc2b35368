"""The words by which each language's pages are known, as data: one file for each language, named for it.

A new language is one more file that holds one `WORDS`. Names of languages, months and weekdays come from
Babel and are not repeated here.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from ambos.importers.page.words.vocabulary import Phrases, Words, phrases, plain

__all__ = ["Phrases", "Words", "all_words", "phrases", "plain"]


@lru_cache(maxsize=1)
def all_words() -> dict[str, Words]:
    """The words of every language that has a file, by language code."""
    found: dict[str, Words] = {}
    for module in sorted(iter_modules(__path__), key=lambda module: module.name):
        words = getattr(import_module(f"{__name__}.{module.name}"), "WORDS", None)
        if isinstance(words, Words):
            found[module.name] = words
    return found
