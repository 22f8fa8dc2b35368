from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import get_snippet_models, register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from ambos.readers.models import MailingList
from ambos.readers.operations import ListText, word_mailing_list
from ambos.readers.wordings import (
    SnippetDeleteView,
    Word,
    WordingsForm,
    WordingsPanel,
    WordingsPanels,
    is_used,
)


class MailingListForm(WordingsForm):
    words = (
        Word("name", gettext_lazy("Name"), max_length=120),
        Word("description", gettext_lazy("Description"), is_long=True),
        Word("consent", gettext_lazy("Consent text"), is_long=True),
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        for tag in self._worded_tags():
            for name in ("name", "consent"):
                if not self.said(name, tag):
                    self.add_error(
                        f"{name}-{tag}", _("A list offered in a language needs a name and a consent text.")
                    )
        return cleaned

    def save(self, commit: bool = True) -> MailingList:
        saved: MailingList = super().save(commit)
        if commit:
            word_mailing_list(
                mailing_list=saved,
                wordings={
                    tag: ListText(*(self.said(word.name, tag) for word in self.words))
                    for tag in self._worded_tags()
                },
            )
        return saved

    def _worded_tags(self) -> list[str]:
        """The locales the list is offered in: those with words now, and those that had them before."""
        had = {tag for _name, tag in self.stored_words()} if self.instance.pk else set()
        return [
            tag
            for tag, _language in settings.LANGUAGES
            if tag in had or any(self.said(word.name, tag) for word in self.words)
        ]


class PremiumColumn(Column):
    def get_value(self, instance: MailingList) -> str:
        return _("Yes") if instance.is_premium else _("No")


class MailingListViewSet(SnippetViewSet):
    model = MailingList
    icon = "mail"
    menu_name = "mailing-lists"
    add_to_admin_menu = True
    menu_order = 305
    copy_view_enabled = False
    delete_view_class = SnippetDeleteView
    list_display = [
        "__str__",
        "slug",
        PremiumColumn("is_premium", label=gettext_lazy("Premium"), sort_key="is_premium"),
    ]
    edit_handler = WordingsPanels(
        [
            FieldPanel("slug"),
            FieldPanel("is_premium"),
            WordingsPanel(heading=gettext_lazy("In each language")),
        ],
        base_form_class=MailingListForm,
    )


register_snippet(MailingListViewSet)


@hooks.register("before_bulk_action")
def keep_used_snippets(
    request: HttpRequest, action_type: str, objects: list[Model], view: Any
) -> HttpResponse | None:
    """Wagtail's bulk delete asks nobody whether a snippet is needed, and would fail in the database."""
    is_snippet = bool(objects) and type(objects[0]) in get_snippet_models()
    if action_type != "delete" or not is_snippet or not is_used(objects):
        return None
    messages.error(request, _("Some of these are in use. Nothing was deleted."))
    return redirect(objects[0].snippet_viewset.get_url_name("list"))  # type: ignore[attr-defined]
