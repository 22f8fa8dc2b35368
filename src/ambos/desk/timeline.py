"""What happened to a story: who did what, when, why, and against which words. Newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import ModelLogEntry, PageLogEntry

from ambos.desk.models import SignOff
from ambos.pairs.models import Dismissal, Match
from ambos.stories.models import Story, StoryPage

EVENTS_ON_A_PAGE = 20
SITTING = timedelta(minutes=30)  # between two saves of it
_HANDED = (
    "wagtail.workflow",
    "wagtail.create",
    "wagtail.copy_for_translation",
    "wagtail.lock",
    "wagtail.unlock",
)


@dataclass(frozen=True, slots=True)
class Event:
    at: datetime
    what: str
    who: Any = None
    where: str = ""
    why: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    events: tuple[Event, ...]
    number: int
    has_older: bool


def page_number(asked: str) -> int:
    """The page that an address asks for; the first where it makes no sense."""
    return max(1, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < 5 else 1


def timeline(story: Story, versions: Sequence[StoryPage], number: int = 1) -> Timeline:
    """One page of the story's history. Takes the same number of queries however long it is."""
    names = {version.pk: str(version.locale.get_display_name()) for version in versions}
    tags = {version.locale.language_code: names[version.pk] for version in versions}
    until = number * EVENTS_ON_A_PAGE + 1
    found = [
        *_acts(story, tags, until),
        *_handed_over(names, until),
        *_said_of_matches(story, names, until),
        *_signed(names, until),
        *_dismissed(names, until),
    ]
    found.sort(key=lambda event: event.at, reverse=True)
    shown = found[until - 1 - EVENTS_ON_A_PAGE : until - 1]
    return Timeline(tuple(shown), number, has_older=len(found) >= until)


def _acts(story: Story, tags: dict[str, str], until: int) -> Iterable[Event]:
    for entry in (
        ModelLogEntry.objects.for_instance(story).select_related("user").order_by("-timestamp")[:until]
    ):
        data = entry.data or {}
        named = [*data.get("versions", []), *data.get("locales", [])]
        words = [str(data[each]) for each in ("problem",) if data.get(each)]
        yield Event(
            entry.timestamp,
            str(entry.formatter.label if entry.formatter else entry.action),
            entry.user,
            ", ".join(tags.get(tag, tag) for tag in named),
            data.get("reason", ""),
            (*words, *data.get("notes", [])),
        )


def _handed_over(names: dict[int, str], until: int) -> Iterable[Event]:
    handed = Q()
    for action in _HANDED:
        handed |= Q(action__startswith=action)
    entries = (
        PageLogEntry.objects.filter(handed, page__in=names).select_related("user").order_by("-timestamp")
    )
    for entry in entries[:until]:
        label = str(entry.formatter.label if entry.formatter else entry.action)
        yield Event(entry.timestamp, label, entry.user, names[entry.page_id], entry.comment)


def _said_of_matches(story: Story, names: dict[int, str], until: int) -> Iterable[Event]:
    """What people said of segments; what one person said of many in one act or one sitting is one event."""
    said = Match.objects.filter(pair__target__in=names, inferred=False, matched_by__isnull=False)
    same = ("pair", "pair__target", "matched_by", "matched_at", "state", "reason")
    log = ModelLogEntry.objects.for_instance(story).filter(action="ambos.publish")
    published = set(log.values_list("timestamp", flat=True))
    groups = said.order_by("-matched_at").values(*same).distinct()
    sittings = _sittings(groups, published)[:until]
    times = {group["matched_at"] for groups in sittings for group in groups}
    by_group: dict[tuple[Any, ...], list[Match]] = {}
    for row in said.filter(matched_at__in=times).select_related("matched_by"):
        by_group.setdefault((row.pair_id, row.matched_at, row.state, row.reason), []).append(row)
    for groups in sittings:
        last = groups[0]
        matches = [
            match
            for each in groups
            for match in by_group[each["pair"], each["matched_at"], each["state"], each["reason"]]
        ]
        is_told = last["state"] != Match.State.TRANSLATED
        yield Event(
            last["matched_at"],
            _said(Match.State(last["state"]), matches, is_published=last["matched_at"] in published),
            matches[0].matched_by,
            names[last["pair__target"]],
            last["reason"],
            tuple(_texts(match) for match in matches) if is_told else (),
        )


def _sittings(groups: Iterable[dict[str, Any]], published: set[datetime]) -> list[list[dict[str, Any]]]:
    """The groups, newest first; what was written in one sitting together: the editor saves by itself."""
    found: list[list[dict[str, Any]]] = []
    writing: dict[tuple[int, int], list[dict[str, Any]]] = {}
    for group in groups:
        at, by = group["matched_at"], (group["pair"], group["matched_by"])
        is_written = group["state"] == Match.State.TRANSLATED and at not in published
        earliest = writing[by][-1]["matched_at"] if by in writing else None
        if (
            is_written
            and earliest
            and earliest - at < SITTING
            and not any(at < p < earliest for p in published)
        ):
            writing[by].append(group)
            continue
        found.append([group])
        if is_written:
            writing[by] = found[-1]
    return found


def _said(state: Match.State, matches: Sequence[Match], *, is_published: bool) -> str:
    if state == Match.State.WAIVED:
        return _("No change needed")
    if state == Match.State.REVIEWED:
        return _("Found to tell the same")
    count = {"count": len({tuple(match.source_digests) for match in matches})}
    if is_published:
        return _("Paragraphs let stand beside their source: %(count)d") % count
    return _("Paragraphs written beside their source: %(count)d") % count


def _texts(match: Match) -> str:
    source, target = (" ".join(texts) or "—" for texts in (match.source_texts, match.target_texts))
    return f"{source} → {target}"


def _signed(names: dict[int, str], until: int) -> Iterable[Event]:
    for each in SignOff.objects.filter(version__in=names).select_related("signed_by")[:until]:
        words = tuple(each.sentences)
        yield Event(
            each.signed_at, _("Hold overridden"), each.signed_by, names[each.version_id], each.reason, words
        )


def _dismissed(names: dict[int, str], until: int) -> Iterable[Event]:
    for each in Dismissal.objects.filter(version__in=names).select_related("dismissed_by")[:until]:
        words = (each.passage,) if each.passage else ()
        where = names.get(each.version_id or 0, "")
        yield Event(each.dismissed_at, _("Finding dismissed"), each.dismissed_by, where, each.reason, words)
