from __future__ import annotations

from collections.abc import Callable, Sequence
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
    EndPreviewForm,
    PairForm,
    PreviewForm,
    SectionForm,
    SignOffForm,
    StoryForm,
    TranslateForm,
    VersionsForm,
)
from ambos.desk.models import SignOff
from ambos.desk.notes import lacking_pictures
from ambos.desk.operations import NothingHeld, sign_off_holds
from ambos.desk.reports import draft_comparison, open_errors
from ambos.desk.rights import may_dismiss, may_edit, may_move_all, may_publish, may_publish_all, may_sign
from ambos.desk.sentences import banners
from ambos.desk.side_by_side import lines
from ambos.pairs.models import Pair
from ambos.pairs.operations import AlreadyTranslated, declare_pair, translate_version
from ambos.pairs.queries import pair_of
from ambos.staff.models import User
from ambos.stories.clock import on_newsroom_clock
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import PreviewLink, Story, StoryPage
from ambos.stories.operations import (
    EmbargoRefused,
    describe_story,
    move_story,
    publish_story,
    unpublish_story,
)
from ambos.stories.preview_links import DAYS, end_preview_link, make_preview_link, preview_token


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
    form_class, perform, may = _ACTS[act]
    if not may(_user(request), list(subject.versions)):
        return _refused(request, subject, _("Your role does not include this act on this story."))
    form = form_class(request.POST, story=subject)
    if not form.is_valid():
        return _story_page(request, subject, {act: form}, status=422)
    try:
        messages.success(request, perform(request, subject, form.cleaned_data))
    except PermissionDenied as denied:
        return _refused(request, subject, str(denied))
    except EmbargoRefused as error:
        form.add_error("embargo_at", str(error))
        return _story_page(request, subject, {act: form}, status=422)
    except PublicationHeld as held:
        for banner in banners(held):
            messages.error(request, banner)
    except (AlreadyTranslated, NothingHeld) as error:
        messages.error(request, str(error))
    return redirect("desk:story", subject.pk)


def _refused(request: HttpRequest, subject: Story, sentence: str) -> HttpResponse:
    messages.error(request, sentence)
    return _story_page(request, subject, status=403)


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
        "link": _preview_address(link),
    }


def _end_preview(request: HttpRequest, subject: Story, data: dict[str, Any]) -> str:
    end_preview_link(link=data["link"], user=_user(request), now=timezone.now())
    return _("The link has ended. Whoever opens it is told so.")


def _preview_address(link: PreviewLink) -> str:
    return settings.BASE_URL + reverse("preview", args=[preview_token(link)])


# Each act of the desk: the form that says what for, what is done (the answer is what the editor reads), and
# to whom it is offered. What somebody may do with some versions only, the act itself refuses for the others.
Act = Callable[[HttpRequest, Story, dict[str, Any]], str]
May = Callable[[User, Sequence[StoryPage]], bool]
_ACTS: dict[str, tuple[type[StoryForm], Act, May]] = {
    "publish": (VersionsForm, _publish, may_publish),
    "unpublish": (VersionsForm, _unpublish, may_publish),
    "translate": (TranslateForm, _translate, may_edit),
    "sign-off": (SignOffForm, _sign_off, may_sign),
    "move": (SectionForm, _move, may_move_all),
    "preview": (PreviewForm, _preview, may_edit),
    "end-preview": (EndPreviewForm, _end_preview, may_edit),
    "declare": (PairForm, _declare, may_publish),
    "describe": (DescribeForm, _describe, may_publish_all),
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
        "time_zone": settings.TIME_ZONE,
        "embargo": subject.embargo_at and on_newsroom_clock(subject.embargo_at),
        "kinds": Pair.Kind.choices,
        "bound": bound,
        "sign_offs": SignOff.objects.filter(version__in=versions).select_related(
            "signed_by", "version__locale"
        ),
        "may": {
            name.replace("-", "_"): may(_user(request), versions) for name, (_f, _a, may) in _ACTS.items()
        },
        "preview_links": _open_preview_links(versions),
        "back": reverse("desk:story", args=[subject.pk]) if may_dismiss(_user(request)) else "",
    }
    return render(request, "desk/story.html", context, status=status)


def _open_preview_links(versions: list[StoryPage]) -> list[dict[str, Any]]:
    links = PreviewLink.objects.filter(version__in=versions, ends_at__gt=timezone.now())
    return [
        {"link": link, "address": _preview_address(link)}
        for link in links.select_related("version__locale", "made_by")
    ]


def _compared(version: StoryPage) -> dict[str, Any]:
    compared = draft_comparison(version)
    errors = open_errors(compared)
    return {
        "version": version,
        "compared": compared,
        "lines": lines(compared),
        "open_errors": errors,
        "findings": compared.own_names,
        "lacking": lacking_pictures(compared.version),
        "pair": pair_of(version),
        "unchecked": compared.report.unchecked,
    }


def _translate_forms(subject: Story, versions: list[StoryPage]) -> list[dict[str, Any]]:
    """For each locale without a version, the versions a draft can start from."""
    taken = {version.locale_id for version in versions}
    return [{"locale": locale, "sources": versions} for locale in Locale.objects.exclude(pk__in=taken)]
