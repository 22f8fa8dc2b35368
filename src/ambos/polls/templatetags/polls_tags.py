"""Tags that stand a poll in a page."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Locale

from ambos.polls.models import Poll
from ambos.polls.queries import tally
from ambos.polls.shown import shown, tag_of

register = template.Library()


@register.inclusion_tag("polls/card.html")
def poll_card(poll: Poll | None, locale: Locale | str | None = None) -> dict[str, Any]:
    """The poll inside another page, the same for everyone. Nothing while it is a draft or not worded here.

    The locale is that of the page; without one, the active language.
    """
    tag = locale.language_code if isinstance(locale, Locale) else locale or tag_of(get_language() or "")
    seen = shown(poll, tag, now=timezone.now()) if poll else None
    if seen is None:
        return {}
    return {"seen": seen, "tally": tally(seen.poll) if seen.is_over else None}


@register.inclusion_tag("polls/bars.html")
def poll_bars(seen: Any, counted: Any) -> dict[str, Any]:
    """The result as bars with numbers, and as a table."""
    return {"seen": seen, "result": seen.result(counted)}
