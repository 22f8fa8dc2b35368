from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ambos.stories.models import StoryPage


class VersionReport(models.Model):
    """What parity last found in a version's draft. `key` names the texts it was found in."""

    version = models.OneToOneField(StoryPage, on_delete=models.CASCADE, related_name="report")
    key = models.CharField(max_length=64)
    findings = models.JSONField(default=list)
    error_count = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.version}: {self.error_count}"


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
