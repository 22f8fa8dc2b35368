"""The doors of the acts on a whole story: schedule, promise, correct, retract, and what is owed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone, translation

from ambos.pairs.models import Match
from ambos.pairs.operations import translate_version
from ambos.stories.models import Correction, CorrectionNote, OwedVersion, Schedule, Story, StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

NEWS = "Passengers will pay twice the fare, the harbor office confirmed."
MORE_EN = ["The last ferry leaves at midnight from the old pier.", "Two captains were hired in October."]
MORE_ES = ["El último ferry sale a medianoche del muelle viejo.", "En octubre se contrató a dos capitanes."]
NOTES = {"en": "Our source was wrong.", "es": "La fuente falló."}


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


@pytest.fixture
def drafts():
    return make.pair()


@pytest.fixture
def live(drafts):
    publish_story(story=drafts[0].story, versions=drafts, user=None, now=timezone.now() - timedelta(hours=1))
    return [StoryPage.objects.get(pk=page.pk) for page in drafts]


def post(client, page, act, **data):
    return client.post(reverse("desk:act", args=[page.story.pk, act]), data, follow=True)


def page_of(client, version, **asked):
    answer = client.get(reverse("desk:story", args=[version.story.pk]), asked)
    return BeautifulSoup(answer.text, "html.parser")


def alerts(answer) -> list[str]:
    page = BeautifulSoup(answer.text, "html.parser")
    return [
        each.get_text(" ", strip=True)
        for each in page.select('main [role="alert"], [role="alert"].error-message')
    ]


def clock(moment: datetime) -> str:
    return timezone.localtime(moment, timezone.get_default_timezone()).strftime("%Y-%m-%dT%H:%M")


def the_night_of_the_clock(month: int) -> str:
    """The next last Sunday of a month, when Madrid's clock is changed, at an hour it has not once."""
    today = timezone.now().date()
    ends = [date(year, month + 1, 1) - timedelta(days=1) for year in (today.year, today.year + 1)]
    sundays = [end - timedelta(days=(end.weekday() + 1) % 7) for end in ends]
    return f"{next(each for each in sundays if each > today)}T02:30"


HOUR_TWICE, HOUR_LEFT_OUT = the_night_of_the_clock(10), the_night_of_the_clock(3)


class TestScheduling:
    def test_gives_the_chosen_versions_a_time_and_takes_it_back(self, editor, drafts):
        at = timezone.now().replace(second=0, microsecond=0) + timedelta(hours=3)
        post(editor, drafts[0], "schedule", versions=[page.pk for page in drafts], at=clock(at))
        schedule = Schedule.objects.get()
        assert (schedule.at, schedule.versions.count()) == (at, 2)
        assert "Goes live on" in page_of(editor, drafts[0]).text
        post(editor, drafts[0], "cancel-schedule")
        assert Schedule.objects.get().state == Schedule.State.CANCELLED

    @pytest.mark.parametrize(
        ("at", "language"),
        [
            (HOUR_TWICE, "en"),
            (HOUR_TWICE, "es"),
            (HOUR_LEFT_OUT, "en"),
            ("2020-01-01T10:00", "es"),
            ("", "en"),
            ("soon", "es"),
        ],
    )
    def test_at_no_such_hour_is_refused_beside_the_field(self, editor, drafts, settings, at, language):
        settings.TIME_ZONE = "Europe/Madrid"
        with translation.override(language):
            answer = editor.post(
                reverse("desk:act", args=[drafts[0].story.pk, "schedule"]),
                {"versions": [drafts[0].pk], "at": at},
                headers={"accept-language": language},
            )
        assert answer.status_code == 422
        assert alerts(answer)
        assert not Schedule.objects.exists()

    def test_says_why_an_hour_that_comes_twice_is_none(self, editor, drafts, settings):
        settings.TIME_ZONE = "Europe/Madrid"
        answer = post(editor, drafts[0], "schedule", versions=[drafts[0].pk], at=HOUR_TWICE)
        assert "The clock leaves this hour out or has it twice that night: choose another." in alerts(answer)

    def test_is_not_for_a_reporter(self, client, drafts):
        client.force_login(make.user("Reporter"))
        at = clock(timezone.now() + timedelta(hours=3))
        answer = post(client, drafts[0], "schedule", versions=[drafts[0].pk], at=at)
        assert answer.status_code == 403
        assert not Schedule.objects.exists()


class TestPromising:
    def test_publishes_one_and_owes_the_other_in_one_act(self, editor, drafts):
        due = timezone.now().replace(second=0, microsecond=0) + timedelta(hours=1)
        spanish = make.locale("es")
        post(editor, drafts[0], "publish", versions=[drafts[0].pk], **{f"due_{spanish.pk}": clock(due)})
        assert StoryPage.objects.get(pk=drafts[0].pk).live
        assert OwedVersion.objects.get().due_at == due
        assert "is owed by" in page_of(editor, drafts[0]).text

    def test_promises_nothing_if_the_gate_holds(self, editor):
        _source, target = make.pair(held=True)
        due = clock(timezone.now() + timedelta(hours=1))
        post(editor, target, "publish", versions=[target.pk], **{f"due_{make.locale('en').pk}": due})
        assert not OwedVersion.objects.exists()

    def test_alone_by_a_time_that_passed_is_refused(self, editor, drafts):
        due = {f"due_{make.locale('es').pk}": "2020-01-01T10:00"}
        answer = post(editor, drafts[0], "promise", **due)
        assert answer.status_code == 422
        assert "This time has passed. Choose one to come." in alerts(answer)


class TestWordingOnly:
    @pytest.mark.parametrize("ticked", [True, False])
    def test_leaves_the_other_owing_nothing(self, editor, live, ticked):
        make.rewrite(live[0], 1, make.CLEAN_EN[1].replace("harbor", "harbour"))
        post(editor, live[0], "publish", versions=[live[0].pk], **({"wording_only": "on"} if ticked else {}))
        assert bool(page_of(editor, live[0]).select(".desk-owed")) is not ticked


class TestCorrecting:
    def test_publishes_with_the_note_and_shows_what_the_other_owes(self, editor, live):
        make.rewrite(live[0], 1, make.CLEAN_EN[1].replace("same", "very same"))
        post(editor, live[0], "correct", kind="CORRECTION", **{f"note_{live[0].pk}": "The fare was wrong."})
        assert CorrectionNote.objects.get().text == "The fare was wrong."
        shown = page_of(editor, live[0])
        assert "The fare was wrong." in shown.select_one("#owed-corrections-heading").parent.text

        place = {"correction": Correction.objects.get().pk, "version": live[1].pk}
        assert post(editor, live[0], "waive-correction", **place, reason="").status_code == 422
        post(editor, live[0], "waive-correction", **place, reason="It had it right.")
        assert not page_of(editor, live[0]).select("#owed-corrections-heading")

    def test_is_carried_over_with_its_own_note(self, editor, live):
        post(editor, live[0], "correct", kind="CORRECTION", **{f"note_{live[0].pk}": "The fare was wrong."})
        place = {"correction": Correction.objects.get().pk, "version": live[1].pk}
        post(editor, live[0], "carry", **place, text="La tarifa estaba mal.")
        assert CorrectionNote.objects.get(version=live[1]).text == "La tarifa estaba mal."

    def test_without_a_note_is_refused(self, editor, live):
        answer = post(editor, live[0], "correct", kind="CORRECTION")
        assert answer.status_code == 422
        assert "Write a note for each version that is corrected." in alerts(answer)

    def test_that_is_held_keeps_what_was_written(self, editor, live):
        make.rewrite(live[1], 1, make.CLEAN_EN[1])
        answer = post(editor, live[0], "correct", kind="UPDATE", **{f"note_{live[1].pk}": "Hay novedades."})
        assert answer.status_code == 422
        assert "Hay novedades." in answer.text
        assert not Correction.objects.exists()


class TestRetracting:
    def test_takes_down_with_a_notice_in_each_language_and_is_undone(self, editor, live):
        notices = {f"notice_{make.locale(tag).pk}": text for tag, text in NOTES.items()}
        post(editor, live[0], "retract", shown_as="GONE", **notices)
        assert not StoryPage.objects.live().exists()
        shown = page_of(editor, live[0])
        assert all(text in shown.text for text in NOTES.values())
        assert not shown.select("form[action$='/correct/']")
        post(editor, live[0], "restore")
        assert Story.objects.get().retracted_at is None

    def test_lacks_no_language(self, editor, live):
        one = {f"notice_{make.locale('en').pk}": NOTES["en"]}
        answer = post(editor, live[0], "retract", shown_as="GONE", **one)
        assert answer.status_code == 422
        assert NOTES["en"] in answer.text
        assert StoryPage.objects.live().count() == 2

    def test_is_not_for_a_reporter(self, client, live):
        client.force_login(make.user("Reporter"))
        notices = {f"notice_{make.locale(tag).pk}": text for tag, text in NOTES.items()}
        assert post(client, live[0], "retract", shown_as="GONE", **notices).status_code == 403
        assert StoryPage.objects.live().count() == 2


class TestWhatIsOwed:
    @pytest.fixture
    def debt(self, editor, live):
        make.rewrite(live[0], 1, NEWS)
        return page_of(editor, live[0]).select_one(".desk-owed li")

    def place(self, debt):
        return {name: debt.select_one(f"input[name={name}]")["value"] for name in ("pair", "key")}

    def test_shows_the_old_and_the_new_words(self, debt):
        assert debt.select_one("del").text == make.CLEAN_EN[1]
        assert debt.select("dd")[-1].text == NEWS
        assert debt.select_one("dl")["lang"] == "en"

    def test_no_change_is_needed_for_a_reason(self, editor, live, debt):
        answer = post(editor, live[0], "no-change", **self.place(debt), reason=" ")
        assert (answer.status_code, alerts(answer)) == (422, ["Say why no change is needed."])
        post(editor, live[0], "no-change", **self.place(debt), reason="It says so already.")
        assert not page_of(editor, live[0]).select(".desk-owed")
        assert "It says so already." in page_of(editor, live[0]).select_one("#history").text

    def test_a_paragraph_that_needs_no_counterpart_is_missed_no_more(self, editor, drafts):
        target = drafts[1]
        draft = target.get_latest_revision_as_object()
        draft.body = [dict(block) for block in draft.body.raw_data][:1]
        draft.save_revision()
        before = page_of(editor, target)
        assert "is lacking in the translation" in before.select_one(".desk-findings").text
        debt = before.select_one(".desk-findings li")

        post(editor, target, "no-change", **self.place(debt), reason="A detail for English readers.")

        after = page_of(editor, target)
        assert "is lacking in the translation" not in after.select_one("main").text
        post(editor, target, "publish", versions=[each.pk for each in drafts])
        assert StoryPage.objects.live().count() == 2

    def test_it_tells_the_same(self, editor, live, debt):
        post(editor, live[0], "same", **self.place(debt))
        assert Match.objects.filter(state=Match.State.REVIEWED).count() == 1
        assert not page_of(editor, live[0]).select(".desk-owed")

    def test_what_changed_since_it_was_shown_is_not_signed(self, editor, live, debt):
        make.rewrite(live[0], 1, NEWS.replace("twice", "three times"))
        post(editor, live[0], "no-change", **self.place(debt), reason="It says so already.")
        assert page_of(editor, live[0]).select(".desk-owed")
        assert not Match.objects.filter(state=Match.State.WAIVED).exists()

    def test_news_in_the_target_is_owed_by_the_source(self, editor, live):
        told = "Los pasajeros pagarán el doble de la tarifa, confirmó la oficina del puerto."
        make.rewrite(live[1], 1, told, changes_facts=True)
        debt = page_of(editor, live[0]).select_one(".desk-owed li")
        assert (debt.select_one("del").text, debt.select("dd")[-1].text) == (make.CLEAN_ES[1], told)
        assert debt.select_one("dl")["lang"] == "es"
        post(editor, live[0], "no-change", **self.place(debt), reason="A detail for Spain.")
        assert not page_of(editor, live[0]).select(".desk-owed")


class TestHistory:
    def test_is_newest_first_and_paged(self, editor, live):
        user = make.user()
        for minute in range(25):
            at = datetime(2026, 1, 1, 10, minute, tzinfo=UTC)
            publish_story(story=live[0].story, versions=[live[0]], user=user, now=at)
        times = [each["datetime"] for each in page_of(editor, live[0]).select("#history time")]
        assert len(times) == 20
        assert times == sorted(times, reverse=True)
        assert page_of(editor, live[0]).select_one("#history nav a")["href"].endswith("?history=2#history")
        older = [each["datetime"] for each in page_of(editor, live[0], history="2").select("#history time")]
        assert older
        assert max(older) <= min(times)

    def said(self, editor, page):
        lines = [" ".join(each.text.split()) for each in page_of(editor, page).select("#history li")]
        return [line.partition("Paragraphs ")[2] for line in lines if "beside their source" in line]

    def test_has_one_line_for_what_a_publication_let_stand(self, editor, drafts):
        someone = make.user()
        publish_story(story=drafts[0].story, versions=drafts, user=someone, now=timezone.now())
        assert self.said(editor, drafts[0]) == [
            f"let stand beside their source: 3 Spanish {someone.username}"
        ]

    def test_has_one_line_for_what_was_written_in_one_sitting(self, editor):
        source = make.version("en", body=make.paragraphs(*make.CLEAN_EN, *MORE_EN))
        target = translate_version(source=source, locale=make.locale("es"), user=None)
        target.body = []
        target.save_revision()
        author = make.user()
        written = make.paragraphs(*make.CLEAN_ES, *MORE_ES)
        for number in range(1, len(written) + 1):
            draft = StoryPage.objects.get(pk=target.pk).get_latest_revision_as_object()
            draft.body = written[:number]
            draft.shown_revisions = [source.latest_revision_id]
            draft.save_revision(user=author)
        assert self.said(editor, source) == [f"written beside their source: 4 Spanish {author.username}"]

    @pytest.mark.parametrize("asked", ["0", "-1", "x", "99999999", "٣"])
    def test_asked_for_nonsense_answers(self, editor, live, asked):
        assert page_of(editor, live[0], history=asked).select("#history")

    def test_costs_no_more_queries_the_longer_it_is(self, live, django_assert_num_queries):
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        from ambos.desk.timeline import timeline

        story, user = live[0].story, make.user()
        versions = list(story.versions.select_related("locale"))
        publish_story(story=story, versions=live, user=user, now=timezone.now())
        with CaptureQueriesContext(connection) as few:
            timeline(story, versions)
        for _n in range(8):
            publish_story(story=story, versions=live, user=user, now=timezone.now())
        with django_assert_num_queries(len(few)):
            timeline(story, versions)
        assert len(few) <= 8
