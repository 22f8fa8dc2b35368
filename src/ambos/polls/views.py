from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from ambos.polls import operations
from ambos.polls.forms import BallotForm, ChoiceForm
from ambos.polls.numbers import (
    BallotNumber,
    NumberAltered,
    NumberExpired,
    issue_number,
    read_number,
    suspicion,
)
from ambos.polls.queries import asked_polls, tally
from ambos.polls.shown import ShownPoll, shown
from ambos.readers.notices import notice
from ambos.readers.origin import public_form
from ambos.readers.paths import absolute
from ambos.readers.queries import locale_of

COOKIE_SECONDS = 365 * 24 * 60 * 60
read_or_post = require_http_methods(["GET", "HEAD", "POST"])


@read_or_post
@public_form
def poll_page(request: HttpRequest, locale: str, slug: str) -> HttpResponse:
    """The poll at its own address; posted to, the ballot page, which stores nothing."""
    seen = _seen(locale, slug)
    if request.method != "POST":
        return render(request, "polls/poll.html", _context(seen, "poll", tally=tally(seen.poll)))
    if refusal := _refusal(request, seen):
        return refusal
    choice = ChoiceForm(seen.choices, locale, request.POST)
    if not choice.is_valid():
        return render(request, "polls/poll.html", _context(seen, "poll", form=choice), status=422)
    number = issue_number(seen.poll, now=timezone.now())
    form = _ballot_form(seen, initial={"choice": choice.cleaned_data["choice"]})
    return _ballot_page(request, seen, form, number)


@read_or_post
@public_form
def vote(request: HttpRequest, locale: str, slug: str) -> HttpResponse:
    seen = _seen(locale, slug)
    if request.method != "POST":
        return redirect(seen.url)
    if refusal := _refusal(request, seen):
        return refusal
    now = timezone.now()
    try:
        number = read_number(request.POST.get("number", ""), seen.poll, now=now)
    except NumberAltered as error:
        return _ballot_useless(request, seen, str(error), status=400)
    except NumberExpired as error:
        return _ballot_useless(request, seen, str(error), status=410)
    form = _ballot_form(seen, request.POST)
    if not form.is_valid():
        return _ballot_page(request, seen, form, number, status=422)
    try:
        ballot = operations.cast_vote(
            poll=seen.poll,
            choices=[form.chosen()],
            locale=locale_of(locale),
            number=number.number,
            now=now,
            suspicion=suspicion(number, trapped=request.POST.get(number.trap, ""), now=now),
            signup=operations.Signup(form.address(), seen.url) if form.address() else None,
        )
    except operations.AlreadyVoted:
        return _already_counted(request, seen)
    except operations.PollNotOpen:
        return _closed(request, seen)
    if ballot.suspicion:
        return _ballot_page(request, seen, form, number, status=422, is_doubted=True)
    return _thanks(seen, with_mail=bool(form.address()))


@require_safe
def result(request: HttpRequest, locale: str, slug: str) -> HttpResponse:
    """The count so far. Who has just voted is thanked, and nobody else who opens that address."""
    seen = _seen(locale, slug)
    is_asked = "thanks" in request.GET
    context = _context(
        seen,
        "result",
        tally=tally(seen.poll),
        thanks=is_asked and _has_voted(request, seen),
        mailed=request.GET.get("thanks") == "mail",
    )
    response = render(request, "polls/result.html", context)
    response["Cache-Control"] = "no-store" if is_asked else "max-age=5"
    return response


def _seen(locale: str, slug: str) -> ShownPoll:
    poll = get_object_or_404(asked_polls(), slug=slug)
    if seen := shown(poll, locale, now=timezone.now()):
        return seen
    raise Http404


def _ballot_form(seen: ShownPoll, *args: Any, **kwargs: Any) -> BallotForm:
    mailing_list = seen.poll.mailing_list
    wording = mailing_list.wording(seen.tag) if mailing_list else None
    return BallotForm(seen.choices, seen.tag, *args, wording=wording, **kwargs)


def _ballot_page(
    request: HttpRequest,
    seen: ShownPoll,
    form: BallotForm,
    number: BallotNumber,
    *,
    status: int = 200,
    is_doubted: bool = False,
) -> HttpResponse:
    """The ballot to cast. `is_doubted`: it was cast and set aside, and we do not say to whom or what for."""
    context = _context(seen, "poll", form=form, number=number, is_doubted=is_doubted)
    response = render(request, "polls/ballot.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response


def _context(seen: ShownPoll, page: str, **more: Any) -> dict[str, Any]:
    """What every page of a poll needs; `page` names the one that other languages link to."""
    worded = [wording.locale.language_code for wording in seen.poll.wordings.all()]
    tags = [tag for tag, _name in settings.LANGUAGES if tag in worded]
    addresses = {
        tag: reverse(f"polls:{page}", kwargs={"locale": tag, "slug": seen.poll.slug}) for tag in tags
    }
    whole = {tag: absolute(path) for tag, path in addresses.items()}
    return {
        "seen": seen,
        "addresses": addresses,
        "alternates": whole,
        "canonical": whole.get(seen.tag, ""),
        **more,
    }


def _refusal(request: HttpRequest, seen: ShownPoll) -> HttpResponse | None:
    """The answer to a vote that cannot count any more: the poll is over, or this browser has voted."""
    if seen.is_over:
        return _closed(request, seen)
    if _has_voted(request, seen):
        return _already_counted(request, seen)
    return None


def _has_voted(request: HttpRequest, seen: ShownPoll) -> bool:
    return bool(
        request.get_signed_cookie(_cookie(seen.tag), default="", salt=seen.poll.slug) == seen.poll.slug
    )


def _thanks(seen: ShownPoll, *, with_mail: bool) -> HttpResponse:
    """On to the result, marking that this browser has voted, once for each language's address of the poll."""
    query = "?thanks=mail" if with_mail else "?thanks"
    response = HttpResponseRedirect(seen.result_url + query)
    response.status_code = 303
    for tag, _name in settings.LANGUAGES:
        response.set_signed_cookie(
            _cookie(tag),
            seen.poll.slug,
            salt=seen.poll.slug,
            max_age=COOKIE_SECONDS,
            path=reverse("polls:poll", kwargs={"locale": tag, "slug": seen.poll.slug}),
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )
    return response


def _cookie(tag: str) -> str:
    return f"voted-{tag.lower()}"


def _already_counted(request: HttpRequest, seen: ShownPoll) -> HttpResponse:
    return notice(
        request,
        status=409,
        title=_("Your vote is already counted"),
        text=_("One vote for each browser counts, in whichever language it was cast."),
        link=seen.result_url,
        link_text=_("See the result"),
    )


def _closed(request: HttpRequest, seen: ShownPoll) -> HttpResponse:
    return notice(
        request,
        status=410,
        title=_("This poll is closed"),
        text=_("It takes no more votes; this one was not counted."),
        link=seen.result_url,
        link_text=_("See the result"),
    )


def _ballot_useless(request: HttpRequest, seen: ShownPoll, text: str, *, status: int) -> HttpResponse:
    return notice(
        request,
        status=status,
        title=_("This ballot can no longer be used"),
        text=text + " " + _("Your vote was not counted. Open the poll again and vote there."),
        link=seen.url,
        link_text=_("Open the poll again"),
    )
