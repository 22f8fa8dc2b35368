import pytest
from bs4 import BeautifulSoup
from django.test import Client

from ambos.readers.models import Consent, Reader, Subscription
from ambos.readers.operations import ListText, word_mailing_list
from factories.readers import mailing_list, subscription
from factories.stories import locale

pytestmark = pytest.mark.django_db
OURS = {"Sec-Fetch-Site": "same-origin"}


class TestSubscribePage:
    def test_shows_each_list_with_its_consent_unticked(self, client):
        mailing_list()
        mailing_list("es")

        response = client.get("/es/readers/subscribe/")

        page = BeautifulSoup(response.content, "html.parser")
        boxes = page.select("input[type=checkbox]")
        assert response.status_code == 200
        assert len(boxes) == 2
        assert not any(box.has_attr("checked") for box in boxes)
        assert "Acepto recibir La tabla de mareas por correo." in response.text
        assert "Set-Cookie" not in response.headers
        assert "Cookie" not in response.get("Vary", "")

    def test_asks_for_the_ticked_lists_in_the_page_s_language(self, client):
        tides = mailing_list(slug="tides")
        mailing_list()

        response = client.post(
            "/es/readers/subscribe/", {"email": "Ana@Example.org", "lists": "tides.es.1"}, headers=OURS
        )

        made = Subscription.objects.get()
        assert (response.status_code, response["Location"]) == (303, "/es/readers/subscribe/asked/")
        assert (made.mailing_list, made.locale, made.reader.email) == (tides, locale("es"), "ana@example.org")
        assert Consent.objects.get().source == "/es/readers/subscribe/"

    def test_answers_alike_for_known_and_unknown_addresses(self, client):
        known = subscription(to=mailing_list(slug="tides"), confirmed=True).reader.email

        answers = [
            client.post("/en/readers/subscribe/", {"email": email, "lists": "tides.en.1"}, headers=OURS)
            for email in (known, "new@example.org")
        ]

        assert len({(answer.status_code, answer["Location"], answer.content) for answer in answers}) == 1

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({}, "id_email"),
            ({"email": "ana@example.org"}, "id_lists"),
            ({"lists": "tides.en.1"}, "id_email"),
            ({"email": "ana", "lists": "tides.en.1"}, "id_email"),
            ({"email": "a" * 300 + "@example.org", "lists": "tides.en.1"}, "id_email"),
            ({"email": "a\0na@example.org", "lists": "tides.en.1"}, "id_email"),
            ({"email": ["x@example.org", "y"], "lists": "tides.en.1"}, "id_email"),
            ({"email": "ana@example.org", "lists": "tides.en.7"}, "id_lists"),
            ({"email": "ana@example.org", "lists": "other"}, "id_lists"),
            ({"email": "ana@example.org", "lists": ["tides.en.1", "other"]}, "id_lists"),
        ],
    )
    def test_says_beside_the_field_what_is_wrong_and_stores_nothing(self, client, fields, field):
        mailing_list(slug="tides")

        response = client.post("/en/readers/subscribe/", fields, headers=OURS)

        page = BeautifulSoup(response.content, "html.parser")
        assert response.status_code == 422
        assert page.find(id=f"{field}_error")
        assert page.select_one(f'.problems a[href="#{field}"]')
        assert f"{field}_error" in page.find(id=field)["aria-describedby"]
        assert not Reader.objects.exists()

    def test_asks_again_when_the_text_changed_while_the_page_was_open(self, client):
        tides = mailing_list(slug="tides")
        word_mailing_list(mailing_list=tides, wordings={"en": ListText("Tides", "", "Another promise.")})

        response = client.post(
            "/en/readers/subscribe/", {"email": "ana@example.org", "lists": "tides.en.1"}, headers=OURS
        )

        assert response.status_code == 422
        assert "Another promise." in response.text
        assert not Consent.objects.exists()

    def test_says_so_when_there_is_nothing_to_subscribe_to(self, client):
        assert "There is no newsletter in this language yet." in client.get("/en/readers/subscribe/").text

    def test_speaks_the_language_of_its_address_only(self, client):
        response = client.get("/es/readers/subscribe/", headers={"Accept-Language": "en"})

        assert '<html lang="es"' in response.text


class TestPublicForm:
    @pytest.mark.parametrize(
        ("headers", "status"),
        [
            ({"Sec-Fetch-Site": "same-origin"}, 422),
            ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, 422),
            ({"Sec-Fetch-Site": "same-site"}, 403),
            ({"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"}, 403),
            ({"Sec-Fetch-Site": "none"}, 403),
            ({"Origin": "http://testserver"}, 422),
            ({"Origin": "https://testserver"}, 403),
            ({"Origin": "null", "Referer": "http://testserver/en/"}, 403),
            ({"Origin": "http://bad.example"}, 403),
            ({"Referer": "http://testserver/en/"}, 422),
            ({"Referer": "http://testserver.bad.example/en/"}, 403),
            ({"Referer": "nonsense"}, 403),
            ({"Referer": "http://[nonsense"}, 403),
            ({}, 403),
        ],
    )
    def test_takes_posts_from_our_own_pages_only(self, client, headers, status):
        assert client.post("/en/readers/subscribe/", headers=headers).status_code == status

    def test_needs_no_csrf_token(self):
        response = Client(enforce_csrf_checks=True).post("/en/readers/subscribe/", headers=OURS)

        assert response.status_code == 422

    def test_refuses_in_the_language_of_the_address(self, client):
        response = client.post("/es/readers/subscribe/")

        assert '<html lang="es"' in response.text

    def test_counts_the_address_readers_use_behind_a_proxy_as_ours(self, client, settings):
        settings.CSRF_TRUSTED_ORIGINS = ["https://paper.example"]

        response = client.post("/en/readers/subscribe/", headers={"Origin": "https://paper.example"})

        assert response.status_code == 422
