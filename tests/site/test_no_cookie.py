"""Reading leaves no trace, and everyone gets the same page."""

from __future__ import annotations

import pytest

from factories import stories

PATHS = ["/en/", "/en/city/", "/en/city/ferry/", "/es/nothing-here/"]


@pytest.fixture
def story(publish):
    return publish(stories.version(slug="ferry"))


@pytest.mark.parametrize("path", PATHS)
def test_no_cookie_is_set_and_nothing_varies_by_one(client, story, path):
    response = client.get(path)
    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "headers",
    [
        {"accept-language": "es"},
        {"accept-language": "ar,fr;q=0.5"},
        {"cookie": "sessionid=abc; django_language=es"},
    ],
)
def test_the_same_address_gives_the_same_bytes(client, story, path, headers):
    assert client.get(path, headers=headers).content == client.get(path).content


def test_an_editor_signed_in_reads_the_same_page(client, story):
    plain = client.get("/en/city/ferry/").content
    client.force_login(stories.user())
    assert client.get("/en/city/ferry/").content == plain


@pytest.mark.parametrize(
    ("accepted", "edition"), [("es", "/es/"), ("es-MX,en;q=0.5", "/es/"), ("fr", "/en/"), ("", "/en/")]
)
def test_only_the_root_asks_which_language_a_reader_prefers(client, db, accepted, edition):
    response = client.get("/", headers={"accept-language": accepted})
    assert (response.status_code, response["Location"]) == (302, edition)
    assert "accept-language" in response["Vary"].lower()


def test_an_address_without_its_last_slash_is_completed(client, db):
    response = client.get("/en", headers={"accept-language": "es"})
    assert (response.status_code, response["Location"]) == (301, "/en/")
