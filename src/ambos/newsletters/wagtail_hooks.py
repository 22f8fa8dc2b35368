from __future__ import annotations

from typing import Any

from django.db.models import Count
from django.forms import Select
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import CreateView, DeleteView, EditView
from wagtail.admin.viewsets.model import ModelViewSet

from ambos.newsletters import admin_views
from ambos.newsletters.admin_forms import IssueForm
from ambos.newsletters.models import Delivery, Issue
from ambos.newsletters.operations import IssueAlreadySent
from ambos.readers.wordings import (
    ActsRefuse,
    KeepsWhatIsUsed,
    StatePanel,
    TemplatePanel,
    WordingsPanel,
    WordingsPanels,
)


class StaysOnIssue(ActsRefuse):
    refusals = (IssueAlreadySent,)

    def get_success_url(self) -> str:
        return str(self.get_edit_url())  # type: ignore[attr-defined]


class IssueCreateView(StaysOnIssue, CreateView):
    pass


class IssueEditView(StaysOnIssue, EditView):
    pass


class IssueDeleteView(KeepsWhatIsUsed, DeleteView):
    pass


class IssueStatePanel(StatePanel):
    """Where the issue stands, its previews, and the way to send it."""

    class BoundPanel(StatePanel.BoundPanel):
        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            counted = self.instance.deliveries.order_by().values_list("state").annotate(number=Count("pk"))
            labels = dict(Delivery.State.choices)
            return {
                **context,
                "deliveries": [(labels[state], number) for state, number in counted],
                "may_send": self.instance.state == Issue.State.DRAFT
                and self.request.user.has_perm("newsletters.send_issue"),
            }


class IssueViewSet(ModelViewSet):
    model = Issue
    icon = "mail"
    menu_name = "newsletters"
    menu_order = 310
    add_to_admin_menu = True
    copy_view_enabled = False
    add_view_class = IssueCreateView
    edit_view_class = IssueEditView
    delete_view_class = IssueDeleteView
    list_display = [
        "__str__",
        "mailing_list",
        Column("get_state_display", label=_("State")),
        "created_at",
        "sent_at",
    ]
    edit_handler = WordingsPanels(
        [
            IssueStatePanel("newsletters/admin/state.html", heading=_("State")),
            FieldPanel("mailing_list", widget=Select),
            WordingsPanel(heading=_("In each language")),
            TemplatePanel("newsletters/admin/stories.html", heading=_("Stories")),
        ],
        base_form_class=IssueForm,
    )

    def get_urlpatterns(self) -> list[Any]:
        return [
            *super().get_urlpatterns(),
            path("<int:pk>/preview/<str:tag>/", admin_views.preview_view, name="preview"),
            path("<int:pk>/send/", admin_views.send_view, name="send"),
        ]


@hooks.register("register_admin_viewset")
def issue_viewset() -> IssueViewSet:
    return IssueViewSet()
