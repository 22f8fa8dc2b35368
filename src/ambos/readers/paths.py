"""Addresses that begin with a locale, and what makes them whole."""

from __future__ import annotations

from django.conf import settings
from django.urls import register_converter


class LocaleConverter:
    """The tag of a configured locale, in lower case, as the first part of an address. No other is one."""

    regex = "[a-z]{2,3}(?:-[a-z0-9]{2,8})*"

    def to_python(self, value: str) -> str:
        for tag, _name in settings.LANGUAGES:
            if tag.lower() == value:
                return str(tag)
        raise ValueError(value)

    def to_url(self, value: str) -> str:
        return value.lower()


register_converter(LocaleConverter, "locale")


def absolute(path: str) -> str:
    """A path of this newsroom with its scheme and host, for mail and for `canonical`."""
    return f"{settings.BASE_URL}{path}"
