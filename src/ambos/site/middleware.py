from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation


class EditionLanguageMiddleware:
    """The first part of the address alone decides the language; elsewhere it is the newsroom's first."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.tags = {tag.lower(): tag for tag, _name in settings.LANGUAGES}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        first = request.path_info.lstrip("/").partition("/")[0]
        with translation.override(self.tags.get(first.lower(), settings.LANGUAGE_CODE)):
            return self.get_response(request)
