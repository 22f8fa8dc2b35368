"""What a reader meets when an address leads nowhere or something broke."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.csrf import csrf_failure as django_csrf_failure
from wagtail.models import Locale

from ambos.site.frame import bare_frame
from ambos.site.languages import current_tag
from ambos.site.queries import latest


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    locale = Locale.objects.filter(language_code=current_tag()).first()
    stories = latest(locale) if locale else []
    return render(request, "site/not_found.html", {"stories": stories}, status=404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "site/bad_request.html", {"frame": bare_frame(current_tag())}, status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "site/forbidden.html", {"frame": bare_frame(current_tag())}, status=403)


def not_allowed(request: HttpRequest) -> HttpResponse:
    """For a method that no page of ours sends to this address."""
    return render(request, "site/not_allowed.html", {"frame": bare_frame(current_tag())}, status=405)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """For a form that no page of ours carries; the admin's own forms keep Django's longer answer."""
    if request.path.startswith(reverse("wagtailadmin_home")):
        return django_csrf_failure(request, reason=reason)
    return forbidden(request)


def server_error(request: HttpRequest) -> HttpResponse:
    """Asks nothing of the database, which may be what broke."""
    return render(request, "site/server_error.html", {"frame": bare_frame(current_tag())}, status=500)
