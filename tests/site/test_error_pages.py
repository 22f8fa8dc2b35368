from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.test import RequestFactory
from django.utils import translation

from ambos.site import views
from factories import stories


class TestNotFound:
    @pytest.mark.parametrize(
        ("path", "tag"),
        [
            ("/en/nothing/", "en"),
            ("/es/nada/", "es"),
            ("/ES/nada/", "es"),
            ("/ar/la-shay/", "ar"),
            ("/fr/rien/", "en"),
            ("/nothing.html", "en"),
            ("/es/nada.php", "es"),
            ("/es/../../etc/passwd", "es"),
            ("/es/%00", "es"),
            ("/" + "x" * 3000 + "/", "en"),
        ],
    )
    def test_speaks_the_language_of_the_address(self, read, three_languages, path, tag):
        page = read(path, status=404)
        assert page.one("html")["lang"] == tag
        assert page.one("main .button")["href"] == f"/{tag}/"
        assert len(page.page.select("h1")) == 1

    def test_offers_the_latest_stories_and_the_other_editions(self, read, publish):
        publish(stories.version(title="The night ferry stays"))
        page = read("/en/nothing/", status=404)
        assert page.words(".related .headline") == ["The night ferry stays"]
        assert page.one(".languages a")["href"] == "/es/"

    def test_asks_crawlers_to_leave_it_out(self, read, db):
        assert read("/en/nothing/", status=404).one("meta[name=robots]")["content"] == "noindex"


class TestARefusedMethod:
    @pytest.mark.parametrize("tag", ["en", "es"])
    @pytest.mark.parametrize("method", ["put", "delete"])
    def test_is_answered_with_a_page_in_the_language_of_the_address(self, client, db, method, tag):
        response = getattr(client, method)(f"/{tag}/readers/subscribe/")

        assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, POST")
        page = BeautifulSoup(response.content, "lxml")
        assert page.html["lang"] == tag
        assert page.select_one("main .button")["href"] == f"/{tag}/"


class TestTheOthers:
    @pytest.mark.parametrize(
        ("view", "status"),
        [
            (views.server_error, 500),
            (views.bad_request, 400),
            (views.forbidden, 403),
            (views.not_allowed, 405),
        ],
    )
    @pytest.mark.parametrize("tag", ["en", "es"])
    def test_need_no_database_and_say_what_to_do(self, view, status, tag):
        with translation.override(tag):
            response = view(RequestFactory().get(f"/{tag}/"))
        assert response.status_code == status
        assert f'<html lang="{tag}" dir="ltr">' in response.content.decode()
        assert f'class="button" href="/{tag}/"' in response.content.decode()

    def test_a_failure_while_reading_answers_in_the_language_of_the_address(self, read, db, monkeypatch):
        def fail(*args: object) -> None:
            raise RuntimeError

        monkeypatch.setattr("ambos.site.queries.front", fail)
        assert read("/es/", status=500).one("html")["lang"] == "es"
