"""Sentences of findings, in English, with what it takes to put them into another language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """A finished English sentence, or a word in one, that keeps its template and what was put into it.

    Values that are Sentences or names of languages are to be translated too; other values are quoted.
    """

    template: str
    values: Mapping[str, str]

    def __new__(cls, template: str, values: Mapping[str, str]) -> Self:
        made = super().__new__(cls, template.format_map(values))
        made.template, made.values = template, dict(values)
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, str]]:  # type: ignore[override]
        return self.template, self.values


def _(template: str, /, **values: str) -> Sentence:
    """Make a sentence. Under this name gettext's tools gather the templates, so give them literally."""
    return Sentence(template, values)
