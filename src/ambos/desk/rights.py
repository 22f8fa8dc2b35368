"""What a person may do with a story, by Wagtail's rules for each of its versions."""

from __future__ import annotations

from collections.abc import Sequence

from ambos.staff.models import User
from ambos.stories.models import EditionPage, StoryPage


def may_edit(user: User, versions: Sequence[StoryPage]) -> bool:
    return any(version.permissions_for_user(user).can_edit() for version in versions)


def may_translate(user: User, versions: Sequence[StoryPage]) -> bool:
    """Into at least one language; which of them the story lacks is another matter."""
    return any(may_write_in(user, edition) for edition in EditionPage.objects.all())


def may_write_in(user: User, edition: EditionPage) -> bool:
    return bool(edition.permissions_for_user(user).can_add_subpage())


def may_publish(user: User, versions: Sequence[StoryPage]) -> bool:
    return any(version.permissions_for_user(user).can_publish() for version in versions)


def may_publish_all(user: User, versions: Sequence[StoryPage]) -> bool:
    return all(version.permissions_for_user(user).can_publish() for version in versions)


def may_move_all(user: User, versions: Sequence[StoryPage]) -> bool:
    """A story moves whole. Who may not publish moves drafts only, so none of its versions may be live."""
    return all(version.permissions_for_user(user).can_move() for version in versions)


def may_sign(user: User, versions: Sequence[StoryPage]) -> bool:
    return user.has_perm("desk.sign_off_holds")


def may_dismiss(user: User) -> bool:
    """Also whether somebody may have the archive checked, and take a dismissal back."""
    return user.has_perm("pairs.dismiss_findings")
