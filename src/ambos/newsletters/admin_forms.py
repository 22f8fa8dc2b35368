from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from django import forms
from django.conf import settings
from django.forms import BoundField
from django.utils.translation import get_language, gettext, gettext_lazy

from ambos.newsletters.models import Issue
from ambos.newsletters.operations import ON_ITS_WAY, IssueText, revise_issue
from ambos.readers.wordings import Word, WordingsForm
from ambos.stories.clock import newsroom_time
from ambos.stories.models import Story, StoryPage
from ambos.stories.queries import recent_stories, sections_of, versions_of

LAST = 999


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story to choose: its headline in the editor's language if it has one there, else in its source's.

    Section and the day it came in tell apart stories of one headline, such as a page imported twice.
    """

    headline: str
    tag: str
    section: str
    came_at: datetime
    live_in: list[str]
    tick: BoundField
    place: BoundField


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
        self.versions = versions_of(self.stories)
        self.sections = sections_of(page for pages in self.versions.values() for page in pages)
        for story in self.stories:
            label = {"title": self._headline(story)[0]}
            self.fields[f"story-{story.pk}"] = forms.BooleanField(required=False, initial=story.pk in places)
            self.fields[f"place-{story.pk}"] = forms.IntegerField(
                required=False,
                min_value=1,
                max_value=LAST,
                initial=places.get(story.pk),
                widget=forms.NumberInput({"aria-label": gettext("Place of “%(title)s”") % label}),
            )

        if self.is_fixed:
            for field in self.fields.values():
                field.disabled = True

    @property
    def is_fixed(self) -> bool:
        """Once an issue is on its way, it stands as its readers get it."""
        return self.instance.pk is not None and self.instance.state != Issue.State.DRAFT

    def clean(self) -> dict[str, Any]:
        if self.is_fixed:
            raise forms.ValidationError(ON_ITS_WAY)
        return cast(dict[str, Any], super().clean())

    @property
    def story_rows(self) -> Iterator[StoryRow]:
        for story in self.stories:
            headline, tag = self._headline(story)
            versions = self._told(story)
            section = self.sections.get(versions[0].pk) if versions else None
            yield StoryRow(
                headline=headline,
                tag=tag,
                section=section.draft_title if section else "",
                came_at=newsroom_time(story.created_at),
                live_in=[page.locale.language_code for page in self._versions(story) if page.live],
                tick=self[f"story-{story.pk}"],
                place=self[f"place-{story.pk}"],
            )

    def save(self, commit: bool = True) -> Issue:
        saved: Issue = super().save(commit)
        if commit and (self.words_changed or self._stories_changed()):
            revise_issue(issue=saved, wordings=self._wordings(), stories=self._chosen())
        return saved

    def _versions(self, story: Story) -> list[StoryPage]:
        return self.versions.get(story.translation_key, [])

    def _headline(self, story: Story) -> tuple[str, str]:
        """The headline to know the story by, and the tag of its language; else the slugline and no tag."""
        told = self._told(story)
        return (told[0].draft_title, told[0].locale.language_code) if told else (story.slugline, "")

    def _told(self, story: Story) -> list[StoryPage]:
        """The story's versions, the one in the editor's language first, else the source."""
        mine = get_language()
        return sorted(
            self._versions(story),
            key=lambda page: (page.locale.language_code != mine, page.locale_id != story.source_locale_id),
        )

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
