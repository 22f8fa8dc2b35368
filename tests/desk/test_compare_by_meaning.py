"""Meaning beside words: embedded once, in a task; editor, board and gate remember it, and no save waits."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import override_settings
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from ambos.desk import stored
from ambos.desk.models import MeaningDue, StoredFinding
from ambos.desk.reports import draft_comparison
from ambos.desk.tasks import compare_by_meaning
from ambos.pairs.operations import pair_versions
from ambos.stories import gate
from factories import stories as make
from factories.endpoint import Endpoint

pytest.importorskip("numpy", reason="NumPy is not installed, so no sense is compared.")
pytestmark = pytest.mark.django_db(transaction=True)

# Each line is one thing told, in English and in Spanish, without figures or names to hold on to.
TOLD = [
    (
        "The boats stay in the harbour until the wind drops.",
        "Los barcos siguen en el puerto hasta que amaine.",
    ),
    ("Shops along the quay have closed their shutters.", "Las tiendas del muelle han bajado las persianas."),
    ("A school on the hill serves as a shelter tonight.", "Una escuela de la colina sirve hoy de refugio."),
    ("Nobody was hurt when the old pier gave way.", "Nadie resultó herido al ceder el viejo muelle."),
    ("Volunteers carried sandbags through the night.", "Los voluntarios cargaron sacos toda la noche."),
]
OTHER = "La panadería regaló todo el pan al amanecer."


def by_heart(asked: dict[str, Any]) -> tuple[int, bytes]:
    """Texts that tell the same thing have the same vector, and all have a part in common."""
    rows = []
    for at, text in enumerate(asked["input"]):
        things = [float(text in told) for told in TOLD]
        rows.append({"index": at, "embedding": [*things, float(not any(things)), 0.7]})
    return 200, json.dumps({"data": rows}).encode()


@pytest.fixture
def endpoint(tmp_path):
    served = Endpoint()
    served.answer = by_heart
    with override_settings(
        MEANING=True,
        EMBEDDINGS_URL=served.url,
        EMBEDDINGS_MODEL="by-heart",
        EMBEDDINGS_KEY="",
        VECTORS_FILE=tmp_path / "vectors.sqlite3",
    ):
        yield served
    served.stop()


def replaced():
    """A pair of which one Spanish paragraph, as long as the one it should be, tells another thing."""
    source = make.version("en", body=make.paragraphs(*(en for en, _ in TOLD)))
    texts = [es for _, es in TOLD]
    texts[2] = OTHER
    target = make.version("es", body=make.paragraphs(*texts), title="Se queda", sibling_of=source)
    pair_versions(source=source, target=target)
    return source, target


def told_by_meaning(target) -> set[str]:
    return {each.name for each in draft_comparison(target).report.findings if each.rests_on == "meaning"}


def work_off() -> None:
    for result in DBTaskResult.objects.filter(status="READY", task_path__contains="compare_by_meaning"):
        compare_by_meaning.func(*result.args_kwargs["args"])
        result.delete()


class TestASave:
    def test_asks_no_model_and_leaves_a_task(self, endpoint):
        _source, target = replaced()
        assert told_by_meaning(target) == set()
        assert stored.counts([target])[target.pk] == stored.Counts()
        assert endpoint.asked == []
        assert DBTaskResult.objects.filter(task_path="ambos.desk.tasks.compare_by_meaning").exists()

    def test_leaves_one_task_however_often_a_draft_is_saved(self, endpoint):
        _source, target = replaced()
        waiting = DBTaskResult.objects.filter(task_path="ambos.desk.tasks.compare_by_meaning")
        waiting.delete()
        MeaningDue.objects.all().delete()
        for _time in range(3):
            target.save_revision()
        assert waiting.count() == 1
        work_off()
        target.save_revision()
        assert waiting.count() == 1

    def test_leaves_another_where_the_last_was_lost(self, endpoint):
        _source, target = replaced()
        waiting = DBTaskResult.objects.filter(task_path="ambos.desk.tasks.compare_by_meaning")
        waiting.delete()
        MeaningDue.objects.update(noted_at=timezone.now() - timedelta(days=1))
        for _time in range(2):
            target.save_revision()
        assert waiting.count() == 1

    def test_leaves_no_task_where_meaning_is_off(self, endpoint, settings):
        settings.MEANING = False
        replaced()
        assert not DBTaskResult.objects.filter(task_path="ambos.desk.tasks.compare_by_meaning").exists()


class TestTheTask:
    def test_brings_what_meaning_finds_to_desk_board_and_gate(self, endpoint, client):
        _source, target = replaced()
        assert gate.holds([target.get_latest_revision_as_object()]) == []
        work_off()
        assert told_by_meaning(target) == {"missing_para", "extra_para"}
        assert stored.counts([target])[target.pk] == stored.Counts(errors=2)
        assert gate.holds([target.get_latest_revision_as_object()])
        client.force_login(make.user("Editor"))
        assert "Told by meaning" in client.get(reverse("desk:story", args=[target.story.pk])).text

    def test_is_named_in_the_report_on_the_archive(self, endpoint, client):
        _source, target = replaced()
        work_off()
        kept = StoredFinding.objects.filter(report__version=target)
        assert set(kept.values_list("name", "rests_on")) == {
            ("missing_para", "meaning"),
            ("extra_para", "meaning"),
        }
        client.force_login(make.user("Editor"))
        assert "Told by meaning" in client.get(reverse("desk:parity")).text

    def test_embeds_each_text_once(self, endpoint):
        _source, target = replaced()
        for _time in range(2):
            compare_by_meaning.func(target.pk)
            told_by_meaning(target)
        texts = [text for _, _, body in endpoint.asked for text in body["input"]]
        assert len(texts) == len(set(texts)) >= 2 * len(TOLD)

    def test_covers_the_versions_that_tell_a_source(self, endpoint):
        source, target = replaced()
        compare_by_meaning.func(source.pk)
        assert told_by_meaning(target) == {"missing_para", "extra_para"}

    def test_compares_words_where_the_endpoint_fails(self, endpoint):
        endpoint.answer = lambda asked: (503, b"busy")
        _source, target = replaced()
        work_off()
        assert told_by_meaning(target) == set()
        assert stored.counts([target])[target.pk] == stored.Counts()
