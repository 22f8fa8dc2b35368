from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from babel import Locale
from django import forms, template
from django.utils.text import capfirst

from ambos.desk.models import SignOff
from ambos.desk.notes import dismiss_url, dismissed_by, finding_url, signed_by, undo_url
from ambos.desk.owed import Gaps, Owed
from ambos.desk.sentences import said
from ambos.desk.titles import title
from ambos.pairs.dismissing import Named
from ambos.parity.findings import Finding
from ambos.parity.language_names import language_name as parity_language_name

register = template.Library()


@register.simple_tag
def language_name(tag: str) -> str:
    """The language's name in that of whoever reads it, as a heading takes it."""
    return capfirst(said(parity_language_name(tag)))


@register.simple_tag
def text_direction(tag: str) -> str:
    return str(Locale.parse(tag, sep="-").text_direction)


register.simple_tag(finding_url)
register.simple_tag(dismiss_url)
register.simple_tag(undo_url)
register.filter(said)
register.filter(title)
register.filter(dismissed_by)
register.filter(signed_by)


@register.filter
def by_class(names: Iterable[str]) -> list[tuple[str, int]]:
    """The title of each class of findings with how many there are of it."""
    return [(title(name), number) for name, number in Counter(names).items()]


@register.filter
def gap_in(named: Named, gaps: Gaps) -> Owed | None:
    """The missing or extra segment that this finding tells of, as what it owes."""
    return gaps.get((named.finding.side, named.finding.block))


@register.filter
def sign_off_in(finding: Finding, errors: Mapping[Finding, SignOff | None]) -> SignOff | None:
    """Who let this finding pass."""
    return errors.get(finding)


@register.filter
def for_version(bound: dict[str, forms.Form], pk: int) -> list[Any]:
    """The messages of a sign-off form that came back, at the version it was for."""
    form = bound.get("sign-off")
    if form is None or form.data.get("version") != str(pk):
        return []
    return [message for messages in form.errors.values() for message in messages]
