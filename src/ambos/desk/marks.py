"""Where each version of a story stands, told from all else that is stored. Writes nothing but reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Page, WorkflowState

from ambos.desk.models import Mark
from ambos.desk.stored import Counts, counts, open_findings
from ambos.pairs.debts import Relation, passed_on, relations
from ambos.pairs.models import Match, Pair
from ambos.pairs.queries import known
from ambos.parity.segments import Document
from ambos.stories.documents import document
from ambos.stories.models import OwedVersion, Schedule, ScheduledVersion, SectionPage, Story, StoryPage


def fresh_marks(stories: Iterable[Story]) -> list[Mark]:
    """The marks of these stories, unsaved: one for each locale, none for a story without versions.

    Drafts whose report is due are compared. Otherwise queries do not grow with the number of stories.
    """
    stories = list(stories)
    versions = list(
        StoryPage.objects.filter(translation_key__in=[story.translation_key for story in stories])
        .select_related("locale", "latest_revision")
        .order_by("pk")
    )
    facts = _facts(stories, versions)
    locales = list(Locale.objects.all())
    marks = []
    for story in stories:
        own = {each.locale_id: each for each in versions if each.translation_key == story.translation_key}
        section = next((facts.sections[_parent_path(each)] for each in own.values()), None)
        for locale in locales if own else ():
            mark = _mark(story, locale, own.get(locale.pk), facts)
            mark.section_key = section.translation_key if section else None
            marks.append(mark)
    return marks


@dataclass(frozen=True, slots=True)
class Debt:
    """How many segments of a version no longer match the version beside it, and since when."""

    segments: int
    since: datetime


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known of the versions at hand, by version id."""

    found: Mapping[int, Counts]
    held_by: Mapping[int, list[str]]
    debts: Mapping[int, Debt]
    machine: Mapping[int, datetime]
    reviews: Mapping[int, datetime]
    scheduled: Mapping[int, datetime]
    owed: Mapping[tuple[int, int], datetime]  # by story and locale
    sections: Mapping[str, SectionPage]  # by path


def _facts(stories: Sequence[Story], versions: Sequence[StoryPage]) -> _Facts:
    waiting = [version for version in versions if _waits(version)]
    debts, machine = _debts(versions)
    scheduled = ScheduledVersion.objects.filter(
        schedule__state=Schedule.State.WAITING, version__in=[version.pk for version in versions]
    )
    owed = OwedVersion.objects.filter(story__in=stories)
    sections = SectionPage.objects.filter(path__in={_parent_path(each) for each in versions})
    return _Facts(
        found=counts(waiting),
        held_by=_held_by(waiting),
        debts=debts,
        machine=machine,
        reviews=_reviews(versions),
        scheduled={pk: at for pk, at in scheduled.values_list("version_id", "schedule__at") if pk},
        owed={(each.story_id, each.locale_id): each.due_at for each in owed},
        sections={section.path: section for section in sections},
    )


def _mark(story: Story, locale: Locale, version: StoryPage | None, facts: _Facts) -> Mark:
    mark = Mark(story=story, locale=locale, state=Mark.State.MISSING, since=story.created_at)
    if version is None:
        mark.owed_by = facts.owed.get((story.pk, locale.pk))
        return mark
    mark.version = version
    mark.person_id = version.latest_revision.user_id if version.latest_revision else version.owner_id
    mark.has_changes = version.live and version.has_unpublished_changes
    mark.state, mark.since = _stands(story, version, facts)
    if mark.state == Mark.State.RETRACTED:
        return mark
    drafted_at = version.latest_revision_created_at or story.created_at
    found = facts.found.get(version.pk, Counts())
    mark.held_since = drafted_at if found.errors else None
    mark.held_by, mark.warnings = facts.held_by.get(version.pk, []), found.warnings
    if debt := facts.debts.get(version.pk):
        mark.stale_since, mark.stale_segments = debt.since, debt.segments
    mark.review_since = facts.reviews.get(version.pk)
    mark.machine_since = facts.machine.get(version.pk)
    mark.scheduled_for = facts.scheduled.get(version.pk)
    mark.owed_by = None if version.live else facts.owed.get((story.pk, locale.pk))
    return mark


def _stands(story: Story, version: StoryPage, facts: _Facts) -> tuple[Mark.State, datetime]:
    """The one state of a version, and since when. Ready: the gate would let it pass now."""
    if version.live:
        return Mark.State.LIVE, version.last_published_at or story.created_at
    if story.retracted_at and version.first_published_at:
        return Mark.State.RETRACTED, story.retracted_at
    if facts.found.get(version.pk, Counts()).errors:
        state = Mark.State.HELD
    elif _draft(version).body and not facts.sections[_parent_path(version)].is_unsorted:
        state = Mark.State.READY
    else:
        state = Mark.State.DRAFT
    return state, version.latest_revision_created_at or story.created_at


def _waits(version: StoryPage) -> bool:
    return version.has_unpublished_changes or not version.live


def _parent_path(version: StoryPage) -> str:
    return str(version.path[: -StoryPage.steplen])


def _draft(version: StoryPage) -> StoryPage:
    revision = version.latest_revision
    return version.with_content_json(revision.content) if revision else version


def _held_by(versions: Sequence[StoryPage]) -> dict[int, list[str]]:
    """The class of each open error, in the order of the text."""
    held: dict[int, list[str]] = {}
    errors = open_findings().filter(report__version__in=versions, severity="error").order_by("pk")
    for pk, name in errors.values_list("report__version_id", "name"):
        held.setdefault(pk, []).append(name)
    return held


def _reviews(versions: Iterable[StoryPage]) -> dict[int, datetime]:
    """Which of these versions were handed over and wait for an editor, and since when."""
    waiting = WorkflowState.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=[str(version.pk) for version in versions],
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    return {int(pk): at for pk, at in waiting.values_list("object_id", "created_at")}


def _debts(versions: Sequence[StoryPage]) -> tuple[dict[int, Debt], dict[int, datetime]]:
    """What each version owes its pairs, and since when it holds what a machine wrote, by version id."""
    pairs = {pair.target_id: pair for pair in Pair.objects.filter(target__in=versions)}
    by_id = {version.pk: version for version in versions}
    memory = known(list(pairs.values()))

    @cache
    def text(pk: int) -> Document:
        """What readers see, or the draft of what they never saw."""
        return document(by_id[pk] if by_id[pk].live else _draft(by_id[pk]))

    @cache
    def related(target_id: int) -> list[Relation]:
        pair = pairs.get(target_id)
        if pair is None or (by_id[target_id].live and not by_id[pair.source_id].live):
            return []  # readers see no source that it could lag behind
        own = relations(text(pair.source_id), text(target_id), memory[pair.pk])
        return passed_on(related(pair.source_id), own)

    owed: dict[int, list[tuple[int, datetime]]] = {}
    machine: dict[int, datetime] = {}
    for target_id, pair in pairs.items():
        source, target = by_id[pair.source_id], by_id[target_id]
        misses = target.live and pair.kind == Pair.Kind.FULL  # what a draft misses, the gate holds
        changed_at = _changed_at(source)
        for each in related(target_id):
            known_at = each.known.at if each.known else changed_at
            if each.stale:
                owed.setdefault(target.pk, []).append((len(each.target), each.target_owes_since or known_at))
            elif misses and (each.missing or each.orphan):
                owed.setdefault(target.pk, []).append((len(each.source or each.target), known_at))
            if each.source_owes_since:
                owed.setdefault(source.pk, []).append((len(each.source) or 1, each.source_owes_since))
            if each.target and each.known and each.known.state == Match.State.MACHINE:
                machine[target.pk] = min(known_at, machine.get(target.pk, known_at))
    debts = {
        pk: Debt(sum(count for count, _since in each), min(since for _count, since in each))
        for pk, each in owed.items()
    }
    return debts, machine


def _changed_at(version: StoryPage) -> datetime:
    at = version.last_published_at if version.live else version.latest_revision_created_at
    return at or version.latest_revision_created_at or version.story.created_at
