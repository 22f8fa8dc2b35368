"""A number as it stands in a text, and what may follow one: a scale, a unit, a half."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ambos.parity.locales import Profile
from ambos.parity.names import WORD
from ambos.parity.text import Span, fold, folded, script

ATTACHED = frozenset({"k", "m", "b", "bn", "mn", "mi", "bi", "tn", "md", "mds", "mln"})
_OF = re.compile(r"\s*(?:(?:de|of|do|di|von|des)\b|d[’'])?\s*")
_SCALE = re.compile(r"[\s\u00a0-]?([^\W\d_]+)\.?")
_TWO_WORDS = re.compile(r"[^\W\d_]+ ([^\W\d_]+)")
_LONGEST_UNIT = 18  # characters


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text.

    `values` are all its readings, the one its house's marks give first. A `hard` one must be told by the
    other version; a soft one (an ordinal, a fraction, a name's figure) may be. `mis_marked` says that its
    marks are not the house's; `scale` is what a word such as million multiplied by; `whole` is the span with
    the unit where one is known.
    """

    span: Span
    values: tuple[float, ...]
    hard: bool
    raw: str
    scale: float = 1.0
    unit: str = ""
    whole: Span = (0, 0)
    is_figure: bool = False
    is_clock: bool = False
    mis_marked: bool = False

    @property
    def value(self) -> float:
        """The number in the reading of the house."""
        return self.values[0]


def scale_after(text: str, end: int, known: Profile | None, attached: bool) -> tuple[float, int]:
    """What the words after a number multiply it by, and where they end."""
    scale = 1.0
    while known:
        match = _SCALE.match(text, end)
        if match is None:
            break
        word = fold(match.group(1))
        factor = known.scales.get(word)
        if factor is None and "\u3400" <= word[0] <= "\u9fff":
            factor, word = known.scales.get(word[0]), word[0]
        gap = match.start(1) > end
        if factor is None or (word in ATTACHED and (gap or not (attached or word in {"k", "bn"}))):
            break
        scale *= factor
        end = match.start(1) + len(match.group(1) if len(word) > 1 or match.group(1) == word else word)
    return scale, end


def unit_after(text: str, end: int, known: Profile) -> tuple[str, int]:
    """The unit that follows a number, perhaps after `of`, and where it ends."""
    of = _OF.match(text, end)
    start = of.end() if of else end
    rest = text[start : start + 40]
    may_begin = folded(rest[:1]) in _beginnings(known)
    for length in range(min(_LONGEST_UNIT, len(rest)), 0, -1) if may_begin else ():
        name = known.units.get(folded(rest[:length]))
        if name and not (rest[length : length + 1].isalpha() and rest[length - 1].isascii() and rest[
            length - 1].isalpha()):  # fmt: skip
            return name, start + length
    words = _TWO_WORDS.match(rest)
    if words is None or script(rest[:1]) == "Hani":
        return "", end
    name = known.units.get(fold(words.group(1)), "")
    return name, start + words.end() if name else end


@lru_cache(maxsize=64)
def _beginnings(known: Profile) -> frozenset[str]:
    """What the names of units begin with, so that most words after a number are no units at a glance."""
    return frozenset(name[:1] for name in known.units)


def half_after(text: str, end: int, known: Profile) -> float:
    """0.5 where a half follows, as in `dos millones y medio`."""
    words = [fold(word) for word in WORD.findall(text[end : end + 20])[:3]]
    if (
        len(words) > 1
        and words[0] in known.number_joins
        and any(0.5 in known.about.get(word, ()) for word in words[1:])
    ):
        return 0.5
    return 0.0
