from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.crypto import get_random_string
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ambos.polls.models import Ballot, BallotChoice, Choice, ChoiceWording, Poll, PollWording
from ambos.readers.models import MailingList
from ambos.readers.operations import request_subscription

SLUG_LENGTH = 60


class PollIncomplete(ValueError):
    """The poll lacks something that it needs to be asked."""


class PollLocked(ValueError):
    """Somebody has voted: the question and the choices stand as they were shown."""


class PollNotOpen(ValueError):
    """The poll takes no votes now."""


class UnknownChoice(ValueError):
    """The vote names no choice of this poll, or more than it may."""


class AlreadyVoted(ValueError):
    """This one-time number was counted before."""


@dataclass(frozen=True, slots=True)
class PollText:
    """A poll's words in one locale."""

    question: str
    introduction: str = ""
    thanks: str = ""


@dataclass(frozen=True, slots=True)
class Signup:
    """What a voter asked for beside the vote: mail of the poll's list at this address."""

    address: str
    source: str


@transaction.atomic
def draft_poll(
    *,
    wordings: Mapping[str, PollText],
    choices: Sequence[Mapping[str, str]] = (),
    slug: str = "",
    mailing_list: MailingList | None = None,
) -> Poll:
    """Make a poll that nobody can see yet, worded in the locales of these tags.

    Each choice is its text by tag. Without a slug, the first question makes one.
    """
    question = next(iter(wordings.values())).question if wordings else ""
    poll = Poll.objects.create(slug=slug or free_slug(question), mailing_list=mailing_list)
    reword_poll(poll=poll, wordings=wordings, choices=choices)
    return poll


@transaction.atomic
def reword_poll(
    *, poll: Poll, wordings: Mapping[str, PollText], choices: Sequence[Mapping[str, str]]
) -> None:
    """Give the poll exactly these words and choices. Choices keep their row by their place.

    Raises `PollLocked` after the first ballot, `PollIncomplete` if the poll is open and would lack something.
    """
    poll = Poll.objects.select_for_update().get(pk=poll.pk)
    if poll.is_locked:
        raise PollLocked(_("Somebody has voted: the question and the choices stay as they are."))
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    poll.wordings.exclude(locale__language_code__in=wordings).delete()
    for tag, text in wordings.items():
        PollWording.objects.update_or_create(
            poll=poll,
            locale=locales[tag],
            defaults={"question": text.question, "introduction": text.introduction, "thanks": text.thanks},
        )
    poll.choices.filter(rank__gt=len(choices)).delete()
    for rank, texts in enumerate(choices, start=1):
        choice, _made = Choice.objects.get_or_create(poll=poll, rank=rank)
        choice.wordings.all().delete()
        ChoiceWording.objects.bulk_create(
            ChoiceWording(choice=choice, locale=locales[tag], text=text)
            for tag, text in texts.items()
            if text
        )
    if poll.state == Poll.State.OPEN:
        require_complete(poll)


@transaction.atomic
def open_poll(*, poll: Poll, now: datetime) -> Poll:
    """Let readers vote, from now on or from the time the poll names. An open poll stays open.

    Raises `PollIncomplete`, or `PollNotOpen` if it was closed: a closed result stands.
    """
    poll = Poll.objects.select_for_update().get(pk=poll.pk)
    require_openable(poll, now=now)
    poll.state = Poll.State.OPEN
    poll.opens_at = poll.opens_at or now
    poll.save()
    return poll


@transaction.atomic
def close_poll(*, poll: Poll, now: datetime) -> Poll:
    """Take no more votes. Done twice, it changes nothing. Raises `PollNotOpen` if it never opened."""
    poll = Poll.objects.select_for_update().get(pk=poll.pk)
    require_opened(poll)
    if poll.state == Poll.State.OPEN:
        poll.state = Poll.State.CLOSED
        poll.closes_at = min(now, poll.closes_at or now)
        poll.save()
    return poll


@transaction.atomic
def cast_vote(
    *,
    poll: Poll,
    choices: Sequence[Choice],
    locale: Locale,
    number: str,
    now: datetime,
    suspicion: str = Ballot.Suspicion.NONE,
    signup: Signup | None = None,
) -> Ballot:
    """Count one vote, and pass on the voter's wish for the poll's mailing list, both or neither.

    `number` is good once. `choices` stand in order of preference; polls of today take one. A vote under
    suspicion is set aside, and its wish for mail is not passed on; its number may be cast again.
    Raises `PollNotOpen`, `UnknownChoice`, `AlreadyVoted` or `readers.address.BadAddress`.
    """
    poll = Poll.objects.select_for_update().get(pk=poll.pk)
    if not poll.is_open(now):
        raise PollNotOpen(_("This poll is not open for votes."))
    if len(choices) != 1 or any(choice.poll_id != poll.pk for choice in choices):
        raise UnknownChoice(_("Choose one of the answers."))
    ballot = _new_ballot(
        poll=poll,
        number=number,
        locale=locale,
        cast_at=now,
        suspicion=suspicion,
        state=Ballot.State.SET_ASIDE if suspicion else Ballot.State.COUNTED,
    )
    BallotChoice.objects.bulk_create(
        BallotChoice(ballot=ballot, choice=choice, rank=rank) for rank, choice in enumerate(choices, start=1)
    )
    if signup and poll.mailing_list and not suspicion:
        request_subscription(
            address=signup.address,
            mailing_list=poll.mailing_list,
            locale=locale,
            source=signup.source,
            now=now,
        )
    return ballot


def require_openable(poll: Poll, *, now: datetime) -> None:
    """Raises what `open_poll` would raise now."""
    if poll.is_over(now):
        raise PollNotOpen(_("This poll is closed, and a closed poll stays closed. Make a new one."))
    require_complete(poll)
    if poll.closes_at and poll.closes_at <= now:
        raise PollIncomplete(_("The time this poll closes at is past. Set a later one or none."))


def require_opened(poll: Poll) -> None:
    """Raises what `close_poll` would raise."""
    if poll.state == Poll.State.DRAFT:
        raise PollNotOpen(_("This poll was never open."))


def require_complete(poll: Poll) -> None:
    """Raises `PollIncomplete` unless every locale the poll has words in has all of them."""
    wordings, choices = list(poll.wordings.all()), list(poll.choices.prefetch_related("wordings"))
    if not wordings:
        raise PollIncomplete(_("This poll has no question yet."))
    if len(choices) < 2:
        raise PollIncomplete(
            _("A poll needs at least two choices, this one has %(number)d. Add them and open it then.")
            % {"number": len(choices)}
        )
    for wording in wordings:
        tag = wording.locale.language_code
        language = wording.locale.get_display_name()
        if not wording.question:
            raise PollIncomplete(_("The question is missing in %(language)s.") % {"language": language})
        for choice in choices:
            if not choice.text(tag):
                raise PollIncomplete(
                    _("Choice %(rank)d has no text in %(language)s.")
                    % {"rank": choice.rank, "language": language}
                )


def _new_ballot(*, number: str, **fields: object) -> Ballot:
    try:
        with transaction.atomic():
            return Ballot.objects.create(number=number, **fields)
    except IntegrityError as error:
        found = Ballot.objects.filter(number=number).first()
        if found is None:
            raise
        if found.state == Ballot.State.COUNTED:
            raise AlreadyVoted(_("This vote was counted already.")) from error
        found.delete()
        return Ballot.objects.create(number=number, **fields)


def free_slug(question: str) -> str:
    """An address that no poll has yet, made of the question."""
    slug = slugify(question)[:SLUG_LENGTH].strip("-") or "poll"
    if not Poll.objects.filter(slug=slug).exists():
        return slug
    return f"{slug}-{get_random_string(6).lower()}"
