from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from wagtail import hooks
from wagtail.models import Page

from ambos.stories.models import SectionPage, StoryPage


def hide_unsorted(page: Page, request: HttpRequest, args: list[Any], kwargs: dict[str, Any]) -> None:
    """Readers never see the section where imports wait, nor what lies in it."""
    section = page.get_parent().specific if isinstance(page, StoryPage) else page
    if isinstance(section, SectionPage) and section.is_unsorted:
        raise Http404


hooks.register("before_serve_page", hide_unsorted)
