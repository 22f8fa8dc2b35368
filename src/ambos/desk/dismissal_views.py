from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages

from ambos.desk.models import StoredFinding
from ambos.desk.notes import dismissed_by
from ambos.desk.reports import Comparison, draft_comparison
from ambos.desk.rights import may_dismiss
from ambos.pairs.dismissing import Named, dismissed
from ambos.pairs.models import Dismissal
from ambos.pairs.operations import dismiss_finding, undo_dismissal
from ambos.staff.models import User
from ambos.stories.models import StoryPage

_OF_NAMES = {"name_changed", "name_inconsistent"}


class DismissForm(forms.Form):
    """Where a finding is none, and why."""

    scope = forms.ChoiceField(label=gettext_lazy("Where"), widget=forms.RadioSelect, initial="STORY")
    reason = forms.CharField(
        label=gettext_lazy("Why it is no fault"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": gettext_lazy("Say why this is no fault.")},
    )

    def __init__(self, *args: Any, named: Named, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("STORY", _("In this story, as long as the passage stays as it is"))]
        if named.newsroom_key:
            choices.append(("NEWSROOM", _("In the whole newsroom, wherever the same words are found")))
        cast(forms.ChoiceField, self.fields["scope"]).choices = choices


@require_http_methods(["GET", "HEAD", "POST"])
def dismiss(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """One finding of a version's draft, and the form by which it is dismissed."""
    version = get_object_or_404(StoryPage, pk=pk)
    user = _dismisser(request)
    if not version.permissions_for_user(user).can_edit():
        raise PermissionDenied
    compared = draft_comparison(version)
    named = next((each for each in compared.own_names if each.key == key), None)
    if named is None:
        messages.warning(request, _("This finding is no longer there: the text has changed since."))
        return redirect(_back(request, version))
    form = DismissForm(request.POST or None, named=named)
    if form.is_valid():
        for_newsroom = form.cleaned_data["scope"] == "NEWSROOM"
        reason = form.cleaned_data["reason"]
        kept = dismiss_finding(
            named=named, for_newsroom=for_newsroom, reason=reason, user=user, now=timezone.now()
        )
        _say_dismissed(request, compared, named, kept)
        return redirect(_back(request, version))
    text = compared.document_of(named.finding).by_id[named.finding.block].text
    start, end = named.finding.span or (0, 0)
    context = {
        "form": form,
        "version": version,
        "finding": named.finding,
        "before": text[:start],
        "passage": text[start:end],
        "after": text[end:],
        "tag": compared.document_of(named.finding).locale,
        "back": _back(request, version),
    }
    return render(request, "desk/dismiss.html", context, status=422 if form.errors else 200)


def _say_dismissed(request: HttpRequest, compared: Comparison, named: Named, kept: Dismissal) -> None:
    buttons = []
    of_a_name = kept.version_id is None and named.finding.name in _OF_NAMES
    if of_a_name and request.user.has_perm("pairs.add_name"):
        buttons.append(messages.button(_add_name_url(compared, named), _("Add to the names")))
    sentence = _("The finding is dismissed. Your reason is kept with it.")
    messages.success(request, sentence, buttons=buttons)


def _add_name_url(compared: Comparison, named: Named) -> str:
    """The form for a new name, filled with what both versions have."""
    here = compared.document_of(named.finding).locale
    words = {f"spelling-{here}": named.passage}
    if compared.source and named.finding.expected and compared.source.locale != here:
        words[f"spelling-{compared.source.locale}"] = named.finding.expected
    return f"{reverse('wagtailsnippets_pairs_name:add')}?{urlencode(words)}"


@require_http_methods(["GET", "HEAD", "POST"])
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """A dismissal, and the button that takes it back."""
    user = _dismisser(request)
    dismissal = get_object_or_404(Dismissal.objects.select_related("dismissed_by", "version"), pk=pk)
    version = StoryPage.objects.filter(pk=dismissal.version_id).first()
    if version and not version.permissions_for_user(user).can_edit():
        raise PermissionDenied
    back = _back(request, version)
    if request.method == "POST":
        undo_dismissal(dismissal=dismissal, user=user)
        messages.success(request, _("The finding counts again."))
        return redirect(back)
    context = {"dismissal": dismissal, "version": version, "who": dismissed_by(dismissal), "back": back}
    return render(request, "desk/undo_dismissal.html", context)


@require_safe
def classes(request: HttpRequest) -> HttpResponse:
    """How often each class is found and dismissed, and what the newsroom dismissed in every story."""
    counted = (
        StoredFinding.objects.annotate(is_dismissed=dismissed("report__version"))
        .order_by()
        .values("name")
        .annotate(findings=Count("pk"), dismissed=Count("pk", filter=Q(is_dismissed=True)))
    )
    rows = [{**row, "share": round(100 * row["dismissed"] / row["findings"])} for row in counted]
    context = {
        "rows": sorted(rows, key=lambda row: (-row["share"], -row["findings"], row["name"])),
        "newsroom": Dismissal.objects.filter(version=None).select_related("dismissed_by"),
        "may_undo": may_dismiss(cast(User, request.user)),
        "here": reverse("desk:classes"),
    }
    return render(request, "desk/classes.html", context)


def _dismisser(request: HttpRequest) -> User:
    user = cast(User, request.user)
    if not may_dismiss(user):
        raise PermissionDenied(_("You may not dismiss findings."))
    return user


def _back(request: HttpRequest, version: StoryPage | None) -> str:
    """Where the person came from, if that is an address of ours."""
    wanted = request.POST.get("next") or request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return wanted
    return reverse("desk:story", args=[version.story.pk]) if version else reverse("desk:classes")
