"""The newsroom's roles as groups. Made after each `migrate`; what an operator adds to them stays."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db.models.signals import post_migrate
from django.utils import translation
from django.utils.translation import gettext
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Task,
    Workflow,
)

from ambos.stories.models import NewspaperPage

_WRITE = {
    "pages": ["add_page", "change_page"],
    "collection": ["add_image", "change_image", "choose_image"],
    "plain": ["wagtailadmin.access_admin"],
}
_EDIT = {
    "pages": [*_WRITE["pages"], "publish_page", "lock_page", "unlock_page"],
    "collection": [*_WRITE["collection"], "delete_image"],
    "plain": [
        *_WRITE["plain"],
        "desk.sign_off_holds",
        "pairs.dismiss_findings",
        "pairs.add_name",
        "pairs.change_name",
        "pairs.delete_name",
        "pairs.add_term",
        "pairs.change_term",
        "pairs.delete_term",
        "stories.add_author",
        "stories.change_author",
        "polls.add_poll",
        "polls.change_poll",
        "readers.add_mailinglist",
        "readers.change_mailinglist",
        "newsletters.add_issue",
        "newsletters.change_issue",
        "newsletters.send_issue",
    ],
}
_STOCK_APPROVAL = "Moderators approval"
ROLES = {"Reporter": _WRITE, "Editor": _EDIT}


def connect() -> None:
    post_migrate.connect(_make_roles, dispatch_uid="desk.make_roles")


def _make_roles(app_config: AppConfig, **kwargs: Any) -> None:
    # This app's turn comes after all whose permissions and pages the roles are made of.
    if app_config.label == "contenttypes":
        make_roles()


def make_roles() -> None:
    """Make each role's group and give it what it lacks."""
    Group.objects.filter(
        name__in=["Moderators", "Editors"], user=None
    ).delete()  # the stock groups of Wagtail
    newspaper, root = NewspaperPage.objects.get(), Collection.get_first_root_node()
    for name, grants in ROLES.items():
        group, _made = Group.objects.get_or_create(name=name)
        group.permissions.add(*_permissions(grants["plain"]))
        for permission in Permission.objects.filter(
            content_type__app_label="wagtailcore", codename__in=grants["pages"]
        ):
            GroupPagePermission.objects.get_or_create(group=group, page=newspaper, permission=permission)
        for permission in Permission.objects.filter(
            content_type__app_label="wagtailimages", codename__in=grants["collection"]
        ):
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=root, permission=permission
            )
    _hand_over_to_editors()


def _hand_over_to_editors() -> None:
    """Wagtail's stock approval goes to the Editor role: without its own group nobody could review."""
    editors = Group.objects.get(name="Editor")
    for task in GroupApprovalTask.objects.filter(name=_STOCK_APPROVAL, groups=None):
        task.groups.add(editors)
        with translation.override(settings.LANGUAGE_CODE):
            name = gettext("Editors’ review")
        Workflow.objects.filter(workflow_tasks__task=task, name=_STOCK_APPROVAL).update(name=name)
        Task.objects.filter(pk=task.pk).update(name=name)


def _permissions(names: list[str]) -> list[Permission]:
    return [
        permission
        for app, _dot, codename in (name.partition(".") for name in names)
        for permission in Permission.objects.filter(content_type__app_label=app, codename=codename)
    ]
