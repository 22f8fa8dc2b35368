from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from ambos.newsletters.models import Delivery, Issue
from ambos.stories.models import Story
from ambos.stories.operations import move_story
from factories.newsletters import issue, live_story
from factories.readers import mailing_list, subscription
from factories.stories import section, user, version

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    person = user("Editor")
    person.user_permissions.add(Permission.objects.get(codename="send_issue"))
    client.force_login(person)
    return client


class TestIssueForm:
    def test_makes_an_issue_of_ticked_stories_by_their_place(self, editor):
        tides = mailing_list()
        first, second, third = live_story(), live_story(), live_story()

        response = editor.post(
            reverse("issue:add"),
            {
                "mailing_list": tides.pk,
                "subject-en": "The 4:40 tram",
                "subject-es": "El tranvía",
                f"story-{first.pk}": "on",
                f"place-{first.pk}": "2",
                f"story-{second.pk}": "on",
                f"place-{second.pk}": "1",
                f"place-{third.pk}": "3",
            },
        )

        made = Issue.objects.get()
        assert response["Location"] == reverse("issue:edit", args=[made.pk])
        assert [chosen.story for chosen in made.chosen.all()] == [second, first]
        assert made.wording("es").subject == "El tranvía"

    def test_shows_in_which_languages_a_story_is_live(self, editor):
        live_story()
        version("en", title="Only a draft")

        page = BeautifulSoup(editor.get(reverse("issue:add")).content, "html.parser")

        rows = {row.label.text: row.select("td")[3].text for row in page.select("tbody tr") if row.label}
        assert rows["The ferry stays"] == "en, es"
        assert rows["Only a draft"] == "nowhere"

    def test_tells_stories_of_one_headline_apart(self, editor):
        once, again = version("en", title="The ferry stays"), version("en", title="The ferry stays")
        move_story(story=again.story, section=section("en", "Sport"), user=user("Editor"))
        Story.objects.filter(pk=once.story.pk).update(created_at=datetime(2026, 11, 3, 9, 5, tzinfo=UTC))

        page = BeautifulSoup(editor.get(reverse("issue:add")).content, "html.parser")

        rows = [
            [cell.text.strip() for cell in row.select("td")] for row in page.select("tbody tr") if row.label
        ]
        assert [row[:2] for row in rows] == [["The ferry stays", "Sport"], ["The ferry stays", "City"]]
        assert rows[1][2] == "11/03/2026 9:05 a.m."

    def test_calls_a_story_by_its_headline_in_the_editor_s_language(self, editor):
        live_story()
        version("en", title="Only in English")
        profile = UserProfile.get_for_user(get_user(editor))
        profile.preferred_language = "es"
        profile.save()

        page = BeautifulSoup(editor.get(reverse("issue:add")).content, "html.parser")

        labels = {label.text: label["lang"] for label in page.select("tbody label[lang]")}
        assert labels == {"El ferry se queda": "es", "Only in English": "en"}

    def test_asks_no_more_queries_for_more_stories(self, editor):
        def queries():
            with CaptureQueriesContext(connection) as captured:
                editor.get(reverse("issue:add"))
            return len(captured)

        version("en")
        queries()
        few = queries()
        for _number in range(3):
            version("en")
        assert queries() == few

    @pytest.mark.parametrize(
        "fields",
        [
            {"subject-en": "x" * 201},
            {"mailing_list": ""},
            {"mailing_list": "x"},
            {"place": "-1"},
            {"place": "many"},
        ],
    )
    def test_stores_nothing_that_is_wrong(self, editor, fields):
        story = live_story()
        place = fields.pop("place", "1")
        sent = {
            "mailing_list": mailing_list().pk,
            f"story-{story.pk}": "on",
            f"place-{story.pk}": place,
        } | fields

        assert editor.post(reverse("issue:add"), sent).status_code == 200
        assert not Issue.objects.exists()

    @pytest.mark.parametrize("changed", [{"subject-en": "New"}, {"mailing_list": "another"}, {}])
    def test_leaves_an_issue_that_was_sent_as_it_was(self, editor, changed):
        made, other = issue(mailing_list()), mailing_list(slug="another")
        Issue.objects.update(state=Issue.State.SENT)
        fields = {"mailing_list": made.mailing_list.pk, "subject-en": "The 4:40 tram"} | changed
        if "mailing_list" in changed:
            fields["mailing_list"] = other.pk

        response = editor.post(reverse("issue:edit", args=[made.pk]), fields)

        assert "can no longer change" in response.text
        made = Issue.objects.get(pk=made.pk)
        assert (made.wording("en").subject, made.mailing_list == other) == ("The 4:40 tram", False)


class TestIssueList:
    def test_has_the_name_it_has_in_the_menu(self, editor):
        home = editor.get(reverse("wagtailadmin_home")).text
        page = BeautifulSoup(editor.get(reverse("issue:index")).content, "html.parser")

        assert page.title.text.startswith("Newsletter issues")
        assert '"Newsletter issues"' in home
        assert '"Newsletters"' not in home


class TestPreview:
    @pytest.mark.parametrize(("tag", "headline"), [("en", "The ferry stays"), ("es", "El ferry se queda")])
    def test_shows_the_letter_in_each_language(self, editor, tag, headline):
        response = editor.get(reverse("issue:preview", args=[issue(mailing_list()).pk, tag]))

        assert headline in response.text
        assert f'<html lang="{tag}"' in response.text
        assert "sandbox" in response["Content-Security-Policy"]

    def test_says_so_where_there_is_nothing_to_show(self, editor):
        made = issue(mailing_list(), tags=["en"])

        response = editor.get(reverse("issue:preview", args=[made.pk, "es"]), follow=True)

        assert "no subject or no live story in this language" in response.text


class TestSendButton:
    def test_tells_how_many_get_it_and_sends_by_post(self, editor):
        tides = mailing_list()
        for tag in ("en", "en", "es"):
            subscription(to=tides, tag=tag, confirmed=True, now=timezone.now())
        url = reverse("issue:send", args=[issue(tides).pk])

        page = editor.get(url)
        assert "English: 2 readers" in page.text
        assert not Delivery.objects.exists()

        response = editor.post(url, follow=True)
        assert "3 letters are on their way." in response.text
        assert Delivery.objects.count() == 3

    def test_says_what_is_missing_and_offers_no_button(self, editor):
        tides = mailing_list()
        subscription(to=tides, confirmed=True, now=timezone.now())
        url = reverse("issue:send", args=[issue(tides, stories=[]).pk])

        page = editor.get(url)
        assert "This issue has no stories yet." in page.text
        assert "Send now" not in page.text
        assert "This issue has no stories yet." in editor.post(url, follow=True).text

    @pytest.mark.parametrize("method", ["get", "post"])
    @pytest.mark.parametrize(
        ("state", "words"), [("SENT", "This issue was sent."), ("SENDING", "This issue is on its way.")]
    )
    def test_is_gone_once_the_issue_is_on_its_way(self, editor, method, state, words):
        made = issue(mailing_list())
        Issue.objects.update(state=state)

        response = getattr(editor, method)(reverse("issue:send", args=[made.pk]), follow=True)

        assert words in response.text
        assert "Send now" not in response.text
        assert not BeautifulSoup(response.content, "html.parser").select("a[href$='/send/']")

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_needs_a_permission_of_its_own(self, client, method):
        made = issue(mailing_list())
        person = user("Editor")
        person.groups.clear()
        person.user_permissions.add(
            Permission.objects.get(codename="access_admin"), Permission.objects.get(codename="change_issue")
        )
        client.force_login(person)

        edit = client.get(reverse("issue:edit", args=[made.pk]))
        assert edit.status_code == 200
        assert "/send/" not in edit.text

        response = getattr(client, method)(reverse("issue:send", args=[made.pk]))

        assert response.status_code == 302
        assert "needs a right of its own" in client.get(response["Location"]).text
        assert Issue.objects.get().state == Issue.State.DRAFT
