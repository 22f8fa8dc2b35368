from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ambos.staff.models import User
from ambos.stories.models import Author, Byline, SectionPage, Story, StoryPage
from ambos.stories.queries import edition
from ambos.stories.slugs import free_slug

EMBARGO_AT_MOST = timedelta(days=366)


class EmbargoRefused(ValueError):
    """The embargo would not do what it says: it has passed, lies too far off, or readers see the story."""


@transaction.atomic
def draft_version(
    *,
    section: SectionPage,
    title: str,
    body: Sequence[Mapping[str, Any]],
    translation_key: UUID | None = None,
    slug: str = "",
    authors: Sequence[Author] = (),
    translators: Sequence[Author] = (),
    **fields: Any,
) -> StoryPage:
    """Write a version as a draft in this section and its locale, with one revision.

    `body` holds raw blocks (`type`, `value`, `id`). A known `translation_key` joins that story, a new one
    or none begins a story. Without a free `slug` of its own, the title makes one.
    """
    if translation_key and (told := Story.objects.filter(translation_key=translation_key).first()):
        told.lock()
    page = StoryPage(
        title=title,
        slug=free_slug(section, slug or title),
        locale=section.locale,
        translation_key=translation_key or uuid4(),
        body=list(body),
        **fields,
    )
    roles = dict.fromkeys(authors, Byline.Role.AUTHOR)
    roles |= dict.fromkeys((each for each in translators if each not in roles), Byline.Role.TRANSLATOR)
    page.bylines = [Byline(author=person, role=role) for person, role in roles.items()]
    section.add_child(instance=page)
    page.save_revision()
    return page


@transaction.atomic
def describe_story(*, story: Story, slugline: str, embargo_at: datetime | None, now: datetime) -> None:
    """Set the working title, and the time before which no version may appear.

    Raises `EmbargoRefused` for a new embargo that cannot hold; one that was kept before may stay.
    """
    story.lock()
    if embargo_at and embargo_at != story.embargo_at:
        _require_future(embargo_at, now=now)
        if story.versions.filter(live=True).exists():
            raise EmbargoRefused(_("Readers see this story already. Take it down before you embargo it."))
    story.slugline, story.embargo_at = slugline, embargo_at
    story.save(update_fields=["slugline", "embargo_at"])


@transaction.atomic
def move_story(*, story: Story, section: SectionPage, user: User | None) -> None:
    """Move every version to this section, each in its own edition; sections lacking there are made."""
    story.lock()
    for version in story.versions.select_related("locale"):
        target = section_in(section=section, locale=version.locale)
        if version.get_parent().pk != target.pk:
            version.move(target, pos="last-child", user=user)


def section_in(*, section: SectionPage, locale: Locale) -> SectionPage:
    """This section in another edition, made there under the same title if it is missing."""
    found = SectionPage.objects.filter(translation_key=section.translation_key, locale=locale).first()
    if found:
        return found
    made = SectionPage(
        title=section.title,
        slug=section.slug,
        locale=locale,
        translation_key=section.translation_key,
        is_unsorted=section.is_unsorted,
    )
    edition(locale).add_child(instance=made)
    return made


def unsorted_section(*, locale: Locale) -> SectionPage:
    """Where stories without a section wait; made at the first need."""
    found = SectionPage.objects.filter(is_unsorted=True, locale=locale).first()
    if found:
        return found
    if other := SectionPage.objects.filter(is_unsorted=True).first():
        return section_in(section=other, locale=locale)
    made = SectionPage(title=_("Unsorted"), slug="unsorted", locale=locale, is_unsorted=True)
    edition(locale).add_child(instance=made)
    return made


def _require_future(embargo_at: datetime, *, now: datetime) -> None:
    if embargo_at <= now:
        raise EmbargoRefused(_("This time has passed. An embargo ends in the future."))
    if embargo_at > now + EMBARGO_AT_MOST:
        raise EmbargoRefused(_("An embargo ends within a year from now. Check the year."))
