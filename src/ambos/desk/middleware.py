from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ambos.stories.gate import PublicationHeld


class HeldPublicationMiddleware:
    """Answers a hold met on a road of Wagtail's that has no answer of its own, such as an approval."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, PublicationHeld):
            return render(request, "desk/held.html", {"messages_of_hold": exception.messages}, status=422)
        return None
