from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def target():
    _source, target = make.pair(held=True)
    return target


class TestTheFindingsOfAVersion:
    def test_come_alone_for_the_editor_to_put_in_its_panel(self, client, target):
        client.force_login(make.user("Editor"))
        answer = client.get(reverse("version_notes", args=[target.pk]))
        part = BeautifulSoup(answer.text, "html.parser")
        assert part.find("html") is None
        assert part.select_one(".notes__count").get_text(strip=True) == "1 finding in the draft last saved."
        assert part.select_one(".note__place")["href"].endswith(f"#block-{target.body[1].id}-section")
        assert part.select_one(".note__act")["href"].startswith(f"/admin/desk/versions/{target.pk}/dismiss/")
        assert "no-store" in answer["Cache-Control"]

    def test_stand_in_the_editor_without_a_script(self, client, target):
        client.force_login(make.user("Editor"))
        page = BeautifulSoup(
            client.get(reverse("wagtailadmin_pages:edit", args=[target.pk])).text, "html.parser"
        )
        panel = page.select_one("[data-notes]")
        assert panel["data-notes"] == "/admin/versions/0/notes/"
        assert "This paragraph is in English" in panel.text
        assert any("stories/notes.js" in script["src"] for script in page.select("script[src]"))

    def test_have_their_place_before_the_first_save(self, client):
        client.force_login(make.user("Editor"))
        section = make.section("en")
        page = client.get(reverse("wagtailadmin_pages:add", args=["stories", "storypage", section.pk])).text
        assert "once the draft is saved" in page

    def test_offer_no_dismissal_to_a_reporter(self, client, target):
        client.force_login(make.user("Reporter"))
        assert "Dismiss" not in client.get(reverse("version_notes", args=[target.pk])).text

    def test_are_not_for_those_who_may_not_edit(self, client, target):
        assert client.get(reverse("version_notes", args=[target.pk])).status_code == 302
        client.force_login(make.user(role=None))
        assert client.get(reverse("version_notes", args=[target.pk])).status_code in {302, 403}
