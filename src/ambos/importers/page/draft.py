"""A page while it is being mapped: its passages, their languages, and what was decided so far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ambos.importers.page.read import Passage
from ambos.importers.page.receipt import Place
from ambos.importers.page.tongues import Tongue, tongue
from ambos.parity.language_names import language_name

_CLOSING = r"[\s'\"”’»›“)\]」』）]*$"
_ENDED = re.compile(rf"[.!…:;,。！：；，、؛،]{_CLOSING}")
_ASKED = re.compile(rf"[?？؟]{_CLOSING}")
_DENSE = re.compile("[\u3040-\u9fff\u0e00-\u0e7f]")
_TITLE, _ASKING_TITLE = 24, 14  # words
_UNCLEAR = "It is too short to be sure of its language."


@dataclass(frozen=True, slots=True)
class Decision:
    """What a passage is. `text` is what is kept of it, `extra` the credit of a caption or a quote's speaker.

    `required` is said of a poll's question. A guess has its reason in `reason`.
    """

    place: Place
    text: str
    locale: str | None = None
    extra: str = ""
    reason: str = ""
    required: bool = False


class Draft:
    """The passages of a page, each with at most one decision.

    `source` is the locale told most, once that is known.
    """

    def __init__(self, passages: Sequence[Passage], locales: Sequence[str]) -> None:
        self.passages = tuple(passages)
        self.texts = tuple(passage.text for passage in passages)
        self.locales = tuple(locales)
        self.source = self.locales[0]
        self.tongues: dict[int, Tongue] = {}
        self.decisions: list[Decision | None] = [None] * len(self.texts)

    def __len__(self) -> int:
        return len(self.texts)

    def __getitem__(self, index: int) -> Decision:
        found = self.decisions[index]
        if found is None:
            raise LookupError(f"Nothing was decided on passage {index + 1}.")
        return found

    def open(self) -> Iterator[tuple[int, str]]:
        """The passages without a decision; deciding while going through them is safe."""
        for index, text in enumerate(self.texts):
            if self.decisions[index] is None:
                yield index, text

    def at(self, *places: Place) -> list[int]:
        """Where the passages with one of these places stand."""
        return [i for i, decision in enumerate(self.decisions) if decision and decision.place in places]

    def tongue(self, index: int) -> Tongue:
        """The language of a passage, asked once."""
        if index not in self.tongues:
            self.tongues[index] = tongue(self.texts[index], self.locales)
        return self.tongues[index]

    def drop(self, index: int, place: Place, reason: str = "") -> None:
        """Decide that a passage is no part of the story."""
        self.decisions[index] = Decision(place, self.texts[index], reason=reason)

    def keep(
        self,
        index: int,
        place: Place,
        text: str | None = None,
        *,
        extra: str = "",
        reason: str = "",
        required: bool = False,
    ) -> None:
        """Decide that a passage belongs to a version, by its language; one of unclear language is a guess."""
        told = self.tongue(index)
        locale, reason = told.locale or self.source, reason or _doubt(told)
        self.keep_in(locale, index, place, text, extra=extra, reason=reason, required=required)

    def keep_in(
        self,
        locale: str | None,
        index: int,
        place: Place,
        text: str | None = None,
        *,
        extra: str = "",
        reason: str = "",
        required: bool = False,
    ) -> None:
        """Decide that a passage belongs to the version of `locale`, whatever its language."""
        kept = self.texts[index] if text is None else text
        self.decisions[index] = Decision(place, kept, locale, extra, reason, required)

    def is_title(self, index: int) -> bool:
        """Whether a passage has the shape of a headline or subhead: short, and without a stop."""
        text, tag = self.texts[index], self.passages[index].tag
        if re.fullmatch("h[1-6]", tag):
            return True
        if tag == "p" or ends(text):
            return False
        return length(text) <= (_ASKING_TITLE if asks(text) else _TITLE)

    def body_start(self) -> int:
        """Where the first passage stands that is no title and has no decision; the page's end without one."""
        return next((index for index, _ in self.open() if not self.is_title(index)), len(self))


def _doubt(told: Tongue) -> str:
    if told.other:
        return f"It is in {language_name(told.other)}, in which this newsroom does not write."
    return "" if told.sure else _UNCLEAR


def ends(text: str) -> bool:
    """Whether a text ends with a stop, a comma or the like, but not with a question mark."""
    return _ENDED.search(text[-20:]) is not None


def asks(text: str) -> bool:
    """Whether a text ends with a question mark."""
    return _ASKED.search(text[-20:]) is not None


def length(text: str) -> int:
    """Words; where a script has no spaces, two characters count for one."""
    return len(text.split()) + len(_DENSE.findall(text)) // 2


def shorten(text: str) -> str:
    """At most as many words, or in a script without spaces characters, as a headline holds."""
    if length(text) <= _TITLE:
        return text
    words = text.split()
    start = " ".join(words[: _TITLE // 2]) if len(words) > _TITLE // 2 else text
    return start[:100].rstrip(" ,;:،、，") + "…"
