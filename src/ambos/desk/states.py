"""The states of the board, the most pressing first, and how each is found among the stored marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ambos.desk.models import Mark


@dataclass(frozen=True, slots=True)
class State:
    """One state: those of `Mark.State` exclude each other, the others have a time of their own in `field`."""

    code: str
    label: Any
    field: str = "since"

    @property
    def marks(self) -> Q:
        if self.field == "since":
            return Q(state=self.code.upper())
        return Q(**{f"{self.field}__isnull": False})

    @property
    def stands_since(self) -> str:
        """The field that says since when: what lies ahead says until when."""
        return self.field if self.field.endswith("_since") else "since"

    def holds(self, mark: Mark) -> bool:
        if self.field == "since":
            return mark.state == self.code.upper()
        return getattr(mark, self.field) is not None


STATES: Mapping[str, State] = {
    state.code: state
    for state in (
        State("owed", _("owed"), "owed_by"),
        State("held", _("held"), "held_since"),
        State("stale", _("stale"), "stale_since"),
        State("review", _("in review"), "review_since"),
        State("machine", _("machine"), "machine_since"),
        State("scheduled", _("scheduled"), "scheduled_for"),
        State("ready", _("ready")),
        State("draft", _("draft")),
        State("missing", _("missing")),
        State("live", _("live")),
        State("retracted", _("retracted")),
    )
}


def states_of(mark: Mark) -> list[State]:
    """What is so of a mark, the most pressing first."""
    return [state for state in STATES.values() if state.holds(mark)]
