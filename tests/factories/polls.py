"""The smallest valid polls."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import timedelta

from ambos.polls.models import Ballot, Choice, Poll
from ambos.polls.operations import PollText, cast_vote, close_poll, draft_poll, open_poll
from ambos.readers.models import MailingList
from factories.readers import NOW
from factories.stories import locale

_numbers = itertools.count(1)

TEXTS = {
    "en": PollText(
        "Which bridge would you build?", "The council decides in six weeks.", "Thank you, it counts."
    ),
    "es": PollText(
        "¿Qué puente construiría usted?", "El concejo decide en seis semanas.", "Gracias, ya cuenta."
    ),
    "fr": PollText("Quel pont construiriez-vous ?"),
    "ar": PollText("أي جسر تبني؟"),
}
CHOICES: list[dict[str, str]] = [
    {"en": "The open deck", "es": "La abierta", "fr": "Ouvert", "ar": "مفتوح"},
    {"en": "The roofed deck", "es": "La techada", "fr": "Couvert", "ar": "مسقوف"},
    {"en": "None of them", "es": "Ninguna", "fr": "Aucun", "ar": "لا شيء"},
]


def poll(
    *,
    is_open: bool = False,
    closed: bool = False,
    tags: Sequence[str] = ("en", "es"),
    choices: Sequence[dict[str, str]] = CHOICES,
    offers: MailingList | None = None,
    slug: str = "",
) -> Poll:
    """A draft with three choices; open, or closed after it was."""
    made = draft_poll(
        slug=slug or f"bridge-{next(_numbers)}",
        wordings={tag: TEXTS[tag] for tag in tags},
        choices=[{tag: texts[tag] for tag in tags} for texts in choices],
        mailing_list=offers,
    )
    if is_open or closed:
        made = open_poll(poll=made, now=NOW - timedelta(days=1))
    if closed:
        made = close_poll(poll=made, now=NOW)
    return made


def ballot(poll: Poll, choice: Choice | None = None, *, tag: str = "en", suspicion: str = "") -> Ballot:
    return cast_vote(
        poll=poll,
        choices=[choice or poll.choices.first()],
        locale=locale(tag),
        number=f"number-{next(_numbers)}",
        now=NOW,
        suspicion=suspicion,
    )
