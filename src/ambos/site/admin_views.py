"""The editors' door to the fronts: which stories lead, and until when."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.models import Page

from ambos.site.admin_forms import Front, FrontForm
from ambos.site.operations import PlacementRefused, lay_out_front
from ambos.stories.models import EditionPage, SectionPage
from ambos.stories.queries import sections


@require_safe
def fronts(request: HttpRequest) -> HttpResponse:
    """Every edition with its sections, as far as the person may lay them out."""
    editions = [
        (edition, [each for each in sections(edition.locale) if _may(request, each)])
        for edition in EditionPage.objects.live().select_related("locale").order_by("path")
    ]
    shown = [(each, below) for each, below in editions if below or _may(request, each)]
    title = _("Fronts")
    return render(
        request, "site/admin/fronts.html", {"editions": shown, "header_title": title, "page_title": title}
    )


@require_http_methods(["GET", "HEAD", "POST"])
def front(request: HttpRequest, pk: int) -> HttpResponse:
    """The places of one front."""
    subject = _front(pk)
    if not _may(request, subject):
        raise PermissionDenied
    now = timezone.now()
    form = FrontForm(request.POST if request.method == "POST" else None, front=subject, now=now)
    if form.is_bound and form.is_valid():
        try:
            lay_out_front(front=subject, places=form.chosen(), user=_user(request), now=now)
        except PlacementRefused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The front is laid out."))
            return redirect("fronts:front", subject.pk)
    title = f"{subject.title} ({subject.locale.get_display_name()})"
    context = {"form": form, "front": subject, "header_title": title, "page_title": title}
    return render(request, "site/admin/front.html", context, status=422 if form.errors else 200)


def _front(pk: int) -> Front:
    page = get_object_or_404(Page.objects.type(EditionPage, SectionPage), pk=pk).specific
    return get_object_or_404(type(page).objects.select_related("locale"), pk=pk)


def _may(request: HttpRequest, front: Front) -> bool:
    return bool(front.permissions_for_user(_user(request)).can_publish())


def _user(request: HttpRequest) -> Any:
    return request.user
