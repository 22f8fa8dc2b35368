from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from ambos.stories import gate


class NotesPanel(Panel):
    """What was found in the draft last saved, each with a link to its block."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"heading": _("Findings"), **kwargs})

    class BoundPanel(Panel.BoundPanel):
        template_name = "stories/notes_panel.html"

        def is_shown(self) -> bool:
            return self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "notes": gate.notes(self.instance)}
