from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet
from wagtail.models import Locale

from ambos.readers.models import Consent, ListWording, MailingList, Reader, Subscription


def standing_consents(subscription: Subscription) -> QuerySet[Consent]:
    """Every yes to this list that the reader has not taken back."""
    return Consent.objects.filter(
        reader=subscription.reader, mailing_list=subscription.mailing_list, withdrawn_at__isnull=True
    )


def offered_wordings(tag: str) -> QuerySet[ListWording]:
    """The mailing lists a reader can ask for in the locale of this tag, as they are worded there."""
    return (
        ListWording.objects.filter(locale__language_code=tag).select_related("mailing_list").order_by("name")
    )


def active_lists(reader: Reader) -> QuerySet[MailingList]:
    """The mailing lists the reader is on."""
    active = Subscription.objects.filter(
        reader=reader, mailing_list=OuterRef("pk"), state=Subscription.State.ACTIVE
    )
    return MailingList.objects.filter(Exists(active)).prefetch_related("wordings")


def locale_of(tag: str) -> Locale:
    """The locale of a configured tag."""
    return Locale.objects.get(language_code=tag)
