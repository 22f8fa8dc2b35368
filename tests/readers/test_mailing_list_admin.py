import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from ambos.readers.models import MailingList
from factories.readers import mailing_list, subscription
from factories.stories import user

pytestmark = pytest.mark.django_db
ADD = "wagtailsnippets_readers_mailinglist:add"


@pytest.fixture
def operator(client):
    client.force_login(user(None, is_superuser=True))
    return client


class TestMailingListForm:
    def test_makes_a_list_in_the_languages_that_have_words(self, operator):
        operator.post(
            reverse(ADD), {"slug": "tides", "is_premium": "on", "name-es": "Mareas", "consent-es": "Acepto."}
        )

        made = MailingList.objects.get()
        assert (made.slug, made.is_premium) == ("tides", True)
        assert [(w.locale.language_code, w.consent, w.consent_version) for w in made.wordings.all()] == [
            ("es", "Acepto.", 1)
        ]

    def test_raises_the_version_only_when_the_consent_changes(self, operator):
        made = mailing_list("en", slug="tides")
        url = reverse("wagtailsnippets_readers_mailinglist:edit", args=[made.pk])
        page = BeautifulSoup(operator.get(url).content, "html.parser")
        fields = {
            "slug": "tides",
            "name-en": "New name",
            "consent-en": page.find(attrs={"name": "consent-en"}).text.strip(),
        }

        operator.post(url, fields)
        assert made.wordings.get().consent_version == 1

        operator.post(url, fields | {"consent-en": "I agree to more."})
        wording = made.wordings.get()
        assert (wording.name, wording.consent_version) == ("New name", 2)

    @pytest.mark.parametrize(
        "fields",
        [
            {"name-es": "Mareas"},
            {"consent-es": "Acepto."},
            {"description-en": "Words"},
            {"slug": ""},
            {"name-en": "x" * 121, "consent-en": "I"},
        ],
    )
    def test_stores_nothing_that_is_not_whole(self, operator, fields):
        response = operator.post(reverse(ADD), {"slug": "tides"} | fields)

        assert response.status_code == 200
        assert not MailingList.objects.exists()

    def test_keeps_the_words_of_a_language_it_was_offered_in(self, operator):
        made = mailing_list("en", "es", slug="tides")
        url = reverse("wagtailsnippets_readers_mailinglist:edit", args=[made.pk])

        response = operator.post(url, {"slug": "tides", "name-en": "Tides", "consent-en": "I agree."})

        assert response.status_code == 200
        assert made.wordings.count() == 2

    def test_keeps_a_list_that_somebody_is_on(self, operator):
        made = subscription().mailing_list
        url = reverse("wagtailsnippets_readers_mailinglist:delete", args=[made.pk])

        for answer in (operator.get(url, follow=True), operator.post(url, follow=True)):
            assert "is in use and stays" in answer.text
            assert "Yes, delete" not in answer.text
        assert MailingList.objects.exists()

    def test_shows_in_words_which_is_premium(self, operator):
        mailing_list(slug="tides", premium=True)
        mailing_list(slug="other")

        page = operator.get(reverse("wagtailsnippets_readers_mailinglist:list"))

        rows = BeautifulSoup(page.content, "html.parser").select("main tbody tr")
        assert [row.select("td")[-1].text.strip() for row in rows] == ["No", "Yes"]
