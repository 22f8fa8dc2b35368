from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class StoriesConfig(AppConfig):
    name = "ambos.stories"
    label = "stories"

    def ready(self) -> None:
        from django.utils import timezone

        from ambos.mail.names import sign_with
        from ambos.stories import follow_ups, gate, operations, queries, tasks
        from ambos.stories.signals import follow_up_owed

        def publish(**kwargs: Any) -> None:
            operations.publish_version(now=timezone.now(), **kwargs)

        gate.register_publish_act(publish)
        for kind, doer in tasks.DOERS.items():
            follow_ups.register(kind, doer)
        follow_up_owed.connect(tasks.wake_for, dispatch_uid="stories.wake_worker")
        sign_with(queries.edition_name)
        post_migrate.connect(_make_editions, dispatch_uid="stories.make_editions")


def _make_editions(app_config: AppConfig, **kwargs: Any) -> None:
    """Runs after the last app that editions need, so that every table and content type is there."""
    from ambos.stories.editions import make_editions

    if app_config.label == "wagtailcore":
        make_editions()
