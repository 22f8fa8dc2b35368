"""The checks, one file for each; this list is all that knows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ambos.parity.checks import (
    dates,
    glossary,
    interface,
    leaks,
    links,
    listed_names,
    names,
    negations,
    numbers,
    omissions,
    ordinals,
    paragraphs,
    pictures,
    quotations,
    spellings,
    stale,
)
from ambos.parity.findings import Finding
from ambos.parity.pair import Pair
from ambos.parity.version import Version


@dataclass(frozen=True, slots=True)
class Check:
    """A check looks at one version alone, at a pair, or at both."""

    name: str
    version: Callable[[Version], Iterator[Finding]] | None = None
    pair: Callable[[Pair], Iterator[Finding]] | None = None


CHECKS: tuple[Check, ...] = (
    Check("leaks", version=leaks.version, pair=leaks.pair),
    Check("interface", version=interface.version, pair=interface.pair),
    Check("links", pair=links.pair),
    Check("pictures", version=pictures.version, pair=pictures.pair),
    Check("numbers", pair=numbers.pair),
    Check("ordinals", pair=ordinals.pair),
    Check("dates", pair=dates.pair),
    Check("names", pair=names.pair),
    Check("spellings", version=spellings.version, pair=spellings.pair),
    Check("listed_names", version=listed_names.version),
    Check("glossary", pair=glossary.pair),
    Check("omissions", pair=omissions.pair),
    Check("negations", pair=negations.pair),
    Check("stale", pair=stale.pair),
    Check("paragraphs", pair=paragraphs.pair),
    Check("quotations", version=quotations.version, pair=quotations.pair),
)
