"""The sentences of findings in the language of whoever reads them."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, gettext

from ambos.parity.findings import Finding
from ambos.parity.language_names import LanguageName
from ambos.parity.sentence import Sentence
from ambos.stories.gate import PublicationHeld


def said(found: Finding | str) -> str:
    """A finding's sentence, or any other of parity's, in the active language; else in English."""
    sentence = found.message if isinstance(found, Finding) else found
    if isinstance(sentence, LanguageName):
        return _language(sentence)
    if not isinstance(sentence, Sentence):
        return sentence
    values = {name: said(value) for name, value in sentence.values.items()}
    try:
        return gettext(sentence.template).format_map(values)
    except (KeyError, IndexError, ValueError):  # the catalogue names a placeholder that is not there
        return str(sentence)


def banners(held: PublicationHeld) -> list[str]:
    """What the gate said, one banner for each version that it holds."""
    if not held.holds:
        return list(held.messages)
    return [
        format_html(
            "{} <ul>{}</ul>",
            gettext("The gate holds the version in %(language)s.") % {"language": hold.language},
            format_html_join("", "<li>{}</li>", ((reason,) for reason in hold.reasons)),
        )
        for hold in held.holds
    ]


def _language(name: LanguageName) -> str:
    try:
        names = Locale.parse(get_language() or "en", sep="-").languages
    except (ValueError, UnknownLocaleError):
        return str(name)
    return str(names.get(name.code.replace("-", "_"), names.get(name.code.partition("-")[0], name)))
