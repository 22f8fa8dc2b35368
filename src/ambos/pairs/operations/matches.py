from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Revision

from ambos.pairs.debts import (
    BlockIds,
    Known,
    Relation,
    Side,
    after_edit,
    confirmed,
    relations,
    told_together,
)
from ambos.pairs.models import Match, Pair
from ambos.pairs.queries import BlockGroups, digests_of, known, pair_relations, pairs_with
from ambos.parity import Document, align, digest
from ambos.staff.models import User
from ambos.stories.documents import document
from ambos.stories.models import StoryPage


class WaiverRefused(ValueError):
    """A waiver needs its reason."""


class NothingOwed(ValueError):
    """These segments are not, or no longer, what was shown."""


def remember_matches(
    *, pair: Pair, groups: Iterable[BlockGroups], state: Match.State, user: User | None, now: datetime
) -> list[Match]:
    """Store which blocks of the drafts tell each other, as they read now."""
    source, target = _draft(pair.source), _draft(pair.target)
    said = [
        Known(tuple(digests_of(source, left)), tuple(digests_of(target, right)), now, state)
        for left, right in groups
    ]
    return _store(pair, said, (source, target), user=user)


@transaction.atomic
def note_edit(
    *,
    version: StoryPage,
    before: StoryPage,
    user: User | None,
    now: datetime,
    overwritten: bool = False,
) -> None:
    """Carry what is known of a version's segments over to how they read after an edit, in all its pairs.

    The version says in `shown_revisions` which revisions of its siblings its author had before their eyes,
    and in `changes_facts` whether what they changed is news to the source.
    """
    old, new = document(before), document(version)
    pairs = pairs_with(version)
    remembered = known(pairs)
    together = _told_together(version, old, pairs, remembered) if len(pairs) > 1 else []
    for pair in pairs:
        side, other = _place(version, pair)
        texts = _texts(other)
        made = after_edit(
            remembered[pair.pk],
            side=side,
            before=old,
            after=new,
            others=texts,
            at=now,
            shown=_shown(version, other),
            facts=version.changes_facts,
            together=together,
        )
        _store(pair, made, (old, new, *texts), user=user)
        memory = [*made, *remembered[pair.pk]]
        if side == "target" and _shown(version, other):
            _match_new(pair, memory, source=_draft(other), before=old, target=new, user=user, now=now)
        if overwritten:
            _forget_passing(pair, side, gone=old, kept=(new, _live(version)))


@transaction.atomic
def remember_published(*, versions: Sequence[StoryPage], user: User | None, now: datetime) -> None:
    """Remember what stood beside each other when these versions went live: publishing lets it stand."""
    for pair in Pair.objects.filter(target__in=versions):
        source = document(pair.source) if pair.source.live else _draft(pair.source)
        target = document(StoryPage.objects.get(pk=pair.target_id))
        found = confirmed(pair_relations(pair, source, target), source, target, at=now)
        _store(pair, found, (source, target), user=user)


@transaction.atomic
def sign_match(
    *,
    pair: Pair,
    source: Sequence[str],
    target: Sequence[str],
    state: Match.State,
    user: User,
    now: datetime,
    reason: str = "",
) -> Match:
    """Say that these blocks of the two drafts tell each other as they read now; a waiver says why.

    An empty side: the other's blocks need no counterpart. Clears what either side owed in them.
    Raises `PermissionDenied`, `WaiverRefused`, or `NothingOwed` for blocks that are not there any more.
    """
    if not pair.target.permissions_for_user(user).can_edit():
        raise PermissionDenied(_("You may not say what this version owes its source."))
    if state == Match.State.WAIVED and not reason.strip():
        raise WaiverRefused(_("Say why no change is needed."))
    pair.target.story.lock()
    ours, theirs = _draft(pair.source), _draft(pair.target)
    if not (source or target) or not (set(source) <= set(ours.by_id) and set(target) <= set(theirs.by_id)):
        raise NothingOwed(_("These paragraphs have changed meanwhile; look again."))
    said = Known(tuple(digests_of(ours, source)), tuple(digests_of(theirs, target)), now, state)
    return _store(pair, [said], (ours, theirs), user=user, reason=reason.strip())[0]


@transaction.atomic
def sign_wording_only(*, version: StoryPage, user: User, now: datetime) -> int:
    """Say, once for all targets, that what the draft changes against the live text is wording only.

    What a target owed before that, it goes on owing. Returns how many combinations were signed.
    Raises `PermissionDenied`.
    """
    if not version.permissions_for_user(user).can_publish():
        raise PermissionDenied(_("You may not say what other versions owe."))
    version.story.lock()
    live, draft = document(StoryPage.objects.get(pk=version.pk)), _draft(version)
    signed = 0
    for pair in Pair.objects.filter(source=version):
        memory = known([pair])[pair.pk]
        for target in _texts(pair.target):
            owed = {block for each in relations(live, target, memory) if each.stale for block in each.target}
            late = [r for r in relations(draft, target, memory) if r.stale and not owed & set(r.target)]
            said = [
                Known(
                    tuple(digests_of(draft, each.source)),
                    tuple(digests_of(target, each.target)),
                    now,
                    Match.State.REVIEWED,
                )
                for each in late
            ]
            _store(pair, said, (draft, target), user=user, reason=_("wording only"))
            memory, signed = [*reversed(said), *memory], signed + len(said)
    return signed


def _place(version: StoryPage, pair: Pair) -> tuple[Side, StoryPage]:
    """Which side of the pair this version is, and the version on the other."""
    return ("source", pair.target) if pair.source_id == version.pk else ("target", pair.source)


def _told_together(
    version: StoryPage, text: Document, pairs: Sequence[Pair], memory: Mapping[int, Sequence[Known]]
) -> list[BlockIds]:
    """The blocks of this text that one passage of a version beside it joins."""
    found: list[BlockIds] = []
    for pair in pairs:
        side, other = _place(version, pair)
        texts = (text, _draft(other)) if side == "source" else (_draft(other), text)
        found += told_together(relations(*texts, memory[pair.pk]), side)
    return found


def _match_new(
    pair: Pair,
    memory: Sequence[Known],
    *,
    source: Document,
    before: Document,
    target: Document,
    user: User | None,
    now: datetime,
) -> None:
    """An author who saw the source and wrote something new translated what was missing there."""
    old = {digest(block) for block in before.blocks}
    found = relations(source, target, memory)
    lacking = {block for each in found if each.missing for block in each.source}
    written = {
        block
        for each in found
        if each.orphan
        for block in each.target
        if digest(target.by_id[block]) not in old
    }
    if not lacking or not written:
        return
    parts = (
        replace(source, blocks=tuple(block for block in source.blocks if block.id in lacking)),
        replace(target, blocks=tuple(block for block in target.blocks if block.id in written)),
    )
    told = [Relation(each.source, each.target) for each in align(*parts)]
    _store(pair, confirmed(told, source, target, at=now), (source, target), user=user)


def _forget_passing(pair: Pair, side: Side, *, gone: Document, kept: Sequence[Document]) -> None:
    """Drop what followed from wordings that an autosave overwrote: no text can bring them back."""
    passing = {digest(b) for b in gone.blocks} - {digest(b) for text in kept for b in text.blocks}
    for match in Match.objects.filter(pair=pair, inferred=True):
        if passing & set(match.source_digests if side == "source" else match.target_digests):
            match.delete()


def _store(
    pair: Pair, said: Sequence[Known], texts: Sequence[Document], *, user: User | None, reason: str = ""
) -> list[Match]:
    """Keep what is known, the oldest first, with the words it is about where a text has them."""
    words = {digest(block): block.text for text in texts for block in text.blocks}
    return [
        Match.objects.create(
            pair=pair,
            source_digests=list(each.source),
            target_digests=list(each.target),
            source_texts=[words.get(one, "") for one in each.source],
            target_texts=[words.get(one, "") for one in each.target],
            basis=list(each.basis),
            state=each.state,
            inferred=each.inferred,
            target_owes_since=each.target_owes_since,
            source_owes_since=each.source_owes_since,
            reason=reason,
            matched_by=user,
            matched_at=each.at,
            memory_key=each.source[0] if len(each.source) == 1 and each.target and not each.owes else "",
        )
        for each in reversed(said)
    ]


def _texts(version: StoryPage) -> list[Document]:
    """How a version reads: its live text where that is another, then its draft, whose word is the newest."""
    draft, live = _draft(version), _live(version)
    return [draft] if draft.blocks == live.blocks or not version.live else [live, draft]


def _draft(version: StoryPage) -> Document:
    return document(version.get_latest_revision_as_object())


def _live(version: StoryPage) -> Document:
    return document(StoryPage.objects.get(pk=version.pk))


def _shown(version: StoryPage, other: StoryPage) -> Document | None:
    """The revision of the other version that the author had before their eyes."""
    revision = (
        Revision.page_revisions.filter(object_id=str(other.pk), pk__in=version.shown_revisions)
        .order_by("-pk")
        .first()
    )
    return document(revision.as_object()) if revision else None
