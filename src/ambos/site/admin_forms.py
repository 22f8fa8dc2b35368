from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from ambos.site.models import Placement
from ambos.site.queries import EDITION_PLACES, SECTION_PLACES
from ambos.stories.clock import on_newsroom_clock
from ambos.stories.models import EditionPage, SectionPage, Story
from ambos.stories.queries import recent_stories, versions_of
from ambos.stories.time_field import NewsroomTimeField

Front = EditionPage | SectionPage


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of the front: its two fields, and what keeps readers from what was placed there."""

    story: forms.BoundField
    until: forms.BoundField
    problem: str


class FrontForm(forms.Form):
    """The places of a front, each with a story and the time it ends."""

    def __init__(self, *args: Any, front: Front, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.front, self.now = front, now
        self.places = range(EDITION_PLACES if isinstance(front, EditionPage) else SECTION_PLACES)
        self.stored = {
            each.place: each for each in Placement.objects.filter(front=front).select_related("story")
        }
        self.stories = recent_stories(beside=[each.story_id for each in self.stored.values()], limit=100)
        self.versions = versions_of(self.stories)
        choices = [("", "—"), *self._choices()]
        for place in self.places:
            stored = self.stored.get(place)
            self.fields[f"story-{place}"] = forms.TypedChoiceField(
                choices=choices,
                coerce=int,
                empty_value=None,
                label=_("Place %(number)d") % {"number": place + 1} if place else _("Lead"),
                required=False,
                initial=stored.story_id if stored else None,
                error_messages={"invalid_choice": _("This story is not there any more. Choose another.")},
            )
            self.fields[f"until-{place}"] = NewsroomTimeField(
                label=_("Until"), required=False, initial=stored.placed_until if stored else None
            )

    @property
    def rows(self) -> Iterator[PlaceRow]:
        for place in self.places:
            yield PlaceRow(self[f"story-{place}"], self[f"until-{place}"], self._problem(place))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        seen: dict[int, str] = {}
        for place in self.places:
            story, until = data.get(f"story-{place}"), data.get(f"until-{place}")
            label = str(self.fields[f"story-{place}"].label)
            if story and seen.setdefault(story, label) != label:
                message = _("This story stands at “%(place)s” already.")
                self.add_error(f"story-{place}", message % {"place": seen[story]})
            if until and until <= self.now and self._is_new(place, until):
                self.add_error(f"until-{place}", _("This time has passed. Choose one to come, or none."))
        return data

    def chosen(self) -> dict[int, tuple[Story, datetime | None]]:
        """What stands where, and until when. What has ended meanwhile goes."""
        by_id = {story.pk: story for story in self.stories}
        said = {
            place: (self.cleaned_data[f"story-{place}"], self.cleaned_data[f"until-{place}"])
            for place in self.places
        }
        return {
            place: (by_id[story], until)
            for place, (story, until) in said.items()
            if story and not (until and until <= self.now)
        }

    def _is_new(self, place: int, until: datetime) -> bool:
        stored = self.stored.get(place)
        return stored is None or stored.placed_until != until

    def _choices(self) -> list[tuple[int, str]]:
        """Stories of one headline, such as a page imported twice, are told apart by the time they came."""
        labels = {story: self._label(story) for story in self.stories}
        counts = Counter(labels.values())
        return [
            (story.pk, label if counts[label] == 1 else f"{label} · {on_newsroom_clock(story.created_at)}")
            for story, label in labels.items()
        ]

    def _label(self, story: Story) -> str:
        """The headline here, else the source's, and whether readers here see it."""
        versions = {version.locale_id: version for version in self.versions.get(story.translation_key, [])}
        mine = versions.get(self.front.locale_id)
        told = mine or versions.get(story.source_locale_id) or next(iter(versions.values()), None)
        headline = told.draft_title if told else story.slugline
        return headline if mine and mine.live else _("%(headline)s (not live here)") % {"headline": headline}

    def _problem(self, place: int) -> str:
        stored = self.stored.get(place)
        if stored is None:
            return ""
        if stored.placed_until and stored.placed_until <= self.now:
            return _("Its time is over: the newest story stands here.")
        if not stored.story.versions.filter(live=True, locale=self.front.locale_id).exists():
            language = {"language": self.front.locale.get_display_name()}
            return _("Not live in %(language)s: readers see the newest story here until it is.") % language
        return ""
