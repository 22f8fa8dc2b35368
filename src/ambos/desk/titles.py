"""What each class of findings is called where editors read it."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ambos.desk.reports import NOT_CHECKED

TITLES: Mapping[str, str | Promise] = {
    "untranslated_para": _("Paragraph not translated"),
    "duplicate_other_lang": _("Original beside its translation"),
    "untranslated_sentence": _("Sentence not translated"),
    "untranslated_headline": _("Headline not translated"),
    "untranslated_caption": _("Caption not translated"),
    "ui_leftover": _("Site’s words in the other language"),
    "missing_para": _("Paragraph missing"),
    "extra_para": _("Paragraph added"),
    "swapped_paras": _("Paragraphs out of order"),
    "missing_sentence": _("Sentence missing"),
    "number_changed": _("Number changed"),
    "number_format": _("Number written another way"),
    "date_changed": _("Date changed"),
    "unit_changed": _("Unit changed"),
    "name_changed": _("Name changed"),
    "name_inconsistent": _("Name spelt in two ways"),
    "quote_unclosed": _("Quotation not closed"),
    "quote_lost": _("Quotation marks lost"),
    "attribution_in_quote": _("Reporter’s words in the quotation"),
    "quote_style": _("Other quotation marks"),
    "negation_dropped": _("Negation missing"),
    "link_missing": _("Link missing"),
    "link_wrong": _("Link leads elsewhere"),
    "link_not_localised": _("Link to the other language"),
    "image_text_missing": _("Picture without its text"),
    "caption_duplicated": _("Caption stands twice"),
    "stale_translation": _("Original changed since"),
    NOT_CHECKED: _("Not checked: too long"),
}


def title(name: str) -> str:
    """The title of a class of findings, in the active language; one of another Ambos has none."""
    return str(TITLES.get(name, name))
