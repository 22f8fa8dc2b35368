"""Two versions laid side by side: what tells what, for the checks to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ambos.parity.copies import copies
from ambos.parity.findings import Match, Side
from ambos.parity.house import House, Scope
from ambos.parity.segments import Block
from ambos.parity.version import Version


@dataclass(frozen=True, slots=True)
class Told:
    """A match with its blocks at hand: the target blocks tell the source blocks."""

    source: tuple[Block, ...]
    target: tuple[Block, ...]
    score: float


class Pair:
    """Source and target with their alignment, the house's knowledge and the source as last approved."""

    def __init__(
        self,
        source: Version,
        target: Version,
        alignment: Sequence[Match],
        *,
        base: Mapping[str, str] | None = None,
        house: House | None = None,
        scope: Scope = "full",
    ) -> None:
        self.source, self.target, self.alignment = source, target, tuple(alignment)
        self.base, self.house, self.scope = base, house or House(), scope

    @property
    def one_language(self) -> bool:
        """Whether both versions are in one language, such as es-MX and es-ES."""
        return self.source.document.language == self.target.document.language

    @cached_property
    def copies(self) -> Mapping[str, str]:
        """Target block id -> source block whose text it repeats in the source's language."""
        return copies(self.source, self.target)

    @cached_property
    def _copies_in_source(self) -> Mapping[str, str]:
        return copies(self.target, self.source)

    def is_copy(self, side: Side, block: Block) -> bool:
        """Whether a block repeats a block of the other version in that version's language."""
        return block.id in (self.copies if side == "b" else self._copies_in_source)

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """The matches in the order of the source."""
        source, target = self.source.document.by_id, self.target.document.by_id
        return tuple(
            Told(tuple(source[i] for i in m.source), tuple(target[i] for i in m.target), m.score)
            for m in self.alignment
        )

    def full_matches(self) -> Iterator[Told]:
        """The matches that have blocks on both sides."""
        return (told for told in self.told if told.source and told.target)

    def repeats(self, told: Told) -> bool:
        """Whether the target blocks of a match are nothing but copies of the source."""
        return all(block.id in self.copies for block in told.target)

    def sources_of(self, block: Block) -> tuple[Block, ...]:
        """The source blocks that a target block tells."""
        told = self._telling.get(block.id)
        return told.source if told else ()

    def told_of(self, block: Block) -> Told | None:
        """The match in which a source block stands."""
        return self._told_of.get(block.id)

    @cached_property
    def _told_of(self) -> dict[str, Told]:
        return {block.id: told for told in self.told for block in told.source}

    @cached_property
    def _telling(self) -> dict[str, Told]:
        return {block.id: told for told in self.told for block in told.target}

    def untold(self) -> list[Block]:
        """Source blocks that no target block tells, in order."""
        told = {block.id for match in self.full_matches() for block in match.source}
        return [block for block in self.source.blocks if block.id not in told]

    def orphans(self) -> list[Block]:
        """Target blocks that tell no source block, in order."""
        telling = {block.id for match in self.full_matches() for block in match.target}
        return [block for block in self.target.blocks if block.id not in telling]
