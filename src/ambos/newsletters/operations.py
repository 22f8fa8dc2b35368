from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from ambos.mail.delivery import RecipientRefused, deliver
from ambos.newsletters.letters import Letter, letter_to
from ambos.newsletters.models import Delivery, Issue, IssueStory, IssueWording
from ambos.newsletters.queries import active_subscription, live_versions, recipients
from ambos.readers.models import MailingList
from ambos.stories.models import Story

ON_ITS_WAY = gettext_lazy("This issue is on its way to its readers and can no longer change.")


class IssueNotReady(ValueError):
    """The issue lacks something that its readers would miss."""


class IssueAlreadySent(ValueError):
    """The issue is on its way: what it says stands."""


@dataclass(frozen=True, slots=True)
class IssueText:
    """An issue's words in one locale."""

    subject: str
    introduction: str = ""


@transaction.atomic
def draft_issue(
    *, mailing_list: MailingList, wordings: Mapping[str, IssueText], stories: Sequence[Story]
) -> Issue:
    """Make an issue with these stories in this order, worded in the locales of these tags."""
    issue = Issue.objects.create(mailing_list=mailing_list)
    revise_issue(issue=issue, wordings=wordings, stories=stories)
    return issue


@transaction.atomic
def revise_issue(*, issue: Issue, wordings: Mapping[str, IssueText], stories: Sequence[Story]) -> None:
    """Give the issue exactly these words and stories. Raises `IssueAlreadySent`."""
    issue = Issue.objects.select_for_update().get(pk=issue.pk)
    if issue.state != Issue.State.DRAFT:
        raise IssueAlreadySent(ON_ITS_WAY)
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    issue.wordings.all().delete()
    IssueWording.objects.bulk_create(
        IssueWording(issue=issue, locale=locales[tag], subject=text.subject, introduction=text.introduction)
        for tag, text in wordings.items()
    )
    issue.chosen.all().delete()
    IssueStory.objects.bulk_create(
        IssueStory(issue=issue, story=story, position=position)
        for position, story in enumerate(stories, start=1)
    )


@transaction.atomic
def send_issue(*, issue: Issue, now: datetime) -> int:
    """Queue one delivery for each confirmed reader of the list, in their language; a task sends them.

    Asked again, it adds nobody twice and gives those still waiting another try. Returns how many wait now.
    Raises `IssueNotReady`.
    """
    issue = Issue.objects.select_for_update().get(pk=issue.pk)
    subscriptions = list(recipients(issue.mailing_list, now=now))
    if issue.state == Issue.State.DRAFT:
        require_ready(issue, {subscription.locale for subscription in subscriptions})
        Delivery.objects.bulk_create(
            (
                Delivery(issue=issue, reader_id=subscription.reader_id, locale_id=subscription.locale_id)
                for subscription in subscriptions
            ),
            ignore_conflicts=True,
        )
        issue.state = Issue.State.SENDING
    waiting = issue.deliveries.filter(state=Delivery.State.QUEUED).count()
    if issue.state == Issue.State.SENDING:
        issue.save()  # wakes the worker, see `apps`
    return waiting


def deliver_to_reader(
    *, delivery: Delivery, letter: Letter | None, connection: BaseEmailBackend, now: datetime
) -> None:
    """Send one delivery while nobody else can take it, and mark it. One that is not waiting is left alone.

    It is claimed, sent and marked outside any transaction, so that a slow mail server keeps nobody from
    writing. Who is killed between the server's yes and the mark leaves a claim; once it lapses, that one
    letter may go out a second time, with the same Message-ID, and no other.

    Without a letter, because nothing is live in its language any more, or refused by the reader's server, it
    has failed; of a reader who has left the list meanwhile, it is dropped. Raises `mail.delivery.TryLater`.
    """
    found = Delivery.objects.waiting(now).select_related("reader").filter(pk=delivery.pk).claim(now)
    if found is None:
        return
    subscription = active_subscription(found)
    if subscription is None:
        found.delete()
        return
    state, sent_at = Delivery.State.FAILED, None
    if letter:
        try:
            deliver(letter_to(letter, subscription, delivery=found, now=now), connection)
            state, sent_at = Delivery.State.SENT, now
        except RecipientRefused:
            pass
        except Exception:  # whatever it was, it did not go out
            Delivery.objects.filter(pk=found.pk).update(claimed_at=None)
            raise
    Delivery.objects.filter(pk=found.pk).update(state=state, sent_at=sent_at, claimed_at=None)


@transaction.atomic
def finish_issue(*, issue: Issue, now: datetime) -> None:
    """Call the issue sent once nobody waits for it any more."""
    issue = Issue.objects.select_for_update().get(pk=issue.pk)
    waits = issue.deliveries.filter(state=Delivery.State.QUEUED).exists()
    if issue.state == Issue.State.SENDING and not waits:
        issue.state, issue.sent_at = Issue.State.SENT, now
        issue.save()


def require_ready(issue: Issue, locales: set[Locale]) -> None:
    """Raises `IssueNotReady` if somebody who reads in one of these locales would get less than an issue."""
    if not issue.chosen.exists():
        raise IssueNotReady(_("This issue has no stories yet. Choose at least one."))
    if not locales:
        raise IssueNotReady(_("Nobody has confirmed a subscription to this mailing list yet."))
    for locale in sorted(locales, key=lambda locale: locale.language_code):
        language = {"language": locale.get_display_name()}
        wording = issue.wording(locale.language_code)
        if wording is None or not wording.subject:
            raise IssueNotReady(
                _("Readers wait for this issue in %(language)s: write its subject.") % language
            )
        if not live_versions(issue, locale):
            raise IssueNotReady(
                _("None of the chosen stories is live in %(language)s, which some readers get.") % language
            )
