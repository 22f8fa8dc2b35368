"""What the desk tells the person who edits a version, and where each thing stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ambos.desk.models import SignOff
from ambos.desk.owed import Owed, owed
from ambos.desk.reports import Comparison, Dismissed, draft_comparison, errors_of
from ambos.desk.rights import may_dismiss
from ambos.desk.sentences import said
from ambos.pairs.dismissing import Named
from ambos.pairs.models import Dismissal
from ambos.pairs.queries import pair_of
from ambos.parity.findings import Finding
from ambos.staff.models import User
from ambos.stories.clock import newsroom_time
from ambos.stories.documents import anchor, without_picture
from ambos.stories.gate import Note
from ambos.stories.models import StoryPage
from ambos.stories.version_form import shown_mark


def notes(version: StoryPage, user: User) -> list[Note]:
    """What a version's draft has to answer for, the pictures it lacks, and what somebody dismissed."""
    compared = draft_comparison(version)
    back = reverse("wagtailadmin_pages:edit", args=[version.pk]) if may_dismiss(user) else ""
    errors, debts = errors_of(compared), _stale(compared)
    told = {each.finding.block for each in compared.own_names if each.in_source}
    return [
        *(_open(compared, each, back, errors, debts) for each in compared.own_names),
        *(_unsaid(compared, debt) for block, debt in debts.items() if block not in told),
        *lacking_pictures(compared.version),
        *(_set_aside(compared, each, back) for each in compared.own_dismissed),
    ]


def lacking_pictures(draft: StoryPage) -> list[Note]:
    """They hold nothing: readers see a figure from the moment its picture is there."""
    sentence = _("The picture is lacking; readers do not see this figure or its caption until it is there.")
    return [
        Note(sentence, block_url(draft.pk, block), holds=False, is_finding=False)
        for block in without_picture(draft)
    ]


def _stale(compared: Comparison) -> dict[str, Owed]:
    """What the version owes a changed source, by the first block of the source."""
    if compared.pair is None or compared.source is None:
        return {}
    debts = owed(compared.pair, compared.source, compared.target)
    return {debt.source[0].id: debt for debt in debts if debt.kind == "stale"}


def _open(
    compared: Comparison,
    named: Named,
    back: str,
    errors: Mapping[Finding, SignOff | None],
    debts: Mapping[str, Owed],
) -> Note:
    address = dismiss_url(named, back) if back else ""
    sign_off = errors.get(named.finding)
    holds = named.finding in errors and sign_off is None
    signed = signed_by(sign_off) if sign_off else ""
    note = Note(said(named.finding), _place(compared, named), holds, address, signed=signed)
    if not named.in_source:
        return note
    if debt := debts.get(named.finding.block):
        return _with_words(note, compared, debt.before, [block.text for block in debt.source])
    return _with_words(
        note, compared, (), [compared.document_of(named.finding).by_id[named.finding.block].text]
    )


def _unsaid(compared: Comparison, debt: Owed) -> Note:
    """A debt that no finding speaks of, as where only a mark changed."""
    sentence = _("The source changed and this version does not say so yet.")
    note = Note(sentence, block_url(compared.version.pk, debt.target[0].id), holds=False, is_finding=False)
    return _with_words(note, compared, debt.before, [block.text for block in debt.source])


def _with_words(note: Note, compared: Comparison, before: Sequence[str], now: Sequence[str]) -> Note:
    """The note with what the source said and says; whoever reads it was shown the source as it is."""
    if compared.pair is None or (revision := compared.pair.source.latest_revision) is None:
        return note
    tag = compared.pair.source.locale.language_code
    return replace(note, before="\n".join(before), now="\n".join(now), tag=tag, shown=shown_mark(revision))


def _set_aside(compared: Comparison, each: Dismissed, back: str) -> Note:
    address = undo_url(each.dismissal, back) if back else ""
    place = _place(compared, each.named)
    return Note(said(each.named.finding), place, False, address, dismissed_by(each.dismissal))


def signed_by(sign_off: SignOff) -> str:
    """Who let a finding pass, when and why, in one line."""
    return _("Signed for by %(person)s on %(date)s: “%(reason)s”") % {
        "person": sign_off.signed_by or "—",
        "date": date_format(newsroom_time(sign_off.signed_at)),
        "reason": sign_off.reason,
    }


def dismissed_by(dismissal: Dismissal) -> str:
    """Who dismissed a finding, where and why, in one line."""
    words = {"person": dismissal.dismissed_by or "—", "reason": dismissal.reason}
    if dismissal.version_id:
        return _("%(person)s: “%(reason)s”") % words
    return _("%(person)s, for the newsroom: “%(reason)s”") % words


def dismiss_url(named: Named, back: str) -> str:
    """Where a finding can be dismissed; `back` is where the person came from."""
    address = reverse("desk:dismiss", args=[named.version_id, named.key])
    return f"{address}?{urlencode({'next': back})}"


def undo_url(dismissal: Dismissal, back: str) -> str:
    return f"{reverse('desk:undo_dismissal', args=[dismissal.pk])}?{urlencode({'next': back})}"


def _place(compared: Comparison, named: Named) -> str:
    source_id = compared.pair.source_id if compared.pair and named.in_source else None
    return block_url(source_id or compared.version.pk, named.finding.block)


def finding_url(finding: Finding, version: StoryPage) -> str:
    """The finding's block in the editor: in the source for what stands there, else in the version."""
    pair = pair_of(version) if finding.side == "a" else None
    return block_url(pair.source_id if pair else version.pk, finding.block)


def block_url(page_id: int, block: str) -> str:
    return f"{reverse('wagtailadmin_pages:edit', args=[page_id])}#{anchor(block)}"
