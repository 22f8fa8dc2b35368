"""Decides for each passage of a page what it is and in which locale: exactly one decision for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ambos.importers.page import telling
from ambos.importers.page.draft import Decision, Draft, asks
from ambos.importers.page.interface import interface_line
from ambos.importers.page.pictures import find_captions, find_told_captions
from ambos.importers.page.polls import bare_question, find_poll
from ambos.importers.page.read import SavedPage


@dataclass(frozen=True, slots=True)
class Decisions:
    """One decision for each passage, in page order, and the locale the story is told in most."""

    source_locale: str
    decisions: tuple[Decision, ...]


def decide(page: SavedPage, locales: Sequence[str]) -> Decisions:
    """Give each passage its place. `locales` are the newsroom's; of two in one language the first counts."""
    draft = Draft(page.passages, locales)
    for step in _STEPS:
        step(draft)
    return Decisions(draft.source, tuple(draft[index] for index in range(len(draft))))


def _find_interface(draft: Draft) -> None:
    for index, text in draft.open():
        tag = draft.passages[index].tag
        found = None if asks(bare_question(text)[0]) else interface_line(text, draft.locales)
        if found is not None:
            draft.drop(index, found.place, found.reason)
        elif tag in {"nav", "footer"}:
            draft.drop(index, "NAVIGATION", "It stands in the navigation or the foot of the page.")
        elif tag == "button":
            draft.drop(index, "FORM_BUTTON")


# Each step decides only on what is still open, so the ones that can be surest come first.
_STEPS: tuple[Callable[[Draft], None], ...] = (
    _find_interface,
    telling.find_source,
    find_poll,
    find_captions,
    telling.find_bylines,
    telling.find_quotes_and_lists,
    telling.lean_short_lines,
    find_told_captions,
    telling.find_headlines,
    telling.find_deks,
    telling.find_subheads,
    telling.find_paragraphs,
    telling.rescue_subheads,
    telling.mark_without_headline,
)
