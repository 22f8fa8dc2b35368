"""How long a version may be, so that a comparison ends in time. The longest reports have a tenth of it."""

CHARACTERS = 1_000_000  # of a version
BLOCKS = 3_000  # of a version
BLOCK_CHARACTERS = 20_000  # of one block; the cost of a paragraph grows with the square of its length


def too_much(characters: int, blocks: int = 0, longest: int = 0) -> str | None:
    """One sentence on what is more than one version of one story can have; None where all is within."""
    for found, most, what in (
        (characters, CHARACTERS, "characters"),
        (blocks, BLOCKS, "paragraphs"),
        (longest, BLOCK_CHARACTERS, "characters in one paragraph"),
    ):
        if found > most:
            return f"Found more than {most:,} {what}, expected one version of one story."
    return None
