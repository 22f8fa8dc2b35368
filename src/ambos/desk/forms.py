from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from ambos.stories.models import SectionPage, Story, StoryPage


class VersionsForm(forms.Form):
    """Which versions of a story an act is for."""

    versions = forms.ModelMultipleChoiceField(
        StoryPage.objects.none(),
        label=_("Versions"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one version.")},
    )

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["versions"].queryset = story.versions.select_related("locale")


class TranslateForm(forms.Form):
    source = forms.ModelChoiceField(StoryPage.objects.none(), label=_("From"))
    locale = forms.ModelChoiceField(Locale.objects.none(), label=_("Into"))

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        versions = story.versions.select_related("locale")
        self.fields["source"].queryset = versions
        self.fields["locale"].queryset = Locale.objects.exclude(pk__in=[version.locale_id for version in versions])


class SignOffForm(forms.Form):
    version = forms.ModelChoiceField(StoryPage.objects.none(), widget=forms.HiddenInput)
    reason = forms.CharField(
        label=_("Reason"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Say why this version may go live as it is.")},
    )

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["version"].queryset = story.versions


class SectionForm(forms.Form):
    section = forms.ModelChoiceField(SectionPage.objects.none(), label=_("Section"))

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["section"].queryset = SectionPage.objects.filter(
            locale=story.source_locale, is_unsorted=False
        ).order_by("path")



class PreviewForm(forms.Form):
    version = forms.ModelChoiceField(StoryPage.objects.none(), label=_("Version"))

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["version"].queryset = story.versions
