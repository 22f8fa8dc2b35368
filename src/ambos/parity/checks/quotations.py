"""Quotation marks: each closes, and none takes the reporter's own words inside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ambos.parity.findings import Finding
from ambos.parity.pair import Pair
from ambos.parity.quotation import DOUBLE, Loose, Quotation
from ambos.parity.segments import Block
from ambos.parity.text import Span, fold, script, word_spans
from ambos.parity.version import CAPTIONS, HEADINGS, Version

_CLAUSE_END = re.compile(r"[,;.!?—–。，；！？،؛]|$")
_CLAUSE_START = re.compile(r"[,;.!?…—–，。！？،؛][”’'\"»]?\s*")
_SURE = 0.7  # score of a match that may say how the source closes
_LONGEST_SUBJECT = 4  # words before the verb: "the president of Cuba said"


def version(version: Version) -> Iterator[Finding]:
    """Loose marks and attributions inside the marks, in one version."""
    for block in version.blocks:
        if any(mark in block.text for mark in DOUBLE):
            loose = _loose(version, block)
            yield from loose
            if not loose:
                yield from _attributions(version, block)


def pair(pair: Pair) -> Iterator[Finding]:
    """A quotation left open as if the next paragraph went on with it, where the source closes it."""
    for match in pair.full_matches():
        if match.score < _SURE or len(match.source) > 1 or len(match.target) > 1:
            continue
        if any(_open_end(pair.source, block) for block in match.source):
            continue
        for block in match.target:
            if _open_end(pair.target, block) and not _loose(pair.target, block):
                yield _unclosed(pair.target, block, _open_end(pair.target, block)[0])


def _loose(version: Version, block: Block) -> list[Finding]:
    found = []
    for loose in version.quoting(block).loose:
        if loose.trouble == "unclosed" and _goes_on(version, block):
            continue
        if loose.trouble == "unopened" and _was_open(version, block):
            continue
        found.append(_unclosed(version, block, loose))
    return found


def _unclosed(version: Version, block: Block, loose: Loose) -> Finding:
    said = {
        "unclosed": f"The quotation mark {loose.mark} is opened and not closed; close it or take it out.",
        "unopened": f"The quotation mark {loose.mark} closes a quotation that was never opened; "
        "open it or take it out.",
        "reversed": f"The quotation mark {loose.mark} faces the wrong way; turn it round.",
    }
    end = loose.at + 1
    return version.finding("quote_unclosed", block, said[loose.trouble], span=(loose.at, end))


def _open_end(version: Version, block: Block) -> list[Loose]:
    return [loose for loose in version.quoting(block).loose if loose.trouble == "unclosed"]


def _goes_on(version: Version, block: Block) -> bool:
    """Whether the next paragraph carries the quotation on: it reopens it, or closes it."""
    after = _neighbour(version, block, 1)
    if after is None or len(_open_end(version, block)) != 1:
        return False
    starts = after.text.lstrip()[:1]
    closes = any(loose.trouble == "unopened" for loose in version.quoting(after).loose)
    return (bool(starts) and starts in DOUBLE) or closes


def _was_open(version: Version, block: Block) -> bool:
    before = _neighbour(version, block, -1)
    return before is not None and bool(_open_end(version, before))


def _neighbour(version: Version, block: Block, step: int) -> Block | None:
    body = list(version.body())
    places = [at for at, each in enumerate(body) if each.id == block.id]
    at = places[0] + step if places else -1
    return body[at] if 0 <= at < len(body) else None


def _attributions(version: Version, block: Block) -> Iterator[Finding]:
    if version.profile is None or not version.profile.speech or block.type in HEADINGS | CAPTIONS:
        return
    for quotation in version.quoting(block).quotations:
        span = _attribution(version, block.text, quotation) if quotation.depth == 0 else None
        if span:
            words = block.text[span[0] : span[1]]
            yield version.finding(
                "attribution_in_quote",
                block,
                f"The reporter's own words “{words}” stand inside the quotation marks; "
                "close the quotation before them.",
                span=span,
            )


def _attribution(version: Version, text: str, quotation: Quotation) -> Span | None:
    """Where a clause inside the marks gives the speaker: `, Xi said, adding ...` or `, dijo Xi.`"""
    start, end = quotation.inner
    for clause in _CLAUSE_START.finditer(text, start, end):
        if _nested(version, text, clause.start()):
            continue
        stop = _CLAUSE_END.search(text, clause.end(), end)
        last = stop.start() if stop else end
        if clause.end() < last and _attributes(version, text[clause.end() : last]):
            return clause.end(), last
    return None


def _nested(version: Version, text: str, at: int) -> bool:
    """Whether an inner quotation, in single marks, is open here."""
    before = text[:at]
    return before.count("‘") > len(re.findall(r"’(?!\w)", before))


def _attributes(version: Version, clause: str) -> bool:
    known = version.profile
    spans = word_spans(clause)
    words = [clause[a:b] for a, b in spans]
    if known is None or not words:
        return False
    if script(clause) == "Hani":
        return bool(re.match(rf"(?:{'|'.join(known.subjects)})(?:{'|'.join(known.speech)})", clause))
    folded = [fold(word) for word in words]
    for at, word in enumerate(folded[: _LONGEST_SUBJECT + 1]):
        if word in known.speech:
            return _reports(version, words, folded, at)
    return False


def _reports(version: Version, words: list[str], folded: list[str], verb: int) -> bool:
    """Whether the clause around the verb names somebody who speaks, rather than goes on speaking."""
    known = version.profile
    assert known is not None
    while verb and folded[0] in known.auxiliaries:
        words, folded, verb = words[1:], folded[1:], verb - 1
    if any(word in known.self_subjects for word in folded[: verb + 2]):
        return False
    if verb == 0:
        return len(words) == 1 or folded[1] not in known.clause_openers
    subject = words[:verb]
    named = subject[-1][0].isupper() and subject[0][0].isupper()
    return named or (folded[0] in known.subjects and verb == 1)

