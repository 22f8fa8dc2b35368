"""Reads and checks the newsroom's locales."""

from __future__ import annotations

from collections.abc import Sequence

from babel import Locale, UnknownLocaleError
from django.core.exceptions import ImproperlyConfigured
from django.utils.functional import lazy
from django.utils.translation import get_language


def locale_choices(tags: Sequence[str]) -> list[tuple[str, str]]:
    """Locales as (tag, name in its own language), in the order given; the first is the default.

    Raises `ImproperlyConfigured` for a tag that CLDR does not know, a tag given twice, or none at all.
    """
    if not any(tags):
        raise ImproperlyConfigured("Found no locale in AMBOS_LOCALES, expected tags such as en,es.")
    if len({tag.lower() for tag in tags}) != len(tags):
        raise ImproperlyConfigured(f"Found a locale twice in AMBOS_LOCALES={','.join(tags)}, name each once.")
    return [(tag, _name(tag)) for tag in tags]


def in_words(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The locales with names in the language of whoever reads them, as a sentence takes them."""
    named = lazy(_name_in_words, str)
    return [(tag, named(tag)) for tag, _name in choices]


def _name_in_words(tag: str) -> str:
    locale = Locale.parse(tag, sep="-")
    try:
        return str(locale.get_display_name(Locale.parse(get_language() or "en", sep="-")) or tag)
    except (ValueError, UnknownLocaleError):
        return tag


def _name(tag: str) -> str:
    try:
        name = Locale.parse(tag, sep="-").get_display_name()
    except (ValueError, UnknownLocaleError):
        name = None
    if not name:
        raise ImproperlyConfigured(
            f"Unexpected locale {tag!r} in AMBOS_LOCALES, use tags such as en, es-MX or pt-BR."
        )
    return str(name[0].upper() + name[1:])
