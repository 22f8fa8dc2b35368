from datetime import timedelta
from unittest import mock

import pytest
from bs4 import BeautifulSoup
from django.template import Context, Template
from django.utils import timezone, translation

from ambos.polls.models import Ballot, Poll
from ambos.readers.models import Reader, Subscription
from factories.polls import ballot, poll
from factories.readers import mailing_list

pytestmark = pytest.mark.django_db
OURS = {"Sec-Fetch-Site": "same-origin"}


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def ballot_fields(client, bridge, *, tag="en", seconds_ago=5):
    """What the ballot page would send, filled in as far as the page fills it in."""
    moment = timezone.now() - timedelta(seconds=seconds_ago)
    with mock.patch("ambos.polls.views.timezone.now", return_value=moment):
        response = client.post(
            f"/{tag}/polls/{bridge.slug}/", {"choice": bridge.choices.first().pk}, headers=OURS
        )
    assert response.status_code == 200
    page = soup(response)
    fields = {
        field["name"]: field.get("value", "") for field in page.select("form input[name]:not([type=radio])")
    }
    fields.pop("consent", None)
    return fields | {"choice": page.select_one("input[type=radio][checked]")["value"]}


def vote(client, bridge, fields, *, tag="en", headers=OURS):
    return client.post(f"/{tag}/polls/{bridge.slug}/vote/", fields, headers=headers)


class TestPollPage:
    @pytest.mark.parametrize(("tag", "question"), [("en", "Which bridge"), ("es", "¿Qué puente")])
    def test_asks_in_the_language_of_its_address(self, client, tag, question):
        bridge = poll(is_open=True, slug="bridge")

        response = client.get(f"/{tag}/polls/bridge/")

        page = soup(response)
        assert response.status_code == 200
        assert page.h1.text.startswith(question)
        assert page.html["lang"] == tag
        assert {link["hreflang"] for link in page.select("link[hreflang]")} == {"en", "es", "x-default"}
        assert page.select_one("link[rel=canonical]")["href"].endswith(f"/{tag}/polls/bridge/")
        assert len(page.select("input[type=radio]")) == bridge.choices.count()
        assert "Set-Cookie" not in response.headers
        assert "Cookie" not in response.get("Vary", "")

    def test_shows_the_result_once_closed(self, client):
        poll(closed=True, slug="bridge")

        page = soup(client.get("/en/polls/bridge/"))

        assert page.table
        assert not page.select("form")

    def test_needs_no_locale_that_it_is_not_worded_in(self, client):
        poll(is_open=True, tags=["en"], slug="bridge")

        assert client.get("/es/polls/bridge/").status_code == 404

    @pytest.mark.parametrize("path", ["", "vote/", "result/"])
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_does_not_know_a_draft_nor_a_poll_that_never_was(self, client, path, method):
        poll(slug="draft")

        for slug in ("draft", "never"):
            response = getattr(client, method)(f"/en/polls/{slug}/{path}", headers=OURS)
            assert response.status_code == (405 if (method, path) == ("post", "result/") else 404)


class TestBallotPage:
    def test_stores_nothing_and_keeps_the_choice(self, client):
        bridge = poll(is_open=True, offers=mailing_list())
        chosen = bridge.choices.last()

        response = client.post(f"/es/polls/{bridge.slug}/", {"choice": chosen.pk}, headers=OURS)

        page = soup(response)
        assert response["Cache-Control"] == "no-store"
        assert page.select_one("input[type=radio][checked]")["value"] == str(chosen.pk)
        assert page.title.text.startswith("Aún sin contar: ¿Qué puente")
        assert "Su voto aún no se ha contado." in page.select_one(".pending").text
        assert not page.select_one("input[type=checkbox]").has_attr("checked")
        assert "Acepto recibir La tabla de mareas por correo." in response.text
        assert "Set-Cookie" not in response.headers
        assert not Ballot.objects.exists()

    def test_hides_its_trap_from_people_and_screen_readers(self, client):
        bridge = poll(is_open=True)

        pages = [
            soup(
                client.post(f"/en/polls/{bridge.slug}/", {"choice": bridge.choices.first().pk}, headers=OURS)
            )
            for _time in (1, 2)
        ]

        traps = [page.select_one("[aria-hidden=true] input") for page in pages]
        assert all(trap["tabindex"] == "-1" and trap["autocomplete"] == "off" for trap in traps)
        assert traps[0]["name"] != traps[1]["name"]

    def test_offers_no_newsletter_where_it_has_no_words(self, client):
        bridge = poll(is_open=True, offers=mailing_list("en"))

        response = client.post(
            f"/es/polls/{bridge.slug}/", {"choice": bridge.choices.first().pk}, headers=OURS
        )

        assert not soup(response).select("input[type=checkbox], input[type=email]")

    @pytest.mark.parametrize(
        "choice", [{}, {"choice": ""}, {"choice": "x"}, {"choice": "9" * 40}, {"choice": ["1", "\0"]}]
    )
    def test_asks_again_for_a_choice_it_does_not_have(self, client, choice):
        bridge = poll(is_open=True)

        response = client.post(f"/en/polls/{bridge.slug}/", choice, headers=OURS)

        page = soup(response)
        assert response.status_code == 422
        assert page.find(id="id_choice_error")
        assert page.fieldset["aria-describedby"] == "id_choice_error"
        assert page.select_one(".problems a")["href"] == f"#{page.fieldset['id']}"

    def test_takes_no_choice_of_another_poll(self, client):
        other = poll(is_open=True).choices.first()

        response = client.post(f"/en/polls/{poll(is_open=True).slug}/", {"choice": other.pk}, headers=OURS)

        assert response.status_code == 422


class TestVote:
    def test_counts_without_an_address_and_shows_the_result(self, client):
        bridge = poll(is_open=True, offers=mailing_list())

        response = vote(client, bridge, ballot_fields(client, bridge))

        assert (response.status_code, response["Location"]) == (
            303,
            f"/en/polls/{bridge.slug}/result/?thanks",
        )
        assert Ballot.objects.get().state == Ballot.State.COUNTED
        assert not Reader.objects.exists()
        shown = client.get(response["Location"])
        assert "Thank you, it counts." in shown.text
        assert "mail to the address" not in shown.text
        assert shown["Cache-Control"] == "no-store"

    def test_asks_for_the_newsletter_with_an_address_and_a_tick(self, client):
        tides = mailing_list(slug="tides")
        bridge = poll(is_open=True, offers=tides)
        fields = ballot_fields(client, bridge, tag="es") | {
            "email": "ana@example.org",
            "consent": "tides.es.1",
        }

        response = vote(client, bridge, fields, tag="es")

        assert response["Location"] == f"/es/polls/{bridge.slug}/result/?thanks=mail"
        assert Subscription.objects.get().locale.language_code == "es"
        assert Ballot.objects.get().state == Ballot.State.COUNTED

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"email": "ana@example.org"}, "consent"),
            ({"consent": "tides.en.1"}, "email"),
            ({"email": "ana", "consent": "tides.en.1"}, "email"),
            ({"email": "ana"}, "email"),
            ({"email": "a" * 300 + "@example.org", "consent": "tides.en.1"}, "email"),
            ({"email": "ana@example.org", "consent": "tides.en.9"}, "consent"),
            ({"email": "ana@example.org", "consent": "on"}, "consent"),
            ({"email": "ana@example.org", "consent": "\0"}, "consent"),
            ({"email": "a\0na@example.org", "consent": "tides.en.1"}, "email"),
            ({"email": "josé@example.org", "consent": "tides.en.1"}, "email"),
            ({"choice": ""}, "choice"),
            ({"choice": "0"}, "choice"),
        ],
    )
    def test_says_beside_the_field_what_is_wrong_and_loses_nothing(self, client, fields, field):
        bridge = poll(is_open=True, offers=mailing_list(slug="tides"))
        sent = ballot_fields(client, bridge)

        response = vote(client, bridge, sent | fields)

        page = soup(response)
        assert response.status_code == 422
        assert len(page.find(id=f"id_{field}_error").select("li")) == 1
        assert "ull characters" not in response.text
        assert page.select_one(".problems a")
        assert page.select_one("[name=number]")["value"] == sent["number"]
        assert "choice" in fields or page.select_one("input[type=radio][checked]")["value"] == sent["choice"]
        assert not Ballot.objects.exists()
        assert not Reader.objects.exists()
        assert vote(client, bridge, sent).status_code == 303

    def test_counts_a_browser_once_in_whatever_language(self, client):
        bridge = poll(is_open=True)
        spare = ballot_fields(client, bridge, tag="es")
        response = vote(client, bridge, ballot_fields(client, bridge))

        cookie = response.cookies["voted-es"]
        assert cookie["path"] == f"/es/polls/{bridge.slug}/"
        assert cookie["httponly"]
        assert Ballot.objects.get().number not in cookie.value
        assert vote(client, bridge, spare, tag="es").status_code == 409
        again = client.post(f"/es/polls/{bridge.slug}/", {"choice": bridge.choices.first().pk}, headers=OURS)
        assert again.status_code == 409
        assert Ballot.objects.count() == 1

    def test_does_not_believe_a_forged_cookie(self, client):
        bridge = poll(is_open=True)
        client.cookies["voted-en"] = f"{bridge.slug}:forged"

        assert vote(client, bridge, ballot_fields(client, bridge)).status_code == 303

    def test_counts_a_replayed_number_once(self, client):
        bridge = poll(is_open=True)
        fields = ballot_fields(client, bridge)
        vote(client, bridge, fields)
        client.cookies.clear()

        response = vote(client, bridge, fields)

        assert response.status_code == 409
        assert f"/en/polls/{bridge.slug}/result/" in response.text
        assert Ballot.objects.count() == 1

    @pytest.mark.parametrize(
        ("fields", "status"),
        [({"number": ""}, 400), ({"number": "W10.x"}, 400), ({"number": "\0" * 9000}, 400)],
    )
    def test_refuses_an_altered_number(self, client, fields, status):
        bridge = poll(is_open=True)

        response = vote(client, bridge, ballot_fields(client, bridge) | fields)

        assert response.status_code == status
        assert f'href="/en/polls/{bridge.slug}/"' in response.text
        assert not Ballot.objects.exists()

    def test_refuses_the_number_of_another_poll(self, client):
        bridge, other = poll(is_open=True), poll(is_open=True)
        fields = ballot_fields(client, bridge) | {"number": ballot_fields(client, other)["number"]}

        assert vote(client, bridge, fields).status_code == 400

    def test_says_to_open_the_poll_again_when_the_number_is_too_old(self, client):
        bridge = poll(is_open=True)

        response = vote(client, bridge, ballot_fields(client, bridge, seconds_ago=13 * 60 * 60))

        assert response.status_code == 410
        assert "Open the poll again" in response.text
        assert not Ballot.objects.exists()

    def test_says_that_a_closed_poll_is_closed(self, client):
        bridge = poll(is_open=True)
        fields = ballot_fields(client, bridge)
        Poll.objects.update(state=Poll.State.CLOSED)

        response = vote(client, bridge, fields)

        assert response.status_code == 410
        assert not Ballot.objects.exists()

    @pytest.mark.parametrize(
        ("trapped", "seconds_ago", "suspicion"),
        [("spam", 60, "TRAP_FILLED"), ("", 0, "TOO_FAST"), ("spam", 0, "TRAP_FILLED")],
    )
    def test_sets_a_machine_s_vote_aside_and_confirms_nothing(self, client, trapped, seconds_ago, suspicion):
        bridge = poll(is_open=True, offers=mailing_list(slug="tides"))
        fields = ballot_fields(client, bridge, seconds_ago=seconds_ago)
        trap = next(name for name in fields if name.startswith("answer_"))
        fields |= {trap: trapped, "email": "ana@example.org", "consent": "tides.en.1"}

        response = vote(client, bridge, fields)

        page = soup(response)
        assert response.status_code == 422
        assert page.select_one("[role=alert] h2").text == "Your vote is not counted yet"
        assert page.select_one("input[type=email]")["value"] == "ana@example.org"
        assert page.select_one("input[type=checkbox]").has_attr("checked")
        assert "Set-Cookie" not in response.headers
        made = Ballot.objects.get()
        assert (made.state, made.suspicion) == (Ballot.State.SET_ASIDE, suspicion)
        assert not Reader.objects.exists()

    def test_answers_every_suspicion_alike(self, client):
        bridge = poll(is_open=True)
        fast, slow = ballot_fields(client, bridge, seconds_ago=0), ballot_fields(client, bridge)
        trap = next(name for name in slow if name.startswith("answer_"))

        answers = [vote(client, bridge, fast), vote(client, bridge, slow | {trap: "spam"})]

        assert len({(answer.status_code, soup(answer).main.get_text()) for answer in answers}) == 1

    def test_counts_a_person_who_pressed_too_soon_and_presses_again(self, client):
        bridge = poll(is_open=True)
        fields = ballot_fields(client, bridge, seconds_ago=0)
        answers = [vote(client, bridge, fields) for _time in (1, 2)]
        assert "wait a moment and press" in soup(answers[1]).select_one("[role=alert] p").text
        assert soup(answers[1]).select_one("[name=number]")["value"] == fields["number"]
        assert Ballot.objects.get().state == Ballot.State.SET_ASIDE

        with mock.patch("ambos.polls.views.timezone.now", return_value=timezone.now() + timedelta(seconds=2)):
            response = vote(client, bridge, fields)

        assert ([answer.status_code for answer in answers], response.status_code) == ([422, 422], 303)
        assert Ballot.objects.get().state == Ballot.State.COUNTED
        assert vote(client, bridge, fields).status_code == 409

    @pytest.mark.parametrize(
        "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://bad.example"}, {}]
    )
    def test_refuses_a_post_from_elsewhere(self, client, headers):
        bridge = poll(is_open=True)

        response = vote(client, bridge, ballot_fields(client, bridge), headers=headers)

        assert response.status_code == 403
        assert not Ballot.objects.exists()

    def test_leads_who_opens_the_address_to_the_poll(self, client):
        bridge = poll(is_open=True)

        assert client.get(f"/en/polls/{bridge.slug}/vote/")["Location"] == f"/en/polls/{bridge.slug}/"


class TestResultPage:
    @pytest.mark.parametrize("query", ["?thanks", "?thanks=mail", "?thanks=%00", "?thanks&thanks=mail"])
    def test_thanks_nobody_who_has_not_voted(self, client, query):
        bridge = poll(is_open=True)

        response = client.get(f"/en/polls/{bridge.slug}/result/{query}")

        assert response.status_code == 200
        assert not soup(response).select("[role=status]")

    def test_shows_numbers_in_the_signs_of_the_language(self, client):
        bridge = poll(is_open=True)
        first, second, _third = bridge.choices.all()
        for chosen in (first, first, second):
            ballot(bridge, chosen)

        page = soup(client.get(f"/es/polls/{bridge.slug}/result/"))

        rows = [[cell.text for cell in row.select("th, td")] for row in page.select("tbody tr")]
        assert rows[0] == ["La abierta", "2", "67\xa0%"]
        assert page.select("rect.poll-fill")[0]["width"] == "66.7%"
        assert page.select_one(".poll-bars")["aria-hidden"] == "true"

    def test_shows_no_votes_without_dividing_by_them(self, client):
        bridge = poll(is_open=True)

        assert client.get(f"/en/polls/{bridge.slug}/result/").status_code == 200


class TestPollCard:
    def card(self, bridge, tag):
        with translation.override(tag):
            return Template("{% load polls_tags %}{% poll_card poll %}").render(Context({"poll": bridge}))

    def test_is_the_same_for_everyone_and_carries_no_token(self):
        bridge = poll(is_open=True)

        cards = {self.card(bridge, "es") for _time in range(3)}

        card = BeautifulSoup(cards.pop(), "html.parser")
        assert not cards
        assert card.form["action"] == f"/es/polls/{bridge.slug}/"
        assert {field["name"] for field in card.select("input")} == {"choice"}
        assert card.legend.text == "¿Qué puente construiría usted?"
        assert card.button.text == "Seguir a su papeleta"

    @pytest.mark.parametrize("kind", ["draft", "unworded", "none"])
    def test_shows_nothing_that_readers_may_not_see(self, kind):
        bridge = {"draft": poll, "unworded": lambda: poll(is_open=True, tags=["en"]), "none": lambda: None}[
            kind
        ]()

        assert not self.card(bridge, "es").strip()

    def test_shows_the_result_of_a_closed_poll(self):
        card = BeautifulSoup(self.card(poll(closed=True), "en"), "html.parser")

        assert card.table
        assert not card.form
