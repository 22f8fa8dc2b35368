from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundWidget
from django.utils.translation import gettext_lazy as _

from ambos.readers.address import BadAddress, normalised
from ambos.readers.models import ListWording, MailingList


class AddressField(forms.CharField):
    """An e-mail address as `address.normalised` writes it."""

    widget = forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"})
    default_error_messages = {
        "required": _("Write your e-mail address."),
        "null_characters_not_allowed": _("This is not an e-mail address that we can send mail to."),
    }

    def clean(self, value: Any) -> str:
        address = super().clean(value)
        try:
            return normalised(address) if address else ""
        except BadAddress as error:
            raise ValidationError(str(error)) from error


class ListsForm(forms.Form):
    """A tick for each mailing list whose consent text was read."""

    lists = forms.MultipleChoiceField(
        label=_("Newsletters"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Tick at least one newsletter."),
            "invalid_choice": _("This text changed while the page was open. Read it again and tick it then."),
        },
    )

    def __init__(self, wordings: Sequence[ListWording], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.wordings = {tick(wording): wording for wording in wordings}
        lists = cast(forms.MultipleChoiceField, self.fields["lists"])
        lists.choices = [(value, wording.name) for value, wording in self.wordings.items()]

    @property
    def boxes(self) -> Iterator[tuple[BoundWidget, ListWording]]:
        return zip(self["lists"], self.wordings.values(), strict=True)

    def mailing_lists(self) -> list[MailingList]:
        return [self.wordings[value].mailing_list for value in self.cleaned_data["lists"]]


class SubscribeForm(ListsForm):
    email = AddressField(label=_("E-mail address"))

    field_order = ["email", "lists"]


class PreferencesForm(ListsForm):
    """The lists a reader is on or may join, and the language of everything they get."""

    language = forms.ChoiceField(
        label=_("Language of your mail"),
        choices=lambda: settings.LANGUAGES,
        error_messages={
            "required": _("Choose a language."),
            "invalid_choice": _("Choose one of these languages."),
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["lists"].required = False  # leaving every list is a choice too


def tick(wording: ListWording) -> str:
    """What the box of a list sends: which words, in which version, the reader had before them."""
    return f"{wording.mailing_list.slug}.{wording.locale.language_code}.{wording.consent_version}"
