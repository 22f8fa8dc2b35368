from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from django.contrib import messages
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from wagtail import hooks
from wagtail.admin.api.actions.publish import PublishPageAPIAction
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.menu import DismissibleMenuItem, MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets.button import Button
from wagtail.documents.wagtail_hooks import DocumentsSummaryItem
from wagtail.models import Page

from ambos.desk import urls
from ambos.desk.board import board
from ambos.desk.rights import may_move_all
from ambos.desk.sentences import banners
from ambos.staff.models import User
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import SectionPage, StoryPage
from ambos.stories.operations import move_story, publish_story


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLPattern | URLResolver]:
    return [path("desk/", include((urls, "desk"), namespace="desk"))]


@hooks.register("before_publish_page")
def publish_through_the_act(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The editor's Publish button: the draft is saved by now, so a hold loses nothing."""
    version = page.specific
    if not isinstance(version, StoryPage):
        return None
    story = version.story
    try:
        publish_story(story=story, versions=[version], user=_user(request), now=timezone.now())
    except PublicationHeld as held:
        for banner in banners(held):
            messages.error(request, banner)
        return redirect("desk:story", story.pk)
    messages.success(request, _("“%(title)s” is live.") % {"title": version.title})
    return redirect(reverse("wagtailadmin_pages:edit", args=[version.pk]))


@hooks.register("before_copy_page")
def copy_as_draft_only(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Copies of live stories would go live unasked, and a section's copy would stop half way."""
    stories = StoryPage.objects.descendant_of(page, inclusive=True)
    if request.method == "POST" and request.POST.get("publish_copies") and stories.exists():
        messages.error(request, _("Copies of stories start as drafts: leave “Publish copied page” unticked."))
        return redirect("wagtailadmin_pages:copy", page.pk)
    return None


@hooks.register("before_move_page")
def move_the_whole_story_or_none(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    return _refuse_part_of_a_story(request, [page])


@hooks.register("before_bulk_action")
def move_whole_stories_or_none(
    request: HttpRequest, action_type: str, objects: list[Model], action: Any
) -> HttpResponse | None:
    return _refuse_part_of_a_story(request, objects) if action_type == "move" else None


def _refuse_part_of_a_story(request: HttpRequest, pages: list[Any]) -> HttpResponse | None:
    """The siblings will follow, so each of them has to be the person's to move."""
    for version in _versions_among(pages):
        if not may_move_all(_user(request), list(version.story.versions)):
            messages.error(request, _("Readers see this story in another language, so you may not move it."))
            return redirect("desk:story", version.story.pk)
    return None


@hooks.register("after_move_page")
def take_the_siblings_along(request: HttpRequest, page: Page) -> None:
    """A story has one section, whatever the language: the other versions follow."""
    for version in _versions_among([page]):
        section = SectionPage.objects.get(pk=version.get_parent().pk)
        move_story(story=version.story, section=section, user=_user(request))


@hooks.register("after_bulk_action")
def take_all_siblings_along(
    request: HttpRequest, action_type: str, objects: list[Model], action: Any
) -> None:
    if action_type == "move":
        for version in _versions_among(objects):
            take_the_siblings_along(request, version)


def _versions_among(pages: list[Any]) -> QuerySet[StoryPage]:
    """The versions as the database has them now: a move leaves the objects in hand where they were."""
    return StoryPage.objects.filter(pk__in=[page.pk for page in pages if isinstance(page, Page)])


class _PublishStoryAPIAction(PublishPageAPIAction):
    def _action_from_data(self, instance: Page, data: dict[str, Any]) -> Any:
        action = super()._action_from_data(instance, data)
        return _Act(action.revision, self.request.user) if isinstance(instance, StoryPage) else action


class _Act:
    """The shape of a Wagtail action around `publish_story`."""

    def __init__(self, revision: Any, user: Any) -> None:
        self.revision, self.user = revision, user

    def execute(self) -> None:
        self.revision.publish(user=self.user)


class _PagesAdminAPI(PagesAdminAPIViewSet):
    actions = {**PagesAdminAPIViewSet.actions, "publish": _PublishStoryAPIAction}


@hooks.register("construct_admin_api")
def publish_by_api_through_the_act(router: Any) -> None:
    router.register_endpoint("pages", _PagesAdminAPI)


class _BoardPanel(Component):
    name = "board"
    template_name = "desk/home_panel.html"
    order = 10

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        now = timezone.now()
        return {"board": board(now=now, counted=False), "now": now}


@hooks.register("construct_homepage_panels")
def put_the_board_first(request: HttpRequest, panels: list[Component]) -> None:
    panels.insert(0, _BoardPanel())


@hooks.register("construct_main_menu")
@hooks.register("construct_search")
def hide_documents(request: HttpRequest, items: list[Any]) -> None:
    """Wagtail's admin cannot run without its documents, and no story can hold one."""
    items[:] = [item for item in items if item.name != "documents"]


@hooks.register("construct_help_menu")
def hide_the_news_of_wagtail(request: HttpRequest, items: list[MenuItem]) -> None:
    """They tell of pages, on other people's sites, and blink on every page of the admin until dismissed."""
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]


@hooks.register("construct_homepage_summary_items", order=100)
def hide_the_count_of_documents(request: HttpRequest, items: list[Any]) -> None:
    items[:] = [item for item in items if not isinstance(item, DocumentsSummaryItem)]


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    return MenuItem(_lazy("Stories"), reverse("desk:board"), name="stories", icon_name="doc-full", order=50)


@hooks.register("register_page_header_buttons")
def desk_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if page.specific_class is StoryPage:
        yield Button(
            _("Compare and publish"),
            reverse("desk:story", args=[page.specific.story.pk]),
            icon_name="doc-full",
            priority=5,
        )


@hooks.register("register_reports_menu_item")
def parity_menu_item() -> MenuItem:
    return MenuItem(_lazy("Parity"), reverse("desk:parity"), name="parity", icon_name="doc-full", order=50)


@hooks.register("register_settings_menu_item")
def roles_menu_item() -> MenuItem:
    return MenuItem(
        _lazy("Roles"), reverse("desk:roles"), name="newsroom-roles", icon_name="group", order=605
    )
