"""Where a text quotes: double quotation marks paired up, and those left over."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from ambos.parity.text import Span

DOUBLE = '“”„‟«»"「」『』＂'
_MARK = re.compile(f"[{DOUBLE}]")
_OPENS, _CLOSES = "“„‟«「『", "”»」』"
_FAMILY = {mark: pair[0] for pair in ("“”„‟", "«»", "「」", "『』") for mark in pair}
_BEFORE_OPEN = " \u00a0\u202f\t\n([{—–-/¿¡‘'“„«\"…:：，。、"
_AFTER_CLOSE = " \u00a0\u202f\t\n)]}—–-/.,;:!?…’'”»\"，。！？；：、؟،"

Styles = tuple[tuple[str, str], ...]
Role = Literal["open", "close"]
Trouble = Literal["unclosed", "unopened", "reversed"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation, its marks included; `depth` is 0 for one that stands in no other."""

    start: int
    end: int
    open: str
    close: str
    depth: int

    @property
    def inner(self) -> Span:
        """What stands between the marks."""
        return self.start + 1, self.end - 1


@dataclass(frozen=True, slots=True)
class Loose:
    """A mark without partner, or one that faces the wrong way."""

    at: int
    mark: str
    trouble: Trouble


@dataclass(slots=True)
class Quoting:
    """All quotations of a text, outer ones first where they begin together, and its loose marks."""

    quotations: list[Quotation] = field(default_factory=list)
    loose: list[Loose] = field(default_factory=list)

    def covers(self, at: int) -> bool:
        """Whether the character at this offset stands inside a quotation."""
        return any(q.start <= at < q.end for q in self.quotations)


class _Open:
    """The marks still open, and how many of each family, so that none is looked for in vain."""

    def __init__(self) -> None:
        self.marks: list[tuple[int, str]] = []
        self.families: dict[str | None, int] = dict.fromkeys([None, *_FAMILY.values()], 0)

    @property
    def last(self) -> str:
        """The mark opened last; empty where none is open."""
        return self.marks[-1][1] if self.marks else ""

    def add(self, at: int, mark: str) -> None:
        """Open a mark."""
        self.marks.append((at, mark))
        self.families[_FAMILY.get(mark)] += 1

    def cut(self, depth: int) -> list[tuple[int, str]]:
        """Take out all marks from a depth on."""
        cut = self.marks[depth:]
        del self.marks[depth:]
        for _at, mark in cut:
            self.families[_FAMILY.get(mark)] -= 1
        return cut


def quoting(text: str, styles: Styles = (), continues: bool = False) -> Quoting:
    """Pair the double quotation marks of a text.

    `styles` are the pairs of marks its house or language uses, which tell how `»…«` and `„…“` face;
    without them no mark can face the wrong way.
    With `continues` a closing mark at the very start reopens a quotation from the paragraph before.
    """
    found = Quoting()
    stack = _Open()
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if _is_measure(text, at, stack):
            continue
        role, faces = _role(text, at, stack, styles)
        if continues and at == _first(text):
            role, faces = "open", True
        if not faces and styles:
            found.loose.append(Loose(at, mark, "reversed"))
        if role == "open":
            stack.add(at, mark)
        else:
            _close(found, stack, at, mark, faces)
    found.loose += [Loose(at, mark, "unclosed") for at, mark in stack.marks]
    found.quotations.sort(key=lambda q: (q.start, -q.end))
    found.loose.sort(key=lambda loose: loose.at)
    return found


def _close(found: Quoting, stack: _Open, at: int, mark: str, faces: bool) -> None:
    depth = _partner(stack, mark)
    if depth is None:
        if faces:
            found.loose.append(Loose(at, mark, "unopened"))
        return
    (start, opened), *inside = stack.cut(depth)
    found.loose += [Loose(a, m, "unclosed") for a, m in inside]
    found.quotations.append(Quotation(start, at + 1, opened, mark, depth))


def _partner(stack: _Open, mark: str) -> int | None:
    """The open mark this one closes: the nearest of its family, else the nearest that is straight or whose
    own family the text has mixed with straight marks."""
    family = _FAMILY.get(mark)
    depth = len(stack.marks) - 1
    if depth >= 0 and _FAMILY.get(stack.last) == family:
        return depth
    if stack.families[family]:
        return next(at for at in range(depth, -1, -1) if _FAMILY.get(stack.marks[at][1]) == family)
    if stack.marks and (mark in '"＂' or stack.last in '"＂'):
        return depth
    return None


def _role(text: str, at: int, stack: _Open, styles: Styles) -> tuple[Role, bool]:
    """What the mark does here, and whether it is the mark for that."""
    mark = text[at]
    if mark in '"＂':
        return _straight(text, at, stack), True
    own = _own_role(mark, stack, styles)
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if own == "open" and stack.marks and _ends_word(before) and (after.isspace() or after in ".,;:!?"):
        return "close", False
    if (
        own == "close"
        and before.isspace()
        and before not in "\u00a0\u202f"
        and after.isalnum()
        and not stack.marks
    ):
        return "open", False
    return own, True


def _own_role(mark: str, stack: _Open, styles: Styles) -> Role:
    """What the mark does in these styles: `“` opens in English and closes what `„` opened in German."""
    closes = [first for first, last in styles if last == mark]
    opens = any(first == mark for first, _ in styles)
    if closes and opens:
        return "close" if stack.last in closes else "open"
    if closes or opens:
        return "close" if closes else "open"
    if mark == "“" and stack.last == "„":
        return "close"
    return "open" if mark in _OPENS else "close"


def _ends_word(char: str) -> bool:
    return char.isalnum() or char in ".,!?…"


def _straight(text: str, at: int, stack: _Open) -> Role:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    opens = before in _BEFORE_OPEN and not after.isspace()
    closes = after in _AFTER_CLOSE and not before.isspace()
    if opens != closes:
        return "open" if opens else "close"
    return "close" if stack.families[None] else "open"


def _is_measure(text: str, at: int, stack: _Open) -> bool:
    """Inches and seconds: a straight mark right after a figure while no quotation is open."""
    return text[at] == '"' and at > 0 and text[at - 1].isdigit() and not stack.marks


def _first(text: str) -> int:
    return len(text) - len(text.lstrip())
