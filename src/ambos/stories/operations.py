from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Revision

from ambos.staff.models import User
from ambos.stories import gate
from ambos.stories.clock import on_newsroom_clock
from ambos.stories.models import Author, Byline, SectionPage, Story, StoryPage
from ambos.stories.queries import edition

EMBARGO_AT_MOST = timedelta(days=366)


class UnknownVersion(ValueError):
    """A version was named that the story does not have."""


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
    **fields: Any,
) -> StoryPage:
    """Write a version as a draft in this section and its locale, with one revision.

    `body` holds raw blocks (`type`, `value`, `id`). A known `translation_key` joins that story, a new one
    or none begins a story. Without a free `slug` of its own, the title makes one.
    """
    wanted = slug or slugify(title)[:80] or "story"
    page = StoryPage(
        title=title,
        slug=find_available_slug(section, wanted),
        locale=section.locale,
        translation_key=translation_key or uuid4(),
        body=list(body),
        **fields,
    )
    page.bylines = [Byline(author=author) for author in dict.fromkeys(authors)]
    section.add_child(instance=page)
    page.save_revision()
    return page


@transaction.atomic
def publish_story(
    *,
    story: Story,
    versions: Sequence[StoryPage],
    user: User | None,
    now: datetime,
    revisions: Mapping[int, Revision] | None = None,
) -> list[StoryPage]:
    """Put exactly these versions live, all or none, as their latest revisions have them.

    `revisions` names another revision by version id. `user` is the person who acts; None is Ambos itself,
    for an act whose permission was asked before. Returns the versions as they are live.
    Raises `gate.PublicationHeld`, `PermissionDenied` or `UnknownVersion`.
    """
    own = _locked(story, versions)
    if user and not all(version.permissions_for_user(user).can_publish() for version in own):
        raise PermissionDenied(_("You may not publish this story."))
    _require_unlocked(own, user)
    named = {pk: revision.pk for pk, revision in (revisions or {}).items()}
    chosen = [Revision.objects.get(pk=named.get(version.pk) or _latest_id(version)) for version in own]
    coming: list[StoryPage] = [revision.as_object() for revision in chosen]
    _require_place(coming, embargo_at=story.embargo_at, now=now)
    gate.ask(coming)
    with gate.permit(own):
        for revision in chosen:
            PublishPageRevisionAction(revision, user=user).execute(skip_permission_checks=True)
    live = StoryPage.objects.filter(pk__in=[version.pk for version in own])
    live.update(
        last_published_at=now
    )  # Wagtail's action reads the clock; all versions of one act share its time
    live.filter(pk__in=[version.pk for version in own if not version.first_published_at]).update(
        first_published_at=now
    )
    return list(live)


def publish_version(*, version: StoryPage, revision: Revision, user: User | None, now: datetime) -> None:
    """The road of Wagtail's own actions, which know one page at a time."""
    publish_story(
        story=version.story, versions=[version], user=user, now=now, revisions={version.pk: revision}
    )


@transaction.atomic
def unpublish_story(*, story: Story, versions: Sequence[StoryPage], user: User | None) -> None:
    """Take exactly these versions down, all or none. Never meets the gate.

    Raises `PermissionDenied` or `UnknownVersion`.
    """
    own = _locked(story, versions)
    if user and not all(version.permissions_for_user(user).can_unpublish() for version in own):
        raise PermissionDenied(_("You may not unpublish this story."))
    for version in own:
        UnpublishPageAction(version, user=user).execute(skip_permission_checks=True)


def describe_story(*, story: Story, slugline: str, embargo_at: datetime | None, now: datetime) -> None:
    """Set the working title, and the time before which no version may appear.

    Raises `EmbargoRefused` for a new embargo that cannot hold; one that was kept before may stay.
    """
    if embargo_at and embargo_at != story.embargo_at:
        _require_future(embargo_at, now=now)
        if story.versions.filter(live=True).exists():
            raise EmbargoRefused(_("Readers see this story already. Take it down before you embargo it."))
    story.slugline, story.embargo_at = slugline, embargo_at
    story.save(update_fields=["slugline", "embargo_at"])


@transaction.atomic
def move_story(*, story: Story, section: SectionPage, user: User | None) -> None:
    """Move every version to this section, each in its own edition; sections lacking there are made."""
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


def _latest_id(version: StoryPage) -> int:
    return version.latest_revision_id or version.save_revision().pk


def _locked(story: Story, versions: Sequence[StoryPage]) -> list[StoryPage]:
    """The named versions as the database has them, under the story's lock."""
    Story.objects.select_for_update().get(pk=story.pk)
    own = list(StoryPage.objects.filter(pk__in=[version.pk for version in versions]).select_related("locale"))
    if not versions:
        raise UnknownVersion(_("Name at least one version of the story."))
    if len(own) < len(versions) or any(version.translation_key != story.translation_key for version in own):
        raise UnknownVersion(_("This story has no such version; it may have been deleted meanwhile."))
    return own


def _require_unlocked(versions: Sequence[StoryPage], user: User | None) -> None:
    for version in versions:
        lock = version.get_lock() if user else None
        if lock and lock.for_user(user):
            raise gate.PublicationHeld(
                _("“%(title)s” is locked: whoever locked it, or a person with the right, unlocks it first.")
                % {"title": version.draft_title}
            )


def _require_future(embargo_at: datetime, *, now: datetime) -> None:
    if embargo_at <= now:
        raise EmbargoRefused(_("This time has passed. An embargo ends in the future."))
    if embargo_at > now + EMBARGO_AT_MOST:
        raise EmbargoRefused(_("An embargo ends within a year from now. Check the year."))


def _require_place(coming: Sequence[StoryPage], *, embargo_at: datetime | None, now: datetime) -> None:
    if embargo_at and embargo_at > now:
        raise gate.PublicationHeld(
            _("This story is under embargo until %(time)s.") % {"time": on_newsroom_clock(embargo_at)}
        )
    parents = [version.get_parent().pk for version in coming]
    if SectionPage.objects.filter(pk__in=parents, is_unsorted=True).exists():
        raise gate.PublicationHeld(
            _("This story lies in Unsorted, which readers never see: choose its section first.")
        )
