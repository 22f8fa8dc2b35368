from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db.models import F, Prefetch, QuerySet, Window
from django.db.models.functions import RowNumber, Substr
from wagtail.models import Locale

from ambos.site.pictures import with_renditions
from ambos.stories.models import Byline, EditionPage, SectionPage, StoryPage
from ambos.stories.queries import live_versions, sections

SECONDARY = 4
SECTION_STORIES = 5
SECTION_PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """A section's place on the front: the stories that stand nowhere above it."""

    section: SectionPage
    stories: tuple[StoryPage, ...]


@dataclass(frozen=True, slots=True)
class Front:
    lead: StoryPage | None
    secondary: tuple[StoryPage, ...]
    sections: tuple[SectionBlock, ...]


def front(edition: EditionPage) -> Front:
    """The front of an edition: the newest story leads, the next few stand beside it, the rest by section.

    Takes the same number of queries whatever the number of stories and sections.
    """
    shown = tuple(sections(edition.locale))
    places = _newest_by_section(edition.locale, shown, each=1 + SECONDARY + SECTION_STORIES)
    newest = sorted((place for block in places.values() for place in block), reverse=True)
    top = [pk for _moment, pk in newest[: 1 + SECONDARY]]
    below = {
        path: [pk for _m, pk in block if pk not in top][:SECTION_STORIES] for path, block in places.items()
    }
    stories = _in_bulk([*top, *(pk for pks in below.values() for pk in pks)])
    first = tuple(stories[pk] for pk in top)
    blocks = [SectionBlock(one, tuple(stories[pk] for pk in below.get(one.path, ()))) for one in shown]
    return Front(
        lead=first[0] if first else None,
        secondary=first[1:],
        sections=tuple(block for block in blocks if block.stories),
    )


def section_stories(section: SectionPage, number: int | str = 1) -> ListPage[StoryPage]:
    """One page of a section's live stories, newest first.

    Raises `django.core.paginator.InvalidPage` for a page that is not there.
    """
    stories = for_lists(_in_sections(section.locale, [section.path]))
    return Paginator(stories, SECTION_PAGE_SIZE).page(number)


def related(page: StoryPage, section: SectionPage, limit: int = 4) -> list[StoryPage]:
    """The newest other stories of the section."""
    return list(for_lists(_in_sections(page.locale, [section.path]).exclude(pk=page.pk))[:limit])


def latest(locale: Locale, limit: int = 4) -> list[StoryPage]:
    """The newest stories of an edition, without any that lie in a section readers never see."""
    paths = [section.path for section in sections(locale)]
    return list(for_lists(_in_sections(locale, paths))[:limit])


def for_lists(stories: QuerySet[StoryPage]) -> QuerySet[StoryPage]:
    """Stories with all that a list shows of them, without their bodies."""
    bylines = Prefetch("bylines", queryset=Byline.objects.select_related("author"))
    return (
        stories.defer("body")
        .select_related("locale")
        .prefetch_related(bylines, with_renditions("lead_picture"))
    )


def _newest_by_section(
    locale: Locale, shown: Iterable[SectionPage], each: int
) -> dict[str, list[tuple[object, int]]]:
    """(time, id) of the newest stories, by path of their section."""
    nth = Window(
        RowNumber(), partition_by=F("section_path"), order_by=[F("first_published_at").desc(), F("pk").desc()]
    )
    rows = (
        _in_sections(locale, [section.path for section in shown])
        .order_by()
        .annotate(nth=nth)
        .filter(nth__lte=each, first_published_at__isnull=False)
    )
    found: dict[str, list[tuple[object, int]]] = {}
    for path, moment, pk in rows.order_by("section_path", "nth").values_list(
        "section_path", "first_published_at", "pk"
    ):
        found.setdefault(path, []).append((moment, pk))
    return found


def _in_sections(locale: Locale, paths: list[str]) -> QuerySet[StoryPage]:
    """Live stories that stand directly in the sections with these tree paths."""
    length = len(paths[0]) if paths else 0
    stories: QuerySet[StoryPage] = live_versions(locale).annotate(section_path=Substr("path", 1, length or 1))
    return stories.filter(section_path__in=paths)


def _in_bulk(pks: list[int]) -> dict[int, StoryPage]:
    return {story.pk: story for story in for_lists(StoryPage.objects.filter(pk__in=pks))}
