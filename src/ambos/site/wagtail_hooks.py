from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from ambos.site import admin_views
from ambos.stories.models import SectionPage, StoryPage


def hide_unsorted(page: Page, request: HttpRequest, args: list[Any], kwargs: dict[str, Any]) -> None:
    """Readers never see the section where imports wait, nor what lies in it."""
    section = page.get_parent().specific if isinstance(page, StoryPage) else page
    if isinstance(section, SectionPage) and section.is_unsorted:
        raise Http404


hooks.register("before_serve_page", hide_unsorted)


@hooks.register("register_admin_urls")
def front_urls() -> list[URLResolver]:
    patterns = [
        path("", admin_views.fronts, name="all"),
        path("<int:pk>/", admin_views.front, name="front"),
    ]
    return [path("fronts/", include((patterns, "fronts"), namespace="fronts"))]


@hooks.register("register_admin_menu_item")
def fronts_menu_item() -> MenuItem:
    return _FrontsItem(_("Fronts"), reverse("fronts:all"), name="fronts", icon_name="home", order=60)


class _FrontsItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        """For who may publish somewhere."""
        return bool(PagePermissionPolicy().user_has_permission(request.user, "publish"))
