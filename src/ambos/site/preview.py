"""One draft, shown to whoever holds its link, until the link ends."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from ambos.site.frame import bare_frame
from ambos.site.languages import current_tag
from ambos.stories.preview_links import PreviewEnded, PreviewUnknown, preview_link


@require_safe
@never_cache
def preview(request: HttpRequest, token: str) -> HttpResponse:
    """The draft as it will look. Search engines and other sites' logs are told nothing of the address."""
    try:
        link = preview_link(token, now=timezone.now())
    except PreviewEnded:
        return _closed(request, status=410)
    except PreviewUnknown:
        return _closed(request, status=404)
    request.is_preview = True  # type: ignore[attr-defined]
    request.preview_ends_at = link.ends_at  # type: ignore[attr-defined]
    draft = link.version.get_latest_revision_as_object()
    response = draft.serve_preview(request, draft.default_preview_mode)
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _closed(request: HttpRequest, *, status: int) -> HttpResponse:
    context = {"frame": bare_frame(current_tag()), "has_ended": status == 410}
    return render(request, "site/preview_closed.html", context, status=status)
