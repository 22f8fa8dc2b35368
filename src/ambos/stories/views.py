from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.admin.models import EditingSession
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.models import get_default_page_content_type

from ambos.stories.clock import on_newsroom_clock
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import StoryPage
from ambos.stories.panels import notes_context
from ambos.stories.version_form import SEEN, VersionForm, shown_mark, who_saved


@require_safe
def notes(request: HttpRequest, pk: int) -> HttpResponse:
    """The inside of the panel of findings, which the editor asks for after each save."""
    version = get_object_or_404(StoryPage, pk=pk)
    if not version.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return render(request, "stories/notes.html", notes_context(version, request.user))


class _OneAfterTheOther:
    """A save waits until nobody else acts on the story, and is refused over work that its author never saw.

    Wagtail refuses only autosaves, and looks before it waits.
    """

    def dispatch(self: Any, request: HttpRequest, page_id: int, **kwargs: Any) -> HttpResponse:
        if request.method != "POST":
            return super().dispatch(request, page_id, **kwargs)  # type: ignore[misc]
        with transaction.atomic():
            get_object_or_404(StoryPage, pk=page_id).story.lock()
            try:
                return super().dispatch(request, page_id, **kwargs)  # type: ignore[misc]
            except PublicationHeld as error:  # a hold takes nothing back of the draft, which is saved by now
                held = error
        raise held

    @cached_property
    def is_out_of_date(self: Any) -> bool:
        if not (seen := self.request.POST.getlist(SEEN)):
            return super().is_out_of_date  # type: ignore[misc]
        return self.latest_revision is not None and shown_mark(self.latest_revision) not in seen

    def get(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        for session in _others_in(self.page, request.user):
            words = {
                "person": get_user_display_name(session.user),
                "time": on_newsroom_clock(session.last_seen_at),
            }
            messages.warning(request, _("%(person)s is in this version too, last seen on %(time)s.") % words)
        return super().get(request, *args, **kwargs)  # type: ignore[misc]

    def post(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.expects_json_response and self.is_out_of_date:
            return self.json_error_response("invalid_revision", who_saved(self.latest_revision))
        return super().post(request, *args, **kwargs)  # type: ignore[misc]

    def form_valid(self: Any, form: VersionForm) -> HttpResponse:
        if self.is_out_of_date:
            form.restore_required_fields()
            return self.form_invalid(form)
        return super().form_valid(form)  # type: ignore[misc]

    def form_invalid(self: Any, form: VersionForm) -> HttpResponse:
        if self.is_out_of_date:
            form.refuse(self.latest_revision)
        return super().form_invalid(form)  # type: ignore[misc]


class EditVersionView(_OneAfterTheOther, EditView):
    """Wagtail's editor of a version."""


class RevertVersionView(_OneAfterTheOther, RevisionsRevertView):
    """Wagtail's editor that begins with an older revision."""


def _others_in(version: StoryPage, user: Any) -> list[EditingSession]:
    """The latest session of each other person who has the version open."""
    found = (
        EditingSession.objects.available()
        .filter(content_type=get_default_page_content_type(), object_id=str(version.pk))
        .exclude(user=user)
        .select_related("user")
        .order_by("last_seen_at")
    )
    return [session for session in {each.user_id: each for each in found}.values() if not session.is_idle]
