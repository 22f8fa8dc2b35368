"""The acts of the desk on one story: what each asks, what it does, and to whom it is offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ambos.desk.act_forms import (
    CarryForm,
    CorrectForm,
    NoChangeForm,
    PlainForm,
    PromiseForm,
    PublicationForm,
    RetractForm,
    SameForm,
    ScheduleForm,
    WaiveCorrectionForm,
)
from ambos.desk.forms import (
    DescribeForm,
    EndPreviewForm,
    PairForm,
    PreviewForm,
    SectionForm,
    SignOffForm,
    StoryForm,
    TranslateForm,
    VersionsForm,
)
from ambos.desk.operations import sign_off_holds
from ambos.desk.owed import owed_of_drafts
from ambos.desk.rights import (
    may_edit,
    may_move_all,
    may_publish,
    may_publish_all,
    may_sign,
    may_translate,
)
from ambos.pairs.models import Match
from ambos.pairs.operations import (
    NothingOwed,
    declare_pair,
    sign_match,
    sign_wording_only,
    translate_version,
)
from ambos.staff.models import User
from ambos.stories.clock import on_newsroom_clock
from ambos.stories.models import Correction, PreviewLink, Story, StoryPage
from ambos.stories.operations import (
    cancel_schedule,
    carry_correction,
    correct_story,
    describe_story,
    move_story,
    owe_versions,
    publish_story,
    restore_story,
    retract_story,
    schedule_story,
    unpublish_story,
    waive_correction,
)
from ambos.stories.preview_links import DAYS, end_preview_link, make_preview_link, preview_token


@transaction.atomic
def _publish(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    """What is promised and what is wording only is said in one act with it."""
    user, now = _user(request), timezone.now()
    if data["due_at"]:
        owe_versions(story=subject, due_at=data["due_at"], user=user, now=now)
    if data["wording_only"]:
        for version in data["versions"]:
            sign_wording_only(version=version, user=user, now=now)
    publish_story(story=subject, versions=data["versions"], user=user, now=now)
    return _("The chosen versions are live.")


@transaction.atomic
def _schedule(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    user, now = _user(request), timezone.now()
    if data["due_at"]:
        owe_versions(story=subject, due_at=data["due_at"], user=user, now=now)
    schedule_story(story=subject, versions=data["versions"], at=data["at"], user=user, now=now)
    return _("The chosen versions go live on %(time)s.") % {"time": on_newsroom_clock(data["at"])}


def _cancel_schedule(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    cancel_schedule(story=subject, user=_user(request), now=timezone.now())
    return _("The story is off the clock.")


def _promise(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    owe_versions(story=subject, due_at=data["due_at"], user=_user(request), now=timezone.now())
    return _("The promise is kept in view, and you are mailed if its time passes.")


def _correct(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    correct_story(
        story=subject,
        notes=data["notes"],
        user=_user(request),
        now=timezone.now(),
        kind=Correction.Kind(data["kind"]),
    )
    return _("The versions are live with their notes.")


def _carry(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    carry_correction(
        correction=data["correction"],
        notes={data["version"]: data["text"]},
        user=_user(request),
        now=timezone.now(),
    )
    return _("The correction is carried over.")


def _waive_correction(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    waive_correction(
        correction=data["correction"],
        version=data["version"],
        reason=data["reason"],
        user=_user(request),
        now=timezone.now(),
    )
    return _("This version owes no correction. Your reason is kept with the story.")


def _retract(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    retract_story(
        story=subject,
        notices=data["notices"],
        shown_as=Story.RetractionShown(data["shown_as"]),
        user=_user(request),
        now=timezone.now(),
    )
    return _("The story is retracted. Readers find the notice at its addresses.")


def _restore(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    restore_story(story=subject, user=_user(request), now=timezone.now())
    return _("The retraction is undone. The versions are drafts until you publish them.")


def _no_change(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    _sign(request, data, Match.State.WAIVED, reason=data["reason"])
    return _("No change is needed there. Your reason is kept with the story.")


def _same(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    _sign(request, data, Match.State.REVIEWED)
    return _("Both tell the same; nothing is owed there.")


@transaction.atomic
def _sign(request: HttpRequest, data: dict[str, Any], state: Match.State, reason: str = "") -> None:
    """Raises `NothingOwed` for a debt that is not, or no longer, what the person saw."""
    debt = next((each for each in owed_of_drafts(data["pair"]) if each.key == data["key"]), None)
    if debt is None:
        raise NothingOwed(_("These paragraphs have changed meanwhile; look again."))
    sign_match(
        pair=data["pair"],
        source=[block.id for block in debt.source],
        target=[block.id for block in debt.target],
        state=state,
        user=_user(request),
        now=timezone.now(),
        reason=reason,
    )


def _unpublish(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    unpublish_story(story=subject, versions=data["versions"], user=_user(request), now=timezone.now())
    return _("The chosen versions are taken down.")


def _translate(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    draft = translate_version(source=data["source"], locale=data["locale"], user=_user(request))
    return _("A draft in %(language)s waits to be written.") % {"language": draft.locale.get_display_name()}


def _sign_off(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    sign_off_holds(version=data["version"], reason=data["reason"], user=_user(request), now=timezone.now())
    return _("Your sign-off and its reason are kept with the story.")


def _move(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    move_story(story=subject, section=data["section"], user=_user(request))
    return _("The story stands in “%(section)s”.") % {"section": data["section"].title}


def _declare(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    pair = data["pair"]
    if not pair.target.permissions_for_user(request.user).can_publish():
        raise PermissionDenied(_("You may not say what this version owes its source."))
    declare_pair(pair=pair, kind=data["kind"])
    return _("The pair is declared %(kind)s.") % {"kind": pair.get_kind_display()}


def _describe(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    describe_story(
        story=subject, slugline=data["slugline"], embargo_at=data["embargo_at"], now=timezone.now()
    )
    return _("The slugline and the embargo are kept.")


def _preview(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    link = make_preview_link(version=data["version"], user=_user(request), now=timezone.now())
    return _("For %(days)d days anybody who has this link can read the draft: %(link)s") % {
        "days": DAYS,
        "link": preview_address(link),
    }


def _end_preview(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    end_preview_link(link=data["link"], user=_user(request), now=timezone.now())
    return _("The link has ended. Whoever opens it is told so.")


def preview_address(link: PreviewLink) -> str:
    return settings.BASE_URL + reverse("preview", args=[preview_token(link)])


# Each act of the desk: the form that says what for, what is done (the answer is what the editor reads), and
# to whom it is offered. What somebody may do with some versions only, the act itself refuses for the others.
Act = Callable[[HttpRequest, Story, dict[str, Any]], str]
May = Callable[[User, Sequence[StoryPage]], bool]
ACTS: dict[str, tuple[type[StoryForm], Act, May]] = {
    "publish": (PublicationForm, _publish, may_publish),
    "unpublish": (VersionsForm, _unpublish, may_publish),
    "schedule": (ScheduleForm, _schedule, may_publish),
    "cancel-schedule": (PlainForm, _cancel_schedule, may_publish_all),
    "promise": (PromiseForm, _promise, may_publish_all),
    "correct": (CorrectForm, _correct, may_publish),
    "carry": (CarryForm, _carry, may_publish),
    "waive-correction": (WaiveCorrectionForm, _waive_correction, may_publish),
    "retract": (RetractForm, _retract, may_publish_all),
    "restore": (PlainForm, _restore, may_publish_all),
    "no-change": (NoChangeForm, _no_change, may_edit),
    "same": (SameForm, _same, may_edit),
    "translate": (TranslateForm, _translate, may_translate),
    "sign-off": (SignOffForm, _sign_off, may_sign),
    "move": (SectionForm, _move, may_move_all),
    "preview": (PreviewForm, _preview, may_edit),
    "end-preview": (EndPreviewForm, _end_preview, may_edit),
    "declare": (PairForm, _declare, may_publish),
    "describe": (DescribeForm, _describe, may_publish_all),
}


def _user(request: HttpRequest) -> Any:
    return request.user
