from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ambos.staff.models import User
from ambos.stories.history import record
from ambos.stories.models import RetractionNotice, Schedule, Story
from ambos.stories.operations.publication import locked_versions, require_right_to_publish, take_down


class RetractionRefused(ValueError):
    """The story cannot be withdrawn so."""


@transaction.atomic
def retract_story(
    *,
    story: Story,
    notices: Mapping[Locale, str],
    shown_as: Story.RetractionShown,
    user: User,
    now: datetime,
) -> None:
    """Withdraw all versions at once: readers find a notice in their language at each address that was live.

    `shown_as` says whether the address answers 410 or 200. `notices` has a text for the locale of every
    version that was ever live. Never meets the gate. Raises `RetractionRefused` or `PermissionDenied`.
    """
    own = locked_versions(story, list(story.versions))
    require_right_to_publish(own, user)
    seen = [version for version in own if version.first_published_at]
    if story.retracted_at or not seen:
        raise RetractionRefused(_("Only a story that readers have seen can be retracted, and once."))
    texts = {locale.pk: text.strip() for locale, text in notices.items()}
    if not all(texts.get(version.locale_id) for version in seen):
        raise RetractionRefused(_("Say in each language why the story is withdrawn."))
    story.schedules.filter(state=Schedule.State.WAITING).update(state=Schedule.State.CANCELLED)
    story.owed_versions.all().delete()
    story.retracted_at, story.retraction_shown = now, shown_as
    story.save(update_fields=["retracted_at", "retraction_shown"])
    RetractionNotice.objects.bulk_create(
        RetractionNotice(story=story, locale_id=version.locale_id, text=texts[version.locale_id])
        for version in seen
    )
    take_down([version for version in own if version.live], user=user)
    record(story, "retract", user=user, now=now, versions=seen, shown_as=str(shown_as))


@transaction.atomic
def restore_story(*, story: Story, user: User, now: datetime) -> None:
    """Undo a retraction; the versions stay drafts until they are published again.

    Raises `RetractionRefused` or `PermissionDenied`.
    """
    own = locked_versions(story, list(story.versions))
    require_right_to_publish(own, user)
    if not story.retracted_at:
        raise RetractionRefused(_("This story is not retracted."))
    story.retracted_at, story.retraction_shown = None, ""
    story.save(update_fields=["retracted_at", "retraction_shown"])
    story.retraction_notices.all().delete()
    record(story, "restore", user=user, now=now, versions=own)
