"""The editors' home: for each story and locale, where its version stands, as the stored marks have it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Value
from wagtail.models import Locale

from ambos.desk.marking import settle, settle_stories
from ambos.desk.models import Mark
from ambos.desk.states import STATES, State, states_of
from ambos.stories.models import Story, StoryPage

STORIES_ON_A_PAGE = 20
_AGES = {"day": timedelta(days=1), "week": timedelta(weeks=1), "month": timedelta(days=30)}
FRESH = "fresh"  # an age too: not yet a day


@dataclass(frozen=True, slots=True)
class Filters:
    """What the board is asked for; empty is no matter. `section` is a translation key."""

    state: str = ""
    locale: str = ""
    section: str = ""
    person: str = ""
    age: str = ""

    def marks(self, state: State | None, now: datetime) -> QuerySet[Mark]:
        """The marks in this state, or in any, that all other filters let through."""
        asked = Q()
        if self.locale:
            asked &= Q(locale__language_code=self.locale)
        if self.section:
            asked &= Q(section_key=self.section)
        if self.person:
            asked &= Q(person=self.person)
        if self.age:
            since = state.stands_since if state else "since"
            is_fresh = self.age == FRESH
            border = now - (_AGES["day"] if is_fresh else _AGES[self.age])
            asked &= Q(**{f"{since}__gt" if is_fresh else f"{since}__lte": border})
        return Mark.objects.filter(asked & state.marks if state else asked)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of the board begins: older than one story, newer than one, or at the oldest of all."""

    before: int | None = None
    after: int | None = None
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One story in one locale; `mark` is None for a locale that was added a moment ago."""

    locale: Locale
    mark: Mark | None = None
    states: tuple[State, ...] = (STATES["missing"],)
    is_overdue: bool = False

    @property
    def state(self) -> str:
        """The most pressing."""
        return self.states[0].code

    @property
    def version(self) -> StoryPage | None:
        return self.mark.version if self.mark else None


@dataclass(frozen=True, slots=True)
class Row:
    story: Story
    title: str
    tag: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """One page. `newer` and `older` are the stories beyond which the next pages begin, if there are any.

    `is_behind`: more stories changed than one page can wait for, so what it says of them is older.
    """

    rows: list[Row]
    locales: list[Locale]
    newer: int | None
    older: int | None
    is_behind: bool
    numbers: Mapping[str, int] = field(default_factory=dict)


def board(
    *, now: datetime, filters: Filters | None = None, place: Place | None = None, counted: bool = True
) -> Board:
    """Stories of which at least one mark is asked for, newest first. Settles first what was done last.

    Queries grow neither with the number of stories nor with the place.
    """
    filters, place = filters or Filters(), place or Place()
    is_behind = settle(now=now)
    locales = list(Locale.objects.order_by("pk"))
    story_ids, newer, older = _page(filters.marks(STATES.get(filters.state), now), place)
    found = _rows(story_ids, locales, now)
    return Board(found, locales, newer, older, is_behind, numbers(filters, now) if counted else {})


def rows(stories: Iterable[Story], *, now: datetime) -> list[Row]:
    """Board rows for these stories, with whatever was done to them up to now."""
    story_ids = [story.pk for story in stories]
    settle_stories(story_ids, now=now)
    return _rows(story_ids, list(Locale.objects.order_by("pk")), now)


def numbers(filters: Filters, now: datetime) -> dict[str, int]:
    """How many marks are in each state, under all filters but the state. One query."""
    own_time = [state for state in STATES.values() if state.field != "since"]
    counted = [
        filters.marks(state, now).order_by().values(code=Value(state.code)).annotate(number=Count("pk"))
        for state in own_time
    ]
    plain = filters.marks(None, now).order_by().values(code=F("state")).annotate(number=Count("pk"))
    found = {
        code.lower(): number for code, number in plain.union(*counted, all=True).values_list("code", "number")
    }
    return {code: found.get(code, 0) for code in STATES}


def _page(marks: QuerySet[Mark], place: Place) -> tuple[list[int], int | None, int | None]:
    """The ids of a page's stories, newest first, and beyond which stories there are newer and older ones."""
    ids = marks.values_list("story_id", flat=True).distinct()
    backwards = place.after is not None or place.at_end
    if place.before is not None:
        ids = ids.filter(story_id__lt=place.before)
    elif place.after is not None:
        ids = ids.filter(story_id__gt=place.after)
    found = list(ids.order_by("story_id" if backwards else "-story_id")[: STORIES_ON_A_PAGE + 1])
    goes_on, found = len(found) > STORIES_ON_A_PAGE, found[:STORIES_ON_A_PAGE]
    if backwards:
        found.reverse()
    if not found:
        return [], None, None
    has_newer = goes_on if backwards else place.before is not None
    has_older = not place.at_end if backwards else goes_on
    return found, found[0] if has_newer else None, found[-1] if has_older else None


def _rows(story_ids: Sequence[int], locales: Sequence[Locale], now: datetime) -> list[Row]:
    marks: dict[int, dict[int, Mark]] = {}
    stored = Mark.objects.filter(story_id__in=story_ids).select_related("story", "version")
    for mark in stored.defer("version__body"):
        marks.setdefault(mark.story_id, {})[mark.locale_id] = mark
    return [_row(marks[story_id], locales, now) for story_id in story_ids if story_id in marks]


def _row(marks: Mapping[int, Mark], locales: Sequence[Locale], now: datetime) -> Row:
    story: Any = next(iter(marks.values())).story
    cells = tuple(_cell(locale, marks.get(locale.pk), now) for locale in locales)
    told = sorted(
        (cell for cell in cells if cell.version), key=lambda cell: cell.locale.pk != story.source_locale_id
    )
    title = told[0].version.draft_title if told and told[0].version else story.slugline
    return Row(story, title, told[0].locale.language_code if told else "", cells)


def _cell(locale: Locale, mark: Mark | None, now: datetime) -> Cell:
    if mark is None:
        return Cell(locale)
    overdue = bool(mark.owed_by and mark.owed_by <= now)
    return Cell(locale, mark, tuple(states_of(mark)), overdue)
