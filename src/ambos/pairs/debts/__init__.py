"""What two versions owe each other, told from what was matched before. No database.

A combination of source and target segments is known by the digests of both. People match, review and waive
combinations; an edit of one side makes a new one that follows from the old. Nothing here looks at the words
of the two languages, but for segments that were never matched at all.
"""

from ambos.pairs.debts.chains import passed_on
from ambos.pairs.debts.edits import after_edit
from ambos.pairs.debts.known import WAIVED, BlockIds, Known, Relation, Side, confirmed, told_together
from ambos.pairs.debts.standing import relations

__all__ = [
    "WAIVED",
    "BlockIds",
    "Known",
    "Relation",
    "Side",
    "after_edit",
    "confirmed",
    "passed_on",
    "relations",
    "told_together",
]
