"""A link that shows one draft to somebody outside the newsroom, until it ends or somebody ends it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core import signing
from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from ambos.staff.models import User
from ambos.stories.models import PreviewLink, StoryPage

DAYS = 7
_SALT = "ambos.stories.preview"


class PreviewEnded(Exception):
    """The link was good and its time is over."""


class PreviewUnknown(Exception):
    """The link was never ours, was altered, or its version is gone."""


def make_preview_link(*, version: StoryPage, user: User, now: datetime) -> PreviewLink:
    """Open a version's draft to whoever gets the link. Raises `PermissionDenied`."""
    _require_edit(version, user)
    return PreviewLink.objects.create(version=version, made_by=user, ends_at=now + timedelta(days=DAYS))


def end_preview_link(*, link: PreviewLink, user: User, now: datetime) -> None:
    """Close the draft to those who have this link, if it is still there. Raises `PermissionDenied`."""
    _require_edit(link.version, user)
    PreviewLink.objects.filter(pk=link.pk).update(ends_at=now)
    link.ends_at = now


def preview_token(link: PreviewLink) -> str:
    """What stands in the link's address; nobody can guess another's."""
    return signing.dumps(link.pk, salt=_SALT)


def preview_link(token: str, *, now: datetime) -> PreviewLink:
    """The link that is still open under this token. Raises `PreviewEnded` or `PreviewUnknown`."""
    try:
        link = PreviewLink.objects.select_related("version__locale").get(pk=signing.loads(token, salt=_SALT))
    except (signing.BadSignature, ValueError, TypeError, PreviewLink.DoesNotExist) as error:
        raise PreviewUnknown from error
    if now >= link.ends_at:
        raise PreviewEnded
    return link


def _require_edit(version: StoryPage, user: User) -> None:
    if not version.permissions_for_user(user).can_edit():
        raise PermissionDenied(_("You may not show this draft to others."))
