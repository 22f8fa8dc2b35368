from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.stories.models import Story, StoryPage


class VersionReport(models.Model):
    """That a version's draft was checked, beside the `source` it tells. `key` names what was looked at."""

    version = models.OneToOneField(StoryPage, on_delete=models.CASCADE, related_name="report")
    source = models.ForeignKey(StoryPage, null=True, on_delete=models.SET_NULL, related_name="+")
    key = models.CharField(max_length=64)
    library = models.CharField(max_length=40)
    checked_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.version}, {self.checked_at:%Y-%m-%d %H:%M}"


class StoredFinding(models.Model):
    """One finding of a report. Whether it is dismissed is asked of `pairs.dismissing`, by its two keys."""

    report = models.ForeignKey(VersionReport, on_delete=models.CASCADE, related_name="findings")
    name = models.CharField(max_length=40)
    severity = models.CharField(max_length=10)
    in_source = models.BooleanField(default=False)
    block = models.CharField(max_length=80)
    key = models.CharField(max_length=32)
    newsroom_key = models.CharField(max_length=32, blank=True)
    sentence = models.JSONField()
    rests_on = models.CharField(max_length=20, blank=True)
    signed = models.BooleanField(default=False)

    class Meta:
        ordering = ["-report__version_id", "pk"]
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        indexes = [models.Index(fields=["name", "severity"], name="finding_class_and_severity")]

    def __str__(self) -> str:
        return f"{self.report.version}: {self.name}"


class ArchiveRun(models.Model):
    """One walk over all versions. `after` is the last version it has done: there it can go on."""

    started_at = models.DateTimeField()
    moved_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    after = models.BigIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    failed = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M}: {self.done}/{self.total}"


class SignOff(models.Model):
    """Who let held findings pass, and why. It covers these findings only, while their segments stay."""

    version = models.ForeignKey(StoryPage, on_delete=models.CASCADE, related_name="sign_offs")
    fingerprints = models.JSONField(default=list)
    sentences = models.JSONField(default=list)
    reason = models.TextField(_("reason"))
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("signed by"),
    )
    signed_at = models.DateTimeField(_("signed at"))

    class Meta:
        ordering = ["-signed_at", "-pk"]
        verbose_name = _("sign-off")
        verbose_name_plural = _("sign-offs")
        default_permissions = ()
        permissions = [("sign_off_holds", _("Can override a hold, with a reason"))]

    def __str__(self) -> str:
        return f"{self.version}: {self.reason}"


class Mark(models.Model):
    """Where a story stands in one locale, as the board shows it: told from everything else, see `desk.marks`.

    One of `State` holds; what else is to be known of it has its own time, empty where it is not so.
    """

    class State(models.TextChoices):
        MISSING = "MISSING", _("missing")
        HELD = "HELD", _("held")
        DRAFT = "DRAFT", _("draft")
        READY = "READY", _("ready")
        LIVE = "LIVE", _("live")
        RETRACTED = "RETRACTED", _("retracted")

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="marks", db_index=False)
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+", db_index=False)
    version = models.ForeignKey(StoryPage, null=True, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(max_length=10, choices=State.choices)
    since = models.DateTimeField()
    has_changes = models.BooleanField(default=False)
    held_since = models.DateTimeField(null=True)
    held_by = models.JSONField(default=list)
    warnings = models.PositiveIntegerField(default=0)
    stale_since = models.DateTimeField(null=True)
    stale_segments = models.PositiveIntegerField(default=0)
    review_since = models.DateTimeField(null=True)
    machine_since = models.DateTimeField(null=True)
    scheduled_for = models.DateTimeField(null=True)
    owed_by = models.DateTimeField(null=True)
    section_key = models.UUIDField(null=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        db_index=False,
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["story", "locale"], name="story_marked_once_a_locale")]
        indexes = [
            models.Index(fields=["state", "story"], name="mark_state"),
            models.Index(fields=["section_key", "story"], name="mark_section"),
            models.Index(fields=["person", "story"], name="mark_person"),
            models.Index(fields=["since"], name="mark_since"),
            *(
                models.Index(
                    fields=["story"], condition=models.Q(**{f"{field}__isnull": False}), name=f"mark_{field}"
                )
                for field in (
                    "held_since",
                    "stale_since",
                    "review_since",
                    "machine_since",
                    "scheduled_for",
                    "owed_by",
                )
            ),
        ]

    def __str__(self) -> str:
        return f"{self.story}, {self.locale}: {self.get_state_display()}"


class MarksDue(models.Model):
    """Something happened to a story, so its marks are to be told anew. The story may be deleted by then."""

    story = models.ForeignKey(Story, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+")
    noted_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.story_id}, {self.noted_at:%Y-%m-%d %H:%M}"


class MeaningDue(models.Model):
    """A task is queued that compares a version's newest draft by meaning, whichever is newest then."""

    version = models.OneToOneField(StoryPage, on_delete=models.CASCADE, related_name="+")
    noted_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.version_id}, {self.noted_at:%Y-%m-%d %H:%M}"


class SavedView(models.Model):
    """One person's filters of the board, under a name."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_views")
    name = models.CharField(_("name"), max_length=60)
    query = models.CharField(max_length=400, blank=True)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [models.UniqueConstraint(fields=["user", "name"], name="view_saved_once_a_name")]

    def __str__(self) -> str:
        return self.name
