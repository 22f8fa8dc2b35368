"""Maps a saved page to the versions of one story, its poll, and the receipt. Knows no database."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from ambos.importers.page.draft import Decision, shorten
from ambos.importers.page.pairing import Telling, pairs
from ambos.importers.page.place import decide
from ambos.importers.page.read import SavedPage
from ambos.importers.page.receipt import Place, ReceiptLine, outcome_of
from ambos.parity.findings import Match
from ambos.parity.segments import Block, BlockType, Document

BlockKind = Literal["PARAGRAPH", "SUBHEAD", "FIGURE", "QUOTE", "LIST"]
HEADLINE_ID, DEK_ID = "headline", "dek"
_KINDS: dict[Place, BlockKind] = {
    "PARAGRAPH": "PARAGRAPH",
    "SUBHEAD": "SUBHEAD",
    "CAPTION": "FIGURE",
    "QUOTE": "QUOTE",
    "LIST_ITEM": "LIST",
}
_SEGMENTS: dict[BlockKind, BlockType] = {
    "PARAGRAPH": "para",
    "SUBHEAD": "subhead",
    "FIGURE": "image",
    "QUOTE": "quote",
    "LIST": "para",
}


@dataclass(frozen=True, slots=True)
class MappedBlock:
    """A block of a version's body. A block told in two versions has the same `id` in both.

    `text` is a figure's caption, and a list's items with a line break between them. `credit` and `alt` are
    a figure's, `speaker` a quote's. `passage` says how far down the page the block began.
    """

    id: str
    kind: BlockKind
    text: str
    credit: str = ""
    alt: str = ""
    speaker: str = ""
    passage: int = 0

    @property
    def items(self) -> tuple[str, ...]:
        """The items of a list; of another block its text."""
        return tuple(self.text.split("\n"))


@dataclass(frozen=True, slots=True)
class MappedVersion:
    """What the page holds of the story in one locale. Headline, dek and byline are "" where it shows none."""

    locale: str
    headline: str
    dek: str
    byline: str
    blocks: tuple[MappedBlock, ...]


@dataclass(frozen=True, slots=True)
class MappedPoll:
    """The page's poll: each wording by locale. A page that shows no choices has none.

    `introduction` is what the page promises beside the question, such as access to a newsletter.
    """

    question: Mapping[str, str]
    required: bool
    choices: Mapping[str, tuple[str, ...]]
    introduction: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class MappedPage:
    """A saved page as a story. `versions` holds only locales found on the page, the source first.

    `versions` is empty where the page holds no story at all. `matches` are given for each locale but the
    source, by block ids, `headline` and `dek` among them. `credit` is the first picture's, "" without one.
    `stand_in` is what a version without a headline is called until it has one: the headline of another
    version, which parity reports, or where the page shows none at all, how the story begins.
    """

    source_locale: str
    versions: Mapping[str, MappedVersion]
    credit: str
    stand_in: str
    matches: Mapping[str, tuple[Match, ...]]
    poll: MappedPoll | None
    receipt: tuple[ReceiptLine, ...]


def map_page(page: SavedPage, locales: Sequence[str]) -> MappedPage:
    """Map a page to versions in the newsroom's locales; other languages are put under the likeliest of them.

    Every non-blank line has one entry in the receipt. Raises `ValueError` without locales.
    """
    if not locales:
        raise ValueError("A page cannot be mapped without locales; give at least one.")
    found = decide(page, locales)
    ordered = sorted(locales, key=lambda locale: locale != found.source_locale)
    drafts = {locale: _version(locale, found.decisions) for locale in ordered}
    versions = {locale: version for locale, version in drafts.items() if not _is_empty(version)}
    matches: dict[str, tuple[Match, ...]] = {}
    for locale in versions:
        if locale != found.source_locale and found.source_locale in versions:
            versions[locale], matches[locale] = _matched(versions[found.source_locale], versions[locale])
    return MappedPage(
        source_locale=found.source_locale,
        versions=versions,
        credit=_credit(versions, found.decisions),
        stand_in=_stand_in(list(versions.values())),
        matches=matches,
        poll=_poll(found.decisions),
        receipt=tuple(_receipt(page, found.decisions)),
    )


def documents(mapped: MappedPage) -> dict[str, Document]:
    """The versions as parity compares them; blocks told in two versions have one id in both.

    A figure is a block of type `image` whose text is the caption without the credit.
    """
    return {tag: Document(tag, tuple(_segments(version))) for tag, version in mapped.versions.items()}


def _segments(version: MappedVersion) -> Iterator[Block]:
    if version.headline:
        yield Block(HEADLINE_ID, "headline", version.headline)
    if version.dek:
        yield Block(DEK_ID, "summary", version.dek)
    for block in version.blocks:
        yield Block(block.id, _SEGMENTS[block.kind], block.text, alt=block.alt or None)


def _version(locale: str, decisions: Sequence[Decision]) -> MappedVersion:
    def kept_as(place: Place, joint: str) -> str:
        return joint.join(d.text for d in decisions if d.place == place and d.locale == locale)

    return MappedVersion(
        locale=locale,
        headline=kept_as("HEADLINE", " "),
        dek=kept_as("DEK", " "),
        byline=kept_as("BYLINE", ", "),
        blocks=tuple(_blocks(locale, decisions)),
    )


def _is_empty(version: MappedVersion) -> bool:
    return not (version.headline or version.dek or version.byline or version.blocks)


def _blocks(locale: str, decisions: Sequence[Decision]) -> Iterator[MappedBlock]:
    """The body in page order; list items that follow each other make one list."""
    held: MappedBlock | None = None
    last = -1
    for index, decision in enumerate(decisions):
        if decision.locale != locale or decision.place not in _KINDS:
            continue
        block = _block(f"{locale}-{index + 1}", index, decision, decisions)
        if held and held.kind == block.kind == "LIST" and last == index - 1:
            held = replace(held, text=f"{held.text}\n{block.text}")
        else:
            if held:
                yield held
            held = block
        last = index
    if held:
        yield held


def _block(name: str, index: int, decision: Decision, decisions: Sequence[Decision]) -> MappedBlock:
    kind = _KINDS[decision.place]
    credit = (decision.extra or _credit_beside(index, decisions)) if kind == "FIGURE" else ""
    speaker = decision.extra if kind == "QUOTE" else ""
    return MappedBlock(name, kind, decision.text, credit=credit, speaker=speaker, passage=index)


def _credit_beside(index: int, decisions: Sequence[Decision]) -> str:
    """A credit on a line of its own belongs to the captions it stands next to, with no other text between."""
    for step in (1, -1):
        place = index + step
        while 0 <= place < len(decisions) and decisions[place].place == "CAPTION":
            place += step
        if 0 <= place < len(decisions) and decisions[place].place == "CREDIT":
            return decisions[place].text
    return ""


def _credit(versions: Mapping[str, MappedVersion], decisions: Sequence[Decision]) -> str:
    credits = [block.credit for version in versions.values() for block in version.blocks if block.credit]
    alone = [decision.text for decision in decisions if decision.place == "CREDIT"]
    return next(iter([*credits, *alone]), "")


def _stand_in(versions: Sequence[MappedVersion]) -> str:
    headlines = (version.headline for version in versions if version.headline)
    blocks = (block.text for version in versions for block in version.blocks)
    bylines = (version.byline for version in versions)
    text = next(chain(headlines, blocks, bylines), "")
    sentence = re.split(r"(?<=[.!?…])\s|(?<=[。！？؟])|\n", text, maxsplit=1)[0]
    return text if any(text == version.headline for version in versions) else shorten(sentence)


def _matched(source: MappedVersion, target: MappedVersion) -> tuple[MappedVersion, tuple[Match, ...]]:
    """The target with the ids of the source blocks it tells, and the matches by which it got them."""
    found = pairs(_tellings(source), _tellings(target))
    names = {pair.target: pair.source for pair in found}
    credits = {block.id: block.credit for block in source.blocks}
    blocks = []
    for block in target.blocks:
        name = names.get(block.id, block.id)
        credit = block.credit or (credits.get(name, "") if block.kind == "FIGURE" else "")
        blocks.append(replace(block, id=name, credit=credit))
    matches = tuple(Match((pair.source,), (pair.source,), pair.score) for pair in found)
    return replace(target, blocks=tuple(blocks)), matches


def _tellings(version: MappedVersion) -> list[Telling]:
    """Headline and dek stand on no comparable place; theirs is given by their kind."""
    heads = [(HEADLINE_ID, "HEADLINE", version.headline), (DEK_ID, "DEK", version.dek)]
    tellings = [Telling(name, kind, text, -100) for name, kind, text in heads if text]
    return tellings + [Telling(block.id, block.kind, block.text, block.passage) for block in version.blocks]


def _poll(decisions: Sequence[Decision]) -> MappedPoll | None:
    asked = [decision for decision in decisions if decision.place == "POLL_QUESTION"]
    if not asked:
        return None
    choices: dict[str, tuple[str, ...]] = {}
    introduction: dict[str, str] = {}
    for decision in decisions:
        locale = decision.locale or ""
        if decision.place == "POLL_CHOICE":
            choices[locale] = (*choices.get(locale, ()), decision.text)
        elif decision.place == "POLL_INTRODUCTION":
            introduction[locale] = f"{introduction.get(locale, '')} {decision.text}".strip()
    return MappedPoll(
        question={decision.locale or "": decision.text for decision in asked},
        required=any(decision.required for decision in asked),
        choices=choices,
        introduction=introduction,
    )


def _receipt(page: SavedPage, decisions: Sequence[Decision]) -> Iterator[ReceiptLine]:
    """One entry for each line; the lines of a broken paragraph share its decision."""
    by_line = {
        line.number: decision
        for passage, decision in zip(page.passages, decisions, strict=True)
        for line in passage.lines
    }
    for line in page.lines:
        decision = by_line[line.number]
        yield ReceiptLine(
            number=line.number,
            text=line.text,
            outcome=outcome_of(decision.place),
            place=decision.place,
            locale=decision.locale,
            guess=bool(decision.reason),
            reason=decision.reason,
        )
