from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

CSS = Path(finders.find("site/site.css")).read_text(encoding="utf-8")
SCHEMES = [
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", block))
    for block in re.findall(r":root \{(.*?)\}", CSS.partition("@layer base")[0], re.DOTALL)
]


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_is_small_and_asks_nothing_of_anyone():
    assert len(CSS.encode()) < 25_000
    assert not re.search(r"url\(|@import|@font-face", CSS)


def test_knows_no_left_and_right():
    sides = r"(margin|padding|border)-(left|right|top|bottom)|text-align: (left|right)"
    physical = sides + r"|[^-\w](left|right|width|height):"
    assert not [line for line in CSS.splitlines() if re.search(physical, re.sub(r"\(min-width:", "", line))]


@pytest.mark.parametrize("scheme", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "paper-deep"])
@pytest.mark.parametrize("text", ["ink", "ink-soft", "accent", "link", "bad"])
def test_words_stand_out_from_the_paper(scheme, ground, text):
    assert contrast(scheme[text], scheme[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize("mark", ["focus", "field-border"])
def test_outlines_stand_out_from_the_paper(scheme, mark):
    assert contrast(scheme[mark], scheme["paper"]) >= 3


def test_the_current_language_stands_out_and_the_others_are_plain_links():
    rules = dict(re.findall(r"^\s*(\.languages (?:a|\[aria-current\])) \{ ([^}]*) \}", CSS, re.MULTILINE))
    assert "font-weight: 700" in rules[".languages [aria-current]"]
    assert "font-weight" not in rules[".languages a"]
    assert "text-decoration: none" not in rules[".languages a"]
