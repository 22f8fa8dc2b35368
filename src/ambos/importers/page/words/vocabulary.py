"""The shape of a language's words, and how they are found in a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ambos.parity.text import fold, normal

_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SPACED = "[^\\W\u3040-\u30ff\u3400-\u9fff]"  # a letter of the scripts whose words are parted by spaces


def plain(text: str) -> str:
    """Lower case, no accents, one kind of quotation mark and space: the form in which words are looked up."""
    return " ".join(fold(normal(text)).split())


class Phrases:
    """A set of words and phrases written as one string, parted by `|`; a final `*` stands for any ending."""

    def __init__(self, text: str) -> None:
        self.entries = tuple(entry.strip() for entry in text.split("|") if entry.strip())

    @cached_property
    def _pattern(self) -> str:
        """Where words are parted by spaces, whole words only, with the Arabic for "and" written to them; Han
        characters stand wherever they stand.
        """
        longest_first = sorted(map(plain, self.entries), key=len, reverse=True)
        dense = [re.escape(entry) for entry in longest_first if _HAN.match(entry)]
        spaced = [_as_pattern(entry) for entry in longest_first if not _HAN.match(entry)]
        return (
            rf"(?:{'|'.join(dense) or '(?!)'}|(?<!{_SPACED})و?(?:{'|'.join(spaced) or '(?!)'})(?!{_SPACED}))"
        )

    @cached_property
    def _anywhere(self) -> re.Pattern[str]:
        return re.compile(self._pattern)

    @cached_property
    def _start(self) -> re.Pattern[str]:
        return re.compile(rf"\W*{self._pattern}")

    @cached_property
    def _end(self) -> re.Pattern[str]:
        return re.compile(rf".*{self._pattern}\W*")

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(rf"\W*{self._pattern}\W*")

    def within(self, line: str) -> bool:
        """Whether one of them stands anywhere in a `plain` line."""
        return self._anywhere.search(line) is not None

    def open(self, line: str) -> bool:
        """Whether a `plain` line starts with one of them."""
        return self._start.match(line) is not None

    def closes(self, line: str) -> bool:
        """Whether a `plain` line ends with one of them."""
        return self._end.fullmatch(line) is not None

    def before(self, line: str) -> str:
        """The start of a `plain` line, up to the first of them; all of it where none stands in it."""
        return self._anywhere.split(line, maxsplit=1)[0]

    def count(self, line: str) -> int:
        """How often one of them stands in a `plain` line."""
        return len(self._anywhere.findall(line))

    def are(self, line: str) -> bool:
        """Whether a `plain` line is one of them, punctuation aside."""
        return self._whole.fullmatch(line) is not None

    def without(self, line: str) -> str:
        """The `plain` line with all of them taken out."""
        return self._anywhere.sub(" ", line)


def _as_pattern(entry: str) -> str:
    return rf"{re.escape(entry[:-1])}\w*" if entry.endswith("*") else re.escape(entry)


@lru_cache(maxsize=1024)
def phrases(text: str) -> Phrases:
    """The phrases written in `text`; see `Phrases`."""
    return Phrases(text)


@dataclass(frozen=True, kw_only=True)
class Words:
    """How pages of one language word what is no part of a story. Strings are written for `Phrases`.

    Fields whose name ends in `_lines` are compared with a whole line, the others are looked for in one.
    """

    # Little words that stand among the telling ones, and what asks for a reader's own data: "your", "enter".
    small: str = ""
    your: str = ""
    # Skip links: a verb of moving, and the part of the page it leads to.
    skip: str
    page_part: str
    # Notices of other languages: "this page", "is available", "also", "read", "version", other names of
    # languages.
    this_page: str
    available: str
    also: str = ""
    read: str
    version: str
    in_language: str
    languages: str = ""
    # Forms: what stands in them, what must be filled in and by which mark, and the field that must not be:
    # verbs of filling in, words that forbid it, and what stands for the thing not to be written.
    field: str
    required: str
    marked: str
    fill: str
    refuse: str
    anything: str
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
