"""The smallest valid mailing lists, readers and subscriptions."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

from ambos.readers.models import MailingList, Subscription
from ambos.readers.operations import (
    ListText,
    confirm_subscription,
    make_mailing_list,
    request_subscription,
)
from factories.stories import locale

NOW = datetime(2026, 11, 3, 12, 0, tzinfo=UTC)
_numbers = itertools.count(1)

LIST_TEXTS = {
    "en": ListText("The Tide Table", "Four stories each Friday.", "I agree to get The Tide Table by e-mail."),
    "es": ListText(
        "La tabla de mareas",
        "Cuatro historias cada viernes.",
        "Acepto recibir La tabla de mareas por correo.",
    ),
    "fr": ListText("La table des marées", "", "J'accepte de recevoir La table des marées."),
    "ar": ListText("جدول المد", "", "أوافق على استلام جدول المد بالبريد."),
}


def mailing_list(*tags: str, premium: bool = False, slug: str = "") -> MailingList:
    """A list offered in these locales, by default in English and Spanish."""
    return make_mailing_list(
        slug=slug or f"list-{next(_numbers)}",
        is_premium=premium,
        wordings={tag: LIST_TEXTS[tag] for tag in tags or ("en", "es")},
    )


def subscription(
    *,
    to: MailingList | None = None,
    tag: str = "en",
    address: str = "",
    confirmed: bool = False,
    now: datetime = NOW,
) -> Subscription:
    """A subscription that waits for its confirmation, or has it."""
    made = request_subscription(
        address=address or f"reader{next(_numbers)}@example.org",
        mailing_list=to or mailing_list(),
        locale=locale(tag),
        source="/en/polls/bridge/",
        now=now,
    )
    return confirm_subscription(subscription=made, now=now) if confirmed else made
