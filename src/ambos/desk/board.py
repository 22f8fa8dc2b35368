"""The editors' home: for each story and locale, where its version stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from wagtail.models import Locale, Page, WorkflowState

from ambos.desk.stored import Counts, counts
from ambos.stories.models import Story, StoryPage

State = Literal["missing", "draft", "held", "live"]
ByPlace = dict[tuple[UUID, int], StoryPage]
STORIES_ON_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Cell:
    """One story in one locale. `held_by` counts its draft's open errors, `warnings` what only shows;
    `changed`: live, with newer text; `in_review`: handed over, and not approved or sent back yet."""

    locale: Locale
    state: State
    version: StoryPage | None = None
    held_by: int = 0
    changed: bool = False
    warnings: int = 0
    in_review: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    story: Story
    title: str
    cells: tuple[Cell, ...]


def board(page_number: int | str = 1) -> ListPage[Row]:
    """One page of the board, newest stories first. Queries do not grow with the number of stories."""
    paginator = Paginator(Story.objects.all(), STORIES_ON_A_PAGE)
    page = paginator.get_page(page_number)
    return ListPage(rows(page.object_list), page.number, paginator)  # type: ignore[arg-type]


def rows(stories: Iterable[Story]) -> list[Row]:
    """Board rows for these stories. Reports older than the drafts are made anew."""
    stories = list(stories)
    versions = list(
        StoryPage.objects.filter(translation_key__in=[story.translation_key for story in stories])
        .select_related("locale")
        .defer_streamfields()
    )
    found, reviews = counts(versions), in_review(versions)
    by_place = {(version.translation_key, version.locale_id): version for version in versions}
    locales = list(Locale.objects.all())
    return [_row(story, locales, by_place, found, reviews) for story in stories]


def _row(
    story: Story, locales: Sequence[Locale], by_place: ByPlace, found: dict[int, Counts], reviews: set[int]
) -> Row:
    cells = tuple(
        _cell(locale, by_place.get((story.translation_key, locale.pk)), found, reviews) for locale in locales
    )
    told = sorted(
        (cell for cell in cells if cell.version), key=lambda c: c.locale.pk != story.source_locale_id
    )
    title = told[0].version.draft_title if told and told[0].version else story.slugline
    return Row(story, title, cells)


def _cell(locale: Locale, version: StoryPage | None, found: dict[int, Counts], reviews: set[int]) -> Cell:
    if version is None:
        return Cell(locale, "missing")
    waits = version.has_unpublished_changes or not version.live
    held_by = found[version.pk].errors if waits else 0
    state: State = "live" if version.live else "held" if held_by else "draft"
    return Cell(
        locale,
        state,
        version,
        held_by,
        changed=version.live and version.has_unpublished_changes,
        warnings=found[version.pk].warnings if waits else 0,
        in_review=version.pk in reviews,
    )


def in_review(versions: Iterable[StoryPage]) -> set[int]:
    """The ids of those versions that were handed over and wait for an editor."""
    waiting = WorkflowState.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=[str(version.pk) for version in versions],
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    return {int(object_id) for object_id in waiting.values_list("object_id", flat=True)}
