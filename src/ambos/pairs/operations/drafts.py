from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ambos.pairs.memory import fill_from_memory
from ambos.pairs.models import Pair
from ambos.staff.models import User
from ambos.stories.models import SectionPage, StoryPage
from ambos.stories.operations import section_in


class AlreadyTranslated(ValueError):
    """The story has a version in that locale already."""


@transaction.atomic
def translate_version(*, source: StoryPage, locale: Locale, user: User | None) -> StoryPage:
    """Make a draft sibling in `locale` with the source's text and block ids, to be overwritten.

    Segments that were translated before, in any story, come as they were translated. Works from any version,
    an original or a translation. Raises `AlreadyTranslated` or `PermissionDenied`.
    """
    source.story.lock()
    if StoryPage.objects.filter(translation_key=source.translation_key, locale=locale).exists():
        raise AlreadyTranslated(_("This story already has a version in that language."))
    section = section_in(section=SectionPage.objects.get(pk=source.get_parent().pk), locale=locale)
    if user and not section.permissions_for_user(user).can_add_subpage():
        raise PermissionDenied(_("You may not write in that edition."))
    draft: StoryPage = source.copy_for_translation(locale)
    pair_versions(source=source, target=draft)
    fill_from_memory(draft=draft, source_locale=source.locale, user=user)
    return draft


def pair_versions(*, source: StoryPage, target: StoryPage) -> Pair:
    """Note that `target` tells `source`. Asked again for the same target, it keeps what is there."""
    pair, _made = Pair.objects.get_or_create(target=target, defaults={"source": source})
    return pair


@transaction.atomic
def declare_pair(*, pair: Pair, kind: str) -> None:
    """Say whether the target tells its source in full, abridged or adapted; `kind` is a `Pair.Kind`."""
    pair.target.story.lock()
    pair.kind = Pair.Kind(kind)
    pair.save(update_fields=["kind"])
