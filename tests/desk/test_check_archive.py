from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from ambos.desk import operations, stored
from ambos.desk.models import ArchiveRun, SignOff, StoredFinding, VersionReport
from ambos.desk.operations import continue_archive_run, sign_off_holds, start_archive_run
from ambos.desk.packing import packed, unpacked
from ambos.desk.reports import draft_comparison, open_errors
from ambos.desk.sentences import said
from ambos.desk.stored import changed_since, counts, due, open_findings
from ambos.desk.tasks import check_archive, go_on
from ambos.pairs.models import Name, Pair, Term
from ambos.pairs.operations import Wordings, dismiss_finding, render_term, spell_name, undo_dismissal
from ambos.stories.models import StoryPage
from factories import stories as make

pytestmark = pytest.mark.django_db

QUERIES_FOR_A_PAIR = 50  # both of its versions, of which one has a finding


def waiting():
    return DBTaskResult.objects.filter(status="READY", task_path="ambos.desk.tasks.check_archive")


@pytest.fixture
def in_small_batches(monkeypatch):
    monkeypatch.setattr(operations, "VERSIONS_AT_ONCE", 2)


def fresh(version):
    return StoryPage.objects.get(pk=version.pk)


def is_due(version):
    return bool(due([fresh(version)]))


class TestCheckArchive:
    def test_keeps_what_was_found_in_every_version(
        self, in_small_batches, django_capture_on_commit_callbacks
    ):
        _source, target = make.pair(held=True)
        alone = make.version("en", body=make.paragraphs("“We saw it, she said."))
        run = start_archive_run(now=timezone.now())
        with django_capture_on_commit_callbacks(execute=True):
            go_on(run)
        while task := waiting().first():
            task.delete()
            with django_capture_on_commit_callbacks(execute=True):
                check_archive.call(*task.args_kwargs["args"])
        run.refresh_from_db()
        assert (run.done, run.total, run.failed) == (3, 3, 0)
        assert run.finished_at
        kept = StoredFinding.objects.values_list("report__version_id", "name").order_by("pk")
        assert list(kept) == [(target.pk, "untranslated_para"), (alone.pk, "quote_unclosed")]
        assert not changed_since().exists()

    def test_goes_on_where_it_was_killed(self, in_small_batches, monkeypatch):
        versions = [make.version("en") for _n in range(5)]
        run = start_archive_run(now=timezone.now())
        continue_archive_run(run=run, now=timezone.now())
        checked = []
        renew = stored.renew

        def dies_at_the_last(version_id, key, **kwargs):
            if version_id == versions[3].pk:
                raise KeyboardInterrupt
            checked.append(version_id)
            return renew(version_id, key, **kwargs)

        monkeypatch.setattr(operations, "renew", dies_at_the_last)
        run.refresh_from_db()
        with pytest.raises(KeyboardInterrupt):
            continue_archive_run(run=run, now=timezone.now())
        monkeypatch.setattr(
            operations, "renew", lambda pk, key, **kw: (checked.append(pk), renew(pk, key, **kw))
        )
        while not run.finished_at:
            run.refresh_from_db()
            continue_archive_run(run=run, now=timezone.now())
            run.refresh_from_db()
        assert checked == [version.pk for version in versions[2:]]
        assert run.done == 5

    def test_run_twice_for_one_batch_counts_it_once_and_goes_on(
        self, in_small_batches, django_capture_on_commit_callbacks
    ):
        for _n in range(4):
            make.version("en")
        run = start_archive_run(now=timezone.now())
        for _n in range(2):
            with django_capture_on_commit_callbacks(execute=True):
                check_archive.call(run.pk, 0)
        run.refresh_from_db()
        assert run.done == 2
        assert [each.args_kwargs["args"][1] for each in waiting()] == [run.after] * 2

    def test_is_stopped_by_no_version_that_cannot_be_checked(self, monkeypatch, caplog):
        bad, good = make.version("en"), make.version("en")
        renew = stored.renew

        def stumbles(version_id, key, **kwargs):
            if version_id == bad.pk:
                raise RuntimeError
            return renew(version_id, key, **kwargs)

        monkeypatch.setattr(operations, "renew", stumbles)
        run = start_archive_run(now=timezone.now())
        continue_archive_run(run=run, now=timezone.now())
        run.refresh_from_db()
        assert (run.done, run.failed) == (2, 1)
        assert [report.version_id for report in VersionReport.objects.all()] == [good.pk]
        assert "could not be checked" in caplog.text

    def test_asks_no_more_for_a_version_in_a_large_archive(self):
        def queries():
            VersionReport.objects.all().delete()
            with CaptureQueriesContext(connection) as asked:
                run = ArchiveRun.objects.create(started_at=timezone.now(), moved_at=timezone.now())
                continue_archive_run(run=run, now=timezone.now())
            return len(asked)

        make.pair(held=True)
        few = queries()
        for _n in range(4):
            make.pair(held=True)
        many = queries()
        assert many - few <= 4 * QUERIES_FOR_A_PAIR

    def test_checks_nothing_twice_that_did_not_change(self, django_assert_max_num_queries):
        for _n in range(3):
            make.pair()
        continue_archive_run(run=start_archive_run(now=timezone.now()), now=timezone.now())
        run = start_archive_run(now=timezone.now())
        with django_assert_max_num_queries(12):
            continue_archive_run(run=run, now=timezone.now())


class TestStartArchiveRun:
    def test_begins_none_while_one_is_under_way(self):
        now = timezone.now()
        assert start_archive_run(now=now)
        assert start_archive_run(now=now + timedelta(minutes=1)) is None

    def test_takes_up_one_that_stands_still(self):
        now = timezone.now()
        run = start_archive_run(now=now)
        assert start_archive_run(now=now + timedelta(minutes=6)) == run


class TestAReportIsDue:
    @pytest.fixture
    def target(self):
        _source, target = make.pair(held=True)
        counts([fresh(target)])
        assert not is_due(target)
        return target

    def test_when_the_draft_changes(self, target):
        fresh(target).save_revision()
        assert is_due(target)

    def test_when_the_editor_saves_into_the_same_revision(self, target):
        draft = fresh(target).get_latest_revision_as_object()
        draft.save_revision(overwrite_revision=draft.latest_revision)
        assert is_due(target)

    def test_when_the_source_changes(self, target):
        fresh(target.pair_as_target.source).save_revision()
        assert is_due(target)

    def test_when_the_pair_is_declared_otherwise(self, target):
        Pair.objects.update(kind=Pair.Kind.ABRIDGED)
        assert is_due(target)

    def test_when_somebody_signs(self, target):
        sign_off_holds(version=target, reason="A facsimile.", user=make.user(), now=timezone.now())
        assert is_due(target)

    def test_when_the_lists_change(self, target):
        name = Name()
        spell_name(name=name, spellings={"en": "Ana Prats"})
        assert is_due(target)
        counts([fresh(target)])
        spell_name(name=name, spellings={"en": "Ana Prat"})
        assert is_due(target)
        counts([fresh(target)])
        name.delete()
        assert is_due(target)

    def test_when_the_glossary_changes(self, target):
        term = Term.objects.create(locale=make.locale("en"), text="night ferry")
        render_term(term=term, wordings={"es": Wordings(("ferri nocturno",))})
        assert is_due(target)

    def test_when_another_ambos_checks(self, target, monkeypatch):
        monkeypatch.setattr(stored, "LIBRARY", "99")
        assert is_due(target)
        assert changed_since().filter(pk=target.pk).exists()


class TestStoredAndFoundAgree:
    def test_whatever_is_dismissed_and_signed(self):
        _source, target = make.pair(held=True)
        user, now = make.user(), timezone.now()

        def agree():
            compared = draft_comparison(fresh(target))
            number = len(open_errors(compared))
            assert counts([fresh(target)])[target.pk].errors == number
            assert open_findings().count() == number
            return number

        assert agree() == 1
        found = draft_comparison(fresh(target)).own_names[0]
        for for_newsroom in (False, True):
            kept = dismiss_finding(
                named=found, for_newsroom=for_newsroom, reason="So it is.", user=user, now=now
            )
            assert agree() == 0
            undo_dismissal(dismissal=kept, user=user)
            assert agree() == 1
        sign_off_holds(version=target, reason="A facsimile.", user=user, now=now)
        assert agree() == 0
        SignOff.objects.all().delete()
        assert agree() == 1


def test_a_stored_sentence_is_said_in_the_readers_language():
    from django.utils.translation import override

    _source, target = make.pair(held=True)
    message = draft_comparison(target).own_findings[0].message
    kept = unpacked(packed(message))
    assert kept == message
    with override("es"):
        assert said(kept) == said(message) != message
