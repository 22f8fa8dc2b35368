from __future__ import annotations

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from ambos.stories.models import PreviewLink
from ambos.stories.operations import publish_story
from ambos.stories.preview_links import end_preview_link, make_preview_link, preview_token
from factories import stories as make

pytestmark = pytest.mark.django_db


def link(version, *, days_ago=0):
    made = make_preview_link(
        version=version, user=make.user("Reporter"), now=timezone.now() - timedelta(days=days_ago)
    )
    return f"/preview/{preview_token(made)}/"


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
        response = client.get(link(make.version("en"), days_ago=7))
        assert response.status_code == 410
        assert "ended" in response.text

    def test_ends_when_somebody_ends_it(self, client):
        user, version = make.user("Editor"), make.version("en")
        made = make_preview_link(version=version, user=user, now=timezone.now())
        end_preview_link(link=made, user=user, now=timezone.now())
        assert client.get(f"/preview/{preview_token(made)}/").status_code == 410

    def test_that_went_with_its_version_is_ended_already(self):
        user, version = make.user("Editor"), make.version("en")
        made = make_preview_link(version=version, user=user, now=timezone.now())
        PreviewLink.objects.all().delete()
        end_preview_link(link=made, user=user, now=timezone.now())
        assert not PreviewLink.objects.exists()

    def test_is_made_by_nobody_who_may_not_edit(self):
        with pytest.raises(PermissionDenied):
            make_preview_link(version=make.version("en"), user=make.user(role=None), now=timezone.now())

    def test_altered_is_unknown(self, client):
        address = link(make.version("en"))
        response = client.get(address[:12] + "x" + address[12:])
        assert response.status_code == 404

    def test_is_unknown_once_its_version_is_gone(self, client):
        version = make.version("en")
        address = link(version)
        version.delete()
        assert client.get(address).status_code == 404


class TestTheDraftsBanner:
    @pytest.mark.parametrize(
        ("tag", "says"),
        [("en", "Draft. Not published. This link ends on"), ("es", "Borrador. Sin publicar.")],
    )
    def test_says_in_the_pages_language_that_it_is_a_draft(self, client, tag, says):
        page = BeautifulSoup(client.get(link(make.version(tag))).text, "html.parser")
        assert " ".join(page.select_one(".draft").get_text().split()).startswith(says)
        assert page.select_one("meta[name=robots]")["content"] == "noindex"

    def test_does_not_call_a_live_version_unpublished(self, client):
        version = make.version("en")
        publish_story(story=version.story, versions=[version], user=None, now=timezone.now())
        page = BeautifulSoup(client.get(link(version)).text, "html.parser")
        assert "Readers see what was published last." in page.select_one(".draft").get_text()

    def test_stands_over_the_editors_own_preview_too(self, client):
        version = make.version("en")
        client.force_login(make.user("Editor"))
        page = client.get(reverse("wagtailadmin_pages:view_draft", args=[version.pk])).text
        assert "Draft. Not published." in page
        assert "This link ends on" not in page

    def test_is_not_on_the_readers_page(self, client):
        version = make.version("en")
        publish_story(story=version.story, versions=[version], user=None, now=timezone.now())
        version.refresh_from_db()
        page = BeautifulSoup(client.get(version.url).text, "html.parser")
        assert page.select(".draft, meta[name=robots]") == []

    def test_has_no_empty_rule_where_a_byline_would_be(self, client):
        page = BeautifulSoup(client.get(link(make.version("en"))).text, "html.parser")
        assert page.select(".story-meta") == []
