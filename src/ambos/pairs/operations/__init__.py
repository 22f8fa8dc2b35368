"""What people do to a pair: draft, match, waive, dismiss."""

from ambos.pairs.operations.drafts import (
    AlreadyTranslated,
    declare_pair,
    pair_versions,
    translate_version,
)
from ambos.pairs.operations.feedback import (
    NotForTheNewsroom,
    ReasonMissing,
    Wordings,
    dismiss_finding,
    render_term,
    spell_name,
    undo_dismissal,
)
from ambos.pairs.operations.matches import (
    NothingOwed,
    WaiverRefused,
    note_edit,
    remember_matches,
    remember_published,
    sign_match,
    sign_wording_only,
)

__all__ = [
    "AlreadyTranslated",
    "NotForTheNewsroom",
    "NothingOwed",
    "ReasonMissing",
    "WaiverRefused",
    "Wordings",
    "declare_pair",
    "dismiss_finding",
    "note_edit",
    "pair_versions",
    "remember_matches",
    "remember_published",
    "render_term",
    "sign_match",
    "sign_wording_only",
    "spell_name",
    "translate_version",
    "undo_dismissal",
]
