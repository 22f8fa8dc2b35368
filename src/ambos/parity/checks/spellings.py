"""Names: none spelt otherwise than elsewhere in the story."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ambos.parity.findings import Finding, Severity
from ambos.parity.names import Word, known_places, near, spelt_alike, words_of
from ambos.parity.naming import Passage, Placed, Story, beside, passages, placed
from ambos.parity.pair import Pair
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span
from ambos.parity.version import Version

_ENDINGS = {"s", "n", "e", "es", "a", "o", "en", "er", "i", "us"}
_VOWEL_ENDS = set("aoeisn")
_LONG = 6  # letters a name needs before one of them inside it is plainly a slip
_PLAIN = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ß": "ss"}
)
_BEARERS = 60  # surnames after one first name; what has more is a title, or the text a list
_SPACES = " \u00a0\u202f"
_LONGEST = 40  # signs of a name in Chinese, with all its parts
_SIGNS = 4  # signs of a name in Chinese of which one may differ


def version(version: Version) -> Iterator[Finding]:
    """Surnames a letter away from the one that follows the same first name elsewhere; names in Chinese."""
    surnames: dict[str, list[tuple[Block, Word]]] = {}
    for block in version.blocks:
        for first, last in _full_names(block.text):
            surnames.setdefault(first.folded, []).append((block, last))
    for named in surnames.values():
        used = Counter(word.folded for _, word in named)
        if not 1 < len(used) <= _BEARERS:
            continue
        usual = [word for word, _ in used.most_common()]
        spelt = {word.folded: word.text for _, word in reversed(named)}
        lone = len(named) == 2  # one against one: they differ, whichever is right
        more_usual = (
            usual[:at] if lone else [u for u in usual[:at] if used[u] > used[word]]
            for at, word in enumerate(usual)
        )
        right = {word: _usual_spelling(word, others) for word, others in zip(usual, more_usual, strict=True)}
        for block, word in named:
            if better := right[word.folded]:
                yield _inconsistent(version, block, word.span, spelt[better])
    if version.profile and version.profile.name_signs:
        yield from _signs(version, version.profile.name_signs)


def _usual_spelling(word: str, more_usual: Sequence[str]) -> str:
    """Which of the more usual surnames this one is a letter away from."""
    return next((each for each in more_usual if near(word, each) and not _inflected(word, each)), "")


def _full_names(text: str) -> Iterator[tuple[Word, Word]]:
    """First names with the surname that stands beside them, each long enough to be known again."""
    for first, last in pairwise(words_of(text)):
        if not (first.capital and last.capital and text[first.end : last.start] in _SPACES):
            continue
        if len(first.folded) > 2 and len(last.folded) > _SIGNS:
            yield first, last


def pair(pair: Pair) -> Iterator[Finding]:
    """Names of the target that are spelt otherwise than in the rest of it, or in the source."""
    if pair.one_language:
        return
    told = passages(pair)
    for passage in told:
        for theirs in passage.spare:
            right, severity = _misspelt(passage, theirs)
            if right:
                yield _inconsistent(pair.target, theirs.block, theirs.word.span, right, severity)
    if told:
        yield from _accents(told[0].story)


def _misspelt(passage: Passage, theirs: Placed) -> tuple[str, Severity]:
    """The spelling one letter away that the source has, if the target has it elsewhere or should.

    A name that the target has nowhere as the source spells it may be spelt so on purpose: the language's own
    way, or a slip of the source's put right. It is only told of.
    """
    word, story = theirs.folded, passage.story
    if story.target[word] > 1 or word in story.right:
        return "", "info"
    for ours in passage.ours:
        right = ours.folded
        if not ours.word.capital or not near(word, right) or _inflected(word, right):
            continue
        if passage.their_words[right] >= passage.our_words[right]:
            continue
        if right in story.common or (not story.target[right] and _one_letter_richer(word, right)):
            continue
        if any(passage.beside_kept(theirs, ours)) and not _by_custom(passage, word, right):
            return ours.word.text, "error" if story.target[right] > 0 else "info"
        if right in story.source_small:
            continue
        if story.target[right] > 0 or _slip(passage, word, right):
            return ours.word.text, "error" if story.target[right] > 0 else "info"
    return "", "info"


def _one_letter_richer(word: str, right: str) -> bool:
    """Whether only a letter such as ø, which no accent makes, parts them: `Bjørn` and `Bjorn`."""
    return word.translate(_PLAIN) == right.translate(_PLAIN)


def _by_custom(passage: Passage, word: str, right: str) -> bool:
    """Whether the other spelling may be the language's own."""
    return spelt_alike(word, right) or right in passage.story.places or word[:-1] == right[:-1]


def _slip(passage: Passage, word: str, right: str) -> bool:
    """Whether no language would spell the name so: letters exchanged, doubled, or one lacking far inside."""
    if right in passage.story.places and right not in known_places(passage.pair.target.document.locale):
        return False
    if sorted(word) == sorted(right):
        return True
    at = next((k for k in range(min(len(word), len(right))) if word[k] != right[k]), len(right))
    if len(word) > len(right):
        return (at > 0 and word[at] == word[at - 1]) or word[at : at + 1] == word[at + 1 : at + 2]
    inside = len(word) < len(right) and 0 < at < len(right) - 2 and len(right) >= _LONG
    return inside and not spelt_alike(word, right) and not passage.related


def _inflected(word: str, right: str) -> bool:
    """A plural, genitive or gender of the name: `Trumps`, `Clintons`, `Latina`."""
    longer, shorter = (word, right) if len(word) > len(right) else (right, word)
    if len(longer) == len(shorter):
        return word[:-1] == right[:-1] and {word[-1], right[-1]} <= _VOWEL_ENDS
    return longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS - {shorter[-1]}


def _accents(story: Story) -> Iterator[Finding]:
    """Names that stand once without the accents they have elsewhere, beside the same name or beside none."""
    spelt: dict[tuple[str, str, str], dict[str, list[Placed]]] = {}
    for block in story.pair.target.blocks:
        words = placed([block])
        for each in words:
            if not each.word.capital or each.word.text.isupper() or each.folded in story.target_small:
                continue
            before, after = (_beside(words, each, step) for step in (-1, 1))
            if not before and block.text[: each.word.span[0]].rstrip().endswith("."):
                continue
            text = unicodedata.normalize("NFC", each.word.text)
            for key in {(each.folded, before, ""), (each.folded, "", after)}:
                spelt.setdefault(key, {}).setdefault(text.lower(), []).append(each)
    told: set[int] = set()
    for (folded, *mates), spellings in spelt.items():
        lone = story.nouns_capital and not any(mates)
        if len(spellings) < 2 or len(folded) < _SIGNS or folded in story.common or lone:
            continue
        right, *others = sorted(spellings.values(), key=len, reverse=True)
        for other in others:
            if len(other) == 1 and len(right) > 1 and id(other[0]) not in told:
                told.add(id(other[0]))
                span = other[0].word.span
                yield _inconsistent(story.pair.target, other[0].block, span, right[0].word.text)


def _beside(words: list[Placed], one: Placed, step: int) -> str:
    at = one.at + step
    other = words[at] if 0 <= at < len(words) else None
    return other.folded if other and other.word.capital and beside(one, other) else ""


def _signs(version: Version, signs: str) -> Iterator[Finding]:
    """Names in Chinese of which one sign differs from how they stand elsewhere."""
    places: dict[str, list[tuple[Block, Span]]] = {}
    for block in version.blocks:
        for run in re.finditer(f"[{signs}]{{{_SIGNS},}}", block.text):
            last = run.end() - _SIGNS if run.end() - run.start() <= _LONGEST else run.start() - 1
            for at in range(run.start(), last + 1):
                places.setdefault(block.text[at : at + _SIGNS], []).append((block, (at, at + _SIGNS)))
    shapes: dict[str, list[str]] = {}
    for name in places:
        for at in range(1, _SIGNS - 1):
            shapes.setdefault(f"{name[:at]}_{name[at + 1 :]}", []).append(name)
    told: set[str] = set()
    for names in shapes.values():
        if len(names) < 2:
            continue
        right, wrong = sorted(names, key=lambda name: -len(places[name]))[:2]
        block, span = places[wrong][0]
        if block.id not in told and len(places[wrong]) == 1:
            told.add(block.id)
            yield _inconsistent(version, block, span, right)


def _inconsistent(
    version: Version, block: Block, span: Span, right: str, severity: Severity = "error"
) -> Finding:
    return version.finding(
        "name_inconsistent",
        block,
        _(
            "“{here}” is spelt “{right}” elsewhere; make them one.",
            here=block.text[slice(*span)],
            right=right,
        ),
        span=span,
        severity=severity,
        expected=right,
    )
