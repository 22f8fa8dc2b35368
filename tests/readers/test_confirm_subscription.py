from datetime import timedelta

import pytest
from django.utils import timezone

from ambos.readers import tokens
from ambos.readers.models import Consent, Grant, Subscription
from ambos.readers.operations import SubscriptionEnded, confirm_subscription, end_subscription
from factories.readers import NOW, mailing_list, subscription

pytestmark = pytest.mark.django_db


class TestConfirmSubscription:
    def test_makes_it_active_and_grants_a_year_of_a_premium_list(self):
        made = subscription(to=mailing_list(premium=True))

        confirm_subscription(subscription=made, now=NOW)

        made.refresh_from_db()
        grant = Grant.objects.get()
        assert (made.state, made.confirmed_at) == (Subscription.State.ACTIVE, NOW)
        assert Consent.objects.get().confirmed_at == NOW
        assert (grant.access_from, grant.access_until) == (NOW, NOW + timedelta(days=365))

    def test_grants_nothing_for_a_list_that_is_open_to_all(self):
        confirm_subscription(subscription=subscription(), now=NOW)

        assert not Grant.objects.exists()

    def test_done_twice_changes_nothing(self):
        made = subscription(to=mailing_list(premium=True))
        confirm_subscription(subscription=made, now=NOW)

        confirm_subscription(subscription=made, now=NOW + timedelta(days=2))

        made.refresh_from_db()
        assert made.confirmed_at == NOW
        assert Grant.objects.count() == 1

    def test_does_not_bring_back_who_left(self):
        made = subscription(confirmed=True)
        end_subscription(subscription=made, now=NOW)

        with pytest.raises(SubscriptionEnded):
            confirm_subscription(subscription=made, now=NOW)

    def test_grants_no_second_year_beside_one_that_runs(self):
        made = subscription(to=mailing_list(premium=True), confirmed=True)
        end_subscription(subscription=made, now=NOW)
        Subscription.objects.update(state=Subscription.State.PENDING)

        confirm_subscription(subscription=made, now=NOW + timedelta(days=30))

        assert Grant.objects.count() == 1


def address(made, purpose="confirm", tag="en", now=None):
    token = tokens.token(made, purpose=purpose, now=now or timezone.now())
    return f"/{tag}/readers/{purpose}/{token}/"


class TestConfirmPage:
    @pytest.mark.parametrize(("tag", "title"), [("en", "Confirm your subscription"), ("es", "<h1>")])
    def test_changes_nothing_when_opened(self, client, tag, title):
        made = subscription(tag=tag)

        response = client.get(address(made, tag=tag))

        made.refresh_from_db()
        assert response.status_code == 200
        assert title in response.text
        assert f'<html lang="{tag}"' in response.text
        assert made.state == Subscription.State.PENDING
        assert "Set-Cookie" not in response.headers
        assert response["Cache-Control"] == "no-store"
        assert response["Referrer-Policy"] == "same-origin"

    def test_confirms_by_post_and_says_so(self, client):
        made = subscription(to=mailing_list(premium=True))
        url = address(made)

        response = client.post(url, headers={"Sec-Fetch-Site": "same-origin"})

        made.refresh_from_db()
        assert response.status_code == 303
        assert made.state == Subscription.State.ACTIVE
        done = client.get(response["Location"])
        assert "You are subscribed" in done.text
        assert "Your free access runs until" in done.text

    def test_leads_back_who_opens_the_last_page_first(self, client):
        url = address(subscription())

        assert client.get(f"{url}done/")["Location"] == url

    def test_leads_who_has_confirmed_to_what_that_made(self, client):
        url = address(subscription(confirmed=True))

        assert client.get(url)["Location"] == f"{url}done/"

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_offers_who_left_the_way_back(self, client, method):
        made = subscription(confirmed=True)
        end_subscription(subscription=made, now=NOW)

        response = getattr(client, method)(address(made), headers={"Sec-Fetch-Site": "same-origin"})

        assert response.status_code == 410
        assert "This subscription has ended" in response.text
        assert "/en/readers/subscribe/" in response.text

    @pytest.mark.parametrize(
        "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://bad.example"}, {}]
    )
    def test_refuses_a_post_from_elsewhere(self, client, headers):
        made = subscription()

        response = client.post(address(made), headers=headers)

        made.refresh_from_db()
        assert response.status_code == 403
        assert made.state == Subscription.State.PENDING

    def test_says_what_to_do_with_an_expired_link(self, client):
        url = address(subscription(), now=timezone.now() - timedelta(days=8))

        response = client.get(url)

        assert response.status_code == 410
        assert "/en/readers/subscribe/" in response.text

    @pytest.mark.parametrize("token", ["x", "W10.x", "ñ", "a.b.c", "." * 50, "x" * 2000])
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_says_what_to_do_with_an_altered_link(self, client, method, token):
        url = f"/en/readers/confirm/{token}/"

        response = getattr(client, method)(url, headers={"Sec-Fetch-Site": "same-origin"})

        assert response.status_code == 404
        assert "/en/readers/subscribe/" in response.text

    def test_takes_no_token_of_another_purpose(self, client):
        made = subscription()
        token = tokens.token(made, purpose="unsubscribe", now=timezone.now())

        assert client.get(f"/en/readers/confirm/{token}/").status_code == 404

    def test_knows_no_locale_that_is_not_configured(self, client):
        token = tokens.token(subscription(), purpose="confirm", now=timezone.now())

        assert client.get(f"/de/readers/confirm/{token}/").status_code == 404
