"""Keeps the stored marks right: what happened to a story is noted with it, and worked off after it.

A note is a row of the act's own transaction (`note`). The worker tells the marks anew (`settle`), and so does
the board before it reads, for as many stories as one page can wait for.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Count, Exists, Max, OuterRef, Q
from wagtail.models import Locale

from ambos.desk.marks import fresh_marks
from ambos.desk.models import Mark, MarksDue
from ambos.desk.stored import LIBRARY, due, renew
from ambos.stories.models import Story, StoryPage

STORIES_AT_ONCE = 20
logger = logging.getLogger(__name__)
_TOLD = [each.name for each in Mark._meta.concrete_fields if each.name not in {"id", "story", "locale"}]


def note(story_ids: Iterable[int]) -> None:
    """Write down that these stories' marks are due. For acts and signals, inside their transaction."""
    MarksDue.objects.bulk_create((MarksDue(story_id=pk) for pk in story_ids), batch_size=1000)


def stories_with_drafts() -> list[int]:
    """Those that are due when what findings rest on changes for the whole newsroom."""
    drafts = [Mark.State.HELD, Mark.State.DRAFT, Mark.State.READY]
    waiting = Mark.objects.filter(Q(has_changes=True) | Q(state__in=drafts))
    return list(waiting.order_by().values_list("story_id", flat=True).distinct())


def note_unmarked() -> None:
    """What an upgrade or a new locale left without marks, or with findings of an older Ambos."""
    versions = StoryPage.objects.filter(translation_key=OuterRef("translation_key"))
    lacking = Story.objects.annotate(marked=Count("marks")).filter(
        Exists(versions), marked__lt=Locale.objects.count()
    )
    waiting = versions.filter(Q(live=False) | Q(has_unpublished_changes=True))
    outdated = Story.objects.filter(Exists(waiting.filter(~Q(report__library=LIBRARY))))
    note({*lacking.values_list("pk", flat=True), *outdated.values_list("pk", flat=True)})


def settle(*, limit: int = STORIES_AT_ONCE, now: datetime) -> bool:
    """Tell anew the marks of the stories noted last, at most `limit`. Returns whether more are due."""
    noted = MarksDue.objects.values("story_id").annotate(last=Max("pk")).order_by("-last")
    story_ids = list(noted.values_list("story_id", flat=True)[: limit + 1])
    _settle_each(story_ids[:limit], now)
    return len(story_ids) > limit


def settle_stories(story_ids: Sequence[int], *, now: datetime) -> None:
    """Tell the marks of these stories anew, where something happened to them."""
    noted = MarksDue.objects.filter(story_id__in=story_ids)
    _settle_each(list(noted.order_by("story_id").values_list("story_id", flat=True).distinct()), now)


def retell_all(
    *, now: datetime, track: Callable[[Sequence[int]], Iterable[int]] = lambda batches: batches
) -> int:
    """Tell the marks of every story anew. `track` wraps the long loop. Returns how many stories there are."""
    story_ids = list(Story.objects.order_by("-pk").values_list("pk", flat=True))
    note(story_ids)
    for start in track(range(0, len(story_ids), STORIES_AT_ONCE)):
        _settle_each(story_ids[start : start + STORIES_AT_ONCE], now)
    return len(story_ids)


def _settle_each(story_ids: Sequence[int], now: datetime) -> None:
    """A story that cannot be told keeps its marks, and is tried again when something happens to it."""
    if not story_ids:
        return
    try:
        _settle(story_ids, now)
    except Exception:
        logger.exception("The marks of stories %s could not be told.", story_ids)
        if len(story_ids) == 1:
            MarksDue.objects.filter(story_id__in=story_ids).delete()
            return
        for story_id in story_ids:
            _settle_each([story_id], now)


def _settle(story_ids: Sequence[int], now: datetime) -> None:
    _renew_reports(story_ids, now)
    with transaction.atomic():
        # Two who tell one story's marks wait for each other here; acts only add rows and wait for nobody.
        noted = MarksDue.objects.select_for_update().filter(story_id__in=story_ids).order_by("pk")
        story_of = dict(noted.values_list("pk", "story_id"))
        due_ids = set(story_of.values())
        marks = fresh_marks(Story.objects.filter(pk__in=due_ids))
        without = due_ids - {mark.story_id for mark in marks}
        Mark.objects.filter(story_id__in=without).delete()
        Mark.objects.bulk_create(
            marks, update_conflicts=True, unique_fields=["story", "locale"], update_fields=_TOLD
        )
        MarksDue.objects.filter(pk__in=story_of).delete()


def _renew_reports(story_ids: Sequence[int], now: datetime) -> None:
    """Comparing takes its time, so it is done before anything is locked."""
    keys = Story.objects.filter(pk__in=story_ids).values("translation_key")
    waiting = StoryPage.objects.filter(translation_key__in=keys).filter(
        Q(live=False) | Q(has_unpublished_changes=True)
    )
    for version, key in due(list(waiting.defer_streamfields())):
        renew(version.pk, key, now=now)
