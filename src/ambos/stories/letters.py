"""Mail to people of the newsroom about what happened while they were not looking."""

from __future__ import annotations

import logging
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from ambos.mail.build import build, mail_domain
from ambos.mail.delivery import RecipientRefused, connect, deliver
from ambos.staff.models import User
from ambos.stories.clock import on_newsroom_clock
from ambos.stories.models import OwedVersion, Schedule, Story

logger = logging.getLogger(__name__)


def tell_schedule_failed(*, schedule: Schedule) -> None:
    """Tell who set the time that nothing went live, and why. Raises `mail.delivery.TryLater`."""
    for user in _whom(schedule.scheduled_by):
        words = {"at": schedule.at, "problem": schedule.problem}
        _send("schedule-failed", schedule.story, user, about=f"schedule-{schedule.pk}", **words)


def remind_of_overdue(*, owed: OwedVersion) -> None:
    """Tell who promised a version that its time has come. Raises `mail.delivery.TryLater`."""
    for user in _whom(owed.promised_by):
        words = {"at": owed.due_at, "locale": owed.locale}
        about = f"owed-{owed.pk}-by-{owed.due_at:%Y%m%d%H%M%S}"
        _send("version-overdue", owed.story, user, about=about, **words)


def _whom(user: User | None) -> list[User]:
    """The person, or those who run the newsroom when that person works here no more."""
    if user and user.is_active:
        return [user]
    return list(User.objects.filter(is_superuser=True, is_active=True).order_by("pk"))


def _send(template: str, story: Story, user: User, *, about: str, **words: Any) -> None:
    """`about` tells one letter from another: sent twice, it is the same letter to the mail program."""
    if not user.email:
        return
    language = UserProfile.get_for_user(user).get_preferred_language()
    with translation.override(language):
        words["at"] = on_newsroom_clock(words["at"])
        if isinstance(words.get("locale"), Locale):
            words["locale"] = str(words["locale"].get_display_name())
    message = build(
        template=f"stories/mail/{template}",
        to=user.email,
        locale=language,
        newsroom=settings.NEWSROOM_NAME,
        message_id=f"<{about}-to-{user.pk}@{mail_domain()}>",
        context={"story": story, "url": settings.BASE_URL + reverse("desk:story", args=[story.pk]), **words},
    )
    connection = connect()
    try:
        deliver(message, connection)
    except RecipientRefused:
        logger.warning("The address of user %s takes no mail.", user.pk)
    finally:
        connection.close()
