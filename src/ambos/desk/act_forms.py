"""What the acts on a whole story ask: times, public notes, reasons."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.desk.forms import StoryForm, VersionsForm
from ambos.pairs.models import Pair
from ambos.stories.models import Correction, Story, StoryPage
from ambos.stories.time_field import NewsroomTimeField

_DUE, _NOTE, _NOTICE = "due_", "note_", "notice_"


class PlainForm(StoryForm):
    """An act that asks nothing more."""

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {}


class PublicationForm(VersionsForm):
    """Which versions go live, now or at a time, and by when the others are promised."""

    at = NewsroomTimeField(label=_("Go live at"), required=False)
    wording_only = forms.BooleanField(
        label=_("Only the wording changed: the other languages owe nothing for it"), required=False
    )

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, story=story, **kwargs)
        self.lacking = Locale.objects.exclude(pk__in=story.versions.filter(live=True).values("locale"))
        for locale in self.lacking:
            label = _now("%(language)s is owed by") % {"language": locale.get_display_name()}
            self.fields[f"{_DUE}{locale.pk}"] = NewsroomTimeField(label=label, required=False)

    @property
    def due_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith(_DUE)]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        due = {locale: data.get(f"{_DUE}{locale.pk}") for locale in self.lacking}
        for locale, time in due.items():
            if time and time <= timezone.now():
                self.add_error(f"{_DUE}{locale.pk}", _now("This time has passed. Choose one to come."))
        return {**data, "due_at": {locale: time for locale, time in due.items() if time}}


class ScheduleForm(PublicationForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["at"].required = True
        self.fields["at"].error_messages["required"] = _now("Say when the versions go live.")


class PromiseForm(PublicationForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["versions"].required = False

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not data["due_at"] and not self.errors:
            raise ValidationError(_now("Say by when a version is owed."))
        return data


def _public_note(label: Any, *, required: bool) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=required,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Say what readers should know.")},
    )


class CorrectForm(StoryForm):
    """A note for each live version that is corrected; a version without one is not touched."""

    kind = forms.ChoiceField(
        label=_("What it is"),
        choices=Correction.Kind.choices,
        initial=Correction.Kind.CORRECTION,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, story=story, **kwargs)
        self.live = list(story.versions.filter(live=True).select_related("locale").order_by("locale__pk"))
        for version in self.live:
            label = _now("Note to readers in %(language)s") % {"language": version.locale.get_display_name()}
            self.fields[f"{_NOTE}{version.pk}"] = _public_note(label, required=False)

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {}

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        notes = {version: data.get(f"{_NOTE}{version.pk}") for version in self.live}
        notes = {version: text for version, text in notes.items() if text}
        if not notes and not self.errors:
            raise ValidationError(_now("Write a note for each version that is corrected."))
        return {**data, "notes": notes}


class AnswerForm(StoryForm):
    """Which version answers which correction."""

    correction = forms.ModelChoiceField(Correction.objects.none(), widget=forms.HiddenInput)
    version = forms.ModelChoiceField(StoryPage.objects.none(), widget=forms.HiddenInput)

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {"correction": story.corrections.all(), "version": story.versions}


class CarryForm(AnswerForm):
    text = _public_note(_("Note to its readers"), required=True)


class WaiveCorrectionForm(AnswerForm):
    reason = forms.CharField(
        label=_("Why it needs none"),
        max_length=1000,
        error_messages={"required": _("Say why this version needs no correction.")},
    )


class RetractForm(StoryForm):
    """A notice for the readers of each version that was ever live."""

    shown_as = forms.ChoiceField(
        label=_("Shown"), choices=Story.RetractionShown.choices, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, story=story, **kwargs)
        seen = story.versions.filter(first_published_at__isnull=False)
        self.locales = list(Locale.objects.filter(pk__in=seen.values("locale")))
        for locale in self.locales:
            label = _now("Notice to readers in %(language)s") % {"language": locale.get_display_name()}
            self.fields[f"{_NOTICE}{locale.pk}"] = _public_note(label, required=True)

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {}

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        return {**data, "notices": {one: data.get(f"{_NOTICE}{one.pk}", "") for one in self.locales}}


class SameForm(StoryForm):
    """One debt of a pair, by its key."""

    pair = forms.ModelChoiceField(Pair.objects.none(), widget=forms.HiddenInput)
    key = forms.CharField(max_length=64, widget=forms.HiddenInput)

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {
            "pair": Pair.objects.filter(target__in=story.versions).select_related(
                "source__locale", "target__locale"
            )
        }


class NoChangeForm(SameForm):
    reason = forms.CharField(
        label=_("Reason"),
        max_length=1000,
        error_messages={"required": _("Say why no change is needed.")},
    )
