"""Names: none replaced by another person, place or body."""

from __future__ import annotations

from collections.abc import Iterator

from ambos.parity.findings import Finding
from ambos.parity.naming import Passage, Placed, alike, beside, in_a_list, is_date, passages, title_mates
from ambos.parity.pair import Pair, Told
from ambos.parity.places import Place, places, same_country, words_of_place
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, fold, script, word_spans
from ambos.parity.version import Version

_APART = 0.3  # how far from its place a replaced name may stand
_NEAR = 0.15  # the same where less speaks for it
_LONGEST = 12  # letters of a German name; nouns joined to one word have more
_LEADS = {  # little German words that stand before names; articles do not
    "in", "von", "nach", "aus", "bei", "und",
}  # fmt: skip


def pair(pair: Pair) -> Iterator[Finding]:
    """Names of each match, source beside target."""
    if pair.one_language:
        return
    for passage in passages(pair):
        changed = list(_Replaced(passage).findings())
        yield from changed or _places(pair, passage.told)


class _Replaced:
    """Names that no word of the source explains, each with the source's name it stands for."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage

    def findings(self) -> Iterator[Finding]:
        """At most one finding for each name of either side."""
        free = [each for each in self.passage.ours if self._may_stand_for(each)]
        missing = set(map(id, self.passage.missing))
        for theirs in (*self.passage.spare, *self.passage.moved):
            if "-" in theirs.word.text or theirs.word.text.isupper():
                continue
            strange = theirs.folded not in self.passage.story.source
            judge = self._evidence if strange else self._evidence_of_moved
            candidates = [
                p for p in free if judge(p, theirs, id(p) in missing) and not alike(theirs.folded, p.folded)
            ]
            ours = min(candidates, key=lambda p: abs(p.place - theirs.place), default=None)
            if ours:
                free.remove(ours)
                yield _changed(self.passage.pair, theirs.block, theirs.word.span, ours.word.text)

    def _evidence(self, ours: Placed, theirs: Placed, lost: bool) -> bool:
        """What speaks for it that a name unknown to the source stands for one of the source's."""
        before, after = self.passage.beside_kept(theirs, ours)
        if before or after:
            return lost or (before and ours.folded not in self.passage.their_words)
        if not lost or self.passage.explained(theirs.folded) or abs(ours.place - theirs.place) > _APART:
            return False
        if self.passage.story.other_script:
            return _latin(theirs)
        kept = self._kept_elsewhere(ours)
        close = abs(ours.place - theirs.place) < _NEAR
        if theirs.word.begins:
            return kept and ours.word.begins and close and not self.passage.kept(ours.folded)
        if self.passage.story.nouns_capital:
            return (
                kept
                and not self.passage.kept(ours.folded)
                and ours.folded in self.passage.story.names
                and self._named(theirs)
            )
        mates, own = self._mates(self.passage.theirs, theirs), self._mates(self.passage.ours, ours)
        if mates:
            plain = kept and not self.passage.related
            return close and (plain or self._both_full(ours, theirs, mates, own))
        return kept or self._plain_name(ours)

    def _evidence_of_moved(self, ours: Placed, theirs: Placed, lost: bool) -> bool:
        """The same for another name of the story's."""
        if (
            not lost
            or self.passage.kept(ours.folded)
            or self.passage.story.other_script
            or self.passage.story.nouns_capital
        ):
            return False
        before, after = self.passage.beside_kept(theirs, ours)
        if before or after:
            return not self.passage.related or ours.folded in self.passage.story.names
        alone = (
            not title_mates(self.passage.theirs, theirs)
            and ours.folded in self.passage.story.names
            and (theirs.folded in self.passage.story.names)
        )
        return alone and self._kept_elsewhere(ours) and abs(ours.place - theirs.place) < _NEAR

    def _mates(self, words: list[Placed], one: Placed) -> list[Placed]:
        """What makes a title of a name, other than a list in which both versions have the rest."""
        both = self.passage.our_words.keys() & self.passage.their_words.keys()
        opening = self.passage.story.common
        mates = [m for m in title_mates(words, one) if not (m.word.begins and m.folded in opening)]
        return [mate for mate in mates if not (mate.folded in both and in_a_list(mate, one))]

    def _both_full(self, ours: Placed, theirs: Placed, mates: list[Placed], own: list[Placed]) -> bool:
        """Whether two unknown words side by side stand for two of the source's: first name and surname."""
        if len(mates) != 1 or len(own) != 1 or self.passage.story.nouns_capital:
            return False
        mate, other = mates[0], own[0]
        return (
            beside(mates[0], theirs)
            and beside(own[0], ours)
            and any(mate is each for each in self.passage.spare)
            and any(other is each for each in self.passage.missing)
            and not self.passage.told_otherwise(other.folded)
            and not self.passage.explained(mate.folded)
            and not self.passage.pair.target.quoting(mate.block).covers(mate.word.span[0])
        )

    def _may_stand_for(self, ours: Placed) -> bool:
        """Whether a word of the source is long enough for a name, no abbreviation and no month or day."""
        word = ours.word
        return (
            word.capital
            and len(word.folded) > 2
            and not word.text.isupper()
            and not is_date(self.passage.pair.source, ours)
        )

    def _plain_name(self, ours: Placed) -> bool:
        """A name by its capital alone, in no translated title, of which nothing is told otherwise."""
        mates = title_mates(self.passage.ours, ours)
        in_no_title = all(
            m.folded in self.passage.story.common or m.folded in self.passage.their_words for m in mates
        )
        return (
            (
                ours.folded in self.passage.story.names
                or (bool(mates) and in_no_title and not ours.word.begins)
            )
            and not self.passage.told_otherwise(ours.folded)
            and not self._as_place(ours)
        )

    def _as_place(self, ours: Placed) -> bool:
        """Whether the word is a place's that the target may name in its own way."""
        if ours.folded not in self.passage.story.places:
            return False
        named = _named(self.passage.pair.source, (ours.block,))
        keys = {p.key for _, p in named if p.span[0] <= ours.word.span[0] < p.span[1]}
        target = self.passage.pair.target
        one = [(b, p) for b, p in named if p.key in keys]
        return not keys or any(
            _tells(e, _named(target, self.passage.told.target), target, self.passage.told.target) for e in one
        )

    def _kept_elsewhere(self, ours: Placed) -> bool:
        """Whether the target keeps the name as it is in most of the places where the source has it."""
        kept = self.passage.story.target[ours.folded]
        return kept > 0 and 2 * kept >= self.passage.story.source[ours.folded] - 1

    def _named(self, theirs: Placed) -> bool:
        """Whether a German noun may be a name: no long compound, and no article or adjective before it."""
        if len(theirs.folded) > _LONGEST:
            return False
        before = self.passage.theirs[theirs.at - 1] if theirs.at else None
        return before is None or before.folded in _LEADS or before.block is not theirs.block


def _places(pair: Pair, told: Told) -> Iterator[Finding]:
    """Places known in both languages: one that only the source names, one that only the target does."""
    ours, theirs = _named(pair.source, told.source), _named(pair.target, told.target)
    missing = _untold(ours, theirs, pair.target, told.target)
    spare = _untold(theirs, ours, pair.source, told.source)
    if len({place.key for _, place in missing}) == len({place.key for _, place in spare}) == 1:
        (block, place), (source, right) = spare[0], missing[0]
        yield _changed(pair, block, place.span, source.text[slice(*right.span)])


_Named = list[tuple[Block, Place]]


def _named(version: Version, blocks: tuple[Block, ...]) -> _Named:
    locale = version.document.locale
    return [(block, place) for block in blocks for place in places(block.text, locale)]


def _untold(ours: _Named, theirs: _Named, version: Version, blocks: tuple[Block, ...]) -> _Named:
    """The places that the other side does not have; each is looked for once, however often it is named."""
    others = list({place.key: (block, place) for block, place in theirs}.values())
    tells: dict[tuple[str, str], bool] = {}
    for each in ours:
        block, place = each
        named = place.key, block.text[slice(*place.span)]
        if named not in tells:
            tells[named] = _tells(each, others, version, blocks)
    return [each for each in ours if not tells[each[1].key, each[0].text[slice(*each[1].span)]]]


def _tells(one: tuple[Block, Place], others: _Named, version: Version, blocks: tuple[Block, ...]) -> bool:
    """Whether the other side has the place, its name as it is, or a word made of it: `chino` for `China`."""
    block, place = one
    text = " ".join(each.text for each in blocks)
    if (
        any(same_country(other.key, place.key) for _, other in others)
        or block.text[slice(*place.span)] in text
    ):
        return True
    names = words_of_place(place.key, version.document.locale)
    return not names or any(begins in fold(text) for begins in names)


def _changed(pair: Pair, block: Block, span: Span, right: str) -> Finding:
    return pair.target.finding(
        "name_changed",
        block,
        _(
            "The original has “{right}” where this version has “{here}”; put it right.",
            right=right,
            here=block.text[slice(*span)],
        ),
        span=span,
        expected=right,
    )


def _latin(placed: Placed) -> bool:
    return script(placed.word.text) == "Latn" and len(word_spans(placed.word.text)) == 1
