"""Plain pages that say one thing: what happened, and what to do next."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def notice(
    request: HttpRequest, *, status: int, title: str, text: str, link: str = "", link_text: str = ""
) -> HttpResponse:
    """A page in the language of its address. Without a link of its own it leads to the front page."""
    context = {"notice_title": title, "notice_text": text, "link": link, "link_text": link_text}
    response = render(request, "readers/notice.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response
