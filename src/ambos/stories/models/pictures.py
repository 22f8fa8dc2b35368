from __future__ import annotations

import secrets
from pathlib import PurePath

from django.core.files.base import ContentFile, File
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, Image


class Picture(AbstractImage):
    """A picture. The credit is its own; alt and caption belong to each version that shows it.

    `is_placeholder` stands for a picture whose file did not come with an import: readers see
    nothing of its figures until an editor uploads the file.
    """

    credit = models.CharField(_("credit"), max_length=255, blank=True, help_text=_("Who made the picture."))
    is_placeholder = models.BooleanField(_("file is missing"), default=False)

    admin_form_fields = (*Image.admin_form_fields, "credit", "is_placeholder")

    def get_upload_to(self, filename: str) -> str:
        """A name that nobody guesses: media are served to whoever asks, also before an embargo ends."""
        return f"original_images/{_unguessed()}{PurePath(filename).suffix.lower()}"

    def generate_rendition_file(self, filter: Filter, *, source: File | None = None) -> File:
        """Wagtail leaves the new rendition's temporary file open; this one closes it."""
        with super().generate_rendition_file(filter, source=source) as made:
            made.seek(0)
            return ContentFile(made.read(), name=made.name)

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_picture", "Can choose picture")]


class PictureRendition(AbstractRendition):
    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    def get_upload_to(self, filename: str) -> str:
        """Whoever knows one size of a picture does not know the others."""
        return f"images/{PurePath(self.image.file.name).stem}.{_unguessed()}{PurePath(filename).suffix}"

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_a_filter"
            )
        ]


def _unguessed() -> str:
    return secrets.token_hex(16)
