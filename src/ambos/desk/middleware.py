from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_resolver
from django.utils.datastructures import MultiValueDictKeyError

from ambos.stories.gate import PublicationHeld


class UnansweredMiddleware:
    """Answers what Wagtail's own views leave to a 500: a hold met on approval, a form that came in part."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, PublicationHeld):
            return render(request, "desk/held.html", {"messages_of_hold": exception.messages}, status=422)
        if isinstance(exception, MultiValueDictKeyError) and request.method == "POST":
            return get_resolver().resolve_error_handler(400)(request, exception)  # type: ignore[call-arg]
        return None
