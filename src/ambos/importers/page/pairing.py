"""Finds which blocks of one version tell which of another, where each version may be only a part."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from ambos.parity.text import fold, script

_ALIKE = 0.3  # similarity from which two blocks may be each other's telling
# What being the only one of its kind in both versions is worth by itself.
_ALONE = {"HEADLINE": 0.6, "DEK": 0.6, "FIGURE": 0.6, "SUBHEAD": 0.4}
_MANY, _WINDOW = 40_000, 30  # comparisons from which a page is long, and the passages then looked across
_NEXT_TO = 0.1  # what standing side by side on the page adds


@dataclass(frozen=True, slots=True)
class Telling:
    """A text to be paired. `kind` keeps headlines from paragraphs; `place` counts passages down the page."""

    id: str
    kind: str
    text: str
    place: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and a target that tell the same. `score` runs from 0.0 to 1.0 (certain)."""

    source: str
    target: str
    score: float


def pairs(source: Sequence[Telling], target: Sequence[Telling]) -> tuple[Pair, ...]:
    """Pair each target with at most one source, the likeliest first.

    Time grows with source x target; in versions of hundreds of blocks only near places are compared.
    """
    looks = {id(telling): _Look.of(telling.text) for telling in (*source, *target)}
    weights = _weights(list(looks.values()))
    counts = Counter(t.kind for t in source), Counter(t.kind for t in target)
    far = len(source) * len(target) > _MANY
    ranked: list[tuple[float, Telling, Telling]] = []
    for a, b in product(source, target):
        if a.kind == b.kind and not (far and abs(a.place - b.place) > _WINDOW):
            alike = _similarity(looks[id(a)], looks[id(b)], weights)
            alone = counts[0][a.kind] == counts[1][a.kind] == 1
            ranked.append((_score(alike, a, b, alone), a, b))
    ranked.sort(key=lambda entry: (-entry[0], entry[1].place, entry[2].place))
    return _likeliest(ranked)


def _likeliest(ranked: Sequence[tuple[float, Telling, Telling]]) -> tuple[Pair, ...]:
    found: dict[str, Pair] = {}
    taken: set[str] = set()
    place: dict[str, int] = {}
    for score, a, b in ranked:
        if score >= _ALIKE and a.id not in found and b.id not in taken:
            taken.add(b.id)
            found[a.id] = Pair(a.id, b.id, round(min(score, 1.0), 3))
            place[a.id] = a.place
    return tuple(sorted(found.values(), key=lambda pair: place[pair.source]))


def similarity(a: str, b: str) -> float:
    """How much two texts in different languages look like one told twice, from 0.0 to 1.0."""
    return _similarity(_Look.of(a), _Look.of(b), {})


@dataclass(frozen=True, slots=True)
class _Look:
    """What of a text survives translation: figures, names, the beginnings of long words, and its length."""

    figures: Counter[str]
    names: Counter[str]
    stems: Counter[str]
    length: int
    script: str | None

    @classmethod
    def of(cls, text: str) -> _Look:
        words = re.findall(r"[^\W\d_]+", text)
        names = [word for word in words[1:] if word[0].isupper() and len(word) > 1]
        long = [fold(word) for word in words if len(word) > 3]
        grams = [word[i : i + 4] for word in long for i in range(len(word) - 3)]
        figures = [re.sub(r"\D", "", figure) for figure in re.findall(r"\d[\d.,]*", text)]
        return cls(Counter(figures), Counter(map(fold, names)), Counter(grams), len(text), script(text))


def _weights(looks: Sequence[_Look]) -> dict[str, float]:
    """Rare beginnings tell more than those on every line."""
    seen: Counter[str] = Counter()
    for look in looks:
        seen.update(set(look.stems))
    return {stem: math.log(1 + len(looks) / count) for stem, count in seen.items()}


def _score(alike: float, a: Telling, b: Telling, alone: bool) -> float:
    score = alike + (_NEXT_TO if abs(a.place - b.place) == 1 else 0.0)
    return max(score, _ALONE.get(a.kind, 0.0)) if alone else score


def _similarity(a: _Look, b: _Look, weights: dict[str, float]) -> float:
    """A mean of the signs both texts can give; a text without figures gives no sign by figures."""
    signs = [(0.15, _lengths(a, b))]
    if a.script == b.script:
        signs.append((0.5, _cosine(a.stems, b.stems, weights)))
        if a.names or b.names:
            signs.append((0.35, _shared(a.names, b.names)))
    if a.figures or b.figures:
        signs.append((0.35, _shared(a.figures, b.figures)))
    if len(signs) == 1:
        return 0.0
    return sum(weight * value for weight, value in signs) / sum(weight for weight, _ in signs)


def _lengths(a: _Look, b: _Look) -> float:
    longer, shorter = max(a.length, b.length), min(a.length, b.length)
    return shorter / longer if longer else 0.0


def _shared(a: Counter[str], b: Counter[str]) -> float:
    both = sum((a & b).values())
    return 2 * both / max(1, sum(a.values()) + sum(b.values()))


def _cosine(a: Counter[str], b: Counter[str], weights: dict[str, float]) -> float:
    def weight(stem: str) -> float:
        return weights.get(stem, 1.0)

    dot = sum(count * b[stem] * weight(stem) ** 2 for stem, count in a.items() if stem in b)
    size = math.sqrt(
        sum((n * weight(s)) ** 2 for s, n in a.items()) * sum((n * weight(s)) ** 2 for s, n in b.items())
    )
    return math.sqrt(dot / size) if size else 0.0
