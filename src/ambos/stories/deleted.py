"""What is left of a save whose version somebody deleted meanwhile: the text, to be copied."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page

_SAVES = {"wagtailadmin_pages:edit", "wagtailadmin_pages:revisions_revert"}
_WRITTEN = re.compile(r"title|dek|kicker|dateline|lead_alt|lead_caption|body-(\d+-)*value(-.*)?")
_KEPT_BY_WAGTAIL = re.compile(r".*-(id|type|order|deleted|count)")


def text_kept(request: HttpRequest) -> HttpResponse | None:
    """The page for a save that has no version to go into, with what was written; None for all else."""
    match = request.resolver_match
    if request.method != "POST" or match is None or match.view_name not in _SAVES:
        return None
    if not request.accepts("text/html") or Page.objects.filter(pk=match.kwargs["page_id"]).exists():
        return None
    return render(request, "stories/deleted.html", {"text": "\n\n".join(_written(request))}, status=410)


def _written(request: HttpRequest) -> Iterator[str]:
    for name, value in request.POST.items():
        if (
            _WRITTEN.fullmatch(name)
            and not _KEPT_BY_WAGTAIL.fullmatch(name)
            and (words := _words(str(value)))
        ):
            yield words


def _words(value: str) -> str:
    """What a field says; rich text comes from the editor as the JSON of its paragraphs."""
    try:
        parts = json.loads(value)["blocks"]
    except (ValueError, TypeError, KeyError):
        return value.strip()
    return "\n".join(part["text"] for part in parts).strip()
