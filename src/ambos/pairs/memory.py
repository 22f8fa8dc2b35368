"""What was translated before comes back in a new draft. Reads matches of the whole newsroom."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from ambos.pairs.models import Match
from ambos.parity import digest
from ambos.parity.segments import Document
from ambos.staff.models import User
from ambos.stories.documents import document
from ambos.stories.models import StoryPage

_WRITTEN = {"paragraph", "subhead", "quote"}  # blocks of one segment, which can be put in another's place


def fill_from_memory(*, draft: StoryPage, source_locale: Locale, user: User | None) -> int:
    """Put the newest known translation in the place of each source segment of a new draft; returns how many.

    A translation counts while it still stands in the version that it was made for, draft or live.
    """
    remembered = _remembered(document(draft), source_locale, draft.locale)
    body = [_told(block, remembered) for block in draft.body.raw_data]
    filled = [block for block, old in zip(body, draft.body.raw_data, strict=True) if block is not old]
    if filled:
        draft.body = body
        draft.save_revision(user=user)
    return len(filled)


def _told(block: dict[str, Any], remembered: dict[str, Any]) -> dict[str, Any]:
    return {**block, "value": remembered[block["id"]]} if block["id"] in remembered else block


def _remembered(text: Document, source_locale: Locale, locale: Locale) -> dict[str, Any]:
    """Raw values of the target's blocks, by the id of the source block that each translates."""
    wanted = {digest(block): block.id for block in text.blocks}
    matches = Match.objects.filter(
        memory_key__in=wanted, pair__source__locale=source_locale, pair__target__locale=locale
    ).select_related("pair__target__locale")
    found: dict[str, Any] = {}
    for match in matches:
        if wanted[match.memory_key] not in found and len(match.target_digests) == 1:
            value = _value(match.pair.target, match.target_digests[0])
            if value is not None:
                found[wanted[match.memory_key]] = value
    return found


def _value(version: StoryPage, wanted: str) -> Any:
    """The raw value of the body block of this digest, in the version's draft."""
    draft = version.get_latest_revision_as_object()
    ids = [block.id for block in document(draft).blocks if digest(block) == wanted]
    for block in draft.body.raw_data:
        if block["id"] in ids and block["type"] in _WRITTEN:
            return block["value"]
    return None
