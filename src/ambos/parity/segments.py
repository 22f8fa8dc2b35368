"""What parity compares: documents made of blocks, each with its text, links and pictures."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, get_args

from ambos.parity.text import normal

BlockType = Literal["headline", "summary", "para", "subhead", "quote", "image", "caption", "notice"]
BLOCK_TYPES: tuple[str, ...] = get_args(BlockType)


@dataclass(frozen=True, slots=True)
class Link:
    """A link on part of a block's text; `start` and `end` count Unicode code points."""

    start: int
    end: int
    href: str


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a version. `text` is what a reader sees, without markup; an image's is its caption."""

    id: str
    type: BlockType
    text: str
    links: tuple[Link, ...] = ()
    src: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """The newsroom's own marks in one locale: double quotation marks, decimal and group mark."""

    quotes: tuple[str, str]
    decimal: str
    group: str


@dataclass(frozen=True, slots=True)
class Document:
    """One version of a story. `locale` is a BCP 47 tag; block ids are unique within the document."""

    locale: str
    blocks: tuple[Block, ...]
    url: str = ""
    style: HouseStyle | None = None
    by_id: Mapping[str, Block] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {block.id: block for block in self.blocks})

    @property
    def language(self) -> str:
        """The first part of the locale: `es` of `es-419`."""
        return self.locale.partition("-")[0].lower()


@lru_cache(maxsize=16384)
def digest(block: Block) -> str:
    """A short fingerprint of what a block tells; equal for two blocks that differ in marks and spaces only.

    Covers text, addresses of links, alternative text; not ids, type or bold. Sixteen hex digits.
    """
    parts = [normal(block.text), *(link.href for link in block.links), normal(block.alt or "")]
    raw = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(raw).hexdigest()[:16]
