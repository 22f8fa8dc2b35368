"""A negation of the source that its translation lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ambos.parity.findings import Finding
from ambos.parity.locales import Profile
from ambos.parity.pair import Pair, Told
from ambos.parity.run import Run, length_ratio
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, fold, script, word_spans
from ambos.parity.version import Version

_SURE = 0.6  # score below which a match says nothing about its sense
_DENSE = 0.6  # length beside English below which a language is not written in words
_LITERAL = 22  # words up to which a sentence is told closely where denials come and go
_MANY = 60  # sentences of a passage beyond which it is no paragraph
_GAIN = 0.5  # gain of two sentences that tell each other

Sentence = tuple[Block, Span]


def pair(pair: Pair) -> Iterator[Finding]:
    """Sentences that deny in the source, beside sentences of the target without any word that denies."""
    ours, theirs = pair.source.profile, pair.target.profile
    if not ours or not theirs or not ours.negations or not theirs.negations or pair.one_language:
        return
    ratio = length_ratio(pair.source.document, pair.target.document)
    afar = theirs.density < _DENSE or bool(theirs.written_together)
    loose = ours.denies_loosely or afar
    for told in pair.full_matches():
        if told.score < _SURE or pair.repeats(told):
            continue
        if not any(_may_deny(pair.source.segment(block).tokens, ours) for block in told.source):
            continue
        sentences = _sentences(pair.source, told.source)
        denials = {each: _denial(each[0].text[slice(*each[1])], ours) for each in sentences}
        if not any(denials.values()) or (afar and _denies_as_often(pair, told, denials, theirs)):
            continue
        for sentence, (other, its) in _sentence_pairs(pair, told, ratio):
            denied = denials[sentence]
            if denied and not _denies_somehow(other.text[slice(*its)], theirs):
                found = _finding(pair, other, its, denied)
                text = sentence[0].text[slice(*sentence[1])]
                if loose:
                    long = len(word_spans(text)) > _LITERAL
                    found = replace(found, severity="info" if long else "warning")
                yield found


def _denies_as_often(pair: Pair, told: Told, denials: Mapping[Sentence, str | None], known: Profile) -> bool:
    """Whether as many sentences deny here: beside another script it is unsure which tells which."""
    theirs = _sentences(pair.target, told.target)
    denying = sum(_denies_somehow(block.text[slice(*span)], known) for block, span in theirs)
    return denying >= sum(map(bool, denials.values()))


def _sentence_pairs(pair: Pair, told: Told, ratio: float) -> Iterator[tuple[Sentence, Sentence]]:
    ours, theirs = _sentences(pair.source, told.source), _sentences(pair.target, told.target)
    if len(ours) == len(theirs) == 1:
        yield ours[0], theirs[0]
        return
    if len(theirs) < len(ours) or len(theirs) > _MANY:
        return
    run = Run([_as_block(each) for each in ours], [_as_block(each) for each in theirs], ratio)
    for i, j, di, dj in run.in_order()[0]:
        if di == dj == 1 and run.gain(i, j, 1, 1) > _GAIN:
            yield ours[i], theirs[j]


def _sentences(version: Version, blocks: Sequence[Block]) -> list[Sentence]:
    return [(block, span) for block in blocks for span in version.sentences(block)]


def _as_block(sentence: Sentence) -> Block:
    block, span = sentence
    return Block(f"{block.id}/{span[0]}", "para", block.text[slice(*span)])


def _may_deny(tokens: Sequence[str], known: Profile) -> bool:
    return not known.denials.isdisjoint(tokens) or any(token.endswith("n't") for token in tokens)


def _denial(sentence: str, known: Profile) -> str | None:
    """The word that denies, where there is exactly one: two may make a yes, or be told as one."""
    found = list(_denials(sentence, known))
    return found[0] if found else None


def _denials(sentence: str, known: Profile) -> Iterator[str]:
    if script(sentence) == "Hani":
        yield from (sign for sign in sentence if sign in known.denials)
        return
    plain = _without(known.affirming, sentence.lower())
    for a, b in word_spans(plain):
        word = fold(plain[a:b])
        if word in known.denials or word.endswith("n't"):
            yield sentence[a:b]


def _denies_somehow(sentence: str, known: Profile) -> bool:
    """Whether any word denies, doubts, lacks or refuses."""
    plain = _without(known.affirming, sentence.lower())
    if script(sentence) == "Hani":
        return any(word in plain for word in (*known.negations, *known.denying))
    return any(_denies(fold(plain[a:b]), known) for a, b in word_spans(plain))


def _denies(word: str, known: Profile) -> bool:
    parts = {
        word,
        *word.replace("'", "-").split("-"),
        *(word[1:] for one in known.written_together if word[0] == one),
    }
    return (
        word.endswith("n't")
        or bool(known.denying_shape and re.fullmatch(known.denying_shape, word))
        or not parts.isdisjoint(known.negations)
        or any(part.startswith(stem) for part in parts for stem in known.denying)
    )


def _without(phrases: Sequence[str], text: str) -> str:
    for phrase in phrases:
        text = text.replace(phrase, " " * len(phrase))
    return text


def _finding(pair: Pair, block: Block, span: Span, denied: str) -> Finding:
    return pair.target.finding(
        "negation_dropped",
        block,
        _("The original denies here (“{text}”), this sentence does not; check what it says.", text=denied),
        span=span,
    )
