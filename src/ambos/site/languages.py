"""What CLDR knows of the newsroom's languages; works for any tag, with or without a catalogue of ours."""

from __future__ import annotations

from datetime import date, datetime

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, get_datetime_format
from babel.lists import format_list
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language, to_locale

from ambos.stories.clock import newsroom_time


def current_tag() -> str:
    """The active language as the newsroom spells it; its first language where none of its own is active."""
    active = (get_language() or "").lower()
    return next(
        (tag for tag, _name in settings.LANGUAGES if tag.lower() == active), str(settings.LANGUAGES[0][0])
    )


def interface_tag(tag: str) -> str:
    """The language of our own words on pages in this one: itself, or what gettext falls back to."""
    known = (one for one in (tag, settings.LANGUAGE_CODE) if _has_catalogue(one))
    return next(known, "en")


def _has_catalogue(tag: str) -> bool:
    language = tag.partition("-")[0]
    names = {language, to_locale(tag)}
    return language == "en" or any(
        (folder / name).is_dir() for folder in settings.LOCALE_PATHS for name in names
    )


def own_name(tag: str) -> str:
    """The language's name in itself."""
    return str(dict(settings.LANGUAGES).get(tag) or cldr(tag).get_display_name() or tag)


def rank(tag: str) -> int:
    """Where the newsroom's setting names this language; unnamed ones come last."""
    tags = [known for known, _name in settings.LANGUAGES]
    return tags.index(tag) if tag in tags else len(tags)


def cldr(tag: str) -> Locale:
    try:
        return Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def direction(tag: str) -> str:
    """`ltr` or `rtl`."""
    return cldr(tag).text_direction


def long_date(day: date, tag: str) -> str:
    """Weekday, day, month and year."""
    return format_date(day, format="full", locale=cldr(tag))


def short_date(moment: datetime, tag: str) -> str:
    """Day and month of a moment in the newsroom's time zone; the year too when it is not the present one."""
    local = newsroom_time(moment)
    same_year = local.year == newsroom_time(timezone.now()).year
    return format_skeleton("MMMd" if same_year else "yMMMd", local, locale=cldr(tag))


def date_and_time(moment: datetime, tag: str) -> str:
    """Date and time of a moment on the newsroom's clock."""
    local, locale = newsroom_time(moment), cldr(tag)
    pattern = str(get_datetime_format("medium", locale=locale)).replace("'", "")
    day = format_date(local.date(), format="long", locale=locale)
    return pattern.replace("{1}", day).replace(
        "{0}", format_time(local.time(), format="short", locale=locale)
    )


def joined(names: list[str], tag: str) -> str:
    """Names as a sentence lists them. Where text runs right to left each is isolated, as many are Latin."""
    if direction(tag) == "rtl":
        names = [f"\u2068{name}\u2069" for name in names]
    return format_list(names, locale=cldr(tag))
