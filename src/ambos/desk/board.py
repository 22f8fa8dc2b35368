"""The editors' home: for each story and locale, where its version stands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from wagtail.models import Locale, Page, WorkflowState

from ambos.desk.models import SignOff, VersionReport
from ambos.desk.reports import draft_comparison, languages, open_errors
from ambos.pairs.models import Pair
from ambos.parity import findings_to_json
from ambos.stories.models import Story, StoryPage

State = Literal["missing", "draft", "held", "live"]
ByPlace = dict[tuple[UUID, int], StoryPage]
STORIES_ON_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Cell:
    """One story in one locale. `held_by` counts its draft's open errors; `changed`: live, with newer text;
    `in_review`: handed over, and nobody has approved it or sent it back."""

    locale: Locale
    state: State
    version: StoryPage | None = None
    held_by: int = 0
    changed: bool = False
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
    errors, reviews = error_counts(versions), in_review(versions)
    by_place = {(version.translation_key, version.locale_id): version for version in versions}
    locales = list(Locale.objects.all())
    return [_row(story, locales, by_place, errors, reviews) for story in stories]


def _row(
    story: Story, locales: Sequence[Locale], by_place: ByPlace, errors: dict[int, int], reviews: set[int]
) -> Row:
    cells = tuple(
        _cell(locale, by_place.get((story.translation_key, locale.pk)), errors, reviews) for locale in locales
    )
    told = sorted(
        (cell for cell in cells if cell.version), key=lambda c: c.locale.pk != story.source_locale_id
    )
    title = told[0].version.draft_title if told and told[0].version else story.slugline
    return Row(story, title, cells)


def _cell(locale: Locale, version: StoryPage | None, errors: dict[int, int], reviews: set[int]) -> Cell:
    if version is None:
        return Cell(locale, "missing")
    held_by = errors[version.pk] if version.has_unpublished_changes or not version.live else 0
    state: State = "live" if version.live else "held" if held_by else "draft"
    return Cell(
        locale,
        state,
        version,
        held_by,
        changed=version.live and version.has_unpublished_changes,
        in_review=version.pk in reviews,
    )


def error_counts(versions: Sequence[StoryPage]) -> dict[int, int]:
    """Open errors of each version's draft, by version id; compares only where text or sign-offs changed."""
    keys = _keys(versions)
    stored = {report.version_id: report for report in VersionReport.objects.filter(version__in=versions)}
    return {
        version.pk: stored[version.pk].error_count
        if version.pk in stored and stored[version.pk].key == keys[version.pk]
        else _renew(version, keys[version.pk]).error_count
        for version in versions
    }


def in_review(versions: Iterable[StoryPage]) -> set[int]:
    """The ids of those versions that were handed over and wait for an editor."""
    waiting = WorkflowState.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=[str(version.pk) for version in versions],
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    return {int(object_id) for object_id in waiting.values_list("object_id", flat=True)}


def _renew(version: StoryPage, key: str) -> VersionReport:
    compared = draft_comparison(StoryPage.objects.get(pk=version.pk))
    report, _made = VersionReport.objects.update_or_create(
        version=version,
        defaults={
            "key": key,
            "findings": findings_to_json(compared.own_findings),
            "error_count": len(open_errors(compared)),
        },
    )
    return report


def _keys(versions: Sequence[StoryPage]) -> dict[int, str]:
    """What each version's report rests on, in one line."""
    pairs = {
        pair.target_id: pair
        for pair in Pair.objects.filter(target__in=versions).select_related("source").defer("source__body")
    }
    signed: dict[int, list[int]] = {}
    for version_id, sign_off_id in SignOff.objects.filter(version__in=versions).values_list(
        "version_id", "pk"
    ):
        signed.setdefault(version_id, []).append(sign_off_id)
    return {
        version.pk: _key(version, pairs.get(version.pk), signed.get(version.pk, [])) for version in versions
    }


def _key(version: StoryPage, pair: Pair | None, signed: list[int]) -> str:
    source = (pair.kind, pair.source_id, pair.source.latest_revision_id) if pair else ()
    text = repr((version.latest_revision_id, source, sorted(signed), languages()))
    return hashlib.sha256(text.encode()).hexdigest()
