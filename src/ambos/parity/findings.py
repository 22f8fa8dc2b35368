"""What parity reports: findings, each with its class, its place and one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Side = Literal["a", "b"]
Severity = Literal["error", "warning", "info"]

# Faults of the pair that show in the source's text but are owed by the target.
_OWED_BY_TARGET = {"missing_para", "missing_sentence", "stale_translation", "link_missing"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem. `side` a is the source, b the target; `span` counts code points in the block's text.

    `name` is a class of the published list (`missing_para`, `quote_unclosed` and so on). `rests_on` is
    `meaning` where the finding would not stand without an embedder; `difference` says that it takes both
    versions to see it.
    """

    name: str
    side: Side
    block: str
    message: str
    severity: Severity = "error"
    span: tuple[int, int] | None = None
    expected: str = ""
    rests_on: str = ""
    difference: bool = field(default=False, compare=False)

    @property
    def holds(self) -> Side:
        """The version that may not go live for it: the target for a difference, else the version itself."""
        return "b" if self.name in _OWED_BY_TARGET else self.side


@dataclass(frozen=True, slots=True)
class Match:
    """A group of source blocks told by a group of target blocks. `score` runs from 0.0 to 1.0 (certain)."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Report:
    """All that `compare` found. `unchecked` says in sentences what was not looked at, and why."""

    findings: tuple[Finding, ...]
    alignment: tuple[Match, ...]
    unchecked: tuple[str, ...] = ()
