"""The names of a pair: which words either version knows, and which a passage lacks or has besides."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from ambos.parity.calendar_words import calendar_names
from ambos.parity.house import Name
from ambos.parity.locales import profile
from ambos.parity.names import Word, common_capitals, known_places, near, sound, spelt_alike, words_of
from ambos.parity.pair import Pair, Told
from ambos.parity.places import places, same_country, words_of_place
from ambos.parity.segments import Block
from ambos.parity.text import fold, script
from ambos.parity.version import Version

_SURE = 0.3  # score below which a match says nothing about its names
_LEAST = 4  # letters a name needs
_LITTLE = 2  # words that may part the words of a title
_ROMANCE = {"ca", "es", "fr", "gl", "it", "pt", "ro"}
_AND = {"and", "y", "e", "et", "und", "i", "&"}
_ALIKE = 0.6  # likeness of two spellings that may be one name
_PAIRS = 5_000  # of words with a capital in a passage, one of each side; of more it is a list
_PAIRS_OF_STORY = 300_000  # the same of all passages that are looked at
_LONGEST = 60  # letters; what is longer is no name, and takes long to compare
_BEGINNING = 4  # letters that a name and a word made of it share


_PARTS = re.compile(r"[,.;:()!?/]")


class Placed(NamedTuple):
    """A word of a passage; `at` is its place among the words, `place` the same from 0.0 to 1.0."""

    block: Block
    word: Word
    at: int
    place: float

    @property
    def folded(self) -> str:
        """The word in small letters without accents."""
        return self.word.folded


class Story:
    """What both versions use anywhere: the words a name may be known by."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.source, self.target = _used(pair.source), _used(pair.target)
        self.source_small, self.target_small = _small(pair.source), _small(pair.target)
        self.small = self.source_small | self.target_small
        source, target = pair.source.document.locale, pair.target.document.locale
        self.places = known_places(source) | known_places(target)
        self.target_common = common_capitals(target)
        self.common = common_capitals(source) | self.target_common | _numerals(source) | _numerals(target)
        self.names = _names(pair.source)
        self.listed = [
            (ours, theirs)
            for name in pair.house.names
            if (ours := [each for each in _spelt(name, source) if each <= self.source.keys()])
            and (theirs := [each for each in _spelt(name, target) if each <= self.target.keys()])
        ]
        self.right = {word for name in pair.house.names for word in _words(name.right(target))}
        self.nouns_capital = pair.target.document.language == "de"
        self.other_script = script(_text(pair.source)) != script(_text(pair.target))


def _numerals(locale: str) -> set[str]:
    """Number words, which a headline begins with a capital."""
    known = profile(locale)
    return {fold(word) for word in known.numerals} if known else set()


def _spelt(name: Name, locale: str) -> list[set[str]]:
    """The words of a name as it may be spelt in a locale: one way, or any where the list does not say."""
    right = name.right(locale)
    return [_words(text) for text in ([right] if right else name.spellings.values())]


def _words(text: str) -> set[str]:
    return {word.folded for word in words_of(text)}


def _used(version: Version) -> Counter[str]:
    found = Counter(word[3] for block in version.blocks for word in words_of(block.text))
    return _with_parts(found)


def _with_parts(found: Counter[str]) -> Counter[str]:
    """With the parts of words that a hyphen joins, each as often as the whole."""
    for word in [word for word in found if "-" in word]:
        for part in set(word.split("-")):
            found[part] += found[word]
    return found


def _small(version: Version) -> set[str]:
    return {
        folded
        for block in version.blocks
        for _, _, _, folded, capital, _ in words_of(block.text)
        if not capital
    }


def _names(version: Version) -> set[str]:
    """Words with a capital in the middle of a sentence, beside no other: hardly anything but names."""
    found = set()
    for block in version.blocks:
        words = placed([block])
        found |= {
            w.folded
            for w in words
            if w.word.capital and not w.word.begins and next(_title_mates(words, w), None) is None
        }
    return found


def _text(version: Version) -> str:
    return " ".join(block.text for block in version.blocks if block.type == "para")[:2000]


class Passage:
    """One match: the names of the source it lacks, and those it has that no source word explains."""

    def __init__(self, story: Story, told: Told) -> None:
        self.story, self.pair, self.told = story, story.pair, told
        self.ours, self.theirs = placed(told.source), placed(told.target)
        self._neighbours: dict[int, tuple[Placed | None, Placed | None]] = {}
        self.our_words, self.their_words = _counts(self.ours), _counts(self.theirs)

    @property
    def pairs(self) -> int:
        """How many pairs of words with a capital it has, one of each side."""
        ours, theirs = (sum(each.word.capital for each in side) for side in (self.ours, self.theirs))
        return ours * theirs

    @property
    def related(self) -> bool:
        """Whether ordinary words of both languages look alike, or all nouns have a capital."""
        languages = {self.pair.source.document.language, self.pair.target.document.language}
        return self.story.nouns_capital or languages <= _ROMANCE

    @cached_property
    def listed(self) -> set[str]:
        """The words of names on the newsroom's list that both sides have, each as it is spelt there."""
        return {
            word
            for ours, theirs in self.story.listed
            for one in ours
            for other in theirs
            if one <= self.our_words.keys() and other <= self.their_words.keys()
            for word in one | other
        }

    @cached_property
    def missing(self) -> list[Placed]:
        """Names of the source that stand here less often than there."""
        return [p for p in self.ours if self._is_missing(p)]

    @cached_property
    def spare(self) -> list[Placed]:
        """Names that the source has nowhere."""
        return [p for p in self.theirs if self._is_spare(p)]

    @cached_property
    def moved(self) -> list[Placed]:
        """Names of the source's that stand here and not in what this tells."""
        return [
            p
            for p in self.theirs
            if p.folded in self.story.source
            and p.folded not in self.our_words
            and self.may_name(p.word, self.story.small)
            and not self.explained(p.folded)
            and not self._in_a_place(p)
        ]

    def _is_missing(self, placed: Placed) -> bool:
        return (
            self.may_name(placed.word, self.story.source_small)
            and self.kept(placed.folded) < self.our_words[placed.folded]
            and not any(part in self.their_words for part in placed.folded.split("-")[:-1])
        )

    def kept(self, folded: str) -> int:
        """How often the target passage has the name, alone or with an ending: `Trumps`, `Geigerzähler`."""
        first = bisect_left(self._their_sorted, folded)
        words = takewhile(lambda word: word.startswith(folded), islice(self._their_sorted, first, None))
        return sum(self.their_words[word] for word in words)

    @cached_property
    def _their_sorted(self) -> list[str]:
        return sorted(self.their_words)

    def _is_spare(self, placed: Placed) -> bool:
        word = placed.word
        return (
            self.may_name(word, self.story.target_small)
            and word.folded not in self.story.source
            and not self._place_is_told(placed)
            and not is_date(self.pair.target, placed)
            and (word.text.isascii() or len({script(char) for char in word.text}) == 1)
        )

    def _place_is_told(self, placed: Placed) -> bool:
        """Whether a word belongs to a place that the source passage names too, in whatever form."""
        named = [
            place
            for place in places(placed.block.text, self.pair.target.document.locale)
            if place.span[0] <= placed.word.span[0] < place.span[1]
        ]
        if not named:
            return placed.folded in self.story.places
        text = fold(" ".join(block.text for block in self.told.source))
        locale = self.pair.source.document.locale
        told = {place.key for block in self.told.source for place in places(block.text, locale)}
        for place in named:
            names = words_of_place(place.key, locale)
            if (
                not names
                or any(begins in text for begins in names)
                or any(same_country(place.key, k) for k in told)
            ):
                return True
        return False

    def _in_a_place(self, placed: Placed) -> bool:
        named = places(placed.block.text, self.pair.target.document.locale)
        return any(place.span[0] <= placed.word.span[0] < place.span[1] for place in named)

    def may_name(self, word: Word, small: set[str]) -> bool:
        """Whether a word is written as a name and is no word of the language's."""
        return (
            word.capital
            and len(word.folded) >= _LEAST
            and word.folded not in small
            and word.folded not in self.story.common
            and word.folded not in self.listed
        )

    @cached_property
    def _beginnings(self) -> set[str]:
        words = [word for word in self.our_words if len(word) > 3]
        return {word[:3] for word in words} | {sound(word)[:3] for word in words}

    def explained(self, folded: str) -> bool:
        """Whether a word of the source begins alike: `Senado` and `Senate`, `Syrian` and `sirios`."""
        return (
            folded[:3] in self._beginnings
            or sound(folded)[:3] in self._beginnings
            or any(near(word, folded) for word in self.our_words if len(word) > 3)
        )

    def told_otherwise(self, folded: str) -> bool:
        """Whether a word of the target passage may be made of a source's name: `chino` of `China`."""
        begins = folded[: min(_BEGINNING, len(folded) - 1)]
        return any(
            word.startswith(begins) or near(word, folded) or spelt_alike(word, folded)
            for word in self.their_words
            if len(word) > 2
        )

    def beside_kept(self, theirs: Placed, ours: Placed) -> tuple[bool, bool]:
        """Whether before and after both stand the same name, kept by both: `Ruth Okello`, `Ruth Barrios`."""
        before, after = self._beside(self.ours, ours)
        its_before, its_after = self._beside(self.theirs, theirs)
        return self._same(before, its_before), self._same(after, its_after)

    def _beside(self, words: Sequence[Placed], one: Placed) -> tuple[Placed | None, Placed | None]:
        found = self._neighbours.get(id(one))
        if found is None:
            found = self._neighbours[id(one)] = _neighbour(words, one, -1), _neighbour(words, one, 1)
        return found

    def _same(self, mine: Placed | None, yours: Placed | None) -> bool:
        return (
            mine is not None
            and yours is not None
            and (mine.folded == yours.folded or _cognate(mine.folded, yours.folded))
            and mine.word.capital
            and yours.word.capital
            and len(mine.folded) > 2
            and mine.folded not in self.story.target_common
        )


def _cognate(one: str, other: str) -> bool:
    """Whether two long words begin alike: `Senator` and `Senador`, `Hurricane` and `Hurrikan`."""
    return min(len(one), len(other)) > _BEGINNING and one[:_BEGINNING] == other[:_BEGINNING]


@lru_cache(maxsize=1)
def passages(pair: Pair) -> tuple[Passage, ...]:
    """The matches of a pair that are sure enough to look at their names; kept for the next check."""
    story = Story(pair)
    found, spent = [], 0
    for told in pair.full_matches():
        if told.score >= _SURE and not pair.repeats(told):
            passage = Passage(story, told)
            spent += passage.pairs if passage.pairs <= _PAIRS else 0
            if passage.pairs <= _PAIRS and spent <= _PAIRS_OF_STORY:
                found.append(passage)
    return tuple(found)


def _counts(words: Sequence[Placed]) -> Counter[str]:
    return _with_parts(Counter(each.word[3] for each in words))


def placed(blocks: Sequence[Block]) -> list[Placed]:
    """The words of a passage."""
    length = sum(len(block.text) for block in blocks) or 1
    found: list[Placed] = []
    before = 0
    for block in blocks:
        for word in words_of(block.text):
            found.append(Placed(block, word, len(found), (before + word.span[0]) / length))
        before += len(block.text)
    return found


def _neighbour(words: Sequence[Placed], one: Placed, step: int) -> Placed | None:
    """The word before or after, where only a space, a hyphen or `&` parts them."""
    at = one.at + step
    if not 0 <= at < len(words) or words[at].block is not one.block:
        return None
    first, second = (words[at], one) if step < 0 else (one, words[at])
    between = one.block.text[first.word.span[1] : second.word.span[0]]
    joined = between.strip(" \u00a0·&/") == "" or (between == ". " and len(first.word.text) == 1)
    return words[at] if joined and len(between) <= 3 else None


def title_mates(words: Sequence[Placed], one: Placed) -> list[Placed]:
    """Capitalised words beside a word, or beyond little words: `House of Representatives`."""
    return list(_title_mates(words, one))


def _title_mates(words: Sequence[Placed], one: Placed) -> Iterator[Placed]:
    text = one.block.text
    for other in words[max(0, one.at - 3) : one.at + 4]:
        if other is one or not other.word.capital or other.block is not one.block:
            continue
        first, second = (other, one) if other.at < one.at else (one, other)
        between = text[first.word.end : second.word.start]
        if between == " " or (len(between.split()) <= _LITTLE and not _PARTS.search(between)):
            yield other


def beside(one: Placed, other: Placed) -> bool:
    """Whether only a space parts two words."""
    first, second = sorted((one, other), key=lambda each: each.word.span)
    return one.block.text[first.word.span[1] : second.word.span[0]] in " \u00a0\u202f"


def in_a_list(first: Placed, second: Placed) -> bool:
    """Whether only `and` parts two words."""
    one, other = sorted((first, second), key=lambda each: each.word.span)
    return first.block.text[one.word.span[1] : other.word.span[0]].strip().lower() in _AND


def is_date(version: Version, placed: Placed) -> bool:
    """Whether the word is a month's or a day's name."""
    names = calendar_names(placed.block.text, version.document.locale)
    return any(name.span[0] <= placed.word.span[0] < name.span[1] for name in names)


def alike(word: str, other: str) -> bool:
    """Whether one may be the other in another language or case: replaced names have little in common."""
    if word[:3] == other[:3] or max(len(word), len(other)) > _LONGEST or spelt_alike(word, other):
        return True
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= _ALIKE
