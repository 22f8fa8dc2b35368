from __future__ import annotations

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from ambos.desk.models import SignOff
from ambos.desk.reports import comparison, draft_comparison, open_errors
from ambos.desk.sentences import said
from ambos.staff.models import User
from ambos.stories.models import StoryPage


class NothingHeld(ValueError):
    """There is no open error to sign for."""


class ReasonMissing(ValueError):
    """A sign-off needs its reason."""


@transaction.atomic
def sign_off_holds(*, version: StoryPage, reason: str, user: User, now: datetime) -> SignOff:
    """Let the errors that hold this version's draft pass, each as it stands now, for a reason that is kept.

    Raises `PermissionDenied`, `ReasonMissing` or `NothingHeld`.
    """
    if not user.has_perm("desk.sign_off_holds"):
        raise PermissionDenied(_("You may not override a hold."))
    if not reason.strip():
        raise ReasonMissing(_("Say why this version may go live as it is."))
    draft = version.get_latest_revision_as_object()
    seen = [draft_comparison(version), comparison(draft, live_source=True)]
    found = {compared.fingerprint(finding): finding for compared in seen for finding in open_errors(compared)}
    if not found:
        raise NothingHeld(_("Nothing holds this version."))
    return SignOff.objects.create(
        version=version,
        fingerprints=list(found),
        sentences=[said(finding) for finding in found.values()],
        reason=reason.strip(),
        signed_by=user,
        signed_at=now,
    )
