from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from ambos.site.views import not_allowed


class EditionLanguageMiddleware:
    """The first part of the address alone decides the language; elsewhere it is the newsroom's first."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.tags = {tag.lower(): tag for tag, _name in settings.LANGUAGES}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        first = request.path_info.lstrip("/").partition("/")[0]
        with translation.override(self.tags.get(first.lower(), settings.LANGUAGE_CODE)):
            return self.get_response(request)


class RefusedMethodMiddleware:
    """Gives the answer to a method that an address does not take the page it comes without."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != 405 or response.content:
            return response
        page = not_allowed(request)
        page["Allow"] = response["Allow"]
        return page
