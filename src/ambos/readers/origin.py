"""Who may post the forms that stand on cached pages.

Such a page is the same for everyone and sets no cookie, so its form can carry no token. The browser
says where a form was sent from; in this order, because a page with `no-referrer` sends `Origin: null`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from ambos.readers.notices import notice

View = TypeVar("View", bound=Callable[..., HttpResponse])


def public_form(view: View) -> View:
    """A view whose POST needs no token but must come from a page of ours; else 403, in its language."""

    @csrf_exempt
    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST" and not is_from_us(request):
            return refusal(request)
        return view(request, *args, **kwargs)

    return cast(View, checked)


def is_from_us(request: HttpRequest) -> bool:
    """Whether the browser sent this from a page of this newsroom."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site == "same-origin"
    if origin := request.headers.get("Origin"):
        return origin in _own_origins(request)
    if referer := request.headers.get("Referer"):
        return any(referer.startswith(f"{origin}/") for origin in _own_origins(request))
    return False


def _own_origins(request: HttpRequest) -> set[str]:
    return {f"{request.scheme}://{request.get_host()}", *settings.CSRF_TRUSTED_ORIGINS}


def refusal(request: HttpRequest) -> HttpResponse:
    """The answer to a form from elsewhere, in the language of its address."""
    return notice(
        request,
        status=403,
        title=_("This form was sent from somewhere else"),
        text=_("Nothing was stored. Open the page on this site and send the form from there."),
    )
