"""Open and Close: a page that asks, and a POST that does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from ambos.polls.models import Poll
from ambos.polls.operations import (
    PollIncomplete,
    PollNotOpen,
    close_poll,
    open_poll,
    require_openable,
    require_opened,
)

read_or_post = require_http_methods(["GET", "HEAD", "POST"])


@read_or_post
def open_view(request: HttpRequest, pk: int) -> HttpResponse:
    return _act(
        request,
        pk,
        open_poll,
        lambda poll: require_openable(poll, now=timezone.now()),
        question=_("Open this poll for votes?"),
        hint=_("From the first vote on, its question and choices can no longer be changed."),
        button=_("Open"),
        done=_("The poll is open."),
    )


@read_or_post
def close_view(request: HttpRequest, pk: int) -> HttpResponse:
    return _act(
        request,
        pk,
        close_poll,
        require_opened,
        question=_("Close this poll?"),
        hint=_("It takes no more votes from then on and cannot be opened again."),
        button=_("Close"),
        done=_("The poll is closed."),
    )


def _act(
    request: HttpRequest, pk: int, act: Callable[..., Poll], require: Callable[[Poll], None], **words: Any
) -> HttpResponse:
    if not request.user.has_perm("polls.change_poll"):
        raise PermissionDenied
    poll = get_object_or_404(Poll, pk=pk)
    edit_url = reverse("wagtailsnippets_polls_poll:edit", args=[pk])
    if request.method == "POST":
        try:
            act(poll=poll, now=timezone.now())
        except (PollIncomplete, PollNotOpen) as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, words["done"])
        return redirect(edit_url)
    context = {
        "poll": poll,
        "problem": _problem(poll, require),
        "edit_url": edit_url,
        "header_title": str(poll),
        "page_title": str(poll),
        **words,
    }
    return render(request, "polls/admin/act.html", context)


def _problem(poll: Poll, require: Callable[[Poll], None]) -> str:
    try:
        require(poll)
    except (PollIncomplete, PollNotOpen) as refusal:
        return str(refusal)
    return ""
