"""What the checks are held to: rows of classes, each with a recall and a rate of false alarms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Classes with one bar. Recall is in per cent; alarms are counted per 100 clean stories over the row."""

    classes: tuple[str, ...]
    recall: float
    alarms: float


@dataclass(frozen=True, slots=True)
class Group:
    """Pairs of languages that are judged together. Their recall may be lower, their alarms more frequent."""

    name: str
    recall_less: float
    alarms_times: float | None  # None: their alarms have no bar


ROWS = (
    Row(
        ("untranslated_para", "ui_leftover", "image_text_missing", "link_missing", "link_not_localised"),
        100,
        0.2,
    ),
    Row(("link_wrong", "quote_unclosed", "quote_style", "stale_translation"), 99, 0.3),
    Row(
        ("untranslated_headline", "duplicate_other_lang", "untranslated_caption", "caption_duplicated"),
        98,
        0.3,
    ),
    Row(("untranslated_sentence",), 97, 0.5),
    Row(("missing_para", "extra_para"), 97, 0.5),
    Row(("swapped_paras",), 95, 0.5),
    Row(("number_changed", "number_format", "date_changed"), 97, 1.0),
    Row(("quote_lost",), 95, 1.0),
    Row(("unit_changed", "attribution_in_quote", "name_inconsistent"), 93, 0.5),
    Row(("name_changed", "missing_sentence"), 90, 1.0),
    Row(("negation_dropped",), 60, 1.0),
)
HALF_SENTENCE = 90  # recall of half a sentence left in the other language
ALL_RECALL, ALL_NATURAL, ALL_HARD = 93.0, 5.0, 8.0
STORIES_WITH_ALARM = 4.0  # of 100 natural stories
SEGMENTS = 30  # of a pair
MEDIAN_MILLISECONDS = 40.0  # such a pair, also again with meaning and unchanged
CHANGED = 300.0  # milliseconds of such a pair again with meaning, one segment changed
MEMORY = 1.05  # peak at 10,000 pairs beside that at 1,000
GROWTH = 1.5  # the cost of a segment in the longest story beside that in one of 100 segments

MAIN = Group("en-es", 0, 1)
LATIN = Group("other pairs in Latin script", 3, 2)
DISTANT = Group("zh and ar", 8, None)
