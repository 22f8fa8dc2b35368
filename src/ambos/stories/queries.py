from __future__ import annotations

from django.db.models import QuerySet
from wagtail.models import Locale

from ambos.stories.models import EditionPage, SectionPage, StoryPage


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


def live_versions(locale: Locale) -> QuerySet[StoryPage]:
    """The live versions of an edition, newest first."""
    return StoryPage.objects.live().filter(locale=locale).order_by("-first_published_at", "-pk")
