from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable


class Author(models.Model):
    """A person named in bylines. The name is the same in every edition."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(_("slug"), max_length=120, unique=True)

    panels = [FieldPanel("name"), FieldPanel("slug")]

    class Meta:
        ordering = ["name"]
        verbose_name = _("author")
        verbose_name_plural = _("authors")

    def __str__(self) -> str:
        return self.name


class Byline(Orderable):
    """One person of one version, author or translator, in the order they are named."""

    class Role(models.TextChoices):
        AUTHOR = "AUTHOR", _("wrote it")
        TRANSLATOR = "TRANSLATOR", _("translated it")

    page = ParentalKey("stories.StoryPage", on_delete=models.CASCADE, related_name="bylines")
    author = models.ForeignKey(
        Author, on_delete=models.PROTECT, related_name="bylines", verbose_name=_("person")
    )
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.AUTHOR)

    panels = [FieldPanel("author"), FieldPanel("role")]

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["page", "author"], name="byline_names_an_author_once")]

    def __str__(self) -> str:
        return str(self.author)
