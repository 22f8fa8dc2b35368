"""Sentences of findings, in English, with what it takes to put them into another language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Self

_QUOTED = re.compile(r"“\{(\w+)\}”")
# The marks that are taken inside other marks; no straight mark after a figure, where it means inches.
_INNER = str.maketrans({"“": "‘", "”": "’", "„": "‚", "«": "‹", "»": "›"})


class Sentence(str):
    """A finished English sentence, or a word in one, that keeps its template and what was put into it.

    Values that are Sentences or names of languages are to be translated too; other values are quoted, and
    their own quotation marks are then the inner ones.
    """

    template: str
    values: Mapping[str, str]

    def __new__(cls, template: str, values: Mapping[str, str]) -> Self:
        said = {**values, **{name: _inside(values[name]) for name in _QUOTED.findall(template)}}
        made = super().__new__(cls, template.format_map(said))
        made.template, made.values = template, said
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, str]]:  # type: ignore[override]
        return self.template, self.values


def _inside(value: str) -> str:
    """A text as it stands between quotation marks."""
    return re.sub(r'(?<!\d)"', "'", value.translate(_INNER)) if type(value) is str else value


def _(template: str, /, **values: str) -> Sentence:
    """Make a sentence. Under this name gettext's tools gather the templates, so give them literally."""
    return Sentence(template, values)
