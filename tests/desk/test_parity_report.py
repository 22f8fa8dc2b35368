from __future__ import annotations

import csv
import io

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from ambos.desk.models import ArchiveRun, StoredFinding
from ambos.desk.operations import sign_off_holds
from ambos.desk.reports import draft_comparison
from ambos.desk.stored import counts
from ambos.pairs.operations import dismiss_finding
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

OPEN_QUOTE = "“We saw it, she said."


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


def titles(client, **query):
    page = BeautifulSoup(client.get(reverse("desk:parity"), query).text, "html.parser")
    return [cell.get_text(strip=True) for cell in page.select("tbody .title-wrapper")]


def check_all():
    counts(list(StoryPage.objects.all()))


@pytest.fixture
def archive():
    """A held translation, and an original with a quotation that does not close, in another section."""
    _source, target = make.pair(held=True)
    alone = make.version("en", title="Boats", body=make.paragraphs(OPEN_QUOTE))
    alone.move(make.section("en", "Culture"), pos="last-child")
    check_all()
    return target, StoryPage.objects.get(pk=alone.pk)


class TestTheReport:
    def test_lists_every_finding_with_its_block(self, editor, archive):
        target, alone = archive
        page = BeautifulSoup(editor.get(reverse("desk:parity")).text, "html.parser")
        places = [a["href"] for a in page.select("tbody .title-wrapper a")]
        assert places == [
            f"/admin/pages/{alone.pk}/edit/#block-{alone.body[0].id}-section",
            f"/admin/pages/{target.pk}/edit/#block-{target.body[1].id}-section",
        ]

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ({}, ["Boats", "El transbordador nocturno se queda"]),
            ({"name": "quote_unclosed"}, ["Boats"]),
            ({"severity": "error"}, ["Boats", "El transbordador nocturno se queda"]),
            ({"severity": "warning"}, []),
            ({"pair": "en|es"}, ["El transbordador nocturno se queda"]),
            ({"pair": "|en"}, ["Boats"]),
            ({"live": "1"}, []),
            ({"live": "0", "state": "OPEN"}, ["Boats", "El transbordador nocturno se queda"]),
            ({"state": "DISMISSED"}, []),
            ({"pair": "xx|yy", "name": "burnt"}, ["Boats", "El transbordador nocturno se queda"]),
        ],
    )
    def test_can_be_narrowed(self, editor, archive, query, found):
        assert titles(editor, **query) == found

    def test_can_be_narrowed_to_a_section(self, editor, archive):
        key = make.section("en", "Culture").translation_key
        assert titles(editor, section=str(key)) == ["Boats"]

    def test_tells_dismissed_signed_and_open_apart(self, editor, archive):
        target, alone = archive
        user, now = make.user(), timezone.now()
        found = draft_comparison(alone).own_names[0]
        dismiss_finding(named=found, for_newsroom=False, reason="So.", user=user, now=now)
        sign_off_holds(version=target, reason="A facsimile.", user=user, now=now)
        check_all()
        assert titles(editor, state="DISMISSED") == ["Boats"]
        assert titles(editor, state="SIGNED") == ["El transbordador nocturno se queda"]
        assert titles(editor, state="OPEN") == []

    def test_tells_what_readers_see(self, editor, archive):
        target, _alone = archive
        sign_off_holds(version=target, reason="A facsimile.", user=make.user(), now=timezone.now())
        publish_story(story=target.story, versions=[target], user=None, now=timezone.now())
        assert titles(editor, live="1") == ["El transbordador nocturno se queda"]

    def test_speaks_the_editors_language(self, client, archive):
        from wagtail.users.models import UserProfile

        user = make.user()
        profile = UserProfile.get_for_user(user)
        profile.preferred_language = "es"
        profile.save()
        client.force_login(user)
        page = client.get(reverse("desk:parity")).text
        assert "Paridad" in page
        assert "Este párrafo está en inglés" in page

    def test_comes_as_a_sheet(self, editor, archive):
        answer = editor.get(reverse("desk:parity"), {"export": "csv", "name": "quote_unclosed"})
        rows = list(csv.DictReader(io.StringIO(b"".join(answer.streaming_content).decode())))
        assert [(row["Story"], row["Class"], row["Severity"]) for row in rows] == [
            ("Boats", "quote_unclosed", "error")
        ]

    def test_asks_no_more_for_more_findings(self, editor, archive, django_assert_max_num_queries):
        report = StoredFinding.objects.first().report
        finding = {"report": report, "name": "link_wrong", "severity": "error", "block": "dek", "key": "k"}
        StoredFinding.objects.bulk_create(StoredFinding(**finding, sentence="So.") for _n in range(200))
        with django_assert_max_num_queries(30):
            answer = editor.get(reverse("desk:parity"))
        assert "Page 1 of 5" in answer.text
        with django_assert_max_num_queries(30):
            answer = editor.get(reverse("desk:parity"), {"export": "csv"})
            assert len(b"".join(answer.streaming_content).splitlines()) == 203

    def test_of_nothing_says_so(self, editor):
        assert "the archive was not checked yet" in editor.get(reverse("desk:parity")).text

    def test_is_not_for_readers(self, client):
        assert client.get(reverse("desk:parity")).status_code == 302


class TestCheckingFromTheReport:
    def test_gives_the_worker_its_first_task(self, editor, archive, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            answer = editor.post(reverse("desk:check_archive"), follow=True)
        assert "The archive is being checked." in answer.text
        assert "0 of 3 versions checked" in answer.text
        assert DBTaskResult.objects.filter(task_path="ambos.desk.tasks.check_archive").count() == 1
        with django_capture_on_commit_callbacks(execute=True):
            editor.post(reverse("desk:check_archive"))
        assert ArchiveRun.objects.count() == 1
        assert DBTaskResult.objects.filter(task_path="ambos.desk.tasks.check_archive").count() == 1

    def test_is_not_for_a_reporter(self, client):
        client.force_login(make.user("Reporter"))
        client.post(reverse("desk:check_archive"))
        assert not ArchiveRun.objects.exists()

    def test_by_get_does_nothing(self, editor):
        assert editor.get(reverse("desk:check_archive")).status_code == 405
