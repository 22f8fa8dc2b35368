from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import translation
from wagtail.users.models import UserProfile

from ambos.desk.reports import NOT_CHECKED
from ambos.desk.titles import TITLES, title
from ambos.pairs.operations import pair_versions
from ambos.parity.classes import CLASSES
from factories import stories as make


def test_every_class_of_findings_has_a_title_of_its_own_in_both_languages():
    assert set(TITLES) == {*CLASSES, NOT_CHECKED}
    for language in ("en", "es"):
        with translation.override(language):
            titles = [title(name) for name in TITLES]
        assert len(set(titles)) == len(TITLES)
        assert not set(titles) & set(TITLES)
    with translation.override("es"):
        assert title("missing_para") == "Falta un párrafo"


@pytest.mark.django_db
class TestTheStoryPage:
    @pytest.fixture
    def spanish(self, client):
        user = make.user("Editor")
        profile = UserProfile.get_for_user(user)
        profile.preferred_language = "es"
        profile.save()
        client.force_login(user)
        return client

    def test_shows_titles_and_no_codes(self, spanish):
        _source, target = make.pair(held=True)
        page = spanish.get(reverse("desk:story", args=[target.story.pk])).text
        assert "Párrafo sin traducir" in page
        assert "untranslated_para" not in page

    def test_says_what_holds_in_one_banner_for_each_version(self, spanish):
        source = make.version("en", body=make.paragraphs(*make.CLEAN_EN, "“We will keep it, he said."))
        target = make.version("es", body=make.paragraphs(*make.CLEAN_EN), title="Sigue", sibling_of=source)
        pair_versions(source=source, target=target)
        done = spanish.post(
            reverse("desk:act", args=[source.story.pk, "publish"]),
            {"versions": [source.pk, target.pk]},
            follow=True,
        )
        banners = BeautifulSoup(done.text, "html.parser").select(".messages > ul > li.error")
        assert len(banners) == 2
        english, other = (" ".join(banner.get_text().split()) for banner in banners)
        assert english.startswith("La versión en inglés está retenida.")
        assert other.startswith("La versión en español está retenida.")
        reasons = [reason.text for reason in banners[1].select("li")]
        assert len(reasons) > 1
        assert len(set(reasons)) == len(reasons)
        assert (
            "En «The council voted on Tuesday to keep the night fe…»: Este párrafo está en inglés; ponga el "
            "texto en español."
        ) in reasons
        assert "es:" not in other
