from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.forms import BoundField
from django.utils.translation import gettext, gettext_lazy

from ambos.newsletters.models import Issue
from ambos.newsletters.operations import IssueText, revise_issue
from ambos.newsletters.queries import live_tags, recent_stories
from ambos.readers.wordings import Word, WordingsForm
from ambos.stories.models import Story

LAST = 999


class IssueForm(WordingsForm):
    """An issue: its list, its words in every language, and a tick and a place for each story."""

    words = (
        Word("subject", gettext_lazy("Subject"), max_length=200),
        Word("introduction", gettext_lazy("Introduction"), is_long=True),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = dict(self.instance.chosen.values_list("story", "position")) if self.instance.pk else {}
        self.stories = recent_stories(beside=places)
        self.live_tags = live_tags(self.stories)
        for story in self.stories:
            label = {"title": story.slugline}
            self.fields[f"story-{story.pk}"] = forms.BooleanField(required=False, initial=story.pk in places)
            self.fields[f"place-{story.pk}"] = forms.IntegerField(
                required=False,
                min_value=1,
                max_value=LAST,
                initial=places.get(story.pk),
                widget=forms.NumberInput({"aria-label": gettext("Place of “%(title)s”") % label}),
            )

    def stored_words(self) -> Mapping[tuple[str, str], str]:
        return {
            (word.name, wording.locale.language_code): getattr(wording, word.name)
            for wording in self.instance.wordings.all()
            for word in self.words
        }

    @property
    def story_rows(self) -> Iterator[tuple[Story, BoundField, BoundField, list[str]]]:
        for story in self.stories:
            tags = self.live_tags.get(story.translation_key, [])
            yield story, self[f"story-{story.pk}"], self[f"place-{story.pk}"], tags

    def save(self, commit: bool = True) -> Issue:
        saved: Issue = super().save(commit)
        if commit and (self.words_changed or self._stories_changed()):
            revise_issue(issue=saved, wordings=self._wordings(), stories=self._chosen())
        return saved

    def _stories_changed(self) -> bool:
        return any(name.startswith(("story-", "place-")) for name in self.changed_data)

    def _wordings(self) -> dict[str, IssueText]:
        said = {
            tag: IssueText(self.said("subject", tag), self.said("introduction", tag))
            for tag, _n in settings.LANGUAGES
        }
        return {tag: text for tag, text in said.items() if text.subject or text.introduction}

    def _chosen(self) -> list[Story]:
        """The ticked stories, by their place; without one they come last, newest first."""
        ticked = [story for story in self.stories if self.cleaned_data.get(f"story-{story.pk}")]
        return sorted(ticked, key=lambda story: self.cleaned_data.get(f"place-{story.pk}") or LAST + 1)
