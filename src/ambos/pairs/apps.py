from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.utils import timezone
from wagtail.signals import copy_for_translation_done

from ambos.stories.signals import story_published, version_saved


class PairsConfig(AppConfig):
    name = "ambos.pairs"
    label = "pairs"

    def ready(self) -> None:
        copy_for_translation_done.connect(_pair_copy, dispatch_uid="pairs.pair_copy")
        version_saved.connect(_note_edit, dispatch_uid="pairs.note_edit")
        story_published.connect(_remember_published, dispatch_uid="pairs.remember_published")


def _pair_copy(source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    """Wagtail's own translate button and API make siblings too."""
    from ambos.pairs.operations import pair_versions
    from ambos.stories.models import StoryPage

    if isinstance(source_obj, StoryPage):
        pair_versions(source=source_obj, target=target_obj)


def _note_edit(version: Any, before: Any, user: Any, overwritten: bool, **kwargs: Any) -> None:
    from ambos.pairs.operations import note_edit

    if before is not None:
        note_edit(version=version, before=before, user=user, now=timezone.now(), overwritten=overwritten)


def _remember_published(versions: Any, user: Any, now: Any, **kwargs: Any) -> None:
    from ambos.pairs.operations import remember_published

    remember_published(versions=versions, user=user, now=now)
