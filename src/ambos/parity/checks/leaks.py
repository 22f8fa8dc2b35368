"""Text in the wrong language: whole blocks, sentences, headlines, captions, and copies left beside."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ambos.parity.copies import reads_as
from ambos.parity.findings import Finding
from ambos.parity.language import function_words
from ambos.parity.language_names import language_name
from ambos.parity.pair import Pair
from ambos.parity.quotation import Quotation
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, token_list, token_spans, word_list
from ambos.parity.version import CAPTIONS, HEADINGS, Version

_RUN = 4  # words of the source in a row that make a half sentence left as it was
_ALIKE = 50_000  # pairs of like words in a passage beyond which it is no prose: the same word on and on
_HEADINGS = {
    "headline": _("This headline"),
    "summary": _("This summary"),
    "subhead": _("This subhead"),
}
_NAMED = 2  # words in small letters that a heading made of names may have
_SENTENCE = 5  # words a sentence needs before its language alone condemns it


def version(version: Version) -> Iterator[Finding]:
    """Blocks and sentences in another of the newsroom's languages."""
    for block in version.blocks:
        language = version.foreign(block.text) or _shouted(version, block)
        if language and not _mixed(version, block):
            yield _block(version, block, language)
        elif block.type not in HEADINGS:
            yield from _sentences(version, block)
        if block.alt and not language and block.alt != block.text:
            yield from _alt(version, block, version.foreign(block.alt))


def _shouted(version: Version, block: Block) -> str | None:
    """The other language of a heading whose words all have capitals, where its little words show it too."""
    words = word_list(block.text)
    if block.type not in HEADINGS or len(words) < _SENTENCE or any(word[0].islower() for word in words):
        return None
    language = version.foreign(block.text.lower())
    if not language or function_words(words, version.document.language):
        return None
    return language if function_words(words, language) >= len(words) // _SENTENCE else None


def pair(pair: Pair) -> Iterator[Finding]:
    """What only shows beside the source: copies whose language alone says nothing, copies left beside."""
    for block in pair.target.blocks:
        same = pair.copies.get(block.id)
        if same is None:
            continue
        source = pair.source.document.by_id[same]
        if _told_elsewhere(pair, source, block):
            yield _duplicate(pair, block)
        elif pair.target.foreign(block.text) is None:
            yield _block(pair.target, block, pair.source.document.language)
    yield from _headings(pair)
    yield from _alternatives(pair)
    yield from _half_sentences(pair)


def _headings(pair: Pair) -> Iterator[Finding]:
    """Headings that repeat the source's, in whatever capitals, of which the language alone says nothing."""
    for block in () if pair.one_language else pair.target.blocks:
        if block.type not in HEADINGS or block.id in pair.copies or pair.target.foreign(block.text):
            continue
        if any(_repeats(pair, b.text, block.text) for b in pair.sources_of(block) if b.type in HEADINGS):
            yield _block(pair.target, block, pair.source.document.language)


def _alternatives(pair: Pair) -> Iterator[Finding]:
    """Alternative texts that repeat the source's, of which the language alone says nothing."""
    for told in () if pair.one_language else pair.full_matches():
        ours, theirs = told.source[0], told.target[0]
        known = not (ours.alt and theirs.alt) or pair.target.foreign(theirs.alt)
        if not known and _repeats(pair, ours.alt or "", theirs.alt or ""):
            yield from _alt(pair.target, theirs, pair.source.document.language)


def _repeats(pair: Pair, source: str, text: str) -> bool:
    """Whether a text has the words of the source's and they are not names alone."""
    words = word_list(source)
    if len(words) < _SENTENCE or source.casefold() != text.casefold():
        return False
    ours, theirs = _telling(pair, words)
    ordinary = sum(word[0].islower() for word in words)
    if ordinary > _NAMED and ours > theirs:
        return True
    return bool(ordinary > _NAMED or ours) and reads_as(text.lower(), pair.source, pair.target)


def _telling(pair: Pair, words: Sequence[str]) -> tuple[int, int]:
    """How many of the words are little words that only the source's, only the target's language has."""
    both = pair.source.document.language, pair.target.document.language
    telling = [word for word in words if not all(function_words([word], code) for code in both)]
    return function_words(telling, both[0]), function_words(telling, both[1])


def _half_sentences(pair: Pair) -> Iterator[Finding]:
    """Words of the source that run on unchanged inside a sentence of the target."""
    if pair.one_language:
        return
    for told in pair.full_matches():
        for block in told.target:
            words = pair.target.segment(block).tokens
            source = [word for b in told.source for word in pair.source.segment(b).tokens]
            if _runs(source).isdisjoint(_runs(words)) or _like_words(source, words) > _ALIKE:
                continue
            spans = token_spans(block.text)
            run = SequenceMatcher(None, source, words, autojunk=False).find_longest_match()
            span = (spans[run.b][0], spans[run.b + run.size - 1][1]) if run.size >= _RUN else None
            if span and _left(pair, block, span):
                yield _sentence(pair.target, block, span, pair.source.document.language)


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[at:] for at in range(_RUN)), strict=False))


def _like_words(some: Sequence[str], others: Sequence[str]) -> int:
    """How many pairs of places have the same word, with which the time to find a run in common grows."""
    count = Counter(others)
    return sum(map(count.__getitem__, some))


def _left(pair: Pair, block: Block, span: Span) -> bool:
    """Whether a run of the source's words is plainly in its language, and no title or quotation."""
    text = block.text[slice(*span)]
    words = word_list(text)
    ours, theirs = _telling(pair, words)
    sentences = [s for s in pair.target.sentences(block) if s[0] < span[1] and span[0] < s[1]]
    known = any(pair.target.foreign(block.text[slice(*s)]) for s in sentences)
    quoted = any(q.start <= span[0] and span[1] <= q.end for q in pair.target.quoting(block).quotations)
    small = sum(word[0].islower() for word in words)
    plain = ours > 1 and ours > 2 * theirs and small >= _RUN - 1 and 2 * small >= len(words)
    return plain and not known and not quoted


def _mixed(version: Version, block: Block) -> bool:
    """Whether some sentence of the block is in the version's own language."""
    own = version.document.language
    sentences = [block.text[a:b] for a, b in version.sentences(block)]
    return len(sentences) > 1 and any(version.language(sentence) == own for sentence in sentences)


def _told_elsewhere(pair: Pair, source: Block, block: Block) -> bool:
    told = pair.told_of(source)
    return told is not None and bool(told.target) and block not in told.target


def _duplicate(pair: Pair, block: Block) -> Finding:
    other = language_name(pair.source.document.language)
    return pair.target.finding(
        "duplicate_other_lang",
        block,
        _("This paragraph stands here in {other} beside its translation; take it out.", other=other),
        span=(0, len(block.text)),
    )


def _block(version: Version, block: Block, language: str) -> Finding:
    name, this = _named(block)
    own, other = language_name(version.document.language), language_name(language)
    said = _("{this} is in {other}; put it into {own}.", this=this, other=other, own=own)
    return version.finding(name, block, said, span=(0, len(block.text)))


def _named(block: Block) -> tuple[str, str]:
    if block.type in HEADINGS:
        return "untranslated_headline", _HEADINGS[block.type]
    if block.type in CAPTIONS:
        return "untranslated_caption", _("This caption")
    return "untranslated_para", _("This paragraph")


def _alt(version: Version, block: Block, language: str | None) -> Iterator[Finding]:
    if language:
        own, other = language_name(version.document.language), language_name(language)
        said = _("The alternative text is in {other}; put it into {own}.", other=other, own=own)
        yield version.finding("untranslated_caption", block, said)


def _sentences(version: Version, block: Block) -> Iterator[Finding]:
    spans = version.sentences(block)
    if len(spans) < 2:
        return
    quoted: _Quoted | None = None
    for start, end in spans:
        sentence = block.text[start:end]
        language = version.foreign(sentence) if len(token_list(sentence)) >= _SENTENCE else None
        if not language:
            continue
        quoted = quoted or _Quoted(version, block)
        if not quoted.in_its_own_language((start, end)):
            yield _sentence(version, block, (start, end), language)


def _sentence(version: Version, block: Block, span: Span, language: str) -> Finding:
    own, other = language_name(version.document.language), language_name(language)
    if block.type in CAPTIONS:
        said = _("A part of this caption is in {other}; put it into {own}.", other=other, own=own)
        return version.finding("untranslated_caption", block, said, span=span)
    said = _("A part of this paragraph is in {other}; put it into {own}.", other=other, own=own)
    return version.finding("untranslated_sentence", block, said, span=span)


class _Quoted:
    """The outer quotations of a block, asked whether one is in another language as a whole."""

    def __init__(self, version: Version, block: Block) -> None:
        self._version, self._text, self._sentences = version, block.text, version.sentences(block)
        self._outer: list[Quotation] = []
        for quotation in version.quoting(block).quotations:
            if not self._outer or quotation.start >= self._outer[-1].end:
                self._outer.append(quotation)
        self._begins = [quotation.start for quotation in self._outer]
        self._known: dict[int, bool] = {}

    def in_its_own_language(self, span: Span) -> bool:
        """Whether a sentence belongs to a title or saying that is quoted as a whole in its own language."""
        at = bisect_left(self._begins, span[0]) - 1
        if at < 0 or span[1] >= self._outer[at].end:
            return False
        if at not in self._known:
            self._known[at] = not any(self._is_own(span) for span in self._inside(self._outer[at]))
        return self._known[at]

    def _inside(self, quotation: Quotation) -> Iterator[Span]:
        """The sentences of a quotation, as far as they stand in it."""
        start, end = quotation.inner
        first = bisect_right(self._sentences, quotation.start, key=lambda each: each[1])
        beyond = bisect_left(self._sentences, quotation.end, key=lambda each: each[0])
        yield from ((max(a, start), min(b, end)) for a, b in self._sentences[first:beyond])

    def _is_own(self, span: Span) -> bool:
        return self._version.language(self._text[slice(*span)]) == self._version.document.language
