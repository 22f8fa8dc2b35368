from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ambos.pairs.dismissing import Named
from ambos.pairs.models import Dismissal, Name, Rendering, Spelling, Term
from ambos.staff.models import User


class ReasonMissing(ValueError):
    """A dismissal needs its reason."""


class NotForTheNewsroom(ValueError):
    """The finding has no words of its own by which it could be known elsewhere."""


@transaction.atomic
def dismiss_finding(*, named: Named, for_newsroom: bool, reason: str, user: User, now: datetime) -> Dismissal:
    """Say that a finding is none, at its place or wherever its words are found; asked twice, the first stays.

    Raises `PermissionDenied`, `ReasonMissing` or `NotForTheNewsroom`.
    """
    _require_right(user)
    if not reason.strip():
        raise ReasonMissing(_("Say why this is no fault."))
    if for_newsroom and not named.newsroom_key:
        raise NotForTheNewsroom(_("This finding has no words by which it could be known in other stories."))
    kept, _made = Dismissal.objects.get_or_create(
        version_id=None if for_newsroom else named.version_id,
        key=named.newsroom_key if for_newsroom else named.key,
        defaults={
            "name": named.finding.name,
            "passage": named.passage,
            "expected": named.finding.expected,
            "reason": reason.strip(),
            "dismissed_by": user,
            "dismissed_at": now,
        },
    )
    return kept


def undo_dismissal(*, dismissal: Dismissal, user: User) -> None:
    """Let the finding count again. Raises `PermissionDenied`."""
    _require_right(user)
    dismissal.delete()


def _require_right(user: User) -> None:
    if not user.has_perm("pairs.dismiss_findings"):
        raise PermissionDenied(_("You may not dismiss findings."))


@transaction.atomic
def spell_name(*, name: Name, spellings: Mapping[str, str]) -> None:
    """Keep a name with its spelling by locale tag; the first gives its label."""
    name.label = next(iter(spellings.values()))
    name.save()
    name.spellings.all().delete()
    locales = Locale.objects.in_bulk(spellings, field_name="language_code")
    Spelling.objects.bulk_create(
        Spelling(name=name, locale=locales[tag], text=text) for tag, text in spellings.items()
    )


@dataclass(frozen=True, slots=True)
class Wordings:
    """How a term is said in one locale: agreed and forbidden wordings."""

    agreed: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


@transaction.atomic
def render_term(*, term: Term, wordings: Mapping[str, Wordings]) -> None:
    """Keep how a term that is saved is said, by locale tag."""
    term.renderings.all().delete()
    locales = Locale.objects.in_bulk(wordings, field_name="language_code")
    Rendering.objects.bulk_create(
        Rendering(
            term=term,
            locale=locales[tag],
            agreed="\n".join(each.agreed),
            forbidden="\n".join(each.forbidden),
        )
        for tag, each in wordings.items()
    )
