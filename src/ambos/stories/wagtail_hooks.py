from __future__ import annotations

from typing import Any

from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from ambos.stories import views
from ambos.stories.history import ACTS
from ambos.stories.models import Author, StoryPage


class AuthorViewSet(SnippetViewSet):
    model = Author
    icon = "user"
    menu_name = "authors"
    add_to_admin_menu = True
    menu_order = 310
    list_display = ["name"]
    search_fields = ["name"]


register_snippet(AuthorViewSet)


class VersionViewSet(PageViewSet):
    model = StoryPage
    edit_view_class = views.EditVersionView
    revisions_revert_view_class = views.RevertVersionView


@hooks.register("register_admin_viewset")
def version_views() -> PageViewSet:
    return VersionViewSet()


@hooks.register("register_log_actions")
def name_the_acts(actions: Any) -> None:
    for act, label in ACTS.items():
        actions.register_action(f"ambos.{act}", label, label)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [path("versions/<int:pk>/notes/", views.notes, name="version_notes")]
