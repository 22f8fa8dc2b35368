"""The receipt of a page: what became of each of its lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Outcome = Literal["KEPT", "DROPPED"]
KeptAs = Literal[
    "HEADLINE", "DEK", "BYLINE", "PARAGRAPH", "SUBHEAD", "QUOTE", "LIST_ITEM", "CAPTION", "CREDIT",
    "POLL_QUESTION", "POLL_CHOICE", "POLL_INTRODUCTION",
]  # fmt: skip
DroppedAs = Literal[
    "SKIP_LINK", "LANGUAGE_NOTICE", "TYPED_LANGUAGE_LINK", "FORM_INSTRUCTION", "HONEYPOT_LABEL", "FORM_LABEL",
    "FORM_BUTTON", "NAVIGATION", "SHARE_LINK", "SUBSCRIPTION_CALL", "COOKIE_NOTICE", "DATE_LINE",
    "COPYRIGHT_LINE", "COMMENT_FORM", "ADVERTISEMENT", "SEPARATOR",
]  # fmt: skip
Place = KeptAs | DroppedAs

LABELS: dict[Place, str] = {
    "HEADLINE": "Headline",
    "DEK": "Summary under the headline",
    "BYLINE": "Byline",
    "PARAGRAPH": "Paragraph",
    "SUBHEAD": "Subhead",
    "QUOTE": "Quote",
    "LIST_ITEM": "Item of a list",
    "CAPTION": "Caption",
    "CREDIT": "Credit",
    "POLL_QUESTION": "Question of the poll",
    "POLL_CHOICE": "Choice of the poll",
    "POLL_INTRODUCTION": "Introduction of the poll",
    "SKIP_LINK": "Skip link",
    "LANGUAGE_NOTICE": "Notice of another language",
    "TYPED_LANGUAGE_LINK": "Language link typed by hand",
    "FORM_INSTRUCTION": "Instruction of a form",
    "HONEYPOT_LABEL": "Label of a trap for robots",
    "FORM_LABEL": "Label of a form field",
    "FORM_BUTTON": "Button of a form",
    "NAVIGATION": "Navigation",
    "SHARE_LINK": "Share link",
    "SUBSCRIPTION_CALL": "Call to subscribe",
    "COOKIE_NOTICE": "Cookie notice",
    "DATE_LINE": "Date of the page",
    "COPYRIGHT_LINE": "Copyright line",
    "COMMENT_FORM": "Comment form",
    "ADVERTISEMENT": "Mark of an advertisement",
    "SEPARATOR": "Line without words",
}
KEPT_PLACES: frozenset[str] = frozenset(get_args(KeptAs))


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What became of one non-blank line. `number` counts all lines of the page from 1, blank ones too.

    `text` is the line without the space around it. `locale` is the version that keeps it: None for a dropped
    line and for a credit, which belongs to no version. A guess has its `reason` in one sentence.
    """

    number: int
    text: str
    outcome: Outcome
    place: Place
    locale: str | None = None
    guess: bool = False
    reason: str = ""

    @property
    def label(self) -> str:
        """The place in plain English."""
        return LABELS[self.place]


def outcome_of(place: Place) -> Outcome:
    """Whether what is called so stays with the story."""
    return "KEPT" if place in KEPT_PLACES else "DROPPED"
