from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from ambos.mail import outbox

# No script, no form and nothing fetched from anywhere; a link opens in a new tab.
_HTML_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "sandbox allow-popups allow-popups-to-escape-sandbox"
)


def may_see_outbox(user: Any) -> bool:
    """Mail holds sign-in links of everybody, so it is for those who may do everything anyway."""
    return bool(user.is_active and user.is_superuser and outbox.in_use())


def _operator_only(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    @require_GET
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_see_outbox(request.user):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


@_operator_only
def index(request: HttpRequest) -> HttpResponse:
    return render(
        request, "mail/outbox.html", {"mails": outbox.messages(), **_header(_("Outbox"), _crumbs())}
    )


@_operator_only
def show(request: HttpRequest, key: str) -> HttpResponse:
    mail = _mail(key)
    crumbs = [*_crumbs(), {"url": "", "label": mail.subject}]
    context = {"mail": mail, "text": mail.body("plain"), "has_html": bool(mail.body("html"))}
    return render(request, "mail/message.html", {**context, **_header(mail.subject, crumbs)})


@_operator_only
def show_html(request: HttpRequest, key: str) -> HttpResponse:
    html = _mail(key).body("html").replace("<head>", '<head><base target="_blank">', 1)
    return HttpResponse(
        html, headers={"Content-Security-Policy": _HTML_POLICY, "Referrer-Policy": "no-referrer"}
    )


def _mail(key: str) -> outbox.OutboxMessage:
    if mail := outbox.message(key):
        return mail
    raise Http404


def _crumbs() -> list[dict[str, str]]:
    return [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": reverse("mail_outbox"), "label": _("Outbox")},
    ]


def _header(title: str, crumbs: list[dict[str, str]]) -> dict[str, Any]:
    return {"header_title": title, "page_title": title, "header_icon": "mail", "breadcrumbs_items": crumbs}
