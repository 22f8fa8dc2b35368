"""Puts versions to parity and says which findings hold which of them. Reads only."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import compress
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.text import Truncator

from ambos.desk import meaning
from ambos.desk.models import SignOff
from ambos.desk.sentences import said
from ambos.pairs.debts import Relation
from ambos.pairs.dismissing import Named, dismissals_of, named
from ambos.pairs.models import Dismissal, Pair
from ambos.pairs.queries import BlockGroups, glossary, known_groups, listed_names, pair_of, pair_relations
from ambos.parity import House, Scope, TooLong, check, compare, digest
from ambos.parity.findings import Finding, Report, Side
from ambos.parity.language_names import language_name
from ambos.parity.segments import Document
from ambos.parity.sentence import Sentence, _
from ambos.stories.documents import document
from ambos.stories.gate import Hold
from ambos.stories.models import StoryPage

if TYPE_CHECKING:
    from ambos.parity.meaning import Embedder

logger = logging.getLogger(__name__)

_SCOPES: dict[Pair.Kind, Scope] = {
    Pair.Kind.FULL: "full",
    Pair.Kind.ABRIDGED: "abridged",
    Pair.Kind.ADAPTED: "adapted",
}
NOT_CHECKED = "not_checked"  # the desk's own class: nobody looked, so nobody can say that nothing is wrong
ALONE = frozenset({"missing_para", "extra_para"})


@dataclass(frozen=True, slots=True)
class Dismissed:
    """A finding that neither holds nor counts, and who said so and why."""

    named: Named
    dismissal: Dismissal


@dataclass(frozen=True, slots=True)
class Comparison:
    """One version beside the source it tells; `source` is None for an original.

    The report is without what was dismissed; `names` are its findings by the names one can dismiss them by.
    """

    version: StoryPage
    target: Document
    source: Document | None
    report: Report
    names: tuple[Named, ...] = ()
    dismissed: tuple[Dismissed, ...] = ()
    pair: Pair | None = None

    @property
    def own_findings(self) -> tuple[Finding, ...]:
        """What this version answers for: differences it owes, faults inside it; none that only informs."""
        side = "b" if self.source else "a"
        return tuple(each for each in self.report.findings if each.holds == side and each.severity != "info")

    @property
    def own_names(self) -> tuple[Named, ...]:
        """The `own_findings` with their names."""
        own = set(self.own_findings)
        return tuple(each for each in self.names if each.finding in own)

    @property
    def own_dismissed(self) -> tuple[Dismissed, ...]:
        """What this version would answer for, had nobody dismissed it."""
        return tuple(
            each
            for each in self.dismissed
            if each.named.version_id == self.version.pk and each.named.finding.severity != "info"
        )

    def document_of(self, finding: Finding) -> Document:
        return self.source if finding.side == "a" and self.source else self.target

    def fingerprint(self, finding: Finding) -> str:
        """Stays the same while the class, the place in the text and the segment's own text do."""
        block = self.document_of(finding).by_id[finding.block]
        parts = (finding.name, finding.side, digest(block), str(finding.span))
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def languages() -> list[str]:
    """The newsroom's languages, each once."""
    return list(dict.fromkeys(tag.partition("-")[0].lower() for tag, _name in settings.LANGUAGES))


def newsroom() -> House:
    """The newsroom with its list of names and its glossary, for comparing its stories."""
    return House(languages=tuple(languages()), names=listed_names(), terms=glossary())


def compare_documents(
    source: Document,
    target: Document,
    matched: Sequence[BlockGroups] = (),
    scope: Scope = "full",
    alternates: Sequence[tuple[str, str]] = (),
    base: Mapping[str, str] | None = None,
    house: House | None = None,
    embedder: Embedder | None = None,
) -> Report:
    """The one call by which command, editor and gate compare two versions.

    `alternates` are addresses of one page in the two languages, source first. Files know no `house`.
    Where the `embedder` has no answer, words alone are compared, and the report says so. Raises `TooLong`.
    """
    house = replace(house or House(languages=tuple(languages())), alternates=tuple(alternates))
    by_words = partial(compare, source, target, base=base, house=house, matched=matched, scope=scope)
    if embedder is None:
        return by_words()
    try:
        return by_words(embedder=embedder)
    except meaning.unavailable() as error:
        if not isinstance(error, meaning.NotKept):
            logger.warning("Meaning was not compared: %s", error)
        return by_words()


def comparison(
    version: StoryPage,
    *,
    coming: Iterable[StoryPage] = (),
    live_source: bool = False,
    house: House | None = None,
    embedder: Embedder | None = None,
) -> Comparison:
    """Compare a version, as the instance given has it, with its source.

    The source is taken from `coming` if it is there, else from what is live if `live_source` and it is live,
    else from its latest draft. Who compares many versions reads the `house` once and gives it. What is too
    long to be compared has one finding, which holds it and says so. Sense is compared as far as it is known,
    or by the `embedder` given, which takes its time.
    """
    house = house or newsroom()
    target = document(version)
    pair = pair_of(version)
    source = document(_source(pair, coming, live_source)) if pair else None
    try:
        if pair is None or source is None:
            report = Report(check(target, house=house), ())
        else:
            related = pair_relations(pair, source, target)
            stale = [each for each in related if each.stale and each.known]
            base = {each.source[0]: "\n".join(each.known.basis) for each in stale if each.known}
            scope = _SCOPES[Pair.Kind(pair.kind)]
            report = compare_documents(
                source,
                target,
                known_groups(related),
                scope,
                base=base,
                house=house,
                embedder=embedder or meaning.remembering(),
            )
            report = _without_excused(report, related)
    except TooLong as error:
        report = Report((_not_checked(target, error, "b" if source else "a"),), ())
    return _judged(version, target, source, report, pair)


def _not_checked(target: Document, error: TooLong, side: Side) -> Finding:
    """Stands at the version's first block, its headline; to be signed for as any other error."""
    said = _(
        "Not checked, as it is too long to compare: {why} Shorten it or sign it off.", why=error.sentence
    )
    return Finding(NOT_CHECKED, side, target.blocks[0].id, said)


def _without_excused(report: Report, related: Sequence[Relation]) -> Report:
    """The report without the segments that somebody said need no counterpart."""
    excused = {
        place
        for each in related
        if each.excused
        for place in [("a", block) for block in each.source] + [("b", block) for block in each.target]
    }
    findings = [
        each for each in report.findings if each.name not in ALONE or (each.side, each.block) not in excused
    ]
    return replace(report, findings=tuple(findings))


def _judged(
    version: StoryPage, target: Document, source: Document | None, report: Report, pair: Pair | None
) -> Comparison:
    """The comparison with the dismissed findings set aside."""
    names = named(report, source, target, version.pk, pair.source_id if pair else None)
    dismissals = dismissals_of(names)
    is_open = [dismissal is None for dismissal in dismissals]
    return Comparison(
        version,
        target,
        source,
        replace(report, findings=tuple(compress(report.findings, is_open))),
        tuple(compress(names, is_open)),
        tuple(
            Dismissed(each, dismissal)
            for each, dismissal in zip(names, dismissals, strict=True)
            if dismissal is not None
        ),
        pair,
    )


def _source(pair: Pair, coming: Iterable[StoryPage], live_source: bool) -> StoryPage:
    for page in coming:
        if page.pk == pair.source_id:
            return page
    if live_source and pair.source.live:
        return pair.source
    return pair.source.get_latest_revision_as_object()


def draft_comparison(
    version: StoryPage, *, house: House | None = None, embedder: Embedder | None = None
) -> Comparison:
    """The drafts of a version and its source, beside each other, as the desk shows them."""
    return comparison(version.get_latest_revision_as_object(), house=house, embedder=embedder)


def open_errors(compared: Comparison) -> list[Finding]:
    """The errors that hold the version and that nobody signed for."""
    return [finding for finding, sign_off in errors_of(compared).items() if sign_off is None]


def errors_of(compared: Comparison) -> dict[Finding, SignOff | None]:
    """The errors of the version, each with the newest sign-off that covers it."""
    errors = [finding for finding in compared.own_findings if finding.severity == "error"]
    signed = sign_offs_by_fingerprint(compared.version) if errors else {}
    return {finding: signed.get(compared.fingerprint(finding)) for finding in errors}


def sign_offs_by_fingerprint(version: StoryPage) -> dict[str, SignOff]:
    """The newest sign-off for each error that anybody signed for in this version."""
    found: dict[str, SignOff] = {}
    for each in SignOff.objects.filter(version_id=version.pk).select_related("signed_by"):
        for fingerprint in each.fingerprints:
            found.setdefault(fingerprint, each)
    return found


def gatekeeper(versions: Sequence[StoryPage]) -> list[Hold]:
    """The desk's answer to the gate: hold each version that has an error nobody signed for."""
    holds, house = [], newsroom()
    for version in versions:
        compared = comparison(version, coming=versions, live_source=True, house=house)
        if errors := open_errors(compared):
            tag = version.locale.language_code
            holds.append(
                Hold(
                    version.pk,
                    tag,
                    said(language_name(tag)),
                    tuple(_reason(compared, each) for each in errors),
                )
            )
    return holds


def _reason(compared: Comparison, finding: Finding) -> str:
    """The finding's sentence, behind the first words of its segment unless it quotes some itself."""
    quoted = isinstance(finding.message, Sentence) and "text" in finding.message.values
    words = " ".join(compared.document_of(finding).by_id[finding.block].text.split())
    if quoted or not words or finding.name == NOT_CHECKED:
        return said(finding)
    opening = Truncator(words).chars(50)
    return said(_("In “{opening}”: {sentence}", opening=opening, sentence=finding.message))
