import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from ambos.polls.models import Poll
from ambos.stories.blocks import BodyBlock
from factories.polls import ballot, poll
from factories.stories import user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(user("Editor"))
    return client


def edit_url(made):
    return reverse("wagtailsnippets_polls_poll:edit", args=[made.pk])


def filled(response):
    """The form as the page fills it in."""
    page = BeautifulSoup(response.content, "html.parser")
    form = page.find(id="w-editor-form")
    fields = {field["name"]: field.get("value", "") for field in form.select("input[name]")}
    fields |= {area["name"]: area.text.removeprefix("\n") for area in form.select("textarea[name]")}
    for select in form.select("select[name]"):
        chosen = select.select_one("option[selected]")
        fields[select["name"]] = chosen["value"] if chosen else ""
    return fields


class TestPollForm:
    def test_makes_a_poll_worded_in_every_language_at_once(self, editor):
        url = reverse("wagtailsnippets_polls_poll:add")
        fields = filled(editor.get(url)) | {
            "question-en": "Which bridge?",
            "question-es": "¿Qué puente?",
            "choice1-en": "Open",
            "choice1-es": "Abierto",
            "choice3-en": "Roofed",
            "choice3-es": "Techado",
        }

        response = editor.post(url, fields)

        made = Poll.objects.get()
        assert response.status_code == 302
        assert (made.slug, made.state) == ("which-bridge", "DRAFT")
        assert made.wording("es").question == "¿Qué puente?"
        assert [choice.text("es") for choice in made.choices.all()] == ["Abierto", "Techado"]

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({}, "Write the question in at least one language."),
            (
                {"question-en": "Which?", "choice1-en": "Open", "choice3-en": " open "},
                "This is the same answer as choice 1.",
            ),
        ],
    )
    def test_stores_no_poll_that_readers_could_not_answer(self, editor, fields, message):
        url = reverse("wagtailsnippets_polls_poll:add")

        response = editor.post(url, filled(editor.get(url)) | fields)

        assert message in response.text
        assert not Poll.objects.exists()

    def test_has_one_column_for_each_language_and_empty_rows_for_more_choices(self, editor):
        page = BeautifulSoup(editor.get(edit_url(poll())).content, "html.parser")

        columns = [cell.text for cell in page.select("table thead th[lang]")]
        assert columns == ["English", "Español"]
        assert page.find(attrs={"name": "choice6-es"})
        assert not page.find(attrs={"name": "choice7-es"})
        assert len(page.find_all(attrs={"name": "question-en"})) == 1
        assert page.find(attrs={"name": "question-es"})["lang"] == "es"

    def test_adds_and_takes_out_choices(self, editor):
        made = poll()
        fields = filled(editor.get(edit_url(made))) | {
            "choice2-en": "",
            "choice2-es": "",
            "choice4-en": "New",
            "choice4-es": "Nuevo",
        }

        editor.post(edit_url(made), fields)

        assert [choice.text("en") for choice in made.choices.all()] == [
            "The open deck",
            "None of them",
            "New",
        ]

    def test_shows_that_it_is_locked_and_refuses_to_change_its_words(self, editor):
        made = poll(is_open=True)
        fields = filled(editor.get(edit_url(made)))
        ballot(made)

        assert "Locked: somebody has voted" in editor.get(edit_url(made)).text
        response = editor.post(edit_url(made), fields | {"question-en": "Another?"})

        made.refresh_from_db()
        assert response.status_code == 200
        assert "Somebody has voted: the question and the choices stay as they are." in response.text
        assert made.wording("en").question == "Which bridge would you build?"

    def test_still_takes_a_closing_time_once_locked(self, editor):
        made = poll(is_open=True)
        ballot(made)
        fields = filled(editor.get(edit_url(made))) | {"closes_at": "2099-01-01 12:00"}
        fields = {name: value.replace("\n", "\r\n") for name, value in fields.items()}

        assert editor.post(edit_url(made), fields).status_code == 302

        made.refresh_from_db()
        assert made.closes_at.year == 2099

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"question-es": "x" * 301}, "at most 300 characters"),
            ({"choice1-en": "x" * 201}, "at most 200 characters"),
            ({"slug": "no slug!"}, "valid"),
            (
                {"opens_at": "2099-02-01 12:00", "closes_at": "2099-01-01 12:00"},
                "A poll closes after it opens.",
            ),
            ({"opens_at": "soon"}, "valid date/time"),
            ({"mailing_list": "999"}, "valid choice"),
        ],
    )
    def test_says_what_is_wrong_and_stores_nothing(self, editor, fields, message):
        url = reverse("wagtailsnippets_polls_poll:add")

        response = editor.post(url, filled(editor.get(url)) | {"question-en": "Which?"} | fields)

        assert response.status_code == 200
        assert message in response.text
        assert not Poll.objects.exists()

    def test_keeps_an_open_poll_complete(self, editor):
        made = poll(is_open=True)
        fields = filled(editor.get(edit_url(made))) | {"choice2-es": ""}

        response = editor.post(edit_url(made), fields)

        assert "Choice 2 has no text in Spanish." in response.text
        assert made.choices.get(rank=2).text("es") == "La techada"


class TestOpenAndClose:
    def test_asks_first_and_acts_by_post(self, editor):
        made = poll()
        url = reverse("wagtailsnippets_polls_poll:open", args=[made.pk])

        assert editor.get(url).status_code == 200
        made.refresh_from_db()
        assert made.state == Poll.State.DRAFT

        editor.post(url)
        made.refresh_from_db()
        assert made.state == Poll.State.OPEN

        editor.post(reverse("wagtailsnippets_polls_poll:close", args=[made.pk]))
        made.refresh_from_db()
        assert made.state == Poll.State.CLOSED

    @pytest.mark.parametrize(
        ("act", "reason"),
        [("open", "A poll needs at least two choices, this one has 0."), ("close", "was never open.")],
    )
    def test_says_why_it_cannot_be_and_offers_no_button(self, editor, act, reason):
        url = reverse(f"wagtailsnippets_polls_poll:{act}", args=[poll(choices=[]).pk])

        asked = editor.get(url)
        answer = editor.post(url, follow=True)

        assert reason in asked.text
        assert reason in answer.text
        assert not BeautifulSoup(asked.content, "html.parser").select("main form")

    @pytest.mark.parametrize("act", ["open", "close"])
    def test_is_for_those_who_may_change_polls(self, client, act):
        client.force_login(user("Reporter"))

        response = client.post(reverse(f"wagtailsnippets_polls_poll:{act}", args=[poll().pk]))

        assert response.status_code == 302
        assert response["Location"].startswith("/admin/")
        assert Poll.objects.get().state == Poll.State.DRAFT


class TestPollList:
    def test_shows_state_and_votes(self, editor):
        made = poll(is_open=True)
        ballot(made)
        ballot(made, suspicion="TOO_FAST")

        page = BeautifulSoup(editor.get(reverse("wagtailsnippets_polls_poll:list")).content, "html.parser")

        cells = [" ".join(cell.text.split()) for cell in page.select("tbody tr td")]
        assert "open" in cells
        assert "1" in cells

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_keeps_a_poll_that_somebody_voted_in(self, client, method):
        client.force_login(user(None, is_superuser=True))
        made = poll(is_open=True)
        ballot(made)

        url = reverse("wagtailsnippets_polls_poll:delete", args=[made.pk])
        response = getattr(client, method)(url, follow=True)

        assert "Somebody has voted in “Which bridge would you build?”, so it stays." in response.text
        assert "Yes, delete" not in response.text
        assert Poll.objects.exists()

    def test_keeps_it_from_the_bulk_delete_too(self, client):
        client.force_login(user(None, is_superuser=True))
        free, made = poll(), poll(is_open=True)
        ballot(made)
        url = reverse("wagtail_bulk_action", args=["polls", "poll", "delete"])

        response = client.post(f"{url}?id={free.pk}&id={made.pk}", follow=True)

        assert "Nothing was deleted." in response.text
        assert Poll.objects.count() == 2


class TestPollBlock:
    def test_stands_in_a_story(self):
        made = poll(is_open=True)
        value = BodyBlock().to_python([{"type": "poll", "value": made.pk, "id": "1"}])

        assert value[0].value == made
        assert "Which bridge would you build?" in value.render_as_block()
