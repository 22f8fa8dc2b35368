from __future__ import annotations

from django.conf import settings
from django.db.models import QuerySet
from django.forms import Select
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet, SnippetViewSetGroup

from ambos.pairs.admin_forms import NameForm, TermForm
from ambos.pairs.models import SPELLING_LENGTH, Name, Term
from ambos.readers.wordings import WordingsPanel, WordingsPanels


class NameCreateView(CreateView):
    """Begins with the spellings that its address brings along."""

    def get_initial(self) -> dict[str, str]:
        fields = [f"spelling-{tag}" for tag, _language in settings.LANGUAGES]
        given = {field: self.request.GET.get(field, "")[:SPELLING_LENGTH] for field in fields}
        return {**super().get_initial(), **{field: text for field, text in given.items() if text}}


class NameViewSet(SnippetViewSet):
    model = Name
    icon = "user"
    menu_label = _("Names")
    copy_view_enabled = False
    add_view_class = NameCreateView
    list_display = ["label", Column("spelt", label=_("In each language"))]
    search_fields = ["label"]
    edit_handler = WordingsPanels(
        [WordingsPanel(heading=_("Right in each language; empty where there is no spelling of its own"))],
        base_form_class=NameForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Name]:
        return Name.objects.prefetch_related("spellings__locale")


class TermViewSet(SnippetViewSet):
    model = Term
    icon = "list-ul"
    menu_label = _("Glossary")
    copy_view_enabled = False
    list_display = ["text", Column("locale", label=_("Language"))]
    search_fields = ["text"]
    edit_handler = WordingsPanels(
        [
            FieldRowPanel([FieldPanel("locale", widget=Select), FieldPanel("text")], heading=_("Term")),
            WordingsPanel(heading=_("In other languages")),
        ],
        base_form_class=TermForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Term]:
        return Term.objects.select_related("locale")


class ListsViewSetGroup(SnippetViewSetGroup):
    items = (NameViewSet, TermViewSet)
    menu_label = _("Names and terms")
    menu_name = "names-and-terms"
    menu_icon = "list-ul"
    menu_order = 320


register_snippet(ListsViewSetGroup)
