"""Reads the numbers that a text spells in words: `two hundred and five`, `dos o tres`, `dreihundert`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ambos.parity.locales import Profile
from ambos.parity.names import WORD, Word
from ambos.parity.quantity import ATTACHED, Quantity, half_after, unit_after
from ambos.parity.text import Span, fold

_PART = re.compile(r"[^-]+")
_LONGEST = 60  # letters of a number in one word: neunhundertneunundneunzigtausend... has 57
_AND = "و"  # written together with what follows


class _Token(NamedTuple):
    span: Span
    word: str
    kind: str  # numeral, scale, join, about
    value: float = 0.0


def spelt_numbers(text: str, words: Sequence[Word], known: Profile) -> Iterator[Quantity]:
    """The numbers among the words of a text, in order."""
    run: list[_Token] = []
    for token in _tokens(words, known):
        if run and not _follows(text, run[-1], token):
            yield from _from_words(text, run, known)
            run = []
        if token.kind == "about" and known.about.get(token.word) == (1.0,) and _takes_one(run):
            token = token._replace(kind="numeral", value=1.0)
        if token.kind == "about":
            yield from _from_words(text, run, known)
            run = []
            yield from _about(text, token, known)
        elif run or token.kind != "join":
            run.append(token)
    yield from _from_words(text, run, known)


def _takes_one(run: list[_Token]) -> bool:
    """Whether a one after this run makes twenty-one of twenty."""
    last = next((token for token in reversed(run) if token.kind == "numeral"), None)
    return (
        last is not None and last.value >= 20 and last.value % 10 == 0 and run[-1].kind in {"numeral", "join"}
    )


def _follows(text: str, before: _Token, token: _Token) -> bool:
    return text[before.span[1] : token.span[0]].strip(" \u00a0-") == ""


def _tokens(words: Sequence[Word], known: Profile) -> Iterator[_Token]:
    """The words that belong to numbers; all others part them."""
    lexicon = _lexicon(known)
    for start, end, text, word, *_ in words:
        if "\u3400" <= word[0] <= "\u9fff":
            yield from _single_signs(start, text, known)
        elif "-" not in word:
            token = lexicon.get(word) or (_joined_token(word, known) if known.joins_numerals else None)
            if token:
                yield _Token((start, end), word, *token)
        elif word in known.about:
            yield _Token((start, end), word, "about")
        else:
            yield from _parts(start, text, known)


def _parts(start: int, text: str, known: Profile) -> Iterator[_Token]:
    for match in _PART.finditer(text):
        word = fold(match.group())
        token = _lexicon(known).get(word) or (_joined_token(word, known) if known.joins_numerals else None)
        if token:
            yield _Token((start + match.start(), start + match.end()), word, *token)


def _single_signs(start: int, text: str, known: Profile) -> Iterator[_Token]:
    for at, sign in enumerate(text, start):
        if sign in known.about:
            yield _Token((at, at + 1), sign, "about")


@lru_cache(maxsize=64)
def _lexicon(known: Profile) -> Mapping[str, tuple[str, float]]:
    """Each word that belongs to numbers, with its kind and value."""
    about = dict.fromkeys([_AND + word for word in known.about] + list(known.about), ("about", 0.0))
    joins = dict.fromkeys(known.number_joins, ("join", 0.0))
    scales = {word: ("scale", value) for word, value in known.scales.items() if word not in ATTACHED}
    return about | joins | scales | {word: ("numeral", value) for word, value in known.numerals.items()}


@lru_cache(maxsize=16384)
def _joined_token(word: str, known: Profile) -> tuple[str, float] | None:
    value = _joined(word, known) if 5 < len(word) <= _LONGEST else None
    return ("numeral", value) if value else None


def _joined(word: str, known: Profile) -> float | None:
    """The number a compound such as `zweiundzwanzig` or `dreihundert` stands for."""
    for scale_word, factor in known.scales.items():
        head, found, tail = word.partition(scale_word)
        if found and factor in (100, 1000):
            left = known.numerals.get(head) or (1.0 if head in ("", "ein") else None)
            right = _joined(tail, known) or known.numerals.get(tail) if tail else 0.0
            if left is not None and right is not None:
                return left * factor + right
    for join in known.number_joins:
        head, found, tail = word.partition(join)
        unit = 1.0 if head == "ein" else known.numerals.get(head)
        if found and unit and unit < 10 and known.numerals.get(tail, 0) >= 20:
            return unit + known.numerals[tail]
    for tens, value in known.numerals.items():
        if value >= 20 and word.startswith(tens) and known.numerals.get(word[len(tens) :], 99) < 10:
            return value + known.numerals[word[len(tens) :]]
    return None


def _from_words(text: str, run: list[_Token], known: Profile) -> Iterator[Quantity]:
    """The numbers a run of number words tells: `two hundred and five thousand`, `dos o tres`."""
    while run and run[-1].kind == "join":
        run = run[:-1]
    total = current = 0.0
    first, scale = 0, 1.0
    for at, token in enumerate(run):
        if token.kind == "numeral":
            if current == 4 and token.value == 20:  # quatre-vingts
                current = 80.0
                continue
            if current and not _adds(current, token.value):
                yield _spelt(text, run[first:at], total + current, scale, known)
                total, current, first, scale = 0.0, 0.0, at, 1.0
            current += token.value
        elif token.kind == "scale" and token.value == 100:
            current = max(current, 1) * 100
        elif token.kind == "scale":
            if current == 0 and total:
                total *= token.value
            else:
                total += max(current, 1) * token.value
            current, scale = 0.0, scale * token.value
    if run:
        yield _spelt(text, run[first:], total + current, scale, known)


def _adds(current: float, value: float) -> bool:
    """Whether `value` fills an empty lower place of `current`, as five does in twenty."""
    if value >= 100:
        return False
    rest = current % 100
    return rest == 0 or (rest % 10 == 0 and rest >= 20 and value < 20)


def _spelt(text: str, run: list[_Token], value: float, scale: float, known: Profile) -> Quantity:
    start, end = run[0].span[0], run[-1].span[1]
    counts = any(token.kind == "numeral" for token in run) or value >= 1e6
    values = [value]
    if not counts and (half := half_after(text, end, known)):
        values.append(value * (1 + half))
    if scale > 1 and (half := half_after(text, end, known)):
        values.append(value + half * scale)
    unit, stop = unit_after(text, end, known)
    return Quantity(
        (start, end), tuple(values), counts, text[start:end], scale=scale, unit=unit, whole=(start, stop)
    )


def _about(text: str, token: _Token, known: Profile) -> Iterator[Quantity]:
    word = token.word if token.word in known.about else token.word.removeprefix("و")
    values = known.about[word]
    after = [fold(each) for each in WORD.findall(text[token.span[1] : token.span[1] + 24])[:2]]
    scales = [known.scales[each] for each in after if each in known.scales]
    if scales:
        values = (*values, *(value * scales[0] for value in values))
    yield Quantity(token.span, values, False, text[token.span[0] : token.span[1]])
