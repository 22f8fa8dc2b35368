"""Publishes, saves and corrections of the same few stories by many clients at the same time."""

from __future__ import annotations

import json
import os
import random
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.db import connections
from django.utils import timezone
from wagtail.models import ModelLogEntry

from ambos.staff.models import User
from ambos.stories.models import CorrectionNote, StoryPage
from ambos.stories.operations import correct_story, publish_story
from ambos.stories.version_form import UnseenWork
from benchmarks.crash import acts

ACTS, QUICK, STORIES, CLIENTS = 200, 40, 20, 40


@dataclass
class Together:
    """How many acts were done, what was lost of them, and what people would have read who were refused."""

    acts: int
    clients: int
    done: dict[str, int] = field(default_factory=dict)
    told: int = 0  # saves that had to look again at what somebody else had saved
    lost: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    seconds: float = 0.0
    slowest: float = 0.0


def run(*, quick: bool) -> Together:
    """Share the acts out among processes that begin at the same time, each with its own connection."""
    count = QUICK if quick else ACTS
    acts.make_newsroom(STORIES)
    for page in StoryPage.objects.filter(locale__language_code="en"):
        story = page.story
        publish_story(story=story, versions=list(story.versions), user=None, now=acts.BEGAN)
    pages = list(StoryPage.objects.values_list("pk", flat=True))
    jobs = [(number, random.Random(number).choice(("publish", "save", "correct"))) for number in range(count)]
    result = Together(count, min(CLIENTS, count))
    began = time.time()
    start = began + 1.0
    for told in _all([jobs[at :: result.clients] for at in range(result.clients)], pages, start):
        result.told += told["told"]
        result.errors += told["errors"]
        result.slowest = max(result.slowest, *told["seconds"], 0.0)
        result.done = dict(Counter(result.done) + Counter(told["done"]))
        result.lost += told["markers"]  # all that was said to be saved, until it is found
    result.seconds = round(time.time() - start, 1)
    result.lost = sorted(set(result.lost) - _found())
    acted = ModelLogEntry.objects.filter(action="ambos.correction").count()
    if acted != result.done.get("correct", 0):
        result.lost.append(f"{acted} corrections are in the log, {result.done.get('correct', 0)} were made")
    return result


def _all(shares: list[list[tuple[int, str]]], pages: list[int], start: float) -> Iterator[dict]:
    connections.close_all()
    readers = []
    for share in shares:
        reader, writer = os.pipe()
        if os.fork() == 0:
            os.close(reader)
            _client(share, pages, start, writer)
        os.close(writer)
        readers.append(reader)
    for reader in readers:
        with os.fdopen(reader) as told:
            yield json.loads(told.read())
    for _share in shares:
        os.wait()


def _client(share: list[tuple[int, str]], pages: list[int], start: float, writer: int) -> None:
    """The life of a client: its acts, one after the other, then what it has to tell. Never returns."""
    told: dict = {"told": 0, "errors": [], "done": Counter(), "markers": [], "seconds": []}
    time.sleep(max(0.0, start - time.time()))
    for number, what in share:
        began = time.monotonic()
        page = StoryPage.objects.get(pk=random.Random(number).choice(pages))
        try:
            _DOERS[what](page, number, told)
            told["done"][what] += 1
        except Exception:
            told["errors"].append(f"{what}: {traceback.format_exc(limit=-1).strip().splitlines()[-1]}")
        told["seconds"].append(time.monotonic() - began)
    os.write(writer, json.dumps(told).encode())
    os._exit(0)


def _marker(number: int) -> str:
    return f"mark{number:03}."


def _save(page: StoryPage, number: int, told: dict) -> None:
    """A person writes one more word, where no check reads it; told of another save, they write it again."""
    while True:
        draft = StoryPage.objects.get(pk=page.pk).get_latest_revision_as_object()
        draft.search_description = f"{draft.search_description} {_marker(number)}".strip()
        try:
            draft.save_revision()
        except UnseenWork:
            told["told"] += 1
            continue
        told["markers"].append(_marker(number))
        return


def _publish(page: StoryPage, number: int, told: dict) -> None:
    publish_story(story=page.story, versions=[page], user=_editor(), now=timezone.now())


def _correct(page: StoryPage, number: int, told: dict) -> None:
    correct_story(story=page.story, notes={page: _marker(number)}, user=_editor(), now=timezone.now())
    told["markers"].append(_marker(number))


def _found() -> set[str]:
    """The markers in the latest drafts and in the notes of corrections."""
    drafts = [page.get_latest_revision_as_object() for page in StoryPage.objects.all()]
    return {mark for draft in drafts for mark in draft.search_description.split()} | set(
        CorrectionNote.objects.values_list("text", flat=True)
    )


def _editor() -> User:
    return User.objects.get(username="editor")


_DOERS: dict[str, Callable[[StoryPage, int, dict], None]] = {
    "publish": _publish,
    "save": _save,
    "correct": _correct,
}
