"""The audit log of a story: who did which act, when, to which versions. Kept in Wagtail's own log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from ambos.staff.models import User
from ambos.stories.models import Story, StoryPage
from ambos.stories.signals import act_recorded

# What was done, as the story's timeline says it.
ACTS = {
    "publish": _("Published"),
    "unpublish": _("Taken down"),
    "schedule": _("Given a time to go live"),
    "unschedule": _("Taken off the clock"),
    "schedule_failed": _("Did not go live at its time"),
    "promise": _("Promised in other languages"),
    "correction": _("Corrected"),
    "update": _("Updated"),
    "carry": _("Correction carried over"),
    "waive_correction": _("Correction waived"),
    "retract": _("Retracted"),
    "restore": _("Retraction undone"),
}


def record(
    story: Story,
    act: str,
    *,
    user: User | None,
    now: datetime,
    versions: Iterable[StoryPage] = (),
    **details: Any,
) -> None:
    """Write one of `ACTS` into the log, inside the act's transaction."""
    named = [version.locale.language_code for version in versions]
    log(
        instance=story,
        action=f"ambos.{act}",
        user=user,
        timestamp=now,
        data={**details, **({"versions": named} if named else {})},
    )
    act_recorded.send(sender=Story, story=story)
