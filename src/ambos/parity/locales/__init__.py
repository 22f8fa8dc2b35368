"""The habits of each language as data, one file for each; a new locale is one more file.

A file is named for its language (`es.py`) and holds one `PROFILE`. What CLDR knows (names of months
and weekdays, decimal marks) is asked of Babel and not repeated here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from ambos.parity.locales.profile import Profile, figures, lines, meanings, named, words

__all__ = ["Profile", "figures", "languages_with_data", "lines", "meanings", "named", "profile", "words"]


@lru_cache(maxsize=1)
def languages_with_data() -> tuple[str, ...]:
    """The codes of all languages that a file here describes."""
    return tuple(sorted(each.name for each in iter_modules(__path__) if len(each.name) <= 3))


@lru_cache(maxsize=256)
def profile(tag: str) -> Profile | None:
    """The profile of a locale's language, or None where no file describes it."""
    language = tag.partition("-")[0].lower()
    name = f"{__name__}.{language}"
    if not re.fullmatch(r"[a-z]{2,3}", language) or find_spec(name) is None:
        return None
    found = import_module(name).PROFILE
    assert isinstance(found, Profile)
    return found
