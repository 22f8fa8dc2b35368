"""One draft, shown to whoever holds its link, until the link ends."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from ambos.site.frame import bare_frame
from ambos.site.languages import current_tag
from ambos.stories.preview_links import PreviewEnded, PreviewUnknown, previewed_version


@require_safe
@never_cache
def preview(request: HttpRequest, token: str) -> HttpResponse:
    """The draft as it will look. Search engines and other sites' logs are told nothing of the address."""
    try:
        version = previewed_version(token, now=timezone.now())
    except PreviewEnded:
        return _closed(request, status=410)
    except PreviewUnknown:
        return _closed(request, status=404)
    request.is_preview = True  # type: ignore[attr-defined]
    response = version.serve(request)
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _closed(request: HttpRequest, *, status: int) -> HttpResponse:
    context = {"frame": bare_frame(current_tag()), "has_ended": status == 410}
    return render(request, "site/preview_closed.html", context, status=status)
