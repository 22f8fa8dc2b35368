"""The classes of findings, each with one sentence that says what is wrong; there are no others."""

from __future__ import annotations

from collections.abc import Mapping

CLASSES: Mapping[str, str] = {
    "untranslated_para": "A paragraph or pull quote is in the other language.",
    "duplicate_other_lang": "The original's paragraph stands beside its translation.",
    "untranslated_sentence": "A sentence or a part of one is in the other language.",
    "untranslated_headline": "A headline, summary or subhead is in the other language.",
    "untranslated_caption": "A caption or an alternative text is in the other language.",
    "ui_leftover": "A string of the site's interface is in the other language.",
    "missing_para": "A paragraph of the original is lacking in the translation.",
    "extra_para": "A paragraph of the translation tells nothing of the original.",
    "swapped_paras": "Paragraphs stand in another order than in the original.",
    "missing_sentence": "A sentence of the original's paragraph is lacking.",
    "number_changed": "A number differs from the original's.",
    "number_format": "The separators of a number are not the house's, or were misread.",
    "date_changed": "A month, weekday, day or year differs from the original's.",
    "unit_changed": "A currency, unit, percentage or magnitude differs from the original's.",
    "name_changed": "A person or place is another than in the original.",
    "name_inconsistent": "A name is spelt otherwise than elsewhere in the story.",
    "quote_unclosed": "A quotation mark has no partner or faces the wrong way.",
    "quote_lost": "The marks of a quotation were dropped.",
    "attribution_in_quote": "The reporter's own words stand inside the quotation marks.",
    "quote_style": "Quotation marks are not the house's.",
    "negation_dropped": "A negation of the original is lacking.",
    "link_missing": "A link of the original is lacking.",
    "link_wrong": "A link leads elsewhere than in the original.",
    "link_not_localised": "A link leads to the page in the original's language although the sibling exists.",
    "image_text_missing": "A picture lacks its caption or alternative text, or has a file name in its place.",
    "caption_duplicated": "A caption stands twice: in both languages, or under another picture too.",
    "stale_translation": "The original changed in sense after the translation was approved.",
}
