from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.utils.translation import gettext, gettext_lazy

from ambos.polls.models import Poll
from ambos.polls.operations import PollText, free_slug, reword_poll
from ambos.readers.wordings import Word, WordingsForm

EMPTY_CHOICES = 3


class PollForm(WordingsForm):
    """A poll with its question and choices in every language; empty rows at the end are for more choices."""

    words = (
        Word("question", gettext_lazy("Question"), max_length=300),
        Word("introduction", gettext_lazy("Introduction"), is_long=True),
        Word("thanks", gettext_lazy("Thanks"), is_long=True),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slug"].required = False
        self.fields["slug"].help_text = gettext(
            "Stands in the poll's address. Left empty, the question makes one."
        )

    def all_words(self) -> tuple[Word, ...]:
        return (*self.words, *(self._choice(rank) for rank in range(1, self._rows() + 1)))

    def stored_words(self) -> Mapping[tuple[str, str], str]:
        stored = dict(super().stored_words())
        for row, choice in enumerate(self.instance.choices.prefetch_related("wordings__locale"), start=1):
            stored |= {
                (f"choice{row}", words.locale.language_code): words.text for words in choice.wordings.all()
            }
        return stored

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if not cleaned.get("slug") and "slug" not in self.errors:
            question = next((text.question for text in self._wordings().values() if text.question), "")
            cleaned["slug"] = self.instance.slug or free_slug(question)
        if not any(text.question for text in self._wordings().values()):
            first_tag = settings.LANGUAGES[0][0]
            self.add_error(f"question-{first_tag}", gettext("Write the question in at least one language."))
        self._refuse_equal_choices()
        opens_at, closes_at = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens_at and closes_at and closes_at <= opens_at:
            self.add_error("closes_at", gettext("A poll closes after it opens."))
        return cleaned

    def save(self, commit: bool = True) -> Poll:
        saved: Poll = super().save(commit)
        if commit and self.words_changed:
            reword_poll(poll=saved, wordings=self._wordings(), choices=self._choices())
        return saved

    def _wordings(self) -> dict[str, PollText]:
        choices = self._choices()
        said = {
            tag: PollText(*(self.said(word.name, tag) for word in self.words))
            for tag, _name in settings.LANGUAGES
        }
        return {
            tag: text
            for tag, text in said.items()
            if text.question or text.introduction or text.thanks or any(tag in choice for choice in choices)
        }

    def _choices(self) -> list[dict[str, str]]:
        """The filled rows in order. An empty row is no choice."""
        rows = (
            {tag: text for tag, _name in settings.LANGUAGES if (text := self.said(f"choice{row}", tag))}
            for row in range(1, self._rows() + 1)
        )
        return [row for row in rows if row]

    def _refuse_equal_choices(self) -> None:
        for tag, _name in settings.LANGUAGES:
            seen: dict[str, int] = {}
            for row in range(1, self._rows() + 1):
                text = " ".join(self.said(f"choice{row}", tag).casefold().split())
                if text and seen.setdefault(text, row) != row:
                    message = gettext("This is the same answer as choice %(number)d.")
                    self.add_error(f"choice{row}-{tag}", message % {"number": seen[text]})

    def _rows(self) -> int:
        """Stored choices and empty rows; what was sent may hold more, if somebody else took a choice out."""
        stored = self.instance.choices.count() if self.instance.pk else 0
        return stored + EMPTY_CHOICES

    @staticmethod
    def _choice(row: int) -> Word:
        return Word(f"choice{row}", gettext("Choice %(number)d") % {"number": row}, max_length=200)
