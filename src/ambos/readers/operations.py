from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ambos.mail.build import build
from ambos.mail.delivery import RecipientRefused, deliver
from ambos.mail.names import name_in
from ambos.readers import links
from ambos.readers.address import normalised
from ambos.readers.models import (
    Consent,
    Grant,
    ListWording,
    MailingList,
    Reader,
    Subscription,
    SubscriptionMail,
)
from ambos.readers.queries import standing_consents

MAIL_INTERVAL = timedelta(hours=1)
GRANT_PERIOD = timedelta(days=365)


class NotOfferedInLocale(ValueError):
    """The mailing list has no consent text in that locale, so nobody can agree to it there."""


class SubscriptionEnded(ValueError):
    """The reader has left the list since; only a new request can bring them back."""


@dataclass(frozen=True, slots=True)
class ListText:
    """A mailing list's words in one locale."""

    name: str
    description: str
    consent: str


@transaction.atomic
def make_mailing_list(*, slug: str, is_premium: bool, wordings: Mapping[str, ListText]) -> MailingList:
    """Make a mailing list offered in the locales of these tags."""
    mailing_list = MailingList.objects.create(slug=slug, is_premium=is_premium)
    word_mailing_list(mailing_list=mailing_list, wordings=wordings)
    return mailing_list


@transaction.atomic
def word_mailing_list(*, mailing_list: MailingList, wordings: Mapping[str, ListText]) -> None:
    """Set the list's words in the locales of these tags and leave the others.

    A changed consent text gets the next version; what readers agreed to before stays as it was.
    """
    MailingList.objects.select_for_update().get(pk=mailing_list.pk)
    for tag, text in wordings.items():
        locale = Locale.objects.get(language_code=tag)
        wording = ListWording.objects.filter(mailing_list=mailing_list, locale=locale).first()
        wording = wording or ListWording(mailing_list=mailing_list, locale=locale, consent_version=0)
        if wording.consent != text.consent or wording.consent_version == 0:
            wording.consent_version += 1
        wording.name, wording.description, wording.consent = text.name, text.description, text.consent
        wording.save()


@transaction.atomic
def request_subscription(
    *, address: str, mailing_list: MailingList, locale: Locale, source: str, now: datetime
) -> Subscription:
    """Note that somebody at `address` ticked the list's consent, and leave the mail that asks them.

    Nothing is active before the mail's link is followed. An address gets one such mail an hour; who is on the
    list already gets a mail that says so, and nothing else changes. `source` is the path of the page.
    Raises `address.BadAddress` or `NotOfferedInLocale`.
    """
    wording = ListWording.objects.filter(mailing_list=mailing_list, locale=locale).first()
    if wording is None:
        raise NotOfferedInLocale(_("This newsletter is not offered in this language."))
    reader = _locked_reader(normalised(address), locale)
    subscription, _made = Subscription.objects.get_or_create(
        reader=reader, mailing_list=mailing_list, defaults={"locale": locale, "requested_at": now}
    )
    if subscription.state != Subscription.State.ACTIVE:
        subscription.state = Subscription.State.PENDING
        subscription.locale, subscription.requested_at = locale, now
        subscription.save()
        _note_consent(subscription, wording, source=source[:255], now=now)
    _leave_mail(subscription, now=now)
    return subscription


@transaction.atomic
def request_subscriptions(
    *, address: str, mailing_lists: Collection[MailingList], locale: Locale, source: str, now: datetime
) -> None:
    """`request_subscription` for several lists of one form, all or none."""
    for mailing_list in mailing_lists:
        request_subscription(
            address=address, mailing_list=mailing_list, locale=locale, source=source, now=now
        )


def answer_request(*, mail: SubscriptionMail, connection: BaseEmailBackend, now: datetime) -> None:
    """Send the mail that a request left, once: to confirm, or to say that the reader is on the list already.

    It is claimed, sent and marked outside any transaction, so that a slow mail server keeps nobody from
    writing. Who is killed between the server's yes and the mark leaves a claim; once it lapses, that one mail
    may go out a second time. An address that the server refuses for good is given up.
    Raises `mail.delivery.TryLater`.
    """
    found = SubscriptionMail.objects.due(now).filter(pk=mail.pk).claim(now)
    if found is None:
        return
    own = SubscriptionMail.objects.filter(pk=found.pk)
    try:
        deliver(_answer(found.subscription, now=now), connection)
    except RecipientRefused:
        own.delete()
    except Exception:  # whatever it was, it did not go out
        own.update(claimed_at=None)
        raise
    else:
        own.update(sent_at=now, claimed_at=None)


@transaction.atomic
def confirm_subscription(*, subscription: Subscription, now: datetime) -> Subscription:
    """Make the subscription active, and for a premium list the grant of a year's access.

    Done twice, it changes nothing. Raises `SubscriptionEnded` if the reader has left since.
    """
    subscription = Subscription.objects.select_for_update().get(pk=subscription.pk)
    if subscription.state == Subscription.State.ENDED:
        raise SubscriptionEnded(_("This subscription was ended. Subscribe again to come back."))
    if subscription.state == Subscription.State.ACTIVE:
        return subscription
    subscription.state = Subscription.State.ACTIVE
    subscription.confirmed_at = now
    subscription.save()
    standing_consents(subscription).filter(confirmed_at__isnull=True).update(confirmed_at=now)
    _take_back_mail(subscription)
    _grant_access(subscription, now=now)
    return subscription


@transaction.atomic
def end_subscription(*, subscription: Subscription, now: datetime) -> Subscription:
    """Take the reader off the list and stamp their consent as withdrawn. Done twice, it changes nothing."""
    subscription = Subscription.objects.select_for_update().get(pk=subscription.pk)
    if subscription.state == Subscription.State.ENDED:
        return subscription
    subscription.state = Subscription.State.ENDED
    subscription.ended_at = now
    subscription.save()
    standing_consents(subscription).update(withdrawn_at=now)
    _take_back_mail(subscription)
    return subscription


@transaction.atomic
def change_language(*, reader: Reader, locale: Locale) -> None:
    """From now on the reader gets everything in `locale`, as far as it is offered there."""
    Reader.objects.filter(pk=reader.pk).update(locale=locale)
    offered = ListWording.objects.filter(locale=locale).values("mailing_list")
    Subscription.objects.filter(reader=reader, mailing_list__in=offered).update(locale=locale)


@transaction.atomic
def change_preferences(
    *,
    reader: Reader,
    mailing_lists: Collection[MailingList],
    language: Locale,
    page_locale: Locale,
    source: str,
    now: datetime,
) -> list[MailingList]:
    """Leave every list that is not among `mailing_lists`, ask for those that are new, read in `language`.

    A new list is agreed to in the words of `page_locale`, and needs a confirmation by mail like any other:
    the page may have been forwarded. Returns the new ones. Raises `NotOfferedInLocale`.
    """
    active = Subscription.objects.filter(reader=reader, state=Subscription.State.ACTIVE)
    for subscription in active.exclude(mailing_list__in=mailing_lists):
        end_subscription(subscription=subscription, now=now)
    already = set(active.values_list("mailing_list", flat=True))
    new = [mailing_list for mailing_list in mailing_lists if mailing_list.pk not in already]
    request_subscriptions(address=reader.email, mailing_lists=new, locale=page_locale, source=source, now=now)
    change_language(reader=reader, locale=language)
    return new


def _locked_reader(email: str, locale: Locale) -> Reader:
    """The reader's row, held until commit: two requests at once for one address come one after the other."""
    reader, _made = Reader.objects.get_or_create(email=email, defaults={"locale": locale})
    return Reader.objects.select_for_update().get(pk=reader.pk)


def _note_consent(subscription: Subscription, wording: ListWording, *, source: str, now: datetime) -> None:
    """One row for each yes; the same yes given again within the hour adds none."""
    shown = {
        "wording": wording.consent,
        "wording_version": wording.consent_version,
        "locale": wording.locale,
        "source": source,
    }
    if not standing_consents(subscription).filter(given_at__gt=now - MAIL_INTERVAL, **shown).exists():
        Consent.objects.create(
            reader=subscription.reader, mailing_list=subscription.mailing_list, given_at=now, **shown
        )


def _leave_mail(subscription: Subscription, *, now: datetime) -> None:
    """At most one mail an hour for the address; one for another list waits its turn."""
    mails = SubscriptionMail.objects.filter(subscription__reader=subscription.reader)
    own = mails.filter(subscription=subscription).order_by("-due_at").first()
    if own and (own.sent_at is None or own.due_at > now - MAIL_INTERVAL):
        return
    last = mails.order_by("-due_at").first()
    due_at = max(now, last.due_at + MAIL_INTERVAL) if last else now
    SubscriptionMail.objects.create(subscription=subscription, due_at=due_at)


def _take_back_mail(subscription: Subscription) -> None:
    SubscriptionMail.objects.filter(subscription=subscription, sent_at__isnull=True).delete()


def _grant_access(subscription: Subscription, *, now: datetime) -> None:
    grants = Grant.objects.filter(reader=subscription.reader, mailing_list=subscription.mailing_list)
    if subscription.mailing_list.is_premium and not grants.current(now).exists():
        Grant.objects.create(
            reader=subscription.reader,
            mailing_list=subscription.mailing_list,
            access_from=now,
            access_until=now + GRANT_PERIOD,
        )


def _answer(subscription: Subscription, *, now: datetime) -> EmailMultiAlternatives:
    locale = subscription.locale.language_code
    is_active = subscription.state == Subscription.State.ACTIVE
    return build(
        template=f"readers/mail/{'already-subscribed' if is_active else 'confirm-subscription'}",
        to=subscription.reader.email,
        locale=locale,
        newsroom=name_in(locale),
        context={
            "wording": subscription.mailing_list.nearest_wording(locale),
            "confirm_url": links.confirm_url(subscription, now=now),
            "preferences_url": links.preferences_url(subscription, now=now),
        },
    )
