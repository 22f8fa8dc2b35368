"""The editor's form of a version, which also carries what its author was shown and says of it."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Revision


def shown_mark(revision: Revision) -> str:
    """Names a revision as it reads now; an autosave gives it another text under the same id."""
    return f"{revision.pk}@{revision.created_at.isoformat()}"


class VersionForm(WagtailAdminPageForm):
    """What is said is no field of the form: Wagtail would show it again, and count it as a change."""

    def save(self, commit: bool = True) -> Any:
        self.instance.shown_revisions = _unchanged(self.data.get("shown_revisions", ""))
        self.instance.changes_facts = "changes_facts" in self.data
        return super().save(commit)


def _unchanged(marks: str) -> tuple[int, ...]:
    """The ids of those revisions that read as they did when they were shown."""
    named = {mark.partition("@")[0]: mark for mark in marks.split()}
    found = Revision.objects.filter(
        pk__in=[pk for pk in named if pk.isascii() and pk.isdigit() and len(pk) < 19]
    )
    return tuple(each.pk for each in found if shown_mark(each) == named[str(each.pk)])
