"""Rows that one process takes up at a time, and works on outside any transaction."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Self, TypeVar

from django.db import models, transaction
from django.db.models import Min, Q

CLAIM_LASTS = timedelta(minutes=5)  # then whoever took a row up is taken for dead
_Row = TypeVar("_Row", bound=models.Model)


class ClaimQuerySet(models.QuerySet[_Row]):
    """Of a model with `claimed_at`: when somebody took the row up, null while nobody has."""

    def unclaimed(self, now: datetime) -> Self:
        """Those that nobody is at."""
        return self.filter(Q(claimed_at=None) | Q(claimed_at__lte=now - CLAIM_LASTS))

    @transaction.atomic
    def claim(self, now: datetime) -> _Row | None:
        """Take up the first of these that nobody is at."""
        free = self.unclaimed(now).select_for_update(skip_locked=True, of=("self",))
        row: _Row | None = free.first()
        if row is not None:
            self.model._default_manager.filter(pk=row.pk).update(claimed_at=now)
        return row

    def release_claims(self) -> None:
        """Let what a dead worker had taken up be done at once. For a worker that starts."""
        self.filter(claimed_at__isnull=False).update(claimed_at=None)

    def claims_lapse_at(self) -> datetime | None:
        """When the first of their claims lapses; None if nobody is at any."""
        first: datetime | None = self.aggregate(at=Min("claimed_at"))["at"]
        return first and first + CLAIM_LASTS
