"""The board and the history of a story, and the views of the board that people keep."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.models import Locale

from ambos.desk.board import FRESH, Board, Filters, Place, board, rows
from ambos.desk.models import SavedView
from ambos.desk.operations import keep_view
from ambos.desk.roles import ACTS, ROLES
from ambos.desk.states import STATES
from ambos.desk.timeline import page_number, timeline
from ambos.staff.models import User
from ambos.stories.models import SectionPage, Story

_ANY = [("", _("any"))]
_AGES = [
    (FRESH, _("less than a day")),
    ("day", _("a day and more")),
    ("week", _("a week and more")),
    ("month", _("30 days and more")),
]


class FiltersForm(forms.Form):
    """What the board is asked for, in its address."""

    state = forms.ChoiceField(label=_("State"), required=False)
    locale = forms.ChoiceField(label=_("Language"), required=False)
    section = forms.ChoiceField(label=_("Section"), required=False)
    person = forms.ChoiceField(label=_("Person"), required=False)
    age = forms.ChoiceField(label=_("Stands so for"), required=False, choices=[*_ANY, *_AGES])

    def __init__(self, data: Any) -> None:
        super().__init__(data, auto_id="filter-%s")
        self.sections = _sections()
        choices: dict[str, list[tuple[Any, Any]]] = {
            "state": [(state.code, state.label) for state in STATES.values()],
            "locale": [
                (locale.language_code, locale.get_display_name()) for locale in Locale.objects.order_by("pk")
            ],
            "section": list(self.sections.items()),
            "person": [(person.pk, str(person)) for person in _people()],
        }
        for name, own in choices.items():
            cast(forms.ChoiceField, self.fields[name]).choices = [*_ANY, *own]

    @property
    def filters(self) -> Filters:
        """What is valid of it; what is not, as in an old address, is no matter."""
        self.is_valid()
        return Filters(**self.cleaned_data)


class NameForm(forms.Form):
    name = forms.CharField(
        label=_("Keep this view as"),
        max_length=60,
        error_messages={"required": _("Give the view a name.")},
    )


def show_board(request: HttpRequest) -> HttpResponse:
    """Stories by language, newest first."""
    return _board_page(request, FiltersForm(request.GET), NameForm(), status=200)


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keep the filters under a name, which replaces what was kept under it."""
    asked, named = FiltersForm(request.POST), NameForm(request.POST)
    if not named.is_valid():
        return _board_page(request, asked, named, status=422)
    query = _query(asked.filters)
    keep_view(user=_user(request), name=named.cleaned_data["name"], query=query)
    messages.success(request, _now("The view is kept."))
    return redirect(_address(query))


@require_POST
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Take away a view of one's own."""
    view = get_object_or_404(SavedView, pk=pk, user=_user(request))
    view.delete()
    messages.success(request, _now("The view is taken away; the stories stay as they are."))
    return redirect(_address(view.query))


def history(request: HttpRequest, pk: int) -> HttpResponse:
    """Where each version of a story stands, and all that was done to it."""
    story = get_object_or_404(Story, pk=pk)
    now = timezone.now()
    versions = list(story.versions.select_related("locale").defer("body"))
    number = page_number(request.GET.get("history", "1"))
    row = next(iter(rows([story], now=now)), None)
    return render(
        request,
        "desk/history.html",
        {
            "story": story,
            "row": row,
            "now": now,
            "timeline": timeline(story, versions, number),
            "here": reverse("desk:history", args=[pk]),
        },
    )


def roles(request: HttpRequest) -> HttpResponse:
    """Which role may do what, as the groups are made."""
    table = [(act.label, [role in act.roles for role in ROLES]) for act in ACTS]
    return render(request, "desk/roles.html", {"roles": ROLES.values(), "table": table})


def _board_page(request: HttpRequest, form: FiltersForm, named: NameForm, status: int) -> HttpResponse:
    now, filters = timezone.now(), form.filters
    page = board(now=now, filters=filters, place=_place(request.GET))
    query = _query(filters)
    context = {
        "board": page,
        "now": now,
        "form": form,
        "named": named,
        "sections": form.sections,
        "numbers": _numbers(page, filters),
        "views": SavedView.objects.filter(user=_user(request)),
        "query": query,
        "newer": _address(query, after=page.newer) if page.newer else "",
        "newest": _address(query),
        "older": _address(query, before=page.older) if page.older else "",
        "oldest": _address(query, end=1),
    }
    return render(request, "desk/board.html", context, status=status)


def _numbers(page: Board, filters: Filters) -> list[dict[str, Any]]:
    """The counts over the board, each with the address that asks for it, or takes that back."""
    return [
        {
            "state": state,
            "number": page.numbers[state.code],
            "is_asked": filters.state == state.code,
            "address": _address(_query(filters, state="" if filters.state == state.code else state.code)),
        }
        for state in STATES.values()
    ]


def _query(filters: Filters, **other: str) -> str:
    asked = {name: getattr(filters, name) for name in Filters.__slots__} | other
    return urlencode({name: value for name, value in asked.items() if value})


def _address(query: str, **place: int) -> str:
    asked = "&".join(filter(None, [query, urlencode(place)]))
    return reverse("desk:board") + (f"?{asked}" if asked else "")


def _place(asked: Any) -> Place:
    """Where in the board an address points; one that makes no sense points at its beginning."""
    before, after = (_number(asked.get(name, "")) for name in ("before", "after"))
    return Place(before, after if before is None else None, at_end="end" in asked)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _sections() -> dict[str, str]:
    """The name of each section by its key, in the language of the first edition that has it."""
    sections: dict[str, str] = {}
    for key, name in SectionPage.objects.order_by("path").values_list("translation_key", "title"):
        sections.setdefault(str(key), name)
    return sections


def _people() -> list[User]:
    return list(User.objects.filter(is_active=True).order_by("first_name", "last_name", "username"))


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)
