from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db.models import QuerySet
from wagtail.models import Locale

from ambos.newsletters.models import Delivery, Issue
from ambos.readers.models import Grant, MailingList, Subscription
from ambos.stories.models import StoryPage


def recipients(mailing_list: MailingList, *, now: datetime) -> QuerySet[Subscription]:
    """The list's confirmed subscriptions; for a premium list, of readers whose grant runs now.

    Who reads in a language that the newsroom no longer names gets nothing until it names it again: nobody
    could write the issue in it.
    """
    tags = [tag for tag, _language in settings.LANGUAGES]
    found = Subscription.objects.filter(
        mailing_list=mailing_list, state=Subscription.State.ACTIVE, locale__language_code__in=tags
    )
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


def active_subscription(delivery: Delivery) -> Subscription | None:
    """The reader's place on the issue's list, if they still have it."""
    found = Subscription.objects.select_related("reader", "locale").filter(
        reader=delivery.reader_id, mailing_list__issues=delivery.issue_id, state=Subscription.State.ACTIVE
    )
    return found.first()
