"""The newsroom's addresses, and one of the admin with nothing on it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from wagtail.admin.auth import require_admin_access

from ambos.config.urls import urlpatterns as newsroom


@require_admin_access
def empty(request: HttpRequest) -> HttpResponse:
    return render(request, "wagtailadmin/generic/base.html", {"page_title": "Empty"})


urlpatterns = [path("admin/empty/", empty), *newsroom]
