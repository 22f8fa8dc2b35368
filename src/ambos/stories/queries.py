from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Min, Q, QuerySet
from wagtail.models import Locale

from ambos.stories.models import Correction, CorrectionNote, EditionPage, SectionPage, Story, StoryPage


def edition(locale: Locale) -> EditionPage:
    """The edition of a locale. Every configured locale has one after `migrate`."""
    return EditionPage.objects.get(locale=locale)


def edition_name(tag: str) -> str:
    """What the paper calls itself in the locale of this tag, if it has an edition there."""
    titles = EditionPage.objects.filter(locale__language_code=tag).values_list("title", flat=True)
    return titles.first() or ""


def sections(locale: Locale) -> QuerySet[SectionPage]:
    """The sections of an edition that readers see, in the order of the tree."""
    return SectionPage.objects.live().filter(locale=locale, is_unsorted=False).order_by("path")


def choosable_sections(locale: Locale) -> QuerySet[SectionPage]:
    """The sections of an edition, and each that only others have, once: a move there makes it here."""
    lacking = SectionPage.objects.live().filter(is_unsorted=False)
    lacking = lacking.exclude(
        translation_key__in=SectionPage.objects.filter(locale=locale).values("translation_key")
    )
    first = lacking.order_by().values("translation_key").annotate(first=Min("pk")).values("first")
    return SectionPage.objects.filter(Q(pk__in=sections(locale)) | Q(pk__in=first)).order_by("path")


def live_versions(locale: Locale) -> QuerySet[StoryPage]:
    """The live versions of an edition, newest first."""
    return StoryPage.objects.live().filter(locale=locale).order_by("-first_published_at", "-pk")


def recent_stories(*, beside: Iterable[int] = (), limit: int = 40) -> list[Story]:
    """The newest stories, and those of the ids `beside`, newest first."""
    newest = Story.objects.values("pk")[:limit]
    return list(Story.objects.filter(Q(pk__in=list(beside)) | Q(pk__in=[row["pk"] for row in newest])))


def versions_of(stories: Iterable[Story]) -> dict[UUID, list[StoryPage]]:
    """Each story's versions, drafts too, by its key, in the order of the locales."""
    keys = [story.translation_key for story in stories]
    pages = StoryPage.objects.filter(translation_key__in=keys).select_related("locale").order_by("locale__pk")
    found: dict[UUID, list[StoryPage]] = {}
    for page in pages.defer_streamfields():
        found.setdefault(page.translation_key, []).append(page)
    return found


def sections_of(versions: Iterable[StoryPage]) -> dict[int, SectionPage]:
    """The section that each version lies in, by the version's id."""
    parents = {version.pk: version.path[: -StoryPage.steplen] for version in versions}
    by_path = {section.path: section for section in SectionPage.objects.filter(path__in=parents.values())}
    return {pk: by_path[path] for pk, path in parents.items() if path in by_path}


def owed_corrections(story: Story) -> list[tuple[Correction, StoryPage]]:
    """Corrections that live versions have neither made nor waived; one published later has nothing to say."""
    versions = list(story.versions.filter(live=True).select_related("locale"))
    made = set(CorrectionNote.objects.filter(correction__story=story).values_list("correction", "version"))
    return [
        (correction, version)
        for correction in story.corrections.filter(kind=Correction.Kind.CORRECTION)
        for version in versions
        if (correction.pk, version.pk) not in made
        and version.first_published_at
        and version.first_published_at < correction.made_at
    ]
