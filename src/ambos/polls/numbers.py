"""The signed number a ballot page carries: good once, for one poll, for half a day."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core import signing
from django.utils.translation import gettext as _

from ambos.polls.models import Ballot, Poll

PERIOD = timedelta(hours=12)
FASTEST_PERSON = timedelta(seconds=1)
_signer = signing.Signer(salt="ambos.polls.ballot", sep=".")


class NumberAltered(ValueError):
    """The number was not made here for this poll."""


class NumberExpired(ValueError):
    """The number was good once and is too old now."""


@dataclass(frozen=True, slots=True)
class BallotNumber:
    """`trap` is the name of the field that no person meets; it is another one on each ballot page."""

    text: str
    number: str
    issued_at: datetime

    @property
    def trap(self) -> str:
        return f"answer_{self.number[:8]}"


def issue_number(poll: Poll, *, now: datetime) -> BallotNumber:
    return _numbered(poll, secrets.token_hex(16), now)


def read_number(text: str, poll: Poll, *, now: datetime) -> BallotNumber:
    """The number as it came back. Raises `NumberAltered` or `NumberExpired`."""
    try:
        poll_pk, number, issued_ms = _signer.unsign_object(text)
    except signing.BadSignature as error:
        raise NumberAltered(_("This ballot is incomplete or was changed.")) from error
    if poll_pk != poll.pk:
        raise NumberAltered(_("This ballot belongs to another poll."))
    issued_at = datetime.fromtimestamp(issued_ms / 1000, tz=UTC)
    if now - issued_at > PERIOD:
        raise NumberExpired(_("This ballot was open for too long."))
    return BallotNumber(text, number, issued_at)


def suspicion(number: BallotNumber, *, trapped: str, now: datetime) -> Ballot.Suspicion:
    """Why this vote looks like a machine's. `trapped` is what came in the field that no person meets."""
    if trapped:
        return Ballot.Suspicion.TRAP_FILLED
    if now - number.issued_at < FASTEST_PERSON:
        return Ballot.Suspicion.TOO_FAST
    return Ballot.Suspicion.NONE


def _numbered(poll: Poll, number: str, now: datetime) -> BallotNumber:
    issued_ms = int(now.timestamp() * 1000)
    text = _signer.sign_object([poll.pk, number, issued_ms])
    return BallotNumber(text, number, datetime.fromtimestamp(issued_ms / 1000, tz=UTC))
