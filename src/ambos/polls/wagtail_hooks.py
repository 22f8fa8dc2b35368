from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet
from django.forms import Select
from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from ambos.polls import admin_views
from ambos.polls.admin_forms import PollForm
from ambos.polls.models import Ballot, Poll
from ambos.polls.operations import PollIncomplete, PollLocked
from ambos.polls.queries import tally
from ambos.readers.wordings import (
    ActsRefuse,
    SnippetDeleteView,
    StatePanel,
    WordingsPanel,
    WordingsPanels,
)


class PollCreateView(ActsRefuse, CreateView):
    refusals = (PollIncomplete, PollLocked)


class PollEditView(ActsRefuse, EditView):
    refusals = (PollIncomplete, PollLocked)


class PollDeleteView(SnippetDeleteView):
    kept_words = _("Somebody has voted in “%(name)s”, so it stays.")


class PollStatePanel(StatePanel):
    """Where the poll stands: state, tally, votes set aside, and what can be done now."""

    class BoundPanel(StatePanel.BoundPanel):
        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            set_aside = self.instance.ballots.filter(state=Ballot.State.SET_ASIDE).count()
            return {**context, "tally": tally(self.instance), "set_aside": set_aside}


class PollViewSet(SnippetViewSet):
    model = Poll
    icon = "list-ul"
    menu_label = _("Polls")
    menu_name = "polls"
    menu_order = 300
    add_to_admin_menu = True
    copy_view_enabled = False
    add_view_class = PollCreateView
    edit_view_class = PollEditView
    delete_view_class = PollDeleteView
    list_display = [
        "__str__",
        Column("get_state_display", label=_("State")),
        Column("votes", label=_("Votes")),
    ]
    edit_handler = WordingsPanels(
        [
            PollStatePanel("polls/admin/state.html", heading=_("State")),
            WordingsPanel(heading=_("In each language")),
            FieldPanel("slug"),
            FieldPanel("mailing_list", widget=Select),
            FieldRowPanel([FieldPanel("opens_at"), FieldPanel("closes_at")], heading=_("Times")),
        ],
        base_form_class=PollForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Poll]:
        counted = Count("ballots", filter=Q(ballots__state=Ballot.State.COUNTED))
        return Poll.objects.prefetch_related("wordings").annotate(votes=counted)

    def get_urlpatterns(self) -> list[Any]:
        return [
            *super().get_urlpatterns(),
            path("open/<int:pk>/", admin_views.open_view, name="open"),
            path("close/<int:pk>/", admin_views.close_view, name="close"),
        ]


register_snippet(PollViewSet)
