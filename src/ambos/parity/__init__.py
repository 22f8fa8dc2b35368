"""Compares two language versions of a story and says where they no longer tell the same.

A plain Python library: it knows no Django, no database and no screen. It does not decide
what may be published; it reports, and the gate decides.
"""

from ambos.parity.align import align
from ambos.parity.compare import check, compare
from ambos.parity.findings import Finding, Match, Report, Severity, Side
from ambos.parity.house import House, Name, Scope, Term
from ambos.parity.language import identify
from ambos.parity.limits import TooLong
from ambos.parity.segments import BLOCK_TYPES, Block, BlockType, Document, HouseStyle, Link, digest
from ambos.parity.wire import BadDocument, document_from_json, findings_to_json

__all__ = [
    "BLOCK_TYPES",
    "BadDocument",
    "Block",
    "BlockType",
    "Document",
    "Finding",
    "House",
    "HouseStyle",
    "Link",
    "Match",
    "Name",
    "Report",
    "Scope",
    "Severity",
    "Side",
    "Term",
    "TooLong",
    "align",
    "check",
    "compare",
    "digest",
    "document_from_json",
    "findings_to_json",
    "identify",
]
