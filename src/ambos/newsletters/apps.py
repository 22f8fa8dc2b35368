from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db import transaction
from django.db.models.signals import post_save


class NewslettersConfig(AppConfig):
    name = "ambos.newsletters"
    label = "newsletters"

    def ready(self) -> None:
        from ambos.newsletters.models import Issue

        post_save.connect(_wake_worker, sender=Issue, dispatch_uid="newsletters.wake_worker")


def _wake_worker(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Acts leave rows and know no tasks; here the rows are told of, once everyone can read them."""
    from ambos.newsletters.tasks import deliver_issue

    if instance.state == instance.State.SENDING and not raw:
        transaction.on_commit(lambda: deliver_issue.enqueue(instance.pk))
