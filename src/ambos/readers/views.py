from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from ambos.readers import operations, tokens
from ambos.readers.forms import PreferencesForm, SubscribeForm, tick
from ambos.readers.models import ListWording, Subscription
from ambos.readers.notices import notice
from ambos.readers.origin import is_from_us, public_form, refusal
from ambos.readers.queries import active_lists, locale_of, offered_wordings

read_or_post = require_http_methods(["GET", "HEAD", "POST"])


@read_or_post
@public_form
def subscribe(request: HttpRequest, locale: str) -> HttpResponse:
    form = SubscribeForm(list(offered_wordings(locale)), request.POST if request.method == "POST" else None)
    if not form.is_valid():
        context = {"form": form, "addresses": _addresses("subscribe")}
        return render(request, "readers/subscribe.html", context, status=422 if form.is_bound else 200)
    operations.request_subscriptions(
        address=form.cleaned_data["email"],
        mailing_lists=form.mailing_lists(),
        locale=locale_of(locale),
        source=request.path,
        now=timezone.now(),
    )
    return _see_other("asked", locale=locale)


@require_safe
def asked(request: HttpRequest, locale: str) -> HttpResponse:
    """The same for every address, known or not."""
    return render(request, "readers/asked.html", {"addresses": _addresses("asked")})


def _token_page(purpose: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A view of one subscription, which its address names by a signed token; nothing of it may be kept."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def checked(request: HttpRequest, locale: str, token: str) -> HttpResponse:
            try:
                subscription = tokens.subscription_of(token, purpose=purpose, now=timezone.now())
            except tokens.TokenExpired as error:
                response = _bad_token(
                    request, locale, title=_("This link has expired"), text=str(error), status=410
                )
            except tokens.TokenAltered as error:
                response = _bad_token(
                    request, locale, title=_("This link does not work"), text=str(error), status=404
                )
            else:
                response = view(request, locale, token, subscription)
            response["Cache-Control"] = "no-store"
            response["Referrer-Policy"] = "same-origin"
            response["X-Robots-Tag"] = "noindex"
            return response

        return checked

    return decorate


@read_or_post
@public_form
@_token_page(tokens.CONFIRM)
def confirm(request: HttpRequest, locale: str, token: str, subscription: Subscription) -> HttpResponse:
    if request.method == "POST":
        try:
            operations.confirm_subscription(subscription=subscription, now=timezone.now())
        except operations.SubscriptionEnded:
            return _ended(request, "confirm", locale, token, subscription, status=410)
        return _see_other("confirmed", locale=locale, token=token)
    if subscription.state == Subscription.State.ENDED:
        return _ended(request, "confirm", locale, token, subscription, status=410)
    if subscription.state == Subscription.State.ACTIVE:
        return redirect("readers:confirmed", locale=locale, token=token)
    return render(request, "readers/confirm.html", _context("confirm", token, subscription, locale))


@require_safe
@_token_page(tokens.CONFIRM)
def confirmed(request: HttpRequest, locale: str, token: str, subscription: Subscription) -> HttpResponse:
    if subscription.state != Subscription.State.ACTIVE:
        return redirect("readers:confirm", locale=locale, token=token)
    preferences = tokens.token(subscription, purpose=tokens.PREFERENCES, now=timezone.now())
    context = _context("confirmed", token, subscription, locale)
    grant = subscription.reader.grants.current(timezone.now()).filter(mailing_list=subscription.mailing_list)
    return render(
        request,
        "readers/confirmed.html",
        {**context, "grant": grant.order_by("-access_until").first(), "preferences_token": preferences},
    )


@csrf_exempt
@read_or_post
@_token_page(tokens.UNSUBSCRIBE)
def unsubscribe(request: HttpRequest, locale: str, token: str, subscription: Subscription) -> HttpResponse:
    """Our own button, or the one POST that the reader's mail provider sends for them (RFC 8058).

    The provider's page may send it from the reader's browser; the token of the address is what proves it.
    """
    if request.method != "POST":
        if subscription.state == Subscription.State.ENDED:
            return _ended(request, "unsubscribe", locale, token, subscription)
        context = _context("unsubscribe", token, subscription, locale)
        return render(request, "readers/unsubscribe.html", context)
    by_provider = request.POST.get("List-Unsubscribe") == "One-Click"
    if not by_provider and not is_from_us(request):
        return refusal(request)
    operations.end_subscription(subscription=subscription, now=timezone.now())
    if by_provider:
        return HttpResponse(_("You are unsubscribed."), content_type="text/plain; charset=utf-8")
    return _see_other("unsubscribed", locale=locale, token=token)


@require_safe
@_token_page(tokens.UNSUBSCRIBE)
def unsubscribed(request: HttpRequest, locale: str, token: str, subscription: Subscription) -> HttpResponse:
    if subscription.state != Subscription.State.ENDED:
        return redirect("readers:unsubscribe", locale=locale, token=token)
    return render(request, "readers/unsubscribed.html", _context("unsubscribed", token, subscription, locale))


@read_or_post
@public_form
@_token_page(tokens.PREFERENCES)
def preferences(request: HttpRequest, locale: str, token: str, subscription: Subscription) -> HttpResponse:
    reader = subscription.reader
    wordings = _wordings_for(subscription, locale)
    form = PreferencesForm(
        wordings,
        request.POST if request.method == "POST" else None,
        initial={
            "lists": [tick(wording) for wording in wordings if wording.mailing_list in active_lists(reader)],
            "language": reader.locale.language_code,
        },
    )
    if not form.is_valid():
        context = _context("preferences", token, subscription, locale)
        context |= {"form": form, "saved": request.GET.get("saved", "")}
        return render(request, "readers/preferences.html", context, status=422 if form.is_bound else 200)
    language = form.cleaned_data["language"]
    new = operations.change_preferences(
        reader=reader,
        mailing_lists=form.mailing_lists(),
        language=locale_of(language),
        page_locale=locale_of(locale),
        source=f"/{locale.lower()}/readers/preferences/",
        now=timezone.now(),
    )
    query = "?saved=mailed" if new else "?saved=all"
    return _see_other("preferences", query=query, locale=language, token=token)


def _wordings_for(subscription: Subscription, locale: str) -> list[ListWording]:
    """What is offered in this locale, and the reader's own lists in whatever words they have."""
    offered = list(offered_wordings(locale))
    known = {wording.mailing_list_id for wording in offered}
    others = [
        each.nearest_wording(locale) for each in active_lists(subscription.reader) if each.pk not in known
    ]
    return offered + [wording for wording in others if wording]


def _context(page: str, token: str, subscription: Subscription, locale: str) -> dict[str, Any]:
    return {
        "token": token,
        "locale": locale,
        "subscription": subscription,
        "wording": subscription.mailing_list.nearest_wording(locale),
        "addresses": _addresses(page, token=token),
    }


def _addresses(page: str, **kwargs: str) -> dict[str, str]:
    """The same page in every language of the newsroom, for the language switch."""
    return {
        tag: reverse(f"readers:{page}", kwargs={"locale": tag, **kwargs}) for tag, _name in settings.LANGUAGES
    }


def _ended(
    request: HttpRequest, page: str, locale: str, token: str, subscription: Subscription, status: int = 200
) -> HttpResponse:
    """For who follows an old mail's link: there is nothing left to confirm or to leave."""
    context = _context(page, token, subscription, locale)
    return render(request, "readers/ended.html", context, status=status)


def _see_other(page: str, *, query: str = "", **kwargs: str) -> HttpResponse:
    response = HttpResponseRedirect(reverse(f"readers:{page}", kwargs=kwargs) + query)
    response.status_code = 303
    return response


def _bad_token(request: HttpRequest, locale: str, *, title: str, text: str, status: int) -> HttpResponse:
    return notice(
        request,
        status=status,
        title=title,
        text=text,
        link=reverse("readers:subscribe", kwargs={"locale": locale}),
        link_text=_("Ask for a new mail"),
    )
