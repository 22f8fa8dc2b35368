"""The newsroom's roles and what each of them may do: one table, made into groups after each `migrate`.

Every road asks for the permissions that the table grants: the desk's doors, Wagtail's editor with its bulk
acts and API, and the operations themselves. What an operator adds to a group stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db.models.signals import post_migrate
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Task,
    Workflow,
)

from ambos.stories.models import EditionPage, NewspaperPage

REPORTER, TRANSLATOR, EDITOR, AUDIENCE, OPERATOR = "Reporter", "Translator", "Editor", "Audience", "Operator"
# What the admin calls them. A translator's group is named with its locale: “Translator es”.
ROLES: Mapping[str, Any] = {
    REPORTER: _("Reporter"),
    TRANSLATOR: _("Translator, in the named languages"),
    EDITOR: _("Editor"),
    AUDIENCE: _("Audience editor"),
    OPERATOR: _("Operator"),
}
_WRITERS, _EVERYBODY = (REPORTER, TRANSLATOR, EDITOR), tuple(ROLES)
_VERBS = ("add", "change", "delete")
_STOCK_APPROVAL = "Moderators approval"


@dataclass(frozen=True, slots=True)
class Act:
    """What people do, who may, and by which permissions: on pages of a tree, on pictures, on all else.

    `doors` are the acts of the desk (`desk.acts.ACTS`) that lead to it.
    """

    label: Any
    roles: tuple[str, ...]
    pages: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    doors: tuple[str, ...] = ()


ACTS: tuple[Act, ...] = (
    Act(_("See the board and every story"), _EVERYBODY, others=("wagtailadmin.access_admin",)),
    Act(
        _("Write and edit versions, hand them over, share a private preview"),
        _WRITERS,
        pages=("add_page", "change_page"),
        doors=("preview", "end-preview"),
    ),
    Act(_("Make a draft in another language"), _WRITERS, doors=("translate",)),
    Act(_("Say that a version owes nothing"), _WRITERS, doors=("no-change", "same")),
    Act(_("Move a story of drafts to another section"), _WRITERS, doors=("move",)),
    Act(_("Choose pictures"), (*_WRITERS, AUDIENCE), pictures=("choose_image",)),
    Act(_("Add and change pictures"), (REPORTER, EDITOR), pictures=("add_image", "change_image")),
    Act(_("Delete pictures"), (EDITOR,), pictures=("delete_image",)),
    Act(
        _("Publish, schedule, promise and take down"),
        (EDITOR,),
        pages=("publish_page",),
        doors=("publish", "unpublish", "schedule", "cancel-schedule", "promise"),
    ),
    Act(_("Place stories on fronts"), (EDITOR,), pages=("publish_page",)),
    Act(
        _("Correct, carry corrections over or waive them, retract and restore"),
        (EDITOR,),
        doors=("correct", "carry", "waive-correction", "retract", "restore"),
    ),
    Act(
        _("Set slugline and embargo, say what a version owes its source"),
        (EDITOR,),
        doors=("describe", "declare"),
    ),
    Act(_("Lock versions"), (EDITOR,), pages=("lock_page", "unlock_page")),
    Act(_("Override a hold"), (EDITOR,), others=("desk.sign_off_holds",), doors=("sign-off",)),
    Act(_("Dismiss findings, have the archive checked"), (EDITOR,), others=("pairs.dismiss_findings",)),
    Act(
        _("Keep the list of names and the glossary"),
        (EDITOR,),
        others=tuple(f"pairs.{verb}_{noun}" for noun in ("name", "term") for verb in _VERBS),
    ),
    Act(_("Keep the list of authors"), (EDITOR,), others=("stories.add_author", "stories.change_author")),
    Act(
        _("Make polls, open and close them"),
        (EDITOR, AUDIENCE),
        others=("polls.add_poll", "polls.change_poll"),
    ),
    Act(
        _("Keep mailing lists, write and send newsletters"),
        (EDITOR, AUDIENCE),
        others=(
            "readers.add_mailinglist",
            "readers.change_mailinglist",
            "newsletters.add_issue",
            "newsletters.change_issue",
            "newsletters.send_issue",
        ),
    ),
    Act(
        _("Keep the newsroom’s people and their roles"),
        (OPERATOR,),
        others=(
            *(f"staff.{verb}_user" for verb in _VERBS),
            *(f"auth.{verb}_group" for verb in _VERBS),
        ),
    ),
    Act(
        _("Keep redirects and workflows"),
        (OPERATOR,),
        others=(
            *(f"wagtailredirects.{verb}_redirect" for verb in _VERBS),
            *(f"wagtailcore.{verb}_{noun}" for noun in ("workflow", "task") for verb in ("add", "change")),
        ),
    ),
)


def translators_of(tag: str) -> str:
    """The group of those who translate into this locale."""
    return f"{TRANSLATOR} {tag}"


def connect() -> None:
    post_migrate.connect(_make_roles, dispatch_uid="desk.make_roles")


def _make_roles(app_config: AppConfig, **kwargs: Any) -> None:
    # This app's turn comes after all whose permissions and pages the roles are made of.
    if app_config.label == "contenttypes":
        make_roles()


def make_roles() -> None:
    """Make each role's group, a translator's for each edition, and give it what it lacks."""
    Group.objects.filter(
        name__in=["Moderators", "Editors"], user=None
    ).delete()  # the stock groups of Wagtail
    newspaper = NewspaperPage.objects.get()
    for role in ROLES:
        if role != TRANSLATOR:
            _make_group(role, role, newspaper)
    for edition in EditionPage.objects.select_related("locale"):
        _make_group(translators_of(edition.locale.language_code), TRANSLATOR, edition)
    _hand_over_to_editors()


def _make_group(name: str, role: str, tree: Page) -> None:
    """`tree` is where the group may do what it may do with pages."""
    group, _made = Group.objects.get_or_create(name=name)
    granted = [act for act in ACTS if role in act.roles]
    group.permissions.add(*_permissions(each for act in granted for each in act.others))
    for permission in _of("wagtailcore", (each for act in granted for each in act.pages)):
        GroupPagePermission.objects.get_or_create(group=group, page=tree, permission=permission)
    root = Collection.get_first_root_node()
    for permission in _of("wagtailimages", (each for act in granted for each in act.pictures)):
        GroupCollectionPermission.objects.get_or_create(group=group, collection=root, permission=permission)


def _hand_over_to_editors() -> None:
    """Wagtail's stock approval goes to the Editor role: without its own group nobody could review."""
    editors = Group.objects.get(name=EDITOR)
    for task in GroupApprovalTask.objects.filter(name=_STOCK_APPROVAL, groups=None):
        task.groups.add(editors)
        with translation.override(settings.LANGUAGE_CODE):
            name = gettext("Editors’ review")
        Workflow.objects.filter(workflow_tasks__task=task, name=_STOCK_APPROVAL).update(name=name)
        Task.objects.filter(pk=task.pk).update(name=name)


def _of(app: str, codenames: Iterable[str]) -> list[Permission]:
    return list(
        Permission.objects.filter(content_type__app_label=app, codename__in=list(codenames)).order_by("pk")
    )


def _permissions(names: Iterable[str]) -> list[Permission]:
    return [
        permission
        for app, _dot, codename in (name.partition(".") for name in names)
        for permission in _of(app, [codename])
    ]
