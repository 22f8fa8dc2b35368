"""Reads one version of a story from a file: plain text, Markdown or HTML. Bytes in, a document out.

Each format has one file. It reads what a reader of the story sees and leaves the rest of a page alone; a page
that holds two languages is the importer's matter.
"""

from ambos.parity.reading.decode import LARGEST, Unreadable
from ambos.parity.reading.read import FORMATS, Place, Reading, read_version
from ambos.parity.reading.tags import UnknownTag, checked_tag

__all__ = [
    "FORMATS",
    "LARGEST",
    "Place",
    "Reading",
    "UnknownTag",
    "Unreadable",
    "checked_tag",
    "read_version",
]
