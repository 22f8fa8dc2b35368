"""Signed words in addresses that stand for one subscription and one purpose."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core import signing
from django.utils.translation import gettext as _

from ambos.readers.models import Subscription

CONFIRM, UNSUBSCRIBE, PREFERENCES = "confirm", "unsubscribe", "preferences"
CONFIRM_PERIOD = timedelta(days=7)


class TokenAltered(ValueError):
    """The token was not made here for this purpose, or what it stood for is gone."""


class TokenExpired(ValueError):
    """The token was good once and is too old now."""


def token(subscription: Subscription, *, purpose: str, now: datetime) -> str:
    """A token for this reader and list that opens one kind of page."""
    return _signer(purpose).sign_object([subscription.pk, int(now.timestamp())])


def subscription_of(token: str, *, purpose: str, now: datetime) -> Subscription:
    """The subscription a token stands for. Only `confirm` tokens grow old: mail is kept for years.

    Raises `TokenAltered` or `TokenExpired`.
    """
    try:
        pk, made_at = _signer(purpose).unsign_object(token)
    except signing.BadSignature as error:
        raise TokenAltered(_("This link is incomplete or was changed.")) from error
    if purpose == CONFIRM and now.timestamp() - made_at > CONFIRM_PERIOD.total_seconds():
        raise TokenExpired(_("This link was good for seven days, and they are over."))
    found = Subscription.objects.select_related("reader", "mailing_list", "locale").filter(pk=pk).first()
    if found is None:
        raise TokenAltered(_("This link leads to a subscription that is no longer there."))
    return found


def _signer(purpose: str) -> signing.Signer:
    return signing.Signer(salt=f"ambos.readers.{purpose}", sep=".")
