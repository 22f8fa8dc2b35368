"""The two doors of the library: one version alone, or source and target together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ambos.parity.align import Group, align_versions
from ambos.parity.checks import CHECKS
from ambos.parity.findings import Finding, Report
from ambos.parity.house import House, Scope
from ambos.parity.limits import refuse_too_long
from ambos.parity.locales import profile
from ambos.parity.pair import Pair
from ambos.parity.segments import Document
from ambos.parity.sentence import _
from ambos.parity.version import Version

if TYPE_CHECKING:
    from ambos.parity.meaning.embedder import Embedder
    from ambos.parity.meaning.sense import Sense

_OTHER_SCRIPTS = frozenset({"zh", "ar"})
# On one block the first says all that the others would say less well.
_LEAKS = {"untranslated_para", "untranslated_sentence", "untranslated_headline", "extra_para"}
_SUPERSEDES = {
    "caption_duplicated": {"untranslated_caption", "duplicate_other_lang"},
    "duplicate_other_lang": _LEAKS | {"untranslated_caption"},
    "ui_leftover": _LEAKS | {"duplicate_other_lang"},
}


def compare(
    source: Document,
    target: Document,
    *,
    base: Mapping[str, str] | None = None,
    house: House | None = None,
    matched: Sequence[tuple[Group, Group]] = (),
    scope: Scope = "full",
    embedder: Embedder | None = None,
) -> Report:
    """Compare a target with the source it translates.

    `base` gives the text of source blocks (by id) when the target was last approved. `matched` are
    groups of block ids known to tell each other. An abridged or adapted target may leave out and add.
    With an `embedder` sense is compared too (docs/parity-meaning.md); what it raises goes through.
    Findings on the source have side a, on the target side b, in the order of reading. Raises `TooLong`
    for a version beyond the limits of `ambos.parity.limits`.
    """
    house = house or House()
    as_approved = _as_approved(source, base) if base else source
    refuse_too_long(source, target, as_approved)
    languages = (source.language, target.language, *_codes(house.languages))
    ours = Version(source, "a", languages, house.names)
    theirs = Version(target, "b", languages, house.names)
    approved = Version(as_approved, "a", languages, house.names) if base else ours
    alignment = align_versions(approved, theirs, matched)
    sense = _sense(embedder)
    if sense:
        alignment = sense.align(approved, theirs, alignment, matched)
    pair = Pair(ours, theirs, alignment, base=base, house=house, scope=scope)
    alone = [*_alone(ours), *_alone(theirs)]
    found = [*alone, *(each for check in CHECKS if check.pair for each in check.pair(pair))]
    if sense:
        found = sense.weigh(pair, found)
    inner = set(alone)
    found = [each if each in inner else replace(each, difference=True) for each in found]
    unchecked = tuple(_unchecked(source, target, sense))
    return Report(_settled(found, source, target), pair.alignment, unchecked)


def _sense(embedder: Embedder | None) -> Sense | None:
    """The layer of meaning needs NumPy and is imported only where it is asked for."""
    if embedder is None:
        return None
    from ambos.parity.meaning.sense import Sense

    return Sense(embedder)


def check(
    document: Document, *, languages: Sequence[str] = (), house: House | None = None
) -> tuple[Finding, ...]:
    """Check one version alone, among the newsroom's languages; all findings have side a.

    `languages` may be given without a house. Raises `TooLong`.
    """
    house = house or House(languages=tuple(languages))
    refuse_too_long(document)
    return _settled(_alone(Version(document, "a", _codes(house.languages), house.names)), document)


def _as_approved(source: Document, base: Mapping[str, str]) -> Document:
    """The source as the target was made from it, by which the two are aligned."""
    blocks = (replace(block, text=base.get(block.id, block.text)) for block in source.blocks)
    return replace(source, blocks=tuple(blocks))


def _codes(tags: Sequence[str]) -> list[str]:
    return [tag.partition("-")[0].lower() for tag in tags]


def _alone(version: Version) -> list[Finding]:
    return [found for each in CHECKS if each.version for found in each.version(version)]


def _settled(found: Iterable[Finding], *documents: Document) -> tuple[Finding, ...]:
    """The findings without those another says better, in the order of reading."""
    kept = list(dict.fromkeys(found))
    hidden = {
        (f.side, f.block, name) for f in kept for name in _SUPERSEDES.get(f.name, ()) if f.severity != "info"
    }
    kept = [f for f in kept if (f.side, f.block, f.name) not in hidden]
    place = {
        (side, block.id): at
        for side, document in zip("ab", documents, strict=False)
        for at, block in enumerate(document.blocks)
    }
    return tuple(sorted(kept, key=lambda f: (f.side, place[f.side, f.block], f.span or (-1, -1), f.name)))


def _unchecked(source: Document, target: Document, sense: Sense | None) -> Iterable[str]:
    if sense is None:
        yield _(
            "What paragraphs and sentences mean was not compared; only their lengths, figures and names were."
        )
    if source.language != target.language and {source.language, target.language} & _OTHER_SCRIPTS:
        yield _("Names were not compared across scripts, unless both versions write them in Latin letters.")
    for document in (source, target):
        if profile(document.locale) is None:
            yield _(
                "Nothing is known of the habits of {locale}: attributions inside quotation marks "
                "and other checks that need them were left out there.",
                locale=document.locale,
            )
