from __future__ import annotations

import pytest
from django.utils import timezone

from ambos.readers import links
from ambos.readers.operations import end_subscription
from factories import polls, readers
from factories.browser import needs_chromium, violations

pytestmark = [*needs_chromium, pytest.mark.django_db]


def pages_of(tag: str) -> list[str]:
    """Where a reader in this language may come: the poll and its result, and what a mail leads to."""
    now = timezone.now()
    mailing_list = readers.mailing_list()
    poll = polls.poll(is_open=True, offers=mailing_list)
    polls.ballot(poll, tag=tag)
    subscription = readers.subscription(to=mailing_list, tag=tag, confirmed=True, now=now)
    pending, ended = readers.subscription(to=mailing_list, now=now), readers.subscription(to=mailing_list)
    end_subscription(subscription=ended, now=now)
    mailed = [
        links.confirm_url(pending, now=now),
        links.confirm_url(subscription, now=now) + "done/",
        links.unsubscribe_url(subscription, now=now),
        links.unsubscribe_url(ended, now=now),
        links.preferences_url(subscription, now=now),
    ]
    own = [f"/{tag}/polls/{poll.slug}/", f"/{tag}/polls/{poll.slug}/result/", f"/{tag}/readers/subscribe/"]
    return [*own, *("/" + url.split("/", 3)[3] for url in mailed), f"/{tag}/readers/confirm/altered/"]


def test_axe_finds_nothing_narrow_and_wide_in_light_and_dark():
    assert violations([*pages_of("en"), *pages_of("es")]) == []
