"""The one place every road to publication passes.

Wagtail has many roads: editor, bulk, workflow, schedule, commands, API, copies. All end in a save,
so the floor is there: a save that puts a version live, or changes one that is live, needs a permit,
and only the acts grant it, after asking the gatekeepers. Taking down needs none.
This module imports nothing of `stories`, so that models, acts and doors can all lean on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _

# Where a page stands in the tree and what the newsroom notes about it; none of it is what a reader reads.
_BOOKKEEPING = {
    "id", "page_ptr", "content_type", "path", "depth", "numchild", "url_path", "draft_title", "owner",
    "has_unpublished_changes", "latest_revision", "latest_revision_created_at", "locked", "locked_at",
    "locked_by", "go_live_at", "expire_at", "expired", "show_in_menus", "last_published_at",
    "first_published_at",
}  # fmt: skip

_permits: ContextVar[frozenset[int]] = ContextVar("permits", default=frozenset())


@dataclass(frozen=True, slots=True)
class Hold:
    """Why one version may not go live, in whole sentences.

    `language` names the version's locale in the words of whoever asked.
    """

    version_id: int
    locale: str
    language: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What an editor should know of one place in a draft. `url` leads there; `holds`: it may not go live.

    What is no finding, such as a picture still to come, is shown but not counted.
    `signed` says who let it pass and why.
    `act_url` is where this person may set it aside or take that back; `set_aside` says who did and why.
    `before` and `now` are what a sibling in the language `tag` said and says; `shown` marks its revision.
    """

    sentence: str
    url: str
    holds: bool
    act_url: str = ""
    set_aside: str = ""
    before: str = ""
    now: str = ""
    tag: str = ""
    shown: str = ""
    is_finding: bool = True
    signed: str = ""


class PublicationHeld(ValidationError):
    """The gate says no. `holds` is empty where no act asked it at all."""

    def __init__(self, message: str, holds: Sequence[Hold] = ()) -> None:
        self.holds = tuple(holds)
        super().__init__(
            {
                NON_FIELD_ERRORS: [
                    message,
                    *(f"{hold.language}: {reason}" for hold in holds for reason in hold.reasons),
                ]
            }
        )


Gatekeeper = Callable[[Sequence[Any]], Iterable[Hold]]
Annotator = Callable[[Any, Any], Iterable[Note]]
PublishAct = Callable[..., Any]

_gatekeepers: list[Gatekeeper] = []
_annotators: list[Annotator] = []
_publish_act: list[PublishAct] = []


def register_gatekeeper(gatekeeper: Gatekeeper) -> None:
    """Add a judge. It gets the versions about to go live together, with their coming content."""
    _gatekeepers.append(gatekeeper)


def register_annotator(annotator: Annotator) -> None:
    """Add a reader of drafts, whose notes the editor shows. It gets the version and who looks at it."""
    _annotators.append(annotator)


def notes(version: Any, user: Any) -> list[Note]:
    return [note for annotator in _annotators for note in annotator(version, user)]


def register_publish_act(act: PublishAct) -> None:
    """Name the act that Wagtail's own `publish` leads to: called with `version`, `revision` and `user`."""
    _publish_act[:] = [act]


def publish_act() -> PublishAct:
    return _publish_act[0]


def holds(versions: Sequence[Any]) -> list[Hold]:
    """Everything that keeps these versions, going live together, from readers."""
    return [hold for gatekeeper in _gatekeepers for hold in gatekeeper(versions)]


def ask(versions: Sequence[Any]) -> None:
    """Raises `PublicationHeld` if any gatekeeper holds any of the versions."""
    if found := holds(versions):
        raise PublicationHeld(_("The gate holds this story."), found)


@contextmanager
def permit(versions: Iterable[Any]) -> Iterator[None]:
    """Let these versions be written live inside the block. For acts, after `ask`, in their transaction."""
    token = _permits.set(_permits.get() | {version.pk for version in versions})
    try:
        yield
    finally:
        _permits.reset(token)


def guard_save(page: Any, *, update_fields: Iterable[str] | None) -> None:
    """Raises `PublicationHeld` if this save writes what readers see and no act permitted it."""
    if page.alias_of_id:
        raise PublicationHeld(_("A story has versions, not aliases: translate it or copy it instead."))
    if not page.live or page.pk in _permits.get():
        return
    if page._state.adding or _changed(page, update_fields):
        raise PublicationHeld(_("A version goes live, and changes while live, only by publishing its story."))


def _changed(page: Any, update_fields: Iterable[str] | None) -> bool:
    written = None if update_fields is None else set(update_fields)
    fields = [
        field
        for field in page._meta.concrete_fields
        if field.name not in _BOOKKEEPING and (written is None or written & {field.name, field.attname})
    ]
    if not fields:
        return False
    stored = type(page)._base_manager.filter(pk=page.pk).first()
    return stored is None or any(_value(field, page) != _value(field, stored) for field in fields)


def _value(field: Any, page: Any) -> Any:
    return field.get_prep_value(field.value_from_object(page))
