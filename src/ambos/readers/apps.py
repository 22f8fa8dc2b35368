from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db import transaction
from django.db.models.signals import post_save


class ReadersConfig(AppConfig):
    name = "ambos.readers"
    label = "readers"

    def ready(self) -> None:
        from ambos.readers.models import SubscriptionMail

        post_save.connect(_wake_worker, sender=SubscriptionMail, dispatch_uid="readers.wake_worker")


def _wake_worker(instance: Any, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """Acts leave rows and know no tasks; here the row is told of, once it is there for everyone to read."""
    from django.utils import timezone

    from ambos.readers.tasks import wake

    if created and not raw:
        later = instance.due_at if instance.due_at > timezone.now() else None
        transaction.on_commit(lambda: wake(later))
