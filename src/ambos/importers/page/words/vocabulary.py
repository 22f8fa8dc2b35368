"""The shape of a language's words, and how they are found in a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ambos.parity.text import fold, normal


def plain(text: str) -> str:
    """Lower case, no accents, one kind of quotation mark and space: the form in which words are looked up."""
    return " ".join(fold(normal(text)).split())


class Phrases:
    """A set of words and phrases written as one string, parted by `|`; a final `*` stands for any ending."""

    def __init__(self, text: str) -> None:
        self.entries = tuple(entry.strip() for entry in text.split("|") if entry.strip())
        self._pattern = "|".join(map(self._as_pattern, sorted(self.entries, key=len, reverse=True))) or "(?!)"
        self._anywhere = re.compile(rf"(?<!\w)(?:{self._pattern})(?!\w)")
        self._start = re.compile(rf"\W*(?:{self._pattern})(?!\w)")
        self._end = re.compile(rf".*(?<!\w)(?:{self._pattern})\W*")
        self._whole = re.compile(rf"\W*(?:{self._pattern})\W*")

    @staticmethod
    def _as_pattern(entry: str) -> str:
        stem = re.escape(plain(entry.removesuffix("*")))
        return rf"{stem}\w*" if entry.endswith("*") else stem

    def within(self, line: str) -> bool:
        """Whether one of them stands anywhere in a `plain` line."""
        return self._anywhere.search(line) is not None

    def open(self, line: str) -> bool:
        """Whether a `plain` line starts with one of them."""
        return self._start.match(line) is not None

    def closes(self, line: str) -> bool:
        """Whether a `plain` line ends with one of them."""
        return self._end.fullmatch(line) is not None

    def count(self, line: str) -> int:
        """How often one of them stands in a `plain` line."""
        return len(self._anywhere.findall(line))

    def are(self, line: str) -> bool:
        """Whether a `plain` line is one of them, punctuation aside."""
        return self._whole.fullmatch(line) is not None

    def without(self, line: str) -> str:
        """The `plain` line with all of them taken out."""
        return self._anywhere.sub(" ", line)


@lru_cache(maxsize=1024)
def phrases(text: str) -> Phrases:
    """The phrases written in `text`; see `Phrases`."""
    return Phrases(text)


@dataclass(frozen=True, kw_only=True)
class Words:
    """How pages of one language word what is no part of a story. Strings are written for `Phrases`.

    Fields whose name ends in `_lines` are compared with a whole line, the others are looked for in one.
    """

    # Skip links: a verb of moving, and the part of the page it leads to.
    skip: str
    page_part: str
    # Notices of other languages: "this page", "is available", "read", "version", other names of languages.
    this_page: str
    available: str
    read: str
    version: str
    in_language: str
    languages: str = ""
    # Forms.
    field: str
    required: str
    marked: str
    this_field: str
    leave: str
    untouched: str
    validation: str
    human: str
    label_lines: str
    button_lines: str
    # Polls and newsletters.
    poll: str
    choice_lines: str
    newsletter: str
    unsubscribe: str
    addressed: str
    subscribe: str
    # Bylines, dates, pictures.
    byline: str
    dated: str
    credit: str
    credit_by: str
    pictured: str
    not_credit_lines: str
    # The rest of the page.
    share: str
    share_lines: str
    navigation_lines: str
    more: str
    advertisement_lines: str
    cookie: str
    accept: str
    cookie_lines: str
    rights: str
    comment: str
