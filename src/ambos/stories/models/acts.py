"""What was done to a story, or is to be done: schedules, owed versions, corrections, retractions."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Revision

from ambos.mail.claims import ClaimQuerySet
from ambos.stories.models.stories import Story, StoryPage


def _person() -> Any:
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )


class Schedule(models.Model):
    """Versions that are to go live together at a time, as these revisions have them."""

    class State(models.TextChoices):
        WAITING = "WAITING", _("waiting")
        DONE = "DONE", _("done")
        FAILED = "FAILED", _("failed")
        CANCELLED = "CANCELLED", _("cancelled")

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="schedules")
    at = models.DateTimeField(_("goes live at"), db_index=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    problem = models.TextField(blank=True)
    scheduled_by = _person()
    scheduled_at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["story"], condition=models.Q(state="WAITING"), name="story_waits_for_one_time"
            )
        ]

    def __str__(self) -> str:
        return f"{self.story}: {self.at:%Y-%m-%d %H:%M}"


class ScheduledVersion(models.Model):
    schedule = models.ForeignKey(Schedule, on_delete=models.CASCADE, related_name="versions")
    # Null once it is deleted: the schedule must not forget that it was to go live with the others.
    version = models.ForeignKey(StoryPage, null=True, on_delete=models.SET_NULL, related_name="+")
    revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["schedule", "version"], name="schedule_names_a_version_once")
        ]

    def __str__(self) -> str:
        return str(self.version)


class OwedVersion(models.Model):
    """A version that readers of a locale are owed by a time, since another went alone."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="owed_versions")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    due_at = models.DateTimeField(_("owed by"), db_index=True)
    promised_by = _person()
    promised_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["due_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["story", "locale"], name="story_owes_a_locale_once")]

    def __str__(self) -> str:
        return f"{self.story}: {self.locale}"


class Correction(models.Model):
    """A correction of a story, or an update that corrects nothing. Its notes are each version's own."""

    class Kind(models.TextChoices):
        CORRECTION = "CORRECTION", _("correction")
        UPDATE = "UPDATE", _("update")

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="corrections")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.CORRECTION)
    made_by = _person()
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.story}: {self.get_kind_display()}"


class CorrectionNote(models.Model):
    """What one version says of a correction, tied to the revision it corrected; or why it says nothing."""

    correction = models.ForeignKey(Correction, on_delete=models.CASCADE, related_name="notes")
    version = models.ForeignKey(StoryPage, on_delete=models.CASCADE, related_name="correction_notes")
    text = models.TextField(blank=True)
    corrected_revision = models.ForeignKey(Revision, null=True, on_delete=models.SET_NULL, related_name="+")
    waived_because = models.TextField(blank=True)
    written_by = _person()
    written_at = models.DateTimeField()

    class Meta:
        ordering = ["-written_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["correction", "version"], name="version_answers_a_correction_once"
            ),
            models.CheckConstraint(
                condition=models.Q(text="") ^ models.Q(waived_because=""),
                name="note_says_something_or_why_not",
            ),
        ]

    def __str__(self) -> str:
        return self.text or self.waived_because


class RetractionNotice(models.Model):
    """What readers of one locale find in the place of a retracted story."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="retraction_notices")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    text = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["story", "locale"], name="story_has_one_notice_a_locale")
        ]

    def __str__(self) -> str:
        return self.text


class FollowUp(models.Model):
    """Something that must follow from an act, written in its transaction and done after it, maybe twice.

    `kind` names who does it: see `stories.follow_ups`.
    """

    story = models.ForeignKey(Story, null=True, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=30)
    details = models.JSONField(default=dict)
    due_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    failures = models.PositiveSmallIntegerField(default=0)

    objects = ClaimQuerySet["FollowUp"].as_manager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(done_at=None), name="follow_up_waits")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.story}"
