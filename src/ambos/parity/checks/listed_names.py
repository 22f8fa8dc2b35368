"""The newsroom's list of names: each is spelt as the list says for the version's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ambos.parity.findings import Finding, Severity
from ambos.parity.names import Word, inflected, known_places, near, words_of
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import fold
from ambos.parity.version import Version

_SURE = 6  # letters from which one other letter in a name of one word is told


def version(version: Version) -> Iterator[Finding]:
    """Every listed name of the version that is spelt otherwise, unless that is another name of the list."""
    if not version.names:
        return
    listed = _Listed(version)
    for block in version.blocks:
        words = words_of(block.text)
        for size in listed.sizes:
            for window in _windows(block, words, size):
                for right in listed.near(window):
                    if severity := listed.judged(window, right):
                        yield _finding(version, block, window, right, severity)


class _Listed:
    """The list as this version needs it, laid out so that few names are looked at for each word."""

    def __init__(self, version: Version) -> None:
        locale = version.document.locale
        self.places = known_places(locale)
        self.known: set[str] = set()
        self.folded: set[str] = set()
        self.elsewhere: dict[str, str] = {}  # what a name is called in other locales -> here
        self.by_part: dict[tuple[int, str], list[str]] = {}
        for name in version.names:
            if right := name.right(locale):
                self.known.add(right.casefold())
                self.folded.add(fold(right))
                self.elsewhere |= {fold(text): right for text in name.spellings.values()}
                words = _folded(words_of(right))
                for part in {part for word in words for part in _parts(word, len(words))}:
                    self.by_part.setdefault((len(words), part), []).append(right)
        self.sizes = {size for size, _part in self.by_part} | {len(words_of(text)) for text in self.elsewhere}

    def near(self, window: Sequence[Word]) -> set[str]:
        """The names that these words may be: they share a word with it, or the ends of the only one."""
        size = len(window)
        if not (window[0].capital and window[-1].capital):
            return set()
        parts = {part for word in window for part in _parts(word.folded, size)}
        found = {right for part in parts for right in self.by_part.get((size, part), ())}
        foreign = self.elsewhere.get(" ".join(_folded(window)))
        return found | {foreign} if foreign else found

    def judged(self, window: Sequence[Word], right: str) -> Severity | None:
        """How surely these words are the name misspelt."""
        text = " ".join(word.text for word in window)
        if text.casefold() in self.known:
            return None
        if fold(text) == fold(right):
            return None if text.isupper() else "error"
        if fold(text) in self.folded:
            return None
        if self.elsewhere.get(fold(text)) == right:
            return "warning"
        if len(window) != len(words_of(right)):
            return None
        wrong = [
            (word, other)
            for word, other in zip(_folded(window), _folded(words_of(right)), strict=True)
            if word != other
        ]
        if len(wrong) != 1 or not near(*wrong[0]) or inflected(*wrong[0]):
            return None
        return "error" if len(window) > 1 else self._alone(window[0], right)

    def _alone(self, word: Word, right: str) -> Severity | None:
        """One word by itself may be another name, so it is told only where it is long, and never holds."""
        sure = len(right) >= _SURE and not word.begins and word.folded not in self.places
        return "warning" if sure else None


def _folded(words: Sequence[Word]) -> list[str]:
    return [word.folded for word in words]


def _parts(word: str, size: int) -> set[str]:
    """By what a word finds the names it may belong to; one letter of it may be wrong."""
    return {word} if size > 1 else {f"{word[:2]}-", f"-{word[-2:]}"}


def _windows(block: Block, words: Sequence[Word], size: int) -> Iterator[Sequence[Word]]:
    """Runs of so many words with nothing but spaces between them."""
    for at in range(len(words) - size + 1):
        run = words[at : at + size]
        if all(not block.text[a.span[1] : b.span[0]].strip() for a, b in pairwise(run)):
            yield run


def _finding(
    version: Version, block: Block, window: Sequence[Word], right: str, severity: Severity
) -> Finding:
    span = (window[0].span[0], window[-1].span[1])
    message = _(
        "“{here}” is “{right}” in the list of names; make them one.",
        here=block.text[slice(*span)],
        right=right,
    )
    return version.finding("name_inconsistent", block, message, span=span, severity=severity, expected=right)
