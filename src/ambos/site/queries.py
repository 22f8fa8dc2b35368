from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db.models import Case, F, OuterRef, Prefetch, Q, QuerySet, Subquery, When, Window
from django.db.models.functions import RowNumber, Substr
from wagtail.models import Locale

from ambos.site.models import Placement
from ambos.site.pictures import with_renditions
from ambos.stories.models import Byline, CorrectionNote, EditionPage, SectionPage, StoryPage
from ambos.stories.queries import live_versions, sections

EDITION_PLACES = 5  # the lead, and four beside it
SECTION_PLACES = 3
SECTION_STORIES = 5
SECTION_PAGE_SIZE = 20
FEED_STORIES = 30


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


def front(edition: EditionPage, now: datetime) -> Front:
    """The front of an edition: one story leads, a few stand beside it, the rest by section.

    Where an editor placed a story that is live here, it stands; the newest take the other places.

    Takes the same number of queries whatever the number of stories and sections.
    """
    shown = tuple(sections(edition.locale))
    places = _newest_by_section(edition.locale, shown, each=EDITION_PLACES + SECTION_STORIES)
    newest = sorted((place for block in places.values() for place in block), reverse=True)
    top = _filled(_placed(edition, now), [pk for _moment, pk in newest], EDITION_PLACES)
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


def section_stories(section: SectionPage, now: datetime, number: int | str = 1) -> ListPage[StoryPage]:
    """One page of a section's live stories: those an editor placed here, then the newest.

    Raises `django.core.paginator.InvalidPage` for a page that is not there.
    """
    placed = _placed(section, now)
    shown = _in_sections(section.locale, [section.path], beside=placed.values())
    first = [Case(When(pk__in=list(placed.values()), then=0), default=1)] if placed else []
    page = Paginator(for_lists(shown).order_by(*first, "-first_published_at", "-pk"), SECTION_PAGE_SIZE).page(
        number
    )
    if page.number == 1 and placed:
        stories = {story.pk: story for story in page.object_list}
        others = [pk for pk in stories if pk not in placed.values()]
        page.object_list = [stories[pk] for pk in _filled(placed, others, len(stories))]
    return page


def related(page: StoryPage, section: SectionPage, limit: int = 4) -> list[StoryPage]:
    """The newest other stories of the section."""
    return list(for_lists(_in_sections(page.locale, [section.path]).exclude(pk=page.pk))[:limit])


def latest(locale: Locale, limit: int = 4) -> list[StoryPage]:
    """The newest stories of an edition, without any that lie in a section readers never see."""
    paths = [section.path for section in sections(locale)]
    return list(for_lists(_in_sections(locale, paths))[:limit])


def feed_stories(front: EditionPage | SectionPage, limit: int = FEED_STORIES) -> list[StoryPage]:
    """The newest stories of an edition or of a section; `told` is what each says of its corrections."""
    shown = [front] if isinstance(front, SectionPage) else sections(front.locale)
    stories = for_lists(_in_sections(front.locale, [section.path for section in shown]))
    notes = CorrectionNote.objects.exclude(text="").select_related("correction")
    return list(
        stories.prefetch_related(Prefetch("correction_notes", queryset=notes, to_attr="told"))[:limit]
    )


def for_lists(stories: QuerySet[StoryPage]) -> QuerySet[StoryPage]:
    """Stories with all that a list shows of them, without their bodies."""
    bylines = Prefetch("bylines", queryset=Byline.objects.select_related("author"))
    return (
        stories.defer("body")
        .select_related("locale")
        .prefetch_related(bylines, with_renditions("lead_picture"))
    )


def _placed(front: EditionPage | SectionPage, now: datetime) -> dict[int, int]:
    """The ids of the versions that were placed on a front and are live there, by place."""
    live = live_versions(front.locale).filter(translation_key=OuterRef("story__translation_key"))
    placed = (
        Placement.objects.filter(front=front).current(now).annotate(version=Subquery(live.values("pk")[:1]))
    )
    return {place: pk for place, pk in placed.values_list("place", "version") if pk}


def _filled(placed: Mapping[int, int], newest: Iterable[int], places: int) -> list[int]:
    """What stands at each place, in order; the places close up where there is no more to fill them."""
    rest = (pk for pk in newest if pk not in placed.values())
    filled = (
        placed.get(place) or next(rest, None)
        for place in range(max(places, *(each + 1 for each in placed), 0))
    )
    return [pk for pk in filled if pk]


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


def _in_sections(locale: Locale, paths: list[str], beside: Iterable[int] = ()) -> QuerySet[StoryPage]:
    """Live stories that stand directly in the sections with these tree paths, and those of these ids."""
    length = len(paths[0]) if paths else 0
    stories: QuerySet[StoryPage] = live_versions(locale).annotate(section_path=Substr("path", 1, length or 1))
    return stories.filter(Q(section_path__in=paths) | Q(pk__in=list(beside)))


def _in_bulk(pks: list[int]) -> dict[int, StoryPage]:
    return {story.pk: story for story in for_lists(StoryPage.objects.filter(pk__in=pks))}
