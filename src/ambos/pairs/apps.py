from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from wagtail.signals import copy_for_translation_done


class PairsConfig(AppConfig):
    name = "ambos.pairs"
    label = "pairs"

    def ready(self) -> None:
        copy_for_translation_done.connect(_pair_copy, dispatch_uid="pairs.pair_copy")


def _pair_copy(source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    """Wagtail's own translate button and API make siblings too."""
    from ambos.pairs.operations import pair_versions
    from ambos.stories.models import StoryPage

    if isinstance(source_obj, StoryPage):
        pair_versions(source=source_obj, target=target_obj)
