from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from ambos.stories.preview_links import preview_token
from factories import stories as make

pytestmark = pytest.mark.django_db


def link(version, *, days=7):
    return f"/preview/{preview_token(version, ends_at=timezone.now() + timedelta(days=days))}/"


class TestAPreviewLink:
    def test_shows_the_draft_to_anybody_who_has_it(self, client):
        response = client.get(link(make.version("es", title="Aún no ha salido")))
        assert response.status_code == 200
        assert "Aún no ha salido" in response.text
        assert '<html lang="es"' in response.text

    def test_tells_search_engines_and_caches_nothing(self, client):
        headers = client.get(link(make.version("en"))).headers
        assert headers["X-Robots-Tag"] == "noindex, nofollow"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "no-store" in headers["Cache-Control"]
        assert "Set-Cookie" not in headers

    def test_ends(self, client):
        response = client.get(link(make.version("en"), days=-1))
        assert response.status_code == 410
        assert "ended" in response.text

    def test_altered_is_unknown(self, client):
        address = link(make.version("en"))
        response = client.get(address[:12] + "x" + address[12:])
        assert response.status_code == 404

    def test_is_unknown_once_its_version_is_gone(self, client):
        version = make.version("en")
        address = link(version)
        version.delete()
        assert client.get(address).status_code == 404
