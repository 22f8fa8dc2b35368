from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Revision

from ambos.staff.models import User
from ambos.stories import gate
from ambos.stories.clock import on_newsroom_clock
from ambos.stories.history import record
from ambos.stories.models import OwedVersion, Schedule, SectionPage, Story, StoryPage
from ambos.stories.signals import story_published


class UnknownVersion(ValueError):
    """A version was named that the story does not have."""


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
    own = locked_versions(story, versions)
    require_right_to_publish(own, user)
    chosen = chosen_revisions(own, revisions)
    coming: list[StoryPage] = [revision.as_object() for revision in chosen]
    require_place(story, coming, at=now)
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
    published = list(live)
    _settle(story, published)
    record(story, "publish", user=user, now=now, versions=published)
    story_published.send(sender=Story, story=story, versions=published, user=user, now=now)
    return published


def publish_version(*, version: StoryPage, revision: Revision, user: User | None, now: datetime) -> None:
    """The road of Wagtail's own actions, which know one page at a time."""
    publish_story(
        story=version.story, versions=[version], user=user, now=now, revisions={version.pk: revision}
    )


@transaction.atomic
def unpublish_story(*, story: Story, versions: Sequence[StoryPage], user: User | None, now: datetime) -> None:
    """Take exactly these versions down, all or none. Never meets the gate.

    Raises `PermissionDenied` or `UnknownVersion`.
    """
    own = locked_versions(story, versions)
    if user and not all(version.permissions_for_user(user).can_unpublish() for version in own):
        raise PermissionDenied(_("You may not unpublish this story."))
    take_down(own, user=user)
    record(story, "unpublish", user=user, now=now, versions=own)


def locked_versions(story: Story, versions: Sequence[StoryPage]) -> list[StoryPage]:
    """The named versions as the database has them, under the story's lock. Raises `UnknownVersion`."""
    story.lock()
    own = list(StoryPage.objects.filter(pk__in=[version.pk for version in versions]).select_related("locale"))
    if not versions:
        raise UnknownVersion(_("Name at least one version of the story."))
    if len(own) < len(versions) or any(version.translation_key != story.translation_key for version in own):
        raise UnknownVersion(_("This story has no such version; it may have been deleted meanwhile."))
    return own


def require_right_to_publish(versions: Sequence[StoryPage], user: User | None) -> None:
    """Raises `PermissionDenied`, or `gate.PublicationHeld` for a version that somebody locked."""
    if user is None:
        return
    if not all(version.permissions_for_user(user).can_publish() for version in versions):
        raise PermissionDenied(_("You may not publish this story."))
    for version in versions:
        lock = version.get_lock()
        if lock and lock.for_user(user):
            raise gate.PublicationHeld(
                _("“%(title)s” is locked: whoever locked it, or a person with the right, unlocks it first.")
                % {"title": version.draft_title}
            )


def require_place(story: Story, coming: Sequence[StoryPage], *, at: datetime) -> None:
    """Raises `gate.PublicationHeld` for what may not go live at that time, whatever it says."""
    if story.retracted_at:
        raise gate.PublicationHeld(_("This story is retracted: undo the retraction first."))
    if story.embargo_at and story.embargo_at > at:
        raise gate.PublicationHeld(
            _("This story is under embargo until %(time)s.") % {"time": on_newsroom_clock(story.embargo_at)}
        )
    parents = [version.get_parent() for version in coming]
    for version, parent in zip(coming, parents, strict=True):
        if parent.get_children().filter(slug=version.slug).exclude(pk=version.pk).exists():
            raise gate.PublicationHeld(
                _("“%(title)s” cannot go live: another page has its address “%(slug)s”. Give it another one.")
                % {"title": version.title, "slug": version.slug}
            )
    if SectionPage.objects.filter(pk__in=[parent.pk for parent in parents], is_unsorted=True).exists():
        raise gate.PublicationHeld(
            _("This story lies in Unsorted, which readers never see: choose its section first.")
        )


def chosen_revisions(
    versions: Sequence[StoryPage], named: Mapping[int, Revision] | None = None
) -> list[Revision]:
    """For each version the revision named by its id, else its latest."""
    named = named or {}
    return [
        Revision.objects.get(pk=named[version.pk].pk if version.pk in named else _latest_id(version))
        for version in versions
    ]


def take_down(versions: Sequence[StoryPage], *, user: User | None) -> None:
    """Unpublish, for acts that asked who may."""
    for version in versions:
        UnpublishPageAction(version, user=user).execute(skip_permission_checks=True)


def _latest_id(version: StoryPage) -> int:
    return version.latest_revision_id or version.save_revision().pk


def _settle(story: Story, published: Sequence[StoryPage]) -> None:
    """What went live is owed no more and waits for no other time."""
    OwedVersion.objects.filter(story=story, locale__in=[version.locale_id for version in published]).delete()
    story.schedules.filter(
        state=Schedule.State.WAITING, versions__version__in=[version.pk for version in published]
    ).update(state=Schedule.State.CANCELLED)
