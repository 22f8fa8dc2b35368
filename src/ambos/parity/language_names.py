"""Names of languages for messages, in English, from CLDR."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale


@lru_cache(maxsize=256)
def language_name(code: str) -> str:
    """`es` -> `Spanish`; a code CLDR does not know is given back as it is."""
    names = Locale("en").languages
    return str(names.get(code.replace("-", "_"), names.get(code.partition("-")[0], code)))
