import pytest
from bs4 import BeautifulSoup

from ambos.readers import tokens
from ambos.readers.models import Subscription
from ambos.readers.operations import change_language
from factories.readers import NOW, mailing_list, subscription
from factories.stories import locale

pytestmark = pytest.mark.django_db
OURS = {"Sec-Fetch-Site": "same-origin"}


def address(made, tag="en"):
    return f"/{tag}/readers/preferences/{tokens.token(made, purpose='preferences', now=NOW)}/"


class TestChangeLanguage:
    def test_changes_every_list_that_is_offered_there(self):
        both = subscription(confirmed=True, tag="en")
        only_english = subscription(to=mailing_list("en"), address=both.reader.email, confirmed=True)

        change_language(reader=both.reader, locale=locale("es"))

        for row in (both, only_english, both.reader):
            row.refresh_from_db()
        assert both.locale == both.reader.locale == locale("es")
        assert only_english.locale == locale("en")


class TestPreferencesPage:
    def test_shows_what_the_reader_gets_and_no_address(self, client):
        made = subscription(to=mailing_list(slug="tides"), confirmed=True)
        mailing_list(slug="other")

        response = client.get(address(made))

        page = BeautifulSoup(response.content, "html.parser")
        ticked = [box["value"] for box in page.select("input[checked]")]
        assert response.status_code == 200
        assert ticked == ["tides.en.1"]
        assert page.select_one("option[selected]")["value"] == "en"
        assert made.reader.email not in response.text

    def test_leaves_lists_asks_for_new_ones_and_changes_the_language(self, client):
        made = subscription(to=mailing_list(slug="tides"), confirmed=True)
        other = mailing_list(slug="other")

        response = client.post(address(made), {"lists": "other.en.1", "language": "es"}, headers=OURS)

        made.refresh_from_db()
        new = Subscription.objects.get(mailing_list=other)
        assert response.status_code == 303
        assert response["Location"].startswith("/es/readers/preferences/")
        assert "como máximo un correo de este tipo por hora" in client.get(response["Location"]).text
        assert made.state == Subscription.State.ENDED
        assert (new.state, new.locale) == (Subscription.State.PENDING, locale("es"))
        assert 'role="status"' in client.get(response["Location"]).text

    def test_speaks_of_no_mail_to_who_only_leaves(self, client):
        made = subscription(to=mailing_list(slug="tides"), confirmed=True)

        response = client.post(address(made), {"language": "en"}, headers=OURS)

        page = BeautifulSoup(client.get(response["Location"]).content, "html.parser")
        assert page.select_one("[role=status]").text == "Your choice is saved."

    def test_speaks_of_its_own_accord_in_the_language_of_its_address(self, client):
        made = subscription(to=mailing_list(slug="tides"), confirmed=True)

        for fields, error in [({}, "Elija un idioma."), ({"language": "de"}, "Elija uno de estos idiomas.")]:
            response = client.post(address(made, "es"), fields, headers=OURS)
            page = BeautifulSoup(response.content, "html.parser")
            assert page.find(id="id_language_error").get_text(strip=True) == error

    def test_shows_a_list_that_is_not_offered_in_this_language_in_its_own(self, client):
        made = subscription(to=mailing_list("en", slug="tides"), confirmed=True)

        page = BeautifulSoup(client.get(address(made, "es")).content, "html.parser")

        assert page.select_one("input[checked]").find_parent(class_="tick")["lang"] == "en"

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"lists": "tides.en.1"}, "id_language"),
            ({"lists": "tides.en.1", "language": "de"}, "id_language"),
            ({"lists": "tides.en.2", "language": "en"}, "id_lists"),
            ({"lists": "x" * 5000, "language": "en"}, "id_lists"),
        ],
    )
    def test_says_beside_the_field_what_is_wrong_and_changes_nothing(self, client, fields, field):
        made = subscription(to=mailing_list(slug="tides"), confirmed=True)

        response = client.post(address(made), fields, headers=OURS)

        made.refresh_from_db()
        page = BeautifulSoup(response.content, "html.parser")
        assert response.status_code == 422
        assert page.find(id=f"{field}_error")
        assert page.select_one(f'.problems a[href="#{field}"]')
        assert made.state == Subscription.State.ACTIVE

    def test_refuses_a_post_from_elsewhere(self, client):
        made = subscription(confirmed=True)

        response = client.post(address(made), {"language": "en"}, headers={"Sec-Fetch-Site": "cross-site"})

        made.refresh_from_db()
        assert response.status_code == 403
        assert made.state == Subscription.State.ACTIVE
