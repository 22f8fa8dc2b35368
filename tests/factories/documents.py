"""Small documents for the tests: a locale and its texts, each text a block."""

from __future__ import annotations

import json
from pathlib import Path

from ambos.parity import Block, Document, Finding, HouseStyle, Report, document_from_json

SHARED = Path(__file__).resolve().parents[3] / "shared"


def version(locale: str, *texts: str | Block, style: HouseStyle | None = None, side: str = "") -> Document:
    """Texts become paragraphs `1`, `2`, ...; a text after `# ` a subhead, after `! ` the headline."""
    return Document(locale, tuple(_block(text, at, side) for at, text in enumerate(texts, 1)), style=style)


def _block(text: str | Block, at: int, side: str) -> Block:
    if isinstance(text, Block):
        return text
    kind = {"# ": "subhead", "! ": "headline"}.get(text[:2], "para")
    return Block(f"{side}{at}", kind, text[2:] if kind != "para" else text)


def found(report: Report | tuple[Finding, ...]) -> list[str]:
    """Findings as `class side block`, in their order, infos left out."""
    findings = report.findings if isinstance(report, Report) else report
    return [f"{f.name} {f.side}{f.block}" for f in findings if f.severity != "info"]


def desk_pairs(limit: int) -> list[tuple[Document, Document]]:
    """Some pairs of the development set beside the checkout, or none where it is not."""
    import gzip

    path = SHARED / "desk" / "dev.pairs.jsonl.gz"
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        pairs = [json.loads(line) for _, line in zip(range(limit), lines, strict=False)]
    return [(document_from_json(pair["a"]), document_from_json(pair["b"])) for pair in pairs]
