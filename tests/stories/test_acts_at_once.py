"""Publishes, saves and corrections of the same stories by several people at the same time."""

from __future__ import annotations

import pytest
from django.utils import timezone

from ambos.stories.models import CorrectionNote, StoryPage
from ambos.stories.operations import correct_story, publish_story
from ambos.stories.version_form import UnseenWork
from factories import stories as make
from factories.clients import at_once

pytestmark = pytest.mark.django_db(transaction=True)
CLIENTS, ACTS = 6, 24


def add_word(page: StoryPage, word: str) -> None:
    """As a person does who is told that somebody saved meanwhile: look again, and write it there."""
    while True:
        draft = StoryPage.objects.get(pk=page.pk).get_latest_revision_as_object()
        draft.search_description = f"{draft.search_description} {word}".strip()
        try:
            draft.save_revision()
        except UnseenWork:
            continue
        return


def test_no_edit_is_lost_and_nobody_meets_a_deadlock():
    pairs = [make.pair() for _story in range(2)]
    editor = make.user()
    for pair in pairs:
        publish_story(story=pair[0].story, versions=pair, user=None, now=timezone.now())
    pages = [StoryPage.objects.get(pk=page.pk) for pair in pairs for page in pair]

    def act(number: int) -> str:
        page = pages[number % len(pages)]
        what = ("save", "publish", "correct")[number % 3]
        if what == "save":
            add_word(page, f"word{number}")
        elif what == "publish":
            publish_story(story=page.story, versions=[page], user=editor, now=timezone.now())
        else:
            notes = {page: f"note{number}"}
            correct_story(story=page.story, notes=notes, user=editor, now=timezone.now())
        return what

    done = at_once(act, range(ACTS), clients=CLIENTS)

    words = {word for page in pages for word in _draft(page).search_description.split()}
    assert words == {f"word{number}" for number, what in enumerate(done) if what == "save"}
    notes = set(CorrectionNote.objects.values_list("text", flat=True))
    assert notes == {f"note{number}" for number, what in enumerate(done) if what == "correct"}


def _draft(page: StoryPage) -> StoryPage:
    return StoryPage.objects.get(pk=page.pk).get_latest_revision_as_object()
