from __future__ import annotations

from django.conf import settings
from django.db import models

from ambos.stories.models.stories import StoryPage


class PreviewLink(models.Model):
    """A link that shows one version's draft to whoever has it, until it ends."""

    version = models.ForeignKey(StoryPage, on_delete=models.CASCADE, related_name="preview_links")
    ends_at = models.DateTimeField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["ends_at", "pk"]

    def __str__(self) -> str:
        return f"{self.version}, {self.ends_at}"
