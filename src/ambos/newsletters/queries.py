from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet
from wagtail.models import Locale

from ambos.newsletters.models import Delivery, Issue
from ambos.readers.models import Grant, MailingList, Subscription
from ambos.stories.models import Story, StoryPage


def recipients(mailing_list: MailingList, *, now: datetime) -> QuerySet[Subscription]:
    """The list's confirmed subscriptions; for a premium list, of readers whose grant runs now."""
    found = Subscription.objects.filter(mailing_list=mailing_list, state=Subscription.State.ACTIVE)
    if mailing_list.is_premium:
        found = found.filter(
            reader__in=Grant.objects.current(now).filter(mailing_list=mailing_list).values("reader")
        )
    return found.select_related("locale").order_by("pk")


def live_versions(issue: Issue, locale: Locale) -> list[StoryPage]:
    """The issue's stories as they are live in one locale, in the issue's order; the others are left out."""
    keys = list(issue.chosen.order_by("position").values_list("story__translation_key", flat=True))
    pages = {
        page.translation_key: page
        for page in StoryPage.objects.live().filter(translation_key__in=keys, locale=locale)
    }
    return [pages[key] for key in keys if key in pages]


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


def active_subscription(delivery: Delivery) -> Subscription | None:
    """The reader's place on the issue's list, if they still have it."""
    found = Subscription.objects.select_related("reader", "locale").filter(
        reader=delivery.reader_id, mailing_list__issues=delivery.issue_id, state=Subscription.State.ACTIVE
    )
    return found.first()
