from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.models import Locale

from ambos.desk.board import board as board_page
from ambos.desk.board import rows
from ambos.desk.forms import (
    DescribeForm,
    PairForm,
    PreviewForm,
    SectionForm,
    SignOffForm,
    StoryForm,
    TranslateForm,
    VersionsForm,
)
from ambos.desk.models import SignOff
from ambos.desk.notes import may_dismiss
from ambos.desk.operations import NothingHeld, sign_off_holds
from ambos.desk.reports import draft_comparison, open_errors
from ambos.desk.side_by_side import lines
from ambos.pairs.models import Pair
from ambos.pairs.operations import AlreadyTranslated, declare_pair, translate_version
from ambos.pairs.queries import pair_of
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import Story, StoryPage
from ambos.stories.operations import describe_story, move_story, publish_story, unpublish_story
from ambos.stories.preview_links import preview_token

PREVIEW_DAYS = 7


def board(request: HttpRequest) -> HttpResponse:
    """All stories, newest first."""
    page = board_page(request.GET.get("p", "1"))
    return render(request, "desk/board.html", {"rows": page, "locales": Locale.objects.all()})


def story(request: HttpRequest, pk: int) -> HttpResponse:
    """One story: where each version stands, and each pair block beside block."""
    return _story_page(request, get_object_or_404(Story, pk=pk))


@require_POST
def act(request: HttpRequest, pk: int, act: str) -> HttpResponse:
    """One act of the desk on one story. A form that is not right comes back with its message, undone."""
    subject = get_object_or_404(Story, pk=pk)
    if act not in _ACTS:
        raise Http404
    form_class, perform = _ACTS[act]
    form = form_class(request.POST, story=subject)
    if not form.is_valid():
        return _story_page(request, subject, {act: form}, status=422)
    try:
        messages.success(request, perform(request, subject, form.cleaned_data))
    except PublicationHeld as held:
        for sentence in held.messages:
            messages.error(request, sentence)
    except (AlreadyTranslated, NothingHeld) as error:
        messages.error(request, str(error))
    return redirect("desk:story", subject.pk)


def _publish(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    publish_story(story=subject, versions=data["versions"], user=_user(request), now=timezone.now())
    return _("The chosen versions are live.")


def _unpublish(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    unpublish_story(story=subject, versions=data["versions"], user=_user(request))
    return _("The chosen versions are taken down.")


def _translate(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    draft = translate_version(source=data["source"], locale=data["locale"], user=_user(request))
    return _("A draft in %(language)s waits to be written.") % {"language": draft.locale.get_display_name()}


def _sign_off(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    sign_off_holds(version=data["version"], reason=data["reason"], user=_user(request), now=timezone.now())
    return _("Your sign-off and its reason are kept with the story.")


def _move(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    for version in subject.versions:
        if not version.permissions_for_user(request.user).can_move():
            raise PermissionDenied(_("You may not move this story."))
    move_story(story=subject, section=data["section"], user=_user(request))
    return _("The story stands in “%(section)s”.") % {"section": data["section"].title}


def _declare(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    pair = data["pair"]
    if not pair.target.permissions_for_user(request.user).can_publish():
        raise PermissionDenied(_("You may not say what this version owes its source."))
    declare_pair(pair=pair, kind=data["kind"])
    return _("The pair is declared %(kind)s.") % {"kind": pair.get_kind_display()}


def _describe(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    if not all(version.permissions_for_user(request.user).can_publish() for version in subject.versions):
        raise PermissionDenied(_("You may not change this story’s embargo."))
    describe_story(story=subject, slugline=data["slugline"], embargo_at=data["embargo_at"])
    return _("The slugline and the embargo are kept.")


def _preview(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    if not data["version"].permissions_for_user(request.user).can_edit():
        raise PermissionDenied(_("You may not show this draft to others."))
    token = preview_token(data["version"], ends_at=timezone.now() + timedelta(days=PREVIEW_DAYS))
    link = settings.BASE_URL + reverse("preview", args=[token])
    return _("For %(days)d days anybody who has this link can read the draft: %(link)s") % {
        "days": PREVIEW_DAYS,
        "link": link,
    }


# Each act of the desk: the form that says what for, and what is done; the answer is what the editor reads.
Act = Callable[[HttpRequest, Story, dict[str, Any]], str]
_ACTS: dict[str, tuple[type[StoryForm], Act]] = {
    "publish": (VersionsForm, _publish),
    "unpublish": (VersionsForm, _unpublish),
    "translate": (TranslateForm, _translate),
    "sign-off": (SignOffForm, _sign_off),
    "move": (SectionForm, _move),
    "preview": (PreviewForm, _preview),
    "declare": (PairForm, _declare),
    "describe": (DescribeForm, _describe),
}


def _user(request: HttpRequest) -> Any:
    return request.user


def _story_page(
    request: HttpRequest, subject: Story, bound: dict[str, forms.Form] | None = None, status: int = 200
) -> HttpResponse:
    versions = list(subject.versions.select_related("locale").order_by("locale__pk"))
    bound = bound or {}
    context = {
        "story": subject,
        "row": rows([subject])[0],
        "comparisons": [_compared(version) for version in versions],
        "missing": _translate_forms(subject, versions),
        "section": versions[0].get_parent().specific if versions else None,
        "section_form": bound.get("move") or SectionForm(story=subject),
        "describe_form": bound.get("describe") or DescribeForm(story=subject, initial=vars(subject)),
        "kinds": Pair.Kind.choices,
        "bound": bound,
        "sign_offs": SignOff.objects.filter(version__in=versions).select_related(
            "signed_by", "version__locale"
        ),
        "may_sign": request.user.has_perm("desk.sign_off_holds"),
        "back": reverse("desk:story", args=[subject.pk]) if may_dismiss(_user(request)) else "",
    }
    return render(request, "desk/story.html", context, status=status)


def _compared(version: StoryPage) -> dict[str, Any]:
    compared = draft_comparison(version)
    errors = open_errors(compared)
    return {
        "version": version,
        "compared": compared,
        "lines": lines(compared),
        "open_errors": errors,
        "findings": compared.own_names,
        "pair": pair_of(version),
        "unchecked": compared.report.unchecked,
    }


def _translate_forms(subject: Story, versions: list[StoryPage]) -> list[dict[str, Any]]:
    """For each locale without a version, the versions a draft can start from."""
    taken = {version.locale_id for version in versions}
    return [{"locale": locale, "sources": versions} for locale in Locale.objects.exclude(pk__in=taken)]
