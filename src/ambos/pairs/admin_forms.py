from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.utils.translation import gettext, gettext_lazy

from ambos.pairs.models import SPELLING_LENGTH, Name, Spelling, Term
from ambos.pairs.operations import Wordings, render_term, spell_name
from ambos.readers.wordings import Word, WordingsForm

_LINES_LENGTH = 1000


class NameForm(WordingsForm):
    """A name of the newsroom's list, spelt once in each language that has a spelling of its own."""

    words = (Word("spelling", gettext_lazy("Spelling"), max_length=SPELLING_LENGTH),)

    def stored_words(self) -> Mapping[tuple[str, str], str]:
        spellings = self.instance.spellings.select_related("locale")
        return {("spelling", each.locale.language_code): each.text for each in spellings}

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        spelt = self._spelt()
        if not spelt and not self.errors:
            first, _language = settings.LANGUAGES[0]
            self.add_error(f"spelling-{first}", gettext("Spell the name in one language at least."))
        for tag, text in spelt.items():
            others = Spelling.objects.exclude(name=self.instance.pk)
            if not any(char.isalpha() for char in text):
                self.add_error(f"spelling-{tag}", gettext("A name has letters."))
            elif others.filter(locale__language_code=tag, text__iexact=text).exists():
                self.add_error(f"spelling-{tag}", gettext("This spelling is in the list already."))
        return cleaned

    def save(self, commit: bool = True) -> Name:
        saved: Name = super().save(commit=False)
        if commit:
            spell_name(name=saved, spellings=self._spelt())
        return saved

    def _spelt(self) -> dict[str, str]:
        said = {tag: " ".join(self.said("spelling", tag).split()) for tag, _language in settings.LANGUAGES}
        return {tag: text for tag, text in said.items() if text}


class TermForm(WordingsForm):
    """A term of the glossary, and what other languages call it or must not call it."""

    words = (
        Word("agreed", gettext_lazy("Agreed, one a line"), max_length=_LINES_LENGTH, is_long=True),
        Word("forbidden", gettext_lazy("Forbidden, one a line"), max_length=_LINES_LENGTH, is_long=True),
    )

    def stored_words(self) -> Mapping[tuple[str, str], str]:
        return {
            (word.name, each.locale.language_code): getattr(each, word.name)
            for each in self.instance.renderings.select_related("locale")
            for word in self.words
        }

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if "text" in cleaned:
            cleaned["text"] = " ".join(cleaned["text"].split())
        locale, text = cleaned.get("locale"), cleaned.get("text", "")
        same = Term.objects.exclude(pk=self.instance.pk).filter(locale=locale, text__iexact=text)
        if locale and text and same.exists():
            self.add_error("text", gettext("This term is in the glossary already."))
        wordings = self._wordings()
        own = locale.language_code if locale else ""
        for tag, wording in wordings.items():
            self._clean_wordings(tag, wording, own)
        if not wordings and not self.errors:
            other = next((tag for tag, _language in settings.LANGUAGES if tag != own), own)
            self.add_error(f"agreed-{other}", gettext("Say what one other language calls it, or must not."))
        return cleaned

    def _clean_wordings(self, tag: str, wording: Wordings, own: str) -> None:
        lines = [*wording.agreed, *wording.forbidden]
        field = f"{'agreed' if wording.agreed else 'forbidden'}-{tag}"
        if tag == own:
            self.add_error(field, gettext("This is the term’s own language; leave it empty."))
        elif len({line.casefold() for line in lines}) < len(lines):
            self.add_error(field, gettext("One wording stands here twice."))
        elif any(len(line) > SPELLING_LENGTH for line in lines):
            problem = gettext("A wording has at most %(number)d characters.") % {"number": SPELLING_LENGTH}
            self.add_error(field, problem)

    def save(self, commit: bool = True) -> Term:
        saved: Term = super().save(commit)
        if commit:
            render_term(term=saved, wordings=self._wordings())
        return saved

    def _wordings(self) -> dict[str, Wordings]:
        said = {
            tag: Wordings(self._lines("agreed", tag), self._lines("forbidden", tag))
            for tag, _language in settings.LANGUAGES
        }
        return {tag: each for tag, each in said.items() if each.agreed or each.forbidden}

    def _lines(self, name: str, tag: str) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in self.said(name, tag).splitlines())
        return tuple(line for line in lines if line)
