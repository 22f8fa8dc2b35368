from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_resolver
from django.utils.datastructures import MultiValueDictKeyError

from ambos.stories.deleted import text_kept
from ambos.stories.gate import PublicationHeld


class UnansweredMiddleware:
    """Answers what Wagtail's own views leave to an error page that says too little, or loses a text.

    A hold met on approval, a form that came in part, a save of a version that is deleted by now.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        return (response.status_code == 404 and text_kept(request)) or response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, PublicationHeld):
            return render(request, "desk/held.html", {"messages_of_hold": exception.messages}, status=422)
        if isinstance(exception, MultiValueDictKeyError) and request.method == "POST":
            return get_resolver().resolve_error_handler(400)(request, exception)  # type: ignore[call-arg]
        return None
