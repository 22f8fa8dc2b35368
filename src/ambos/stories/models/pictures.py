from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class Picture(AbstractImage):
    """A picture. The credit is its own; alt and caption belong to each version that shows it.

    `is_placeholder` stands for a picture whose file did not come with an import: readers get its
    caption alone until an editor uploads the file.
    """

    credit = models.CharField(_("credit"), max_length=255, blank=True, help_text=_("Who made the picture."))
    is_placeholder = models.BooleanField(_("file is missing"), default=False)

    admin_form_fields = (*Image.admin_form_fields, "credit", "is_placeholder")

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_picture", "Can choose picture")]


class PictureRendition(AbstractRendition):
    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_a_filter"
            )
        ]
