"""Which changes make a story's marks due. Each is noted in the transaction that makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import WorkflowState
from wagtail.signals import page_unpublished, post_page_move

from ambos.desk import marking, tasks
from ambos.desk.models import SignOff, StoredFinding
from ambos.pairs.models import Dismissal, Match, Name, Pair, Term
from ambos.stories.models import Story, StoryPage
from ambos.stories.signals import act_recorded, version_saved


def connect() -> None:
    """Hear of whatever a mark is told from."""
    act_recorded.connect(_act, dispatch_uid="desk.marks.act")
    version_saved.connect(_version, dispatch_uid="desk.marks.version")
    post_page_move.connect(_page, dispatch_uid="desk.marks.move")
    page_unpublished.connect(_page, dispatch_uid="desk.marks.unpublish")
    post_save.connect(_made, sender=StoryPage, dispatch_uid="desk.marks.made")
    post_delete.connect(_page, sender=StoryPage, dispatch_uid="desk.marks.deleted")
    post_save.connect(_review, sender=WorkflowState, dispatch_uid="desk.marks.review")
    post_save.connect(_match, sender=Match, dispatch_uid="desk.marks.match")
    for signal in (post_save, post_delete):
        for sender, receiver in _RECEIVERS.items():
            signal.connect(receiver, sender=sender, dispatch_uid=f"desk.marks.{sender.__name__}")


def _note(keys: Iterable[UUID]) -> None:
    tasks.note(Story.objects.filter(translation_key__in=set(keys)).values_list("pk", flat=True))


def _act(story: Story, **kwargs: Any) -> None:
    tasks.note([story.pk])


def _version(version: StoryPage, **kwargs: Any) -> None:
    _note([version.translation_key])


def _made(instance: StoryPage, created: bool, **kwargs: Any) -> None:
    if created:
        _note([instance.translation_key])


def _page(instance: Any, **kwargs: Any) -> None:
    if isinstance(instance.specific_deferred, StoryPage):
        _note([instance.translation_key])


def _note_version(version_id: int | str | None) -> None:
    """A version that is gone was noted when it went."""
    _note(StoryPage.objects.filter(pk=version_id).values_list("translation_key", flat=True))


def _review(instance: WorkflowState, **kwargs: Any) -> None:
    _note_version(instance.object_id)


def _match(instance: Match, **kwargs: Any) -> None:
    if not instance.inferred:  # those follow from a save, which is noted itself
        _pair(instance.pair)


def _pair(instance: Pair, **kwargs: Any) -> None:
    _note_version(instance.target_id)


def _sign_off(instance: SignOff, **kwargs: Any) -> None:
    _note_version(instance.version_id)


def _dismissal(instance: Dismissal, **kwargs: Any) -> None:
    if instance.version_id:
        _note_version(instance.version_id)
    else:
        found = StoredFinding.objects.filter(newsroom_key=instance.key)
        _note(found.order_by().values_list("report__version__translation_key", flat=True).distinct())


def _lists(instance: Name | Term, **kwargs: Any) -> None:
    tasks.note(marking.stories_with_drafts())


_RECEIVERS: dict[type[Model], Callable[..., None]] = {
    Pair: _pair,
    SignOff: _sign_off,
    Dismissal: _dismissal,
    Name: _lists,
    Term: _lists,
}
