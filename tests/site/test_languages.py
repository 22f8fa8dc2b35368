from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.utils import timezone, translation

from ambos.site import languages


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en", "ltr"), ("es-MX", "ltr"), ("ar", "rtl"), ("he", "rtl"), ("fa", "rtl"), ("zh-Hant", "ltr")],
)
def test_direction_comes_from_the_script(tag, expected):
    assert languages.direction(tag) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "Tuesday, March 3, 2026"),
        ("es", "martes, 3 de marzo de 2026"),
        ("de", "Dienstag, 3. März 2026"),
        ("ca", "dimarts, 3 de març del 2026"),
        ("ar", "الثلاثاء، 3 مارس 2026"),
    ],
)
def test_the_date_speaks_any_language(tag, expected):
    assert languages.long_date(date(2026, 3, 3), tag) == expected


def test_times_stand_on_the_newsrooms_clock_whatever_zone_is_active(settings):
    settings.TIME_ZONE = "America/Los_Angeles"
    with timezone.override("Asia/Tokyo"):
        shown = languages.date_and_time(datetime(2026, 3, 3, 6, 30, tzinfo=UTC), "en")
    assert shown.replace("\u202f", " ") == "March 2, 2026, 10:30 PM"


def test_short_dates_name_the_year_only_when_it_is_another():
    this_year = datetime(timezone.now().year, 3, 3, 12, tzinfo=UTC)
    assert languages.short_date(this_year, "en") == "Mar 3"
    assert languages.short_date(datetime(1999, 3, 3, 12, tzinfo=UTC), "en") == "Mar 3, 1999"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "Ana, Bo, and Caro"),
        ("es", "Ana, Bo y Caro"),
        ("ar", "\u2068Ana\u2069 و\u2068Bo\u2069 و\u2068Caro\u2069"),
    ],
)
def test_names_are_joined_as_the_language_does(tag, expected):
    assert languages.joined(["Ana", "Bo", "Caro"], tag) == expected


def test_the_active_language_keeps_the_newsrooms_spelling(settings):
    settings.LANGUAGES = [("en", "English"), ("es-MX", "Español (México)")]
    with translation.override("es-MX"):
        assert languages.current_tag() == "es-MX"
    with translation.override("fr"):
        assert languages.current_tag() == "en"
