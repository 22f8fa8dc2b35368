"""How long a version may be, so that a comparison ends in time. The longest reports have a tenth of it."""

from __future__ import annotations

from ambos.parity.segments import Block, Document
from ambos.parity.sentence import Sentence, _

CHARACTERS = 1_000_000  # of a version
BLOCKS = 3_000  # of a version
BLOCK_CHARACTERS = 20_000  # of one block; the cost of a paragraph grows with the square of its length


class TooLong(ValueError):
    """A version is longer than a story can be; `sentence` says by what. Nothing was compared."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def characters(block: Block) -> int:
    """The length of a block: that of its text, or of its alternative text if it is longer."""
    return max(len(block.text), len(block.alt or ""))


def too_much(length: int, blocks: int = 0, longest: int = 0) -> Sentence | None:
    """One sentence on what is more than one version of one story can have; None where all is within."""
    if length > CHARACTERS:
        most = f"{CHARACTERS:,}"
        return _("Found more than {most} characters, expected one version of one story.", most=most)
    if blocks > BLOCKS:
        most = f"{BLOCKS:,}"
        return _("Found more than {most} paragraphs, expected one version of one story.", most=most)
    if longest > BLOCK_CHARACTERS:
        most = f"{BLOCK_CHARACTERS:,}"
        return _(
            "Found more than {most} characters in one paragraph, expected one version of one story.",
            most=most,
        )
    return None


def refuse_too_long(*documents: Document) -> None:
    """Raises `TooLong` for a document with more than one version of one story can have."""
    for document in documents:
        lengths = [characters(block) for block in document.blocks]
        if sentence := too_much(sum(lengths), len(lengths), max(lengths, default=0)):
            raise TooLong(sentence)
