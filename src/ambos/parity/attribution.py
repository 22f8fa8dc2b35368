"""Who says it: the clauses by which a text gives its speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ambos.parity.locales import Profile
from ambos.parity.quotation import Quotation
from ambos.parity.text import Span, fold, folded, script, word_spans

_CLAUSE_END = re.compile(r"[,;.!?—–。，！？،؛]|$")
_CLAUSE_START = re.compile(r"[,;.!?…—–，。！？،؛][”’'\"»]?\s*")
_SINGLE = re.compile(r"‘|’(?!\w)")
_LEAD = re.compile(r"([^,.;:!?，。！？،؛]{3,60})[:：]")  # before the words themselves
_LONGEST_SUBJECT = 4  # words before the verb: "the president of Cuba said"
_LONGEST_CREDIT = 8  # words of a credit at the end of a quotation


def attribution(known: Profile | None, text: str, quotation: Quotation) -> Span | None:
    """Where a clause inside the marks gives the speaker: `, Xi said, adding ...` or `, dijo Xi.`"""
    start, end = quotation.inner
    lead = _LEAD.match(text, start, end)
    if known and lead and _attributes(known, lead.group(1)):
        return lead.span(1)
    nested = _Nesting(text, start, end)
    for clause in _CLAUSE_START.finditer(text, start, end):
        if nested.at(clause.start()):
            continue
        stop = _CLAUSE_END.search(text, clause.end(), end)
        last = stop.start() if stop else end
        if known and clause.end() < last and _attributes(known, text[clause.end() : last]):
            return clause.end(), last
    return None


def saying(known: Profile | None, text: str) -> Span | None:
    """The clause of a quotation that has a verb of saying after its beginning."""
    if known is None or not known.speech:
        return None
    first = _CLAUSE_START.search(text)
    for a, b in word_spans(text) if first else ():
        word = fold(text[a:b])
        if first and first.end() <= a and (word in known.speech or word in known.participles):
            return max(m.end() for m in _CLAUSE_START.finditer(text, 0, a)), len(text)
    return None


def tail_credit(known: Profile | None, text: str) -> Span | None:
    """The last clause of a quotation if it credits somebody: `, according to the company`.

    A speaker may credit others too, so this says something only beside the source.
    """
    text = text.rstrip(" \u00a0\u202f.,;،。，")
    starts = [clause.end() for clause in _CLAUSE_START.finditer(text)]
    begins = starts[-1] if starts else 0
    clause = text[begins:]
    spans = word_spans(clause)
    if known is None or not begins or not spans or len(spans) > _LONGEST_CREDIT:
        return None
    lead = folded(clause).replace("’", "'")
    if any(lead.startswith(f"{folded(phrase)} ") for phrase in known.credits):
        return begins, len(text)
    words = [fold(clause[a:b]) for a, b in spans]
    says = words[0] in known.speech or words[-1] in known.speech
    return (begins, len(text)) if says and not known.self_subjects.intersection(words) else None


class _Nesting:
    """Whether an inner quotation, in single marks, is open at a place; asked from left to right."""

    def __init__(self, text: str, start: int, end: int) -> None:
        found = _SINGLE.finditer(text, start, end)
        self._marks = [(mark.start(), 1 if mark.group() == "‘" else -1) for mark in found]
        self._next = self._open = 0

    def at(self, place: int) -> bool:
        """Whether one is open here."""
        while self._next < len(self._marks) and self._marks[self._next][0] < place:
            self._open += self._marks[self._next][1]
            self._next += 1
        return self._open > 0


def _attributes(known: Profile, clause: str) -> bool:
    spans = word_spans(clause)
    words = [clause[a:b] for a, b in spans]
    if not words:
        return False
    if script(clause) == "Hani":
        return bool(re.match(rf"(?:{'|'.join(known.subjects)})(?:{'|'.join(known.speech)})", clause))
    folded_words = [fold(word) for word in words]
    if _inverted(known, folded_words[0]):
        return True
    helped = folded_words[0] in known.auxiliaries or folded_words[0] in known.subjects
    for at, word in enumerate(folded_words[: _LONGEST_SUBJECT + 2]):
        helped = helped or word in known.auxiliaries
        if word in known.speech or (helped and word in known.participles):
            return _reports(known, words, folded_words, at)
    return False


def _inverted(known: Profile, word: str) -> bool:
    """`dit-il`, `explique-t-elle`."""
    verb, hyphen, subject = word.partition("-")
    return bool(hyphen) and verb in known.speech and subject.removeprefix("t-") in known.subjects


def _reports(known: Profile, words: Sequence[str], lower: Sequence[str], verb: int) -> bool:
    """Whether the clause around the verb names somebody who speaks, rather than goes on speaking."""
    while verb and lower[0] in known.auxiliaries:
        words, lower, verb = words[1:], lower[1:], verb - 1
    if any(word in known.self_subjects for word in lower[: verb + 2]):
        return False
    if verb == 0:
        return len(words) == 1 or lower[1] not in known.clause_openers
    subject = [words[at] for at in range(verb) if lower[at] not in known.auxiliaries]
    if not subject:
        return False
    named = subject[-1][0].isupper() and subject[0][0].isupper()
    common = lower[0] in known.articles and len(subject) > 1 and verb == len(words) - 1
    return named or common or (lower[0] in known.subjects and verb <= 1)
