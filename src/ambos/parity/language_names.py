"""Names of languages for messages, in English, from CLDR."""

from __future__ import annotations

from functools import lru_cache
from typing import Self

from babel import Locale


class LanguageName(str):
    """The English name of a language, with the code by which others can name it in their own."""

    code: str

    def __new__(cls, code: str) -> Self:
        names = Locale("en").languages
        name = names.get(code.replace("-", "_"), names.get(code.partition("-")[0], code))
        made = super().__new__(cls, name)
        made.code = code
        return made

    def __getnewargs__(self) -> tuple[str]:
        return (self.code,)


@lru_cache(maxsize=256)
def language_name(code: str) -> LanguageName:
    """`es` -> `Spanish`; a code CLDR does not know is given back as it is."""
    return LanguageName(code)
