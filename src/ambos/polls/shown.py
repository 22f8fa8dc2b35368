"""A poll as one page shows it: in one locale, at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from babel import Locale
from babel.numbers import format_decimal, format_percent
from django.conf import settings
from django.urls import reverse
from django.utils.translation import ngettext

from ambos.polls.models import Choice, Poll, PollWording
from ambos.polls.queries import Tally, worded_choices


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a result. `width` is a CSS-like share of the whole, such as `43.5%`."""

    text: str
    votes: str
    share: str
    width: str


@dataclass(frozen=True, slots=True)
class Result:
    bars: tuple[Bar, ...]
    votes: str


@dataclass(frozen=True, slots=True)
class ShownPoll:
    poll: Poll
    tag: str
    wording: PollWording
    choices: tuple[Choice, ...]
    is_open: bool
    is_over: bool

    @property
    def answers(self) -> list[tuple[int, str]]:
        return [(choice.pk, choice.text(self.tag)) for choice in self.choices]

    @property
    def url(self) -> str:
        return self._reverse("poll")

    @property
    def vote_url(self) -> str:
        return self._reverse("vote")

    @property
    def result_url(self) -> str:
        return self._reverse("result")

    def result(self, tally: Tally) -> Result:
        """The tally in the numerals and signs of this locale."""
        locale = Locale.parse(self.tag, sep="-")
        bars = tuple(
            Bar(
                text=row.choice.text(self.tag),
                votes=format_decimal(row.votes, locale=locale),
                share=format_percent(round(row.share, 2), locale=locale),
                width=f"{row.share * 100:.1f}%",
            )
            for row in tally.rows
        )
        number = format_decimal(tally.votes, locale=locale)
        votes = ngettext("%(number)s vote", "%(number)s votes", tally.votes) % {"number": number}
        return Result(bars, votes)

    def _reverse(self, name: str) -> str:
        return reverse(f"polls:{name}", kwargs={"locale": self.tag, "slug": self.poll.slug})


def shown(poll: Poll, tag: str, *, now: datetime) -> ShownPoll | None:
    """The poll for readers of this locale; nothing while it is a draft, not begun, or not worded there."""
    wording = poll.wording(tag)
    is_open, is_over = poll.is_open(now), poll.is_over(now)
    if wording is None or not (is_open or is_over):
        return None
    return ShownPoll(poll, tag, wording, tuple(worded_choices(poll)), is_open, is_over)


def tag_of(language: str) -> str:
    """The active language as the newsroom spells it."""
    return next((str(tag) for tag, _name in settings.LANGUAGES if tag.lower() == language.lower()), language)
