"""Names: none replaced by another, none spelt otherwise than elsewhere in the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from ambos.parity.calendar_words import calendar_names
from ambos.parity.findings import Finding
from ambos.parity.house import Name
from ambos.parity.names import (
    Word,
    common_capitals,
    inflected,
    known_places,
    near,
    spelt_alike,
    words_of,
)
from ambos.parity.pair import Pair, Told
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import script, word_spans
from ambos.parity.version import Version

_SURE = 0.3  # score below which a match says nothing about its names
_LEAST = 4  # letters a name needs
_LITTLE = 2  # words that may part the words of a title
_ALIKE = 0.6  # likeness of two spellings that may be one name
_APART = 0.3  # how far from its place a replaced name may stand


def pair(pair: Pair) -> Iterator[Finding]:
    """Names of each match, source beside target."""
    if pair.one_language:
        return
    story = _Story(pair)
    for told in pair.full_matches():
        if told.score >= _SURE and not pair.repeats(told):
            yield from _Passage(story, told).findings()


@dataclass(frozen=True, slots=True)
class _Placed:
    block: Block
    word: Word
    place: float


class _Story:
    """What both versions use anywhere: the words a name may be known by."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.source, self.target = _used(pair.source), _used(pair.target)
        self.source_small = _small(pair.source)
        self.target_small = _small(pair.target)
        source, target = pair.source.document.locale, pair.target.document.locale
        self.places = known_places(source) | known_places(target)
        self.common = common_capitals(source) | common_capitals(target)
        self.listed = [
            (ours, theirs)
            for name in pair.house.names
            if (ours := [each for each in _spelt(name, source) if each <= self.source.keys()])
            and (theirs := [each for each in _spelt(name, target) if each <= self.target.keys()])
        ]
        self.right = {word for name in pair.house.names for word in _words(name.right(target))}
        self.nouns_capital = pair.target.document.language == "de"
        self.other_script = script(_text(pair.source)) != script(_text(pair.target))


def _used(version: Version) -> Counter[str]:
    words = (word for block in version.blocks for word in words_of(block.text))
    found: Counter[str] = Counter()
    for word in words:
        found.update({word.folded, *word.folded.split("-")})
    return found


def _spelt(name: Name, locale: str) -> list[set[str]]:
    """The words of a name as it may be spelt in a locale: one way, or any where the list does not say."""
    right = name.right(locale)
    return [_words(text) for text in ([right] if right else name.spellings.values())]


def _words(text: str) -> set[str]:
    return {word.folded for word in words_of(text)}


def _small(version: Version) -> set[str]:
    return {w.folded for block in version.blocks for w in words_of(block.text) if not w.capital}


def _text(version: Version) -> str:
    return " ".join(block.text for block in version.blocks if block.type == "para")[:2000]


class _Passage:
    """One match: the names of the source it lacks, and the names it has that no source word explains."""

    def __init__(self, story: _Story, told: Told) -> None:
        self.story, self.pair = story, story.pair
        self.ours = _placed(told.source)
        self.theirs = _placed(told.target)
        self.our_words = {f for p in self.ours for f in (p.word.folded, *p.word.folded.split("-"))}
        self.their_words = {f for p in self.theirs for f in (p.word.folded, *p.word.folded.split("-"))}
        self.listed = self._listed()
        self.missing = [p for p in self.ours if self._is_missing(p)]
        self.spare = [p for p in self.theirs if self._is_spare(p)]

    def _listed(self) -> set[str]:
        """The words of names on the newsroom's list that both sides have, each as it is spelt there."""
        return {
            word
            for ours, theirs in self.story.listed
            for one in ours
            for other in theirs
            if one <= self.our_words and other <= self.their_words
            for word in one | other
        }

    def _is_missing(self, placed: _Placed) -> bool:
        word = placed.word
        return (
            self._may_name(word, self.story.source_small)
            and word.folded not in self.their_words
            and not any(part in self.their_words for part in word.folded.split("-") if len(part) >= _LEAST)
        )

    def _is_spare(self, placed: _Placed) -> bool:
        word = placed.word
        return (
            self._may_name(word, self.story.target_small)
            and len({script(char) for char in word.text}) == 1
            and word.folded not in self.story.source
            and word.folded not in self.story.places
            and not _is_date(self.pair.target, placed)
        )

    def _may_name(self, word: Word, small: set[str]) -> bool:
        return (
            word.capital
            and len(word.folded) >= _LEAST
            and word.folded not in small
            and word.folded not in self.story.common
            and word.folded not in self.listed
        )

    def findings(self) -> Iterator[Finding]:
        """At most one finding for each name of the target."""
        for placed in self.spare:
            right = self._misspelt(placed)
            if right:
                yield self._finding("name_inconsistent", placed, right)
                continue
            replaced = self._replaced(placed)
            if replaced:
                self.missing.remove(replaced)
                yield self._finding("name_changed", placed, replaced.word.text)

    def _misspelt(self, placed: _Placed) -> str | None:
        """The spelling one letter away that the source has here, or the target elsewhere."""
        word = placed.word.folded
        if self.story.target[word] > 1 or word in self.story.right:
            return None
        for other in self.ours:
            right = other.word.folded
            if not other.word.capital or not near(word, right) or inflected(word, right):
                continue
            if right in self.story.source_small or right in self.their_words:
                continue
            beside = self._beside_kept(placed, other) and not self._by_custom(word, right)
            if self.story.target[right] > 0 or beside:
                return other.word.text
        return None

    def _by_custom(self, word: str, right: str) -> bool:
        """Whether the other spelling may be the language's own."""
        return (
            spelt_alike(word, right)
            or right in self.story.places
            or self.story.nouns_capital
            or word[:-1] == right[:-1]
        )

    def _replaced(self, placed: _Placed) -> _Placed | None:
        candidates = [p for p in self.missing if self._evidence(p, placed)]
        return min(candidates, key=lambda p: abs(p.place - placed.place), default=None)

    def _evidence(self, missing: _Placed, placed: _Placed) -> bool:
        word = placed.word
        if self.story.target[word.folded] > 1 and not self.story.other_script:
            return False
        if _alike(word.folded, missing.word.folded) or _is_date(self.pair.source, missing):
            return False
        if "-" in word.text or word.text.isupper() or missing.word.text.isupper():
            return False
        if missing.word.begins and self.story.source[missing.word.folded] < 2 and word.begins:
            return False
        if self._beside_kept(placed, missing):
            return True
        if self._explained(word.folded) or abs(missing.place - placed.place) > _APART:
            return False
        if self.story.other_script:
            return _latin(word) and self.story.target[missing.word.folded] > 0
        if self.story.nouns_capital or missing.word.begins or missing.word.folded in self.story.places:
            return False
        return not word.begins and (self._kept_elsewhere(missing) or self._only_ones(missing, placed))

    def _only_ones(self, missing: _Placed, placed: _Placed) -> bool:
        """Whether each side has one name left over, and neither is part of a longer title."""
        return (
            len(self.missing) == len(self.spare) == 1
            and not _in_a_title(self.ours, missing)
            and not _in_a_title(self.theirs, placed)
        )

    def _kept_elsewhere(self, missing: _Placed) -> bool:
        """Whether the target keeps the name as it is in most of the places where the source has it."""
        name = missing.word.folded
        return self.story.target[name] > 0 and 2 * self.story.target[name] >= self.story.source[name] - 1

    def _explained(self, folded: str) -> bool:
        """Whether a word of the source passage begins alike, as `Senado` and `Senate`."""
        return any(word[:3] == folded[:3] or near(word, folded) for word in self.our_words if len(word) > 3)

    def _beside_kept(self, placed: _Placed, other: _Placed) -> bool:
        """Whether both stand beside the same name, which both versions keep: `Ruth Okello`, `Rita Okello`."""
        ours = _neighbours(self.ours, other)
        theirs = _neighbours(self.theirs, placed)
        return any(
            mine.word.folded == yours.word.folded and mine.word.capital and yours.word.capital
            for side in (0, 1)
            for mine in ours[side]
            for yours in theirs[side]
            if len(mine.word.folded) > 2 and mine.word.folded not in self.story.common
        )

    def _finding(self, name: str, placed: _Placed, right: str) -> Finding:
        here = placed.word.text
        told = {
            "name_inconsistent": _(
                "“{here}” is spelt “{right}” elsewhere; make them one.", here=here, right=right
            ),
            "name_changed": _(
                "The original has “{right}” where this version has “{here}”; put it right.",
                right=right,
                here=here,
            ),
        }
        return self.pair.target.finding(name, placed.block, told[name], span=placed.word.span, expected=right)


def _placed(blocks: Sequence[Block]) -> list[_Placed]:
    length = sum(len(block.text) for block in blocks) or 1
    found, before = [], 0
    for block in blocks:
        found += [_Placed(block, word, (before + word.span[0]) / length) for word in words_of(block.text)]
        before += len(block.text)
    return found


def _neighbours(placed: Sequence[_Placed], one: _Placed) -> tuple[list[_Placed], list[_Placed]]:
    """The word before and the word after, where only a space parts them."""
    before, after = [], []
    for first, second in pairwise(placed):
        close = first.block is second.block and _touch(first, second)
        if close and second is one:
            before.append(first)
        if close and first is one:
            after.append(second)
    return before, after


def _in_a_title(words: Sequence[_Placed], one: _Placed) -> bool:
    """Whether a capitalised word stands beside, or beyond one little word: `House of Representatives`."""
    at = next(k for k, each in enumerate(words) if each is one)
    reach = words[max(0, at - 3) : at + 4]
    for other in reach:
        if other is one or not other.word.capital or other.block is not one.block:
            continue
        first, second = sorted((other, one), key=lambda each: each.word.span)
        between = one.block.text[first.word.span[1] : second.word.span[0]]
        if len(between.split()) <= _LITTLE and not any(c in ",.;:()" for c in between):
            return True
    return False


def _touch(first: _Placed, second: _Placed) -> bool:
    between = first.block.text[first.word.span[1] : second.word.span[0]]
    return between.strip(" \u00a0·.") == "" and len(between) <= 2


def _is_date(version: Version, placed: _Placed) -> bool:
    names = calendar_names(placed.block.text, version.document.locale)
    return any(name.span[0] <= placed.word.span[0] < name.span[1] for name in names)


def _alike(word: str, other: str) -> bool:
    """Whether one may be the other in another language or case: replaced names have little in common."""
    if word[:3] == other[:3] or spelt_alike(word, other):
        return True
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= _ALIKE


def _latin(word: Word) -> bool:
    return script(word.text) == "Latn" and len(word_spans(word.text)) == 1
