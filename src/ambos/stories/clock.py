"""Times as the newsroom's clock has them, whatever time zone the person at work has active."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format


def newsroom_time(moment: datetime) -> datetime:
    return timezone.localtime(moment, timezone.get_default_timezone())


def on_newsroom_clock(moment: datetime) -> str:
    """Date, time and time zone in the active language."""
    return f"{date_format(newsroom_time(moment), 'DATETIME_FORMAT')} ({settings.TIME_ZONE})"
