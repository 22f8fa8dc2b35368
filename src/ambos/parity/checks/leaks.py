"""Text in the wrong language: whole blocks, sentences, headlines, captions, and copies left beside."""

from __future__ import annotations

from collections.abc import Iterator

from ambos.parity.findings import Finding
from ambos.parity.language_names import language_name
from ambos.parity.pair import Pair
from ambos.parity.segments import Block
from ambos.parity.text import Span, token_spans
from ambos.parity.version import CAPTIONS, HEADINGS, Version

_SENTENCE = 5  # words a sentence needs before its language alone condemns it


def version(version: Version) -> Iterator[Finding]:
    """Blocks and sentences in another of the newsroom's languages."""
    for block in version.blocks:
        language = version.foreign(block.text)
        if language and not _mixed(version, block):
            yield _block(version, block, language)
        elif block.type not in HEADINGS:
            yield from _sentences(version, block)
        if block.alt and not language and block.alt != block.text:
            yield from _alt(version, block, version.foreign(block.alt))


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


def _mixed(version: Version, block: Block) -> bool:
    """Whether some sentence of the block is in the version's own language."""
    own = version.document.language
    sentences = [block.text[a:b] for a, b in version.sentences(block)]
    return len(sentences) > 1 and any(version.language(sentence) == own for sentence in sentences)


def _told_elsewhere(pair: Pair, source: Block, block: Block) -> bool:
    return any(source in told.source and block not in told.target for told in pair.full_matches())


def _duplicate(pair: Pair, block: Block) -> Finding:
    other = language_name(pair.source.document.language)
    return pair.target.finding(
        "duplicate_other_lang",
        block,
        f"This paragraph stands here in {other} beside its translation; take it out.",
        span=(0, len(block.text)),
    )


def _block(version: Version, block: Block, language: str) -> Finding:
    name, what = _named(block)
    own, other = language_name(version.document.language), language_name(language)
    return version.finding(
        name, block, f"{what} is in {other}; put it into {own}.", span=(0, len(block.text))
    )


def _named(block: Block) -> tuple[str, str]:
    if block.type in HEADINGS:
        return "untranslated_headline", f"This {block.type}"
    if block.type in CAPTIONS:
        return "untranslated_caption", "This caption"
    return "untranslated_para", "This paragraph"


def _alt(version: Version, block: Block, language: str | None) -> Iterator[Finding]:
    if language:
        own, other = language_name(version.document.language), language_name(language)
        yield version.finding(
            "untranslated_caption", block, f"The alternative text is in {other}; put it into {own}."
        )


def _sentences(version: Version, block: Block) -> Iterator[Finding]:
    spans = version.sentences(block)
    if len(spans) < 2:
        return
    for start, end in spans:
        sentence = block.text[start:end]
        language = version.foreign(sentence) if len(token_spans(sentence)) >= _SENTENCE else None
        if language and not _quoted(version, block, (start, end)):
            own, other = language_name(version.document.language), language_name(language)
            what = "caption" if block.type in CAPTIONS else "paragraph"
            yield version.finding(
                "untranslated_caption" if what == "caption" else "untranslated_sentence",
                block,
                f"A sentence of this {what} is in {other}; put it into {own}.",
                span=(start, end),
            )


def _quoted(version: Version, block: Block, span: Span) -> bool:
    """Whether the sentence is a title or saying quoted in its own language, within a sentence of ours."""
    return any(q.start < span[0] and span[1] < q.end for q in version.quoting(block).quotations)
