"""What reaches a version from its source's source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from ambos.pairs.debts.known import Relation


def passed_on(upstream: Iterable[Relation], own: Iterable[Relation]) -> list[Relation]:
    """`own` relations with what reaches them along a chain: their source is the target of `upstream`.

    They owe while their source owes, and after it waived what had changed until they were looked at again.
    """
    late: dict[str, datetime] = {}
    waived: dict[str, datetime] = {}
    for each in upstream:
        if each.stale and each.target_owes_since:
            late.update(dict.fromkeys(each.target, each.target_owes_since))
        elif each.waived and each.known and each.source:
            waived.update(dict.fromkeys(each.target, each.known.at))
    return [_passed_to(each, late, waived) for each in own]


def _passed_to(own: Relation, late: dict[str, datetime], waived: dict[str, datetime]) -> Relation:
    if own.target_owes_since or not own.target:
        return own
    since = [late[each] for each in own.source if each in late]
    at = own.known.at if own.known else None
    since += [waived[each] for each in own.source if each in waived and (at is None or waived[each] > at)]
    return replace(own, target_owes_since=min(since)) if since else own
