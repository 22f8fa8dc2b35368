from __future__ import annotations

from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from ambos.stories import gate
from ambos.stories.version_form import SEEN, seen_marks, shown_mark, who_saved


def notes_context(version: Any, user: Any) -> dict[str, Any]:
    """What the panel's template shows of a version; nothing of one that is not saved."""
    notes = gate.notes(version, user) if version.pk else []
    kept = [note for note in notes if not note.set_aside]
    return {
        "version": version,
        "notes": kept,
        "found": sum(note.is_finding for note in kept),
        "set_aside": [note for note in notes if note.set_aside],
        "shown": " ".join(sorted({note.shown for note in notes if note.shown})),
    }


def _tells_a_source(version: Any) -> bool:
    return bool(version.pk) and version.locale_id != version.story.source_locale_id


class NotesPanel(Panel):
    """What was found in the draft last saved, each with a link to its block; fresh after each save."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"heading": _("Findings"), **kwargs})

    class BoundPanel(Panel.BoundPanel):
        template_name = "stories/notes_panel.html"

        @property
        def media(self) -> forms.Media:
            return forms.Media(js=["stories/notes.js"], css={"all": ["stories/notes.css"]})

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {
                **super().get_context_data(parent_context),
                **notes_context(self.instance, self.request.user),
                "address": reverse("version_notes", args=[0]),
                "tells_a_source": _tells_a_source(self.instance),
            }


class SeenPanel(Panel):
    """Carries which revisions its author has seen; after a refused save, whose work that save would undo."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "stories/seen_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            marks = seen_marks(self.instance, self.form)
            unseen = getattr(self.form, "unseen", None)
            seen_id = marks[-1].partition("@")[0] if marks else ""
            return {
                **super().get_context_data(parent_context),
                "name": SEEN,
                "marks": marks or [""],
                "version": self.instance,
                "unseen": unseen,
                "who": who_saved(unseen) if unseen else "",
                "mark": shown_mark(unseen) if unseen else "",
                "older": seen_id if unseen and seen_id.isdigit() and seen_id != str(unseen.pk) else "",
            }
