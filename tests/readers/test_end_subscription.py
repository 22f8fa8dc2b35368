import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.test.client import encode_multipart
from django.utils import timezone

from ambos.readers import tokens
from ambos.readers.models import Consent, Subscription, SubscriptionMail
from ambos.readers.operations import end_subscription
from factories.readers import NOW, subscription

pytestmark = pytest.mark.django_db


def address(made, tag="en"):
    return f"/{tag}/readers/unsubscribe/{tokens.token(made, purpose='unsubscribe', now=NOW)}/"


FROM_ELSEWHERE = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://bad.example"},
    {"Origin": "null"},
    {"Referer": "https://bad.example/"},
]


class TestEndSubscription:
    def test_stamps_subscription_and_consent_and_takes_back_the_mail(self):
        made = subscription()

        end_subscription(subscription=made, now=NOW)

        made.refresh_from_db()
        assert (made.state, made.ended_at) == (Subscription.State.ENDED, NOW)
        assert Consent.objects.get().withdrawn_at == NOW
        assert not SubscriptionMail.objects.exists()

    def test_done_twice_keeps_the_first_time(self):
        made = subscription(confirmed=True)
        end_subscription(subscription=made, now=NOW)

        end_subscription(subscription=made, now=timezone.now())

        made.refresh_from_db()
        assert made.ended_at == NOW


class TestUnsubscribePage:
    @pytest.mark.parametrize("tag", ["en", "es"])
    @pytest.mark.parametrize("method", ["get", "head"])
    def test_changes_nothing_when_opened(self, client, method, tag):
        made = subscription(confirmed=True)

        response = getattr(client, method)(address(made, tag))

        made.refresh_from_db()
        assert response.status_code == 200
        assert made.state == Subscription.State.ACTIVE

    def test_ends_by_its_button(self, client):
        made = subscription(confirmed=True)

        response = client.post(address(made), headers={"Sec-Fetch-Site": "same-origin"})

        made.refresh_from_db()
        assert response.status_code == 303
        assert made.state == Subscription.State.ENDED
        assert "You are unsubscribed" in client.get(response["Location"]).text

    @pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=b"])
    def test_answers_a_provider_s_one_click_without_redirect_or_cookie(self, client, kind):
        made = subscription(confirmed=True)
        one_click = b"List-Unsubscribe=One-Click"
        if kind.startswith("multipart"):
            one_click = encode_multipart("b", {"List-Unsubscribe": "One-Click"})

        response = client.post(address(made), one_click, content_type=kind)

        made.refresh_from_db()
        assert response.status_code == 200
        assert made.state == Subscription.State.ENDED
        assert "Set-Cookie" not in response.headers

    @pytest.mark.parametrize("headers", FROM_ELSEWHERE)
    def test_takes_one_click_from_a_mail_page_in_the_reader_s_browser(self, client, headers):
        made = subscription(confirmed=True)

        response = client.post(address(made), {"List-Unsubscribe": "One-Click"}, headers=headers)

        made.refresh_from_db()
        assert (response.status_code, made.state) == (200, Subscription.State.ENDED)

    @pytest.mark.parametrize("headers", FROM_ELSEWHERE)
    def test_refuses_our_own_button_from_elsewhere(self, client, headers):
        made = subscription(confirmed=True)

        response = client.post(address(made, "es"), {}, headers=headers)

        made.refresh_from_db()
        assert response.status_code == 403
        assert '<html lang="es"' in response.text
        assert made.state == Subscription.State.ACTIVE

    @pytest.mark.parametrize("fields", [{}, {"List-Unsubscribe": "one"}, {"List-Unsubscribe": "\0"}])
    def test_refuses_who_tells_neither_an_origin_nor_what_they_want(self, client, fields):
        made = subscription(confirmed=True)

        assert client.post(address(made), fields).status_code == 403
        made.refresh_from_db()
        assert made.state == Subscription.State.ACTIVE

    def test_offers_the_way_back_once_it_has_ended(self, client):
        made = subscription(confirmed=True)
        end_subscription(subscription=made, now=NOW)

        page = BeautifulSoup(client.get(address(made)).content, "html.parser")

        assert page.h1.text == "This subscription has ended"
        assert not page.select("main form")
        assert page.select_one("main a.button")["href"] == "/en/readers/subscribe/"

    def test_answers_one_click_with_a_csrf_check_in_force(self):
        response = Client(enforce_csrf_checks=True).post(
            address(subscription(confirmed=True)), {"List-Unsubscribe": "One-Click"}
        )

        assert response.status_code == 200

    def test_works_for_years(self, client):
        made = subscription(confirmed=True)
        token = tokens.token(made, purpose="unsubscribe", now=NOW.replace(year=2016))

        assert client.get(f"/en/readers/unsubscribe/{token}/").status_code == 200

    def test_knows_nothing_of_a_reader_who_was_erased(self, client):
        made = subscription(confirmed=True)
        url = address(made)
        made.reader.delete()

        assert client.post(url).status_code == 404
