"""An issue as one language's readers get it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.core.mail import EmailMultiAlternatives
from django.utils import translation
from wagtail.models import Locale

from ambos.mail.build import build, mail_domain
from ambos.mail.names import name_in
from ambos.newsletters.models import Delivery, Issue, IssueWording
from ambos.newsletters.queries import live_versions
from ambos.readers import links
from ambos.readers.models import ListWording, Subscription
from ambos.readers.paths import absolute
from ambos.stories.models import StoryPage

TEMPLATE = "newsletters/mail/issue"


@dataclass(frozen=True, slots=True)
class LetterStory:
    headline: str
    dek: str
    url: str


@dataclass(frozen=True, slots=True)
class Letter:
    """All that is the same for every reader of one language."""

    issue: Issue
    tag: str
    paper: str
    wording: IssueWording
    list_wording: ListWording | None
    stories: tuple[LetterStory, ...]


def letter(issue: Issue, locale: Locale) -> Letter | None:
    """The issue in one locale, or nothing if it has no words or no live story there."""
    wording, versions = issue.wording(locale.language_code), live_versions(issue, locale)
    if wording is None or not versions:
        return None
    return Letter(
        issue=issue,
        tag=locale.language_code,
        paper=name_in(locale.language_code),
        wording=wording,
        list_wording=issue.mailing_list.nearest_wording(locale.language_code),
        stories=tuple(LetterStory(page.title, page.dek, _url(page)) for page in versions),
    )


def letter_to(
    letter: Letter, subscription: Subscription, *, delivery: Delivery, now: datetime
) -> EmailMultiAlternatives:
    """The letter to one reader, with their own ways out of it. Built twice, it is the same message."""
    return _message(
        letter,
        to=subscription.reader.email,
        unsubscribe_url=links.unsubscribe_url(subscription, now=now),
        preferences_url=links.preferences_url(subscription, now=now),
        message_id=f"<issue-{letter.issue.pk}-delivery-{delivery.pk}@{mail_domain()}>",
    )


def preview(letter: Letter) -> str:
    """The HTML of the letter, with links that lead nowhere in place of a reader's own."""
    message = _message(letter, to="", unsubscribe_url="#", preferences_url="#", message_id="")
    html, _kind = message.alternatives[0]
    return str(html)


def _message(
    letter: Letter, *, to: str, unsubscribe_url: str, preferences_url: str, message_id: str
) -> EmailMultiAlternatives:
    return build(
        template=TEMPLATE,
        to=to,
        locale=letter.tag,
        newsroom=letter.paper,
        context={"letter": letter, "preferences_url": preferences_url},
        unsubscribe_url=unsubscribe_url,
        message_id=message_id,
    )


def _url(page: StoryPage) -> str:
    with translation.override(page.locale.language_code):
        parts = page.get_url_parts()
    return absolute(parts[2] or "") if parts else absolute("/")
