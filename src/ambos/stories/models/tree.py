from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.url_routing import RouteResult


class Branch(Page):
    """A page whose children are all of one kind: a step of an address takes one query, not Wagtail's two."""

    class Meta:
        abstract = True

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        if not path_components:
            return super().route(request, path_components)
        (kind,) = self.allowed_subpage_models()
        child = kind.objects.child_of(self).filter(slug=path_components[0]).first()
        if child is None:
            raise Http404
        child._cached_parent_obj = self  # where Wagtail looks for the parent
        return child.route(request, path_components[1:])


class NewspaperPage(Branch):
    """The root of the site: it holds the editions and sends a reader at `/` to the one they can read."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["stories.EditionPage"]
    max_count = 1
    preview_modes: list[tuple[str, str]] = []

    class Meta:
        verbose_name = _("newspaper")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The one address where Accept-Language counts."""
        response = HttpResponseRedirect(self._edition_url(get_language_from_request(request)))
        patch_vary_headers(response, ["Accept-Language"])
        return response

    def _edition_url(self, wanted: str) -> str:
        tags = [tag for tag, _name in settings.LANGUAGES]
        same_language = [tag for tag in tags if tag.split("-")[0] == wanted.split("-")[0]]
        tag = wanted if wanted in tags else (same_language or tags)[0]
        return f"{self.get_url() or '/'}{tag.lower()}/"


class EditionPage(Branch):
    """One language's site: the front of the paper in one locale. Its slug is the locale's tag."""

    tagline = models.CharField(_("tagline"), max_length=200, blank=True)

    parent_page_types = ["stories.NewspaperPage"]
    subpage_types = ["stories.SectionPage"]
    template = "site/edition.html"
    content_panels = [*Page.content_panels, FieldPanel("tagline")]

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")


class SectionPage(Branch):
    """A topic within an edition. The one marked unsorted holds imports and is never shown to readers."""

    is_unsorted = models.BooleanField(default=False, editable=False)

    parent_page_types = ["stories.EditionPage"]
    subpage_types = ["stories.StoryPage"]
    template = "site/section.html"

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
