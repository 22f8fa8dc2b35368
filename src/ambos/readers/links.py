"""The addresses that a reader's mail leads to."""

from __future__ import annotations

from datetime import datetime

from django.urls import reverse

from ambos.readers import tokens
from ambos.readers.models import Subscription
from ambos.readers.paths import absolute


def confirm_url(subscription: Subscription, *, now: datetime) -> str:
    return _url(subscription, tokens.CONFIRM, now)


def unsubscribe_url(subscription: Subscription, *, now: datetime) -> str:
    return _url(subscription, tokens.UNSUBSCRIBE, now)


def preferences_url(subscription: Subscription, *, now: datetime) -> str:
    return _url(subscription, tokens.PREFERENCES, now)


def _url(subscription: Subscription, purpose: str, now: datetime) -> str:
    token = tokens.token(subscription, purpose=purpose, now=now)
    locale = subscription.locale.language_code
    return absolute(reverse(f"readers:{purpose}", kwargs={"locale": locale, "token": token}))
