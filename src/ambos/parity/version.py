"""One version of a story as the checks see it: its document with what has been read out of it once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from ambos.parity.findings import Finding, Severity, Side
from ambos.parity.house import Name
from ambos.parity.language import identify
from ambos.parity.locales import Profile, profile
from ambos.parity.quantities import Quantity, quantities
from ambos.parity.quotation import Quoting, quoting
from ambos.parity.segments import Block, Document
from ambos.parity.sentences import sentences
from ambos.parity.text import Span

HEADINGS = frozenset({"headline", "summary", "subhead"})
BODY = frozenset({"para", "quote", "subhead", "notice"})
CAPTIONS = frozenset({"image", "caption"})


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
        self._languages: dict[str, str | None] = {}
        self._sentences: dict[str, list[Span]] = {}
        self._quantities: dict[str, list[Quantity]] = {}
        self._quoting: dict[str, Quoting] = {}

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
        """The language a text is written in, among the newsroom's; None when in doubt."""
        if text not in self._languages:
            self._languages[text] = identify(text, self.languages)
        return self._languages[text]

    def foreign(self, text: str) -> str | None:
        """The language of a text that is not in the version's own language, else None."""
        found = self.language(text) if text else None
        return None if found == self.document.language else found

    def sentences(self, block: Block) -> list[Span]:
        """The spans of a block's sentences."""
        if block.id not in self._sentences:
            self._sentences[block.id] = sentences(block.text, self.document.locale)
        return self._sentences[block.id]

    def quoting(self, block: Block) -> Quoting:
        """A block's quotation marks, paired up."""
        if block.id not in self._quoting:
            self._quoting[block.id] = quoting(block.text, self.styles, continues=self._continues(block))
        return self._quoting[block.id]

    def quantities(self, block: Block) -> list[Quantity]:
        """The numbers of a block, read by the house's marks."""
        if block.id not in self._quantities:
            document = self.document
            self._quantities[block.id] = quantities(block.text, document.locale, document.style)
        return self._quantities[block.id]

    def body(self) -> Iterator[Block]:
        """The blocks that make the running text."""
        return (block for block in self.blocks if block.type in BODY)

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
    def _reopening(self) -> frozenset[str]:
        """Blocks whose first mark is a closing one that reopens, as `»` does in Spanish."""
        if not (self.profile and self.profile.reopens_with_closing):
            return frozenset()
        found, open_before = set(), False
        for block in self.body():
            starts = open_before and block.text.lstrip()[:1] in {"»", "”"}
            if starts:
                found.add(block.id)
            loose = quoting(block.text, self.styles, continues=starts).loose
            open_before = any(mark.trouble == "unclosed" for mark in loose)
        return frozenset(found)

    def _continues(self, block: Block) -> bool:
        return block.id in self._reopening
