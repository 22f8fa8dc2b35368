from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from ambos.stories.models import Story


class PlacementQuerySet(models.QuerySet["Placement"]):
    def current(self, now: datetime) -> PlacementQuerySet:
        return self.filter(Q(placed_until=None) | Q(placed_until__gt=now))


class Placement(models.Model):
    """A story that an editor put at a place of a front, the first of which is the lead's."""

    front = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="placements")
    place = models.PositiveSmallIntegerField()
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="placements")
    placed_until = models.DateTimeField(null=True)
    placed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    placed_at = models.DateTimeField()

    objects = PlacementQuerySet.as_manager()

    class Meta:
        ordering = ["place"]
        default_permissions = ()
        verbose_name = _("placement")
        constraints = [
            models.UniqueConstraint(fields=["front", "place"], name="one_story_at_a_place"),
            models.UniqueConstraint(fields=["front", "story"], name="one_place_a_story"),
        ]

    def __str__(self) -> str:
        return f"{self.front} {self.place}: {self.story}"
