"""A link that shows one draft to somebody outside the newsroom, until it ends."""

from __future__ import annotations

from datetime import datetime

from django.core import signing

from ambos.stories.models import StoryPage

_SALT = "ambos.stories.preview"


class PreviewEnded(Exception):
    """The link was good and its time is over."""


class PreviewUnknown(Exception):
    """The link was never ours, was altered, or its version is gone."""


def preview_token(version: StoryPage, *, ends_at: datetime) -> str:
    return signing.dumps([version.pk, int(ends_at.timestamp())], salt=_SALT)


def previewed_version(token: str, *, now: datetime) -> StoryPage:
    """The version's draft. Raises `PreviewEnded` or `PreviewUnknown`."""
    try:
        pk, ends_at = signing.loads(token, salt=_SALT)
        version = StoryPage.objects.get(pk=pk)
    except (signing.BadSignature, ValueError, TypeError, StoryPage.DoesNotExist) as error:
        raise PreviewUnknown from error
    if now.timestamp() >= ends_at:
        raise PreviewEnded
    return version.get_latest_revision_as_object()
