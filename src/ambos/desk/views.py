from __future__ import annotations

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

from ambos.desk.act_forms import CarryForm, CorrectForm, PublicationForm, RetractForm, WaiveCorrectionForm
from ambos.desk.acts import ACTS, preview_address
from ambos.desk.board import Cell, Row, rows
from ambos.desk.forms import DescribeForm, SectionForm, StoryForm
from ambos.desk.notes import lacking_pictures
from ambos.desk.operations import NothingHeld
from ambos.desk.owed import owed, told_gaps
from ambos.desk.reports import draft_comparison, errors_of
from ambos.desk.rights import may_dismiss, may_write_in
from ambos.desk.sentences import banners
from ambos.desk.side_by_side import lines
from ambos.desk.timeline import page_number, timeline
from ambos.pairs.models import Pair
from ambos.pairs.operations import AlreadyTranslated, NothingOwed
from ambos.stories.clock import on_newsroom_clock
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import Correction, EditionPage, PreviewLink, Schedule, Story, StoryPage
from ambos.stories.operations import (
    CorrectionRefused,
    EmbargoRefused,
    RetractionRefused,
    TimeRefused,
    UnknownVersion,
)
from ambos.stories.queries import owed_corrections


def story(request: HttpRequest, pk: int) -> HttpResponse:
    """One story: where each version stands, and each pair block beside block."""
    return _story_page(request, get_object_or_404(Story, pk=pk))


# Where the message of an act that refused stands in its form; None is over the whole form.
_MESSAGE_AT: dict[type[Exception], str | None] = {
    EmbargoRefused: "embargo_at",
    TimeRefused: "at",
    CorrectionRefused: None,
    RetractionRefused: None,
}
_WITH_WORDS = ("correct", "carry")  # somebody wrote what a hold must not lose


def act(request: HttpRequest, pk: int, act: str) -> HttpResponse:
    """One act of the desk on one story. A form that is not right comes back with its message, undone.

    Whoever comes by a link or after a sign-in is led to the story; only a form acts.
    """
    subject = get_object_or_404(Story, pk=pk)
    if act not in ACTS:
        raise Http404
    if request.method != "POST":
        return redirect("desk:story", subject.pk)
    form_class, perform, may = ACTS[act]
    if not may(_user(request), list(subject.versions)):
        return _refused(request, subject, _("Your role does not include this act on this story."))
    form = form_class(request.POST, story=subject)
    if not form.is_valid():
        return _story_page(request, subject, {act: form}, status=422)
    try:
        messages.success(request, perform(request, subject, form.cleaned_data))
    except PermissionDenied as denied:
        return _refused(request, subject, str(denied))
    except tuple(_MESSAGE_AT) as error:
        field = next(at for kind, at in _MESSAGE_AT.items() if isinstance(error, kind))
        form.add_error(field if field in form.fields else None, str(error))
        return _story_page(request, subject, {act: form}, status=422)
    except PublicationHeld as held:
        for banner in banners(held):
            messages.error(request, banner)
        if act in _WITH_WORDS:
            return _story_page(request, subject, {act: form}, status=422)
    except (AlreadyTranslated, NothingHeld, NothingOwed, UnknownVersion) as error:
        messages.error(request, str(error))
    return redirect("desk:story", subject.pk)


def _refused(request: HttpRequest, subject: Story, sentence: str) -> HttpResponse:
    messages.error(request, sentence)
    return _story_page(request, subject, status=403)


def _user(request: HttpRequest) -> Any:
    return request.user


def _story_page(
    request: HttpRequest, subject: Story, bound: dict[str, forms.Form] | None = None, status: int = 200
) -> HttpResponse:
    versions = list(subject.versions.select_related("locale").order_by("locale__pk"))
    bound = bound or {}
    now = timezone.now()
    board_row = next(iter(rows([subject], now=now)), Row(subject, subject.slugline, "", ()))
    context = {
        "story": subject,
        "row": board_row,
        "subtitle": "" if board_row.title.startswith(subject.slugline) else subject.slugline,
        "now": now,
        "here": reverse("desk:story", args=[subject.pk]),
        "comparisons": [_compared(version, bound) for version in versions],
        "missing": _translate_forms(_user(request), versions),
        "section": versions[0].get_parent().specific if versions else None,
        "section_form": bound.get("move") or SectionForm(story=subject),
        "describe_form": bound.get("describe") or DescribeForm(story=subject, initial=vars(subject)),
        "time_zone": settings.TIME_ZONE,
        "embargo": subject.embargo_at and on_newsroom_clock(subject.embargo_at),
        "kinds": Pair.Kind.choices,
        "bound": bound,
        "may": {
            name.replace("-", "_"): may(_user(request), versions) for name, (_f, _a, may) in ACTS.items()
        },
        "preview_links": _open_preview_links(versions),
        "back": reverse("desk:story", args=[subject.pk]) if may_dismiss(_user(request)) else "",
        "timeline": timeline(subject, versions, page_number(request.GET.get("history", "1"))),
        **_publication(request, subject, board_row, bound),
        **_after_publication(subject, versions, bound),
    }
    return render(request, "desk/story.html", context, status=status)


def _publication(
    request: HttpRequest, subject: Story, board_row: Row, bound: dict[str, forms.Form]
) -> dict[str, Any]:
    """What is to go live: the form of the acts that share it, the time that waits, and what is promised."""
    asked = [bound[act] for act in ("publish", "schedule", "promise", "unpublish") if act in bound]
    proposed = {cell.version.pk for cell in board_row.cells if cell.version and _proposed(cell)}
    ticked = {int(pk) for pk in request.POST.getlist("versions") if pk.isdigit()}
    latest = subject.schedules.exclude(state=Schedule.State.CANCELLED).order_by("-scheduled_at").first()
    return {
        "publication": asked[0] if asked else PublicationForm(story=subject),
        "ticked": ticked if asked else proposed,
        "waiting": latest if latest and latest.state == Schedule.State.WAITING else None,
        "failed": latest if latest and latest.state == Schedule.State.FAILED else None,
        "promised": subject.owed_versions.select_related("locale", "promised_by"),
    }


def _proposed(cell: Cell) -> bool:
    return bool(cell.mark and (cell.mark.state != "LIVE" or cell.mark.has_changes))


def _after_publication(
    subject: Story, versions: list[StoryPage], bound: dict[str, forms.Form]
) -> dict[str, Any]:
    """Corrections, which live versions owe which, and the retraction with its notices."""
    is_live = any(version.live for version in versions)
    was_seen = any(version.first_published_at for version in versions)
    return {
        "correct_form": bound.get("correct") or (CorrectForm(story=subject) if is_live else None),
        "retract_form": bound.get("retract")
        or (RetractForm(story=subject) if was_seen and not subject.retracted_at else None),
        "owed_corrections": [
            _answers(subject, correction, version, bound) for correction, version in owed_corrections(subject)
        ],
        "notices": subject.retraction_notices.select_related("locale"),
    }


def _answers(
    subject: Story, correction: Correction, version: StoryPage, bound: dict[str, forms.Form]
) -> dict[str, Any]:
    """One correction that one version owes, with the two ways to answer it."""
    place = {"correction": str(correction.pk), "version": str(version.pk)}
    name = f"{correction.pk}-{version.pk}"

    def form(act: str, form_class: type[StoryForm]) -> forms.Form:
        given = bound.get(act)
        if given and all(given.data.get(field) == value for field, value in place.items()):
            return given
        return form_class(story=subject, initial=place, auto_id=f"{act}-{name}-%s")

    return {
        "correction": correction,
        "version": version,
        "notes": [note.text for note in correction.notes.exclude(text="")],
        "carry": form("carry", CarryForm),
        "waive": form("waive-correction", WaiveCorrectionForm),
    }


def _open_preview_links(versions: list[StoryPage]) -> list[dict[str, Any]]:
    links = PreviewLink.objects.filter(version__in=versions, ends_at__gt=timezone.now())
    return [
        {"link": link, "address": preview_address(link)}
        for link in links.select_related("version__locale", "made_by")
    ]


def _compared(version: StoryPage, bound: dict[str, forms.Form]) -> dict[str, Any]:
    compared = draft_comparison(version)
    errors = errors_of(compared)
    pair, source = compared.pair, compared.source
    debts = owed(pair, source, compared.target) if pair and source else []
    told = [named.finding for named in compared.own_names]
    gaps = told_gaps(debts, told)
    refused = bound.get("no-change")
    is_here = refused is not None and pair is not None and refused.data.get("pair") == str(pair.pk)
    return {
        "version": version,
        "compared": compared,
        "lines": lines(compared),
        "errors": errors,
        "open_errors": [finding for finding, sign_off in errors.items() if sign_off is None],
        "findings": compared.own_names,
        "lacking": lacking_pictures(compared.version),
        "pair": pair,
        "unchecked": compared.report.unchecked,
        "told": told,
        "gaps": gaps,
        "owed": [debt for debt in debts if debt not in gaps.values()],
        "refused": refused if is_here else None,
    }


def _translate_forms(user: Any, versions: list[StoryPage]) -> list[dict[str, Any]]:
    """For each locale without a version that this person may write in, what a draft can start from."""
    editions = EditionPage.objects.exclude(locale__in={version.locale_id for version in versions})
    return [
        {"locale": edition.locale, "sources": versions}
        for edition in editions.select_related("locale").order_by("locale__pk")
        if may_write_in(user, edition)
    ]
