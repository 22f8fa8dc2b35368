from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ambos.stories.models import StoryPage
from ambos.stories.panels import notes_context


@require_safe
def notes(request: HttpRequest, pk: int) -> HttpResponse:
    """The inside of the panel of findings, which the editor asks for after each save."""
    version = get_object_or_404(StoryPage, pk=pk)
    if not version.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return render(request, "stories/notes.html", notes_context(version, request.user))
