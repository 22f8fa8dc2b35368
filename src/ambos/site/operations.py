from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from ambos.site.models import Placement
from ambos.staff.models import User
from ambos.stories.models import EditionPage, SectionPage, Story


class PlacementRefused(ValueError):
    """The front cannot be laid out so."""


@transaction.atomic
def lay_out_front(
    *,
    front: EditionPage | SectionPage,
    places: Mapping[int, tuple[Story, datetime | None]],
    user: User,
    now: datetime,
) -> None:
    """Put exactly these stories at these places of a front, each until its time; the newest take the others.

    Raises `PermissionDenied`, or `PlacementRefused` for a story at two places or a time that has passed.
    """
    if not front.permissions_for_user(user).can_publish():
        raise PermissionDenied(_("Your role does not include laying out this front."))
    stories = [story.pk for story, _until in places.values()]
    if len(stories) > len(set(stories)):
        raise PlacementRefused(_("A story stands at one place of a front."))
    if any(until and until <= now for _story, until in places.values()):
        raise PlacementRefused(_("This time has passed. Choose one to come, or none."))
    type(front).objects.select_for_update().get(pk=front.pk)
    Placement.objects.filter(front=front).delete()
    Placement.objects.bulk_create(
        Placement(front=front, place=place, story=story, placed_until=until, placed_by=user, placed_at=now)
        for place, (story, until) in places.items()
    )
