from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ambos.stories.models import StoryPage


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
