from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from ambos.stories.models import StoryPage


class Pair(models.Model):
    """A target version and the source version it tells. A version has at most one source."""

    class Kind(models.TextChoices):
        FULL = "FULL", _("full")
        ABRIDGED = "ABRIDGED", _("abridged")
        ADAPTED = "ADAPTED", _("adapted")

    source = models.ForeignKey(StoryPage, on_delete=models.CASCADE, related_name="pairs_as_source")
    target = models.OneToOneField(StoryPage, on_delete=models.CASCADE, related_name="pair_as_target")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.FULL)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(source=models.F("target")), name="pair_joins_two_versions"
            )
        ]

    def __str__(self) -> str:
        return f"{self.source} → {self.target}"

    def clean(self) -> None:
        if self.source.translation_key != self.target.translation_key:
            raise ValidationError(_("A pair joins two versions of one story."))


class Match(models.Model):
    """A group of source segments known to be told by a group of target segments, each by its digest."""

    class State(models.TextChoices):
        MACHINE = "MACHINE", _("machine")
        TRANSLATED = "TRANSLATED", _("translated")
        REVIEWED = "REVIEWED", _("reviewed")
        WAIVED = "WAIVED", _("waived")

    pair = models.ForeignKey(Pair, on_delete=models.CASCADE, related_name="matches")
    source_digests = models.JSONField(default=list)
    target_digests = models.JSONField(default=list)
    state = models.CharField(max_length=10, choices=State.choices, default=State.TRANSLATED)
    matched_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    matched_at = models.DateTimeField()

    class Meta:
        ordering = ["matched_at", "pk"]
        verbose_name_plural = "matches"

    def __str__(self) -> str:
        return f"{self.pair}: {self.get_state_display()}"
