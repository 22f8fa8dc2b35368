"""The editor's form of a version, which also carries what its author was shown and says of it."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Revision

from ambos.stories.slugs import free_slug, is_plain


def shown_mark(revision: Revision) -> str:
    """Names a revision as it reads now; an autosave gives it another text under the same id."""
    return f"{revision.pk}@{revision.created_at.isoformat()}"


class VersionForm(WagtailAdminPageForm):
    """What is said is no field of the form: Wagtail would show it again, and count it as a change."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False  # the headline makes one

    def clean_slug(self) -> str:
        """The address asked for. The headline makes it where there is none, or only a sibling's so far."""
        slug: str = self.cleaned_data["slug"]
        headline = self.cleaned_data.get("title", "")
        if not headline or (self.instance.first_published_at and slug):
            return slug
        if not slug or is_plain(slug, headline) or self._is_borrowed(slug, headline):
            return free_slug(self.parent_page, headline, version=self.instance)
        return slug

    def _is_borrowed(self, slug: str, headline: str) -> bool:
        """Came with the text that was to be translated, and stands over another headline by now."""
        if not self.instance.pk:
            return False
        siblings = self.instance.story.versions.exclude(pk=self.instance.pk)
        return siblings.filter(slug=slug).exclude(draft_title=headline).exists()

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
