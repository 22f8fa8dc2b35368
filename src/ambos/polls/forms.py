from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from ambos.polls.models import Choice
from ambos.readers.forms import AddressField, tick
from ambos.readers.models import ListWording


class ChoiceForm(forms.Form):
    """One answer of a poll, as the story's page sends it. Shown and sent in one locale, counted in none."""

    choice = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, choices: Sequence[Choice], locale: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choices = {str(choice.pk): choice for choice in choices}
        field = self.fields["choice"]
        field.label = _("Your answer")
        field.choices = [(pk, choice.text(locale)) for pk, choice in self.choices.items()]  # type: ignore[attr-defined]
        field.error_messages["required"] = _("Choose one of the answers.")
        field.error_messages["invalid_choice"] = _("Choose one of these answers.")

    def chosen(self) -> Choice:
        return self.choices[self.cleaned_data["choice"]]


class BallotForm(ChoiceForm):
    """The ballot: an answer, and apart from it an address with a yes of its own. The vote needs neither."""

    email = AddressField(required=False)
    consent = forms.ChoiceField(required=False)

    def __init__(self, *args: Any, wording: ListWording | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.wording = wording
        self.fields["email"].label = _("E-mail address (optional)")
        consent = self.fields["consent"]
        consent.choices = [(self.tick, "")]  # type: ignore[attr-defined]
        consent.error_messages["invalid_choice"] = _(
            "This text changed while the page was open. Read it again and tick it then."
        )
        if wording is None:
            del self.fields["email"], self.fields["consent"]

    @property
    def tick(self) -> str:
        return tick(self.wording) if self.wording else ""

    @property
    def is_ticked(self) -> bool:
        return bool(self.tick) and self.data.get("consent") == self.tick

    def clean(self) -> None:
        if self.wording is None:
            return
        address, consent = self.cleaned_data.get("email"), self.cleaned_data.get("consent")
        if "consent" in self.errors:
            return
        if address and not consent:
            self.add_error(
                "consent", _("Tick this if we may write to your address, or take the address out.")
            )
        elif consent and not address and "email" not in self.errors:
            self.add_error("email", _("Write your e-mail address, or take the tick out."))

    def address(self) -> str:
        return self.cleaned_data.get("email") or ""
