from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Prefetch, Q, QuerySet

from ambos.polls.models import Ballot, Choice, ChoiceWording, Poll


@dataclass(frozen=True, slots=True)
class Row:
    """One choice of a tally. `share` runs from 0.0 to 1.0."""

    choice: Choice
    votes: int
    share: float


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of one poll over all its languages."""

    rows: tuple[Row, ...]
    votes: int


def tally(poll: Poll) -> Tally:
    """The counted ballots of every language together. Two queries, however many choices and locales."""
    counted = Count("ballots", filter=Q(ballots__rank=1, ballots__ballot__state=Ballot.State.COUNTED))
    choices = list(worded_choices(poll).annotate(votes=counted))
    total = sum(choice.votes for choice in choices)
    rows = (Row(choice, choice.votes, choice.votes / total if total else 0.0) for choice in choices)
    return Tally(tuple(rows), total)


def worded_choices(poll: Poll) -> QuerySet[Choice]:
    """The poll's choices in order, each with its words at hand."""
    return Choice.objects.filter(poll=poll).prefetch_related(
        Prefetch("wordings", ChoiceWording.objects.all())
    )


def asked_polls() -> QuerySet[Poll]:
    """The polls readers may see: open or closed, with their words at hand."""
    return (
        Poll.objects.exclude(state=Poll.State.DRAFT)
        .prefetch_related("wordings")
        .select_related("mailing_list")
    )
