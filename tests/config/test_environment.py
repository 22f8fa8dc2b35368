"""Environment variables that make no sense, each answered with one sentence that names the variable."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured

from ambos.config.environment import (
    checked_address,
    checked_time_zone,
    require_database_scheme,
    require_mail_scheme,
)
from ambos.config.locales import locale_choices


class TestRefuses:
    @pytest.mark.parametrize("tags", [["en", "xx-nowhere"], ["en", "en"], [], ["en", "EN"]])
    def test_locales_that_are_none(self, tags):
        with pytest.raises(ImproperlyConfigured, match="AMBOS_LOCALES"):
            locale_choices(tags)

    @pytest.mark.parametrize("address", ["nonsense", "ftp://paper.example", "https://"])
    def test_an_address_that_is_none(self, address):
        with pytest.raises(ImproperlyConfigured, match=f"AMBOS_BASE_URL={address}"):
            checked_address("BASE_URL", address)

    @pytest.mark.parametrize("name", ["Mars", "Europe", "", "/etc/passwd", "../UTC", "Europe/Madrid "])
    def test_a_time_zone_that_is_none(self, name):
        with pytest.raises(ImproperlyConfigured, match=f"AMBOS_TIME_ZONE={name}, expected"):
            checked_time_zone(name)

    def test_a_mail_server_that_is_none(self):
        with pytest.raises(ImproperlyConfigured, match="AMBOS_MAIL_URL names no mail server"):
            require_mail_scheme("nonsense")

    @pytest.mark.parametrize("url", ["mysql://me:secret@host/name", "nonsense", "oracle://me@host/name"])
    def test_a_database_that_is_neither_postgresql_nor_sqlite(self, url):
        with pytest.raises(ImproperlyConfigured, match="expected PostgreSQL or SQLite") as refused:
            require_database_scheme(url)
        assert "AMBOS_DATABASE_URL" in str(refused.value)
        assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["postgres://me@host/name", "postgresql://host/name", "sqlite:////a/b.sqlite3"]
)
def test_accepts_the_databases_there_are(url):
    require_database_scheme(url)
