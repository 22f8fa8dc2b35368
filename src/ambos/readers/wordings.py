"""Forms of the editors' door in which one thing is worded in every language, side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from babel import Locale
from django import forms
from django.conf import settings
from django.contrib.admin.utils import NestedObjects
from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model, ProtectedError
from django.forms import BoundField
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import ObjectList, Panel
from wagtail.snippets.views.snippets import DeleteView


@dataclass(frozen=True, slots=True)
class Word:
    """One line of the table: a field that exists once for each locale."""

    name: str
    label: str | Promise
    max_length: int | None = None
    is_long: bool = False

    def field(self, tag: str, language: str) -> forms.CharField:
        direction = Locale.parse(tag, sep="-").text_direction
        attrs = {"lang": tag, "dir": direction, "aria-label": f"{self.label} – {language}"}
        widget = forms.Textarea({**attrs, "rows": 3}) if self.is_long else forms.TextInput(attrs)
        label = cast(str, self.label)  # may be lazy, which a form's field takes as well
        return forms.CharField(label=label, required=False, max_length=self.max_length, widget=widget)


class WordingsForm(WagtailAdminModelForm):
    """A model's own fields, and its words: a `Word` named `question` is `question-es` in Spanish."""

    words: ClassVar[tuple[Word, ...]] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.stored = self.stored_words() if self.instance.pk else {}
        for word in self.all_words():
            for tag, language in settings.LANGUAGES:
                name = f"{word.name}-{tag}"
                self.fields[name] = word.field(tag, language)
                self.initial.setdefault(name, self.stored.get((word.name, tag), ""))

    def all_words(self) -> tuple[Word, ...]:
        """Every line of the table, in order. A form whose lines grow adds them here."""
        return self.words

    def stored_words(self) -> Mapping[tuple[str, str], str]:
        """What is written now, by the word's name and the locale's tag."""
        return {
            (word.name, wording.locale.language_code): getattr(wording, word.name)
            for wording in self.instance.wordings.all()
            for word in self.words
        }

    def said(self, name: str, tag: str) -> str:
        """What was filled in for a word in one locale."""
        return _plain(self.cleaned_data.get(f"{name}-{tag}"))

    @property
    def words_changed(self) -> bool:
        """Whether any word differs from what is written; how a browser ends its lines does not count."""
        return any(
            self.said(word.name, tag) != _plain(self.stored.get((word.name, tag)))
            for word in self.all_words()
            for tag, _language in settings.LANGUAGES
        )

    @property
    def languages(self) -> list[tuple[str, str]]:
        return list(settings.LANGUAGES)

    @property
    def table(self) -> Iterator[tuple[Word, list[BoundField]]]:
        for word in self.all_words():
            yield word, [self[f"{word.name}-{tag}"] for tag, _language in settings.LANGUAGES]


def _plain(text: str | None) -> str:
    return (text or "").replace("\r\n", "\n").strip()


class WordingsPanel(Panel):
    """The table of words: a line for each word, a column for each language."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "readers/admin/wordings.html"


class TemplatePanel(Panel):
    """A part of a form that a template of its own draws, with `self.form` and `self.instance` at hand."""

    def __init__(self, template_name: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.template_name = template_name

    def clone_kwargs(self) -> dict[str, Any]:
        return {**super().clone_kwargs(), "template_name": self.template_name}

    class BoundPanel(Panel.BoundPanel):
        @property
        def template_name(self) -> str:
            return str(self.panel.template_name)


class StatePanel(TemplatePanel):
    """Where a thing stands and what can be done with it now; a new one stands nowhere yet."""

    class BoundPanel(TemplatePanel.BoundPanel):
        def is_shown(self) -> bool:
            return self.instance.pk is not None


class WordingsPanels(ObjectList):
    """The whole form. Its panels draw every field, so none is left over for Wagtail to add at the end."""

    class BoundPanel(ObjectList.BoundPanel):
        def render_missing_fields(self) -> str:
            return ""


class ActsRefuse:
    """A form view that shows beside the form why an act refused to save it."""

    refusals: ClassVar[tuple[type[Exception], ...]] = ()

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return super().form_valid(form)  # type: ignore[misc]
        except self.refusals as refusal:
            form.add_error(None, str(refusal))
            self.produced_error_message = str(refusal)
            self.produced_error_code = "validation_error"
            return self.form_invalid(form)  # type: ignore[attr-defined]


def is_used(objects: Iterable[Model]) -> bool:
    """Whether rows that may not lose them still need some of these objects."""
    collector = NestedObjects(using=DEFAULT_DB_ALIAS)
    collector.collect(list(objects))
    return bool(collector.protected)


class KeepsWhatIsUsed:
    """A delete view that says so, and does not ask, when other rows need this one."""

    object: Model
    kept_words: ClassVar[str | Promise] = gettext_lazy("“%(name)s” is in use and stays.")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._kept() if is_used([self.object]) else super().get(request, *args, **kwargs)  # type: ignore[misc]

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return super().form_valid(form)  # type: ignore[misc]
        except ProtectedError:
            return self._kept()

    def _kept(self) -> HttpResponse:
        messages.error(self.request, self.kept_words % {"name": self.object})  # type: ignore[attr-defined]
        return HttpResponseRedirect(self.get_success_url())  # type: ignore[attr-defined]


class SnippetDeleteView(KeepsWhatIsUsed, DeleteView):
    pass
