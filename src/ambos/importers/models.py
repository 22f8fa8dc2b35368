from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from ambos.stories.models import Story


class PageImport(models.Model):
    """One saved page that came in, and what became of each of its lines."""

    digest = models.CharField(max_length=64, unique=True)
    file_name = models.CharField(_("file"), max_length=255)
    story = models.ForeignKey(Story, null=True, on_delete=models.SET_NULL, related_name="imports")
    receipt = models.JSONField(_("receipt"), default=list)
    imported_at = models.DateTimeField(_("imported at"))

    class Meta:
        ordering = ["-imported_at", "-pk"]
        verbose_name = _("page import")

    def __str__(self) -> str:
        return self.file_name
