"""One version of a story as the checks see it: its document with what has been read out of it once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from ambos.parity.findings import Finding, Severity, Side
from ambos.parity.house import Name
from ambos.parity.language import identify_any
from ambos.parity.locales import Profile, profile
from ambos.parity.quantities import quantities
from ambos.parity.quantity import Quantity
from ambos.parity.quotation import Quoting, quoting
from ambos.parity.segments import Block, Document
from ambos.parity.sentences import sentences
from ambos.parity.text import Span, normal, tokens

HEADINGS = frozenset({"headline", "summary", "subhead"})
BODY = frozenset({"para", "quote", "subhead", "notice"})
CAPTIONS = frozenset({"image", "caption"})


class Segment:
    """What is read out of one block of a version: each thing when first asked for, and once."""

    def __init__(self, version: Version, block: Block) -> None:
        self._version, self._text = version, block.text

    @cached_property
    def normal(self) -> str:
        """The text as far as its sense goes."""
        return normal(self._text)

    @cached_property
    def tokens(self) -> list[str]:
        """The folded tokens, for Chinese each character."""
        return tokens(self._text)

    @cached_property
    def counted(self) -> Counter[str]:
        """How often each token stands there."""
        return Counter(self.tokens)

    @cached_property
    def sentences(self) -> list[Span]:
        """The spans of the sentences."""
        return sentences(self._text, self._version.document.locale)

    @cached_property
    def quantities(self) -> list[Quantity]:
        """The numbers, read by the house's marks."""
        document = self._version.document
        return quantities(self._text, document.locale, document.style)


class Version:
    """A document with its side and the newsroom's languages and names; what is read out of it is kept."""

    def __init__(
        self,
        document: Document,
        side: Side = "a",
        languages: Sequence[str] = (),
        names: Sequence[Name] = (),
    ) -> None:
        self.document, self.side, self.names = document, side, tuple(names)
        self.languages = tuple(dict.fromkeys((document.language, *languages)))
        self._segments: dict[str, Segment] = {}

    @cached_property
    def profile(self) -> Profile | None:
        """The habits of the document's language, where they are known."""
        return profile(self.document.locale)

    @cached_property
    def styles(self) -> tuple[tuple[str, str], ...]:
        """The pairs of double marks in use, the house's own first, without the spaces inside them."""
        house = [self.document.style.quotes] if self.document.style else []
        usual = [] if house else list(self.profile.quotes if self.profile else ())
        return tuple((first.strip(), last.strip()) for first, last in (*house, *usual))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The document's blocks, in reading order."""
        return self.document.blocks

    def language(self, text: str) -> str | None:
        """The language of a text, among the newsroom's or plainly another; None when in doubt."""
        return identify_any(text, self.languages)

    def foreign(self, text: str) -> str | None:
        """The language of a text that is not in the version's own language, else None."""
        found = self.language(text) if text else None
        return None if found == self.document.language else found

    def segment(self, block: Block) -> Segment:
        """What is read out of a block of this version."""
        found = self._segments.get(block.id)
        if found is None:
            found = self._segments[block.id] = Segment(self, block)
        return found

    def sentences(self, block: Block) -> list[Span]:
        """The spans of a block's sentences."""
        return self.segment(block).sentences

    def quoting(self, block: Block) -> Quoting:
        """A block's quotation marks, paired up."""
        return self._quoting[block.id]

    def quantities(self, block: Block) -> list[Quantity]:
        """The numbers of a block, read by the house's marks."""
        return self.segment(block).quantities

    def body(self) -> Iterator[Block]:
        """The blocks that make the running text."""
        return (block for block in self.blocks if block.type in BODY)

    @cached_property
    def neighbours(self) -> Mapping[str, tuple[Block | None, Block | None]]:
        """By the id of a block of the running text, the one before and the one after it."""
        body = [None, *self.body(), None]
        return {
            block.id: (before, after)
            for before, block, after in zip(body, body[1:], body[2:], strict=False)
            if block is not None
        }

    def finding(
        self,
        name: str,
        block: Block,
        message: str,
        *,
        span: Span | None = None,
        severity: Severity = "error",
        expected: str = "",
    ) -> Finding:
        """A finding on a block of this version."""
        return Finding(name, self.side, block.id, message, severity, span, expected)

    @cached_property
    def _quoting(self) -> dict[str, Quoting]:
        """By block; its first mark may be a closing one that reopens, as `»` does in Spanish."""
        reopens = self.profile is not None and self.profile.reopens_with_closing
        found, left_open = {}, False
        for block in self.blocks:
            continues = block.type in BODY and left_open and block.text.lstrip()[:1] in {"»", "”"}
            quoted = found[block.id] = quoting(block.text, self.styles, continues=continues)
            if block.type in BODY:
                left_open = reopens and any(mark.trouble == "unclosed" for mark in quoted.loose)
        return found
