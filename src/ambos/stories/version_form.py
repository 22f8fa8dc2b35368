"""The editor's form of a version, which also carries what its author was shown and says of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Revision

from ambos.stories.clock import on_newsroom_clock
from ambos.stories.slugs import free_slug, is_plain

SEEN = "seen_revision"  # what the form carries: the marks of the revisions that its author has seen


class UnseenWork(ValidationError):
    """The save would have overwritten what its author was never shown."""


def shown_mark(revision: Revision) -> str:
    """Names a revision as it reads now; an autosave gives it another text under the same id."""
    return f"{revision.pk}@{revision.created_at.isoformat()}"


def seen_marks(version: Any, form: Any) -> list[str]:
    """What the form of this version is to carry: what it brought along, else how the version reads now."""
    if form.is_bound:
        loaded = form.data.get("loaded_revision_id"), form.data.get("loaded_revision_created_at")
        return form.data.getlist(SEEN) or (["@".join(loaded)] if all(loaded) else [])
    if version.latest_revision_id is None:
        return []
    return [f"{version.latest_revision_id}@{version.latest_revision_created_at.isoformat()}"]


def who_saved(revision: Revision) -> str:
    """A sentence for somebody who has an older text before their eyes."""
    words = {"time": on_newsroom_clock(revision.created_at)}
    if revision.user is None:
        return _("This version was saved on %(time)s, after you opened it.") % words
    words["person"] = get_user_display_name(revision.user)
    return _("%(person)s saved this version on %(time)s, after you opened it.") % words


def require_seen(version: Any, latest: Revision | None) -> None:
    """Raises `UnseenWork` unless the version in hand was read from, or saved as, the latest revision."""
    if latest is None:
        return
    if (version.latest_revision_id, version.latest_revision_created_at) != (latest.pk, latest.created_at):
        raise UnseenWork(who_saved(latest))


class VersionForm(WagtailAdminPageForm):
    """What is said is no field of the form: Wagtail would show it again, and count it as a change."""

    unseen: Revision | None = None  # saved by somebody since the author of this form was shown the version

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False  # the headline makes one

    def clean_slug(self) -> str:
        """The address asked for. The headline makes it where there is none, or only a sibling's so far."""
        slug: str = self.cleaned_data["slug"]
        headline = self.cleaned_data.get("title", "")
        if not headline or (slug and self.instance.first_published_at):
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

    def refuse(self, unseen: Revision) -> None:
        """Keep what was written in the form, beside whose work a save would have overwritten."""
        self.unseen = unseen
        self.add_error(None, UnseenWork(who_saved(unseen)))


def _unchanged(marks: str) -> Collection[int]:
    """The ids of those revisions that read as they did when they were shown."""
    named = {mark.partition("@")[0]: mark for mark in marks.split()}
    found = Revision.objects.filter(
        pk__in=[pk for pk in named if pk.isascii() and pk.isdigit() and len(pk) < 19]
    )
    return tuple(each.pk for each in found if shown_mark(each) == named[str(each.pk)])
