from __future__ import annotations

from collections import Counter

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.models import Locale

from ambos.newsletters.letters import letter, preview
from ambos.newsletters.models import Issue
from ambos.newsletters.operations import IssueNotReady, require_ready, send_issue
from ambos.newsletters.queries import recipients
from ambos.readers.models import Subscription

_PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups"


@require_safe
def preview_view(request: HttpRequest, pk: int, tag: str) -> HttpResponse:
    """The letter as readers of one language will get it."""
    issue = _issue(request, pk, "newsletters.change_issue")
    found = letter(issue, get_object_or_404(Locale, language_code=tag))
    if found is None:
        messages.error(request, _("There is no subject or no live story in this language yet."))
        return redirect(_edit_url(issue))
    return HttpResponse(preview(found), headers={"Content-Security-Policy": _PREVIEW_POLICY})


@require_http_methods(["GET", "HEAD", "POST"])
def send_view(request: HttpRequest, pk: int) -> HttpResponse:
    if not request.user.has_perm("newsletters.send_issue"):
        messages.error(request, _("Sending an issue needs a right of its own, which you do not have."))
        return redirect("wagtailadmin_home")
    issue = _issue(request, pk, "newsletters.send_issue")
    if issue.state != Issue.State.DRAFT:
        messages.error(request, _sent_already(issue))
        return redirect(_edit_url(issue))
    if request.method == "POST":
        try:
            waiting = send_issue(issue=issue, now=timezone.now())
        except IssueNotReady as refusal:
            messages.error(request, str(refusal))
        else:
            text = ngettext(
                "%(number)d letter is on its way.", "%(number)d letters are on their way.", waiting
            )
            messages.success(request, text % {"number": waiting})
        return redirect(_edit_url(issue))
    subscriptions = list(recipients(issue.mailing_list, now=timezone.now()))
    readers = Counter(str(subscription.locale.get_display_name()) for subscription in subscriptions)
    context = {"issue": issue, "readers": sorted(readers.items()), "problem": _problem(issue, subscriptions)}
    context |= {"edit_url": _edit_url(issue), "header_title": str(issue), "page_title": str(issue)}
    return render(request, "newsletters/admin/send.html", context)


def _issue(request: HttpRequest, pk: int, permission: str) -> Issue:
    if not request.user.has_perm(permission):
        raise PermissionDenied
    return get_object_or_404(Issue.objects.select_related("mailing_list"), pk=pk)


def _sent_already(issue: Issue) -> str:
    if issue.state == Issue.State.SENT:
        return _("This issue was sent. Each of its readers got it once.")
    return _("This issue is on its way. What a mail server puts off is tried again by itself.")


def _problem(issue: Issue, subscriptions: list[Subscription]) -> str:
    try:
        require_ready(issue, {subscription.locale for subscription in subscriptions})
    except IssueNotReady as refusal:
        return str(refusal)
    return ""


def _edit_url(issue: Issue) -> str:
    return reverse("issue:edit", args=[issue.pk])
