"""The newsroom's glossary: a term is told in an agreed wording, and never in a forbidden one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from ambos.parity.findings import Finding
from ambos.parity.house import Term
from ambos.parity.pair import Pair, Told
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.text import Span, fold, script, word_spans

_SURE = 0.3  # score below which a match says nothing about its words
_STEM = 4  # letters that two forms of one word share at least
_ENDING = 3  # letters by which two forms of one word may differ


def pair(pair: Pair) -> Iterator[Finding]:
    """Terms of each match, source beside target."""
    source, target = pair.source.document.locale, pair.target.document.locale
    terms = [term for term in pair.house.terms if term.joins(source, target)]
    if not terms:
        return
    by_first = _by_first(terms)
    for told in pair.full_matches():
        if told.score >= _SURE and not pair.repeats(told):
            for term in _standing_in(told.source, by_first):
                yield from _told(pair, told, term)


def _by_first(terms: Sequence[Term]) -> dict[str, list[Term]]:
    """Terms by their first word, so that few are looked for in each passage; Chinese ones by nothing."""
    found: dict[str, list[Term]] = {}
    for term in terms:
        words = [] if script(term.text) == "Hani" else word_spans(term.text)
        found.setdefault(fold(term.text[slice(*words[0])]) if words else "", []).append(term)
    return found


def _standing_in(blocks: Sequence[Block], by_first: Mapping[str, list[Term]]) -> Iterator[Term]:
    words = {fold(block.text[slice(*span)]) for block in blocks for span in word_spans(block.text)}
    first = words | {word[:-1] for word in words} | {word[:-2] for word in words} | {""}
    for term in (term for word in sorted(first & by_first.keys()) for term in by_first[word]):
        if any(_place(term.text, block.text, _same) for block in blocks):
            yield term


def _told(pair: Pair, told: Told, term: Term) -> Iterator[Finding]:
    """What is wrong with the wording of a term that the source has here."""
    wrong = [found for wording in term.forbidden if (found := _standing(told.target, wording))]
    right = term.agreed[0] if term.agreed else ""
    for block, span in wrong:
        here = block.text[slice(*span)]
        yield _finding(pair, block, _forbidden(here, term.text, right), right, span)
    agreed = any(_place(wording, block.text, _kin) for wording in term.agreed for block in told.target)
    if right and not agreed and not wrong and pair.scope == "full":
        message = _(
            "“{term}” is “{right}” in the glossary, which is not here; use it, or say why not.",
            term=term.text,
            right=right,
        )
        yield _finding(pair, told.target[0], message, right)


def _forbidden(here: str, term: str, right: str) -> str:
    if not right:
        return _("The glossary forbids “{here}” for “{term}”; word it otherwise.", here=here, term=term)
    return _("The glossary forbids “{here}” for “{term}”; use “{right}”.", here=here, term=term, right=right)


def _finding(pair: Pair, block: Block, message: str, right: str, span: Span | None = None) -> Finding:
    return pair.target.finding("name_changed", block, message, span=span, severity="warning", expected=right)


def _standing(blocks: Sequence[Block], wording: str) -> tuple[Block, Span] | None:
    for block in blocks:
        if span := _place(wording, block.text, _same):
            return block, span
    return None


def _place(wording: str, text: str, alike: Callable[[str, str], bool]) -> Span | None:
    """Where the words of a wording stand one after the other; Chinese is looked through by characters."""
    if script(wording) == "Hani":
        at = text.find(wording)
        return (at, at + len(wording)) if at >= 0 else None
    wanted = [fold(wording[slice(*span)]) for span in word_spans(wording)]
    spans = word_spans(text)
    words = [fold(text[slice(*span)]) for span in spans]
    for at in range(len(words) - len(wanted) + 1) if wanted else ():
        if all(map(alike, words[at : at + len(wanted)], wanted)):
            return spans[at][0], spans[at + len(wanted) - 1][1]
    return None


def _same(word: str, wanted: str) -> bool:
    """The word itself or its plural."""
    return word == wanted or word in {f"{wanted}s", f"{wanted}es"}


def _kin(word: str, wanted: str) -> bool:
    """Perhaps another form of the word: a false alarm costs more than a form that is let through."""
    shared = next(
        (at for at, (one, other) in enumerate(zip(word, wanted, strict=False)) if one != other),
        min(len(word), len(wanted)),
    )
    rest = max(len(word), len(wanted)) - shared
    return _same(word, wanted) or (shared >= _STEM and rest <= _ENDING)
