"""What `compare` asks where it is given an embedder: a better alignment, and findings of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ambos.parity.align import Group
from ambos.parity.checks import paragraphs
from ambos.parity.findings import Finding, Match
from ambos.parity.meaning.alignment import align_by_meaning
from ambos.parity.meaning.calibration import Scale
from ambos.parity.meaning.embedder import Embedder
from ambos.parity.meaning.omissions import Sentence, lacking_sentences
from ambos.parity.pair import Pair
from ambos.parity.sentence import _
from ambos.parity.version import Version

MEANING = "meaning"
_SHOWN = 60  # characters of a sentence shown in a message


class Sense:
    """One comparison's use of an embedder: `align` first, then `weigh` what the checks found.

    Whatever the embedder raises goes through.
    """

    def __init__(self, embedder: Embedder) -> None:
        self.embedder = embedder
        self._plain: tuple[Match, ...] = ()
        self._scale: Scale | None = None

    def align(
        self,
        source: Version,
        target: Version,
        plain: Sequence[Match],
        matched: Sequence[tuple[Group, Group]] = (),
    ) -> tuple[Match, ...]:
        """The plain alignment, with the running text aligned by sense too; `matched` pairs stay."""
        self._plain = tuple(plain)
        alignment, self._scale = align_by_meaning(source, target, plain, self.embedder, matched)
        return alignment

    def weigh(self, pair: Pair, found: Iterable[Finding]) -> list[Finding]:
        """What the checks found, marked where it rests on meaning, with lacking sentences judged anew."""
        plain = Pair(
            pair.source, pair.target, self._plain, base=pair.base, house=pair.house, scope=pair.scope
        )
        by_words = set(paragraphs.pair(plain))
        names = {"missing_para", "extra_para", "swapped_paras"}
        weighed = [
            replace(f, rests_on=MEANING) if f.name in names and f not in by_words else f for f in found
        ]
        return self._with_sentences(pair, weighed)

    def _with_sentences(self, pair: Pair, found: list[Finding]) -> list[Finding]:
        if pair.scope != "full" or pair.one_language or self._scale is None:
            return found
        judged = lacking_sentences(pair, self.embedder, self._scale)
        known = {f.block: f for f in found if f.name == "missing_sentence"}
        stale = {f.block for f in found if f.name == "stale_translation"}
        kept = [f for f in found if f.name != "missing_sentence" or f.block not in judged]
        for block, sentences in judged.items():
            if block not in stale:
                kept += [_finding(pair, each, block not in known) for each in sentences]
        return kept


def _finding(pair: Pair, sentence: Sentence, by_meaning: bool) -> Finding:
    words = " ".join(sentence.text.split())
    shown = words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …"
    found = pair.source.finding(
        "missing_sentence",
        sentence.block,
        _("The sentence “{text}” is lacking in the translation; translate it or sign it off.", text=shown),
        span=sentence.span,
    )
    return replace(found, rests_on=MEANING) if by_meaning else found
