from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.pairs.models import Pair
from ambos.stories.models import PreviewLink, SectionPage, Story, StoryPage
from ambos.stories.queries import choosable_sections
from ambos.stories.time_field import NewsroomTimeField


class StoryForm(forms.Form):
    """A form about one story, whose choices are that story's own."""

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, choices in self.choices_of(story).items():
            field = self.fields[name]
            assert isinstance(field, forms.ModelChoiceField)
            field.queryset = choices

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        raise NotImplementedError


class VersionsForm(StoryForm):
    """Which versions of a story an act is for."""

    versions = forms.ModelMultipleChoiceField(
        StoryPage.objects.none(),
        label=_("Versions"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one version.")},
    )

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {"versions": story.versions}


class TranslateForm(StoryForm):
    source = forms.ModelChoiceField(StoryPage.objects.none(), label=_("From"))
    locale = forms.ModelChoiceField(Locale.objects.none(), label=_("Into"))

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        taken = story.versions.values("locale")
        return {"source": story.versions, "locale": Locale.objects.exclude(pk__in=taken)}


class SignOffForm(StoryForm):
    version = forms.ModelChoiceField(StoryPage.objects.none(), widget=forms.HiddenInput)
    reason = forms.CharField(
        label=_("Reason"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Say why this version may go live as it is.")},
    )

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {"version": story.versions}


class SectionForm(StoryForm):
    section = forms.ModelChoiceField(SectionPage.objects.none(), label=_("Section"))

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {"section": choosable_sections(story.source_locale)}


class PreviewForm(StoryForm):
    version = forms.ModelChoiceField(StoryPage.objects.none(), label=_("Version"))

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {"version": story.versions}


class EndPreviewForm(StoryForm):
    link = forms.ModelChoiceField(PreviewLink.objects.none(), widget=forms.HiddenInput)

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {"link": PreviewLink.objects.filter(version__in=story.versions).select_related("version")}


class PairForm(StoryForm):
    """What a target owes its source."""

    pair = forms.ModelChoiceField(Pair.objects.none(), widget=forms.HiddenInput)
    kind = forms.ChoiceField(label=_("Tells its source"), choices=Pair.Kind.choices)

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {"pair": Pair.objects.filter(target__in=story.versions)}


class DescribeForm(StoryForm):
    """The newsroom's own facts about a story. Times are in the newsroom's time zone."""

    slugline = forms.CharField(label=_("Slugline"), max_length=120)
    embargo_at = NewsroomTimeField(label=_("Embargo until"), required=False)

    def choices_of(self, story: Story) -> dict[str, QuerySet[Any]]:
        return {}
