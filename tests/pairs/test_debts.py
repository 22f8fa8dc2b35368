from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ambos.pairs.debts import Known, Relation, after_edit, passed_on, relations
from ambos.parity import Block, Document, digest

NOW = datetime(2026, 3, 1, tzinfo=UTC)
EN = {
    "a": "The harbour opens its gates at six in the morning.",
    "b": "Nobody had told the crew of the second ferry about it.",
    "c": "The council votes on the new timetable tomorrow night.",
}
ES = {
    "a": "El puerto abre sus puertas a las seis de la mañana.",
    "b": "Nadie había avisado a la tripulación del segundo ferri.",
    "c": "El pleno vota mañana por la noche el nuevo horario.",
}


def text(locale: str, blocks: dict[str, str]) -> Document:
    return Document(locale, tuple(Block(each, "para", words) for each, words in blocks.items()))


def known(source: dict[str, str], target: dict[str, str], *, days: int = 0, **more: object) -> list[Known]:
    """Each block of the source matched with the block of the same id, newest first."""
    ours, theirs = text("en", source), text("es", target)
    return [
        Known((digest(ours.by_id[each]),), (digest(theirs.by_id[each]),), NOW + timedelta(days=days), **more)
        for each in source
        if each in target
    ]


def source_edit(old: dict[str, str], new: dict[str, str], memory: list[Known], **more: object) -> list[Known]:
    """The memory after an edit of the English text."""
    made = after_edit(
        memory,
        side="source",
        before=text("en", old),
        after=text("en", new),
        others=[text("es", ES)],
        at=NOW + timedelta(days=1),
        **more,
    )
    return [*made, *memory]


def target_edit(
    old: dict[str, str], new: dict[str, str], memory: list[Known], source: dict[str, str], **more: object
) -> list[Known]:
    """The memory after an edit of the Spanish text."""
    made = after_edit(
        memory,
        side="target",
        before=text("es", old),
        after=text("es", new),
        others=[text("en", source)],
        at=NOW + timedelta(days=2),
        **more,
    )
    return [*made, *memory]


def stale(source: dict[str, str], target: dict[str, str], memory: list[Known]) -> list[Relation]:
    return [each for each in relations(text("en", source), text("es", target), memory) if each.stale]


EDITED = {**EN, "b": "Nobody had told the crew of the third ferry about it."}


class TestASourceEdit:
    def test_makes_the_segment_stale_that_tells_it_and_no_other(self):
        memory = source_edit(EN, EDITED, known(EN, ES))
        assert [each.target for each in stale(EDITED, ES, memory)] == [("b",)]

    def test_is_undone_by_the_older_wording(self):
        memory = source_edit(EN, EDITED, known(EN, ES))
        memory = source_edit(EDITED, EN, memory)
        assert stale(EN, ES, memory) == []

    @pytest.mark.parametrize("order", ["cab", "bca"])
    def test_that_only_moves_owes_nothing(self, order):
        moved = {each: EN[each] for each in order}
        assert stale(moved, ES, source_edit(EN, moved, known(EN, ES))) == []

    def test_of_marks_and_spaces_owes_nothing(self):
        spaced = {**EN, "a": EN["a"].replace(" ", "  ")}
        assert source_edit(EN, spaced, known(EN, ES)) == known(EN, ES)

    def test_that_splits_makes_the_whole_stale_and_nothing_missing(self):
        split = {
            "a": "The harbour opens its gates",
            "x": "at six in the morning.",
            "b": EN["b"],
            "c": EN["c"],
        }
        found = relations(text("en", split), text("es", ES), source_edit(EN, split, known(EN, ES)))
        assert [(each.source, each.target) for each in found if each.stale] == [(("a", "x"), ("a",))]
        assert not any(each.missing or each.orphan for each in found)

    def test_that_joins_makes_both_stale_and_none_an_orphan(self):
        joined = {"a": f"{EN['a']} {EN['b']}", "c": EN["c"]}
        found = relations(text("en", joined), text("es", ES), source_edit(EN, joined, known(EN, ES)))
        assert [(each.source, each.target) for each in found if each.stale] == [(("a",), ("a", "b"))]
        assert not any(each.missing or each.orphan for each in found)

    def test_that_takes_out_leaves_an_orphan_and_one_that_adds_something_missing(self):
        changed = {"a": EN["a"], "b": EN["b"], "n": "A dog swam after the first boat, and was taken aboard."}
        found = relations(text("en", changed), text("es", ES), source_edit(EN, changed, known(EN, ES)))
        assert [each.target for each in found if each.orphan] == [("c",)]
        assert [each.source for each in found if each.missing] == [("n",)]

    def test_of_a_copy_leaves_the_first_matched(self):
        twice = {**EN, "d": EN["a"]}
        memory = source_edit(EN, twice, known(EN, ES))
        found = relations(text("en", twice), text("es", ES), memory)
        assert [each.source for each in found if each.missing] == [("d",)]
        edited = {**twice, "d": "The harbour stays shut for good, said those who run it."}
        memory = source_edit(twice, edited, memory)
        found = relations(text("en", edited), text("es", ES), memory)
        assert [each.source for each in found if each.missing] == [("d",)]
        assert not any(each.stale for each in found)


class TestATargetEdit:
    new = {**ES, "b": "Nadie había avisado a la tripulación del tercer ferri."}

    def test_by_hand_keeps_what_was_matched(self):
        memory = target_edit(ES, self.new, known(EN, ES), EN)
        assert stale(EN, self.new, memory) == []
        assert memory[0].inferred

    def test_clears_the_debt_only_where_the_new_source_was_shown(self):
        memory = source_edit(EN, EDITED, known(EN, ES))
        unseen = target_edit(ES, self.new, memory, EDITED, shown=text("en", EN))
        seen = target_edit(ES, self.new, memory, EDITED, shown=text("en", EDITED))
        assert [each.target for each in stale(EDITED, self.new, unseen)] == [("b",)]
        assert stale(EDITED, self.new, seen) == []
        assert not seen[0].inferred

    def test_of_facts_is_owed_by_the_source_until_it_is_mended(self):
        memory = target_edit(ES, self.new, known(EN, ES), EN, facts=True)
        owed = relations(text("en", EN), text("es", self.new), memory)
        assert [each.source for each in owed if each.source_owes_since] == [("b",)]
        made = after_edit(
            memory,
            side="source",
            before=text("en", EN),
            after=text("en", EDITED),
            others=[text("es", self.new)],
            at=NOW,
            shown=text("es", self.new),
        )
        mended = relations(text("en", EDITED), text("es", self.new), [*made, *memory])
        assert not any(each.source_owes_since or each.stale for each in mended)

    def test_of_an_orphan_is_matched_again_when_its_source_comes_back(self):
        without = {each: EN[each] for each in "ac"}
        memory = source_edit(EN, without, known(EN, ES))
        memory = target_edit(ES, self.new, memory, without)
        found = relations(text("en", EN), text("es", self.new), memory)
        assert not any(each.stale or each.missing or each.orphan for each in found)


class TestWhatComesBack:
    """As in ADR 25."""

    def both(self, **more: object) -> list[Known]:
        """One passage is told by two paragraphs, b and c."""
        source, target = text("en", {"b": EN["b"]}), text("es", ES)
        told = tuple(digest(target.by_id[each]) for each in "bc")
        return [Known((digest(source.by_id["b"]),), told, NOW, **more), *known(EN, {"a": ES["a"]})]

    def test_stands_as_it_was_said_also_when_it_owes(self):
        split = EN | {"c": "The council votes on the new timetable.", "d": "It votes tomorrow night."}
        memory = source_edit(EN, split, known(EN, ES))
        other = {**EN, "c": "Nobody votes at all this year.", "d": split["d"]}
        memory = source_edit(split, other, memory)
        [found] = stale(split, ES, source_edit(other, split, memory))
        assert (found.source, found.target) == (("c", "d"), ("c",))

    def test_in_the_place_of_something_else_is_no_orphan(self):
        memory = self.both(target_owes_since=NOW)
        joined = {"a": ES["a"], "x": "La tripulación no sabía nada de ninguna votación."}
        source = {"a": EN["a"], "b": EN["b"]}
        one = Known((digest(text("en", source).by_id["b"]),), (digest(text("es", joined).by_id["x"]),), NOW)
        memory = target_edit(joined, ES, [one, *memory], source)
        found = relations(text("en", source), text("es", ES), memory)
        assert [each.target for each in found if each.stale] == [("b", "c")]
        assert not [each for each in found if each.orphan]

    def test_of_the_smallest_combination_goes_before_a_larger_one(self):
        ours, theirs = text("en", EN), text("es", ES)
        large = Known(
            tuple(digest(ours.by_id[each]) for each in "bc"),
            tuple(digest(theirs.by_id[each]) for each in "bc"),
            NOW + timedelta(days=1),
        )
        found = relations(ours, theirs, [large, *known(EN, ES)])
        assert {(each.source, each.target) for each in found} == {((each,), (each,)) for each in "abc"}


class TestAPassageToldByTwo:
    def test_rewritten_as_one_is_stale_further_down_and_no_orphan(self):
        one = {"a": EN["a"], "b": "Neither the crew nor the council had heard anything of it by then."}
        made = after_edit(
            known(EN, ES),
            side="source",
            before=text("en", EN),
            after=text("en", one),
            others=[text("es", ES)],
            at=NOW,
            together=[("b", "c")],
        )
        found = relations(text("en", one), text("es", ES), [*made, *known(EN, ES)])
        assert [each.target for each in found if each.stale] == [("b", "c")]
        assert not [each for each in found if each.orphan]


class TestAnOrphanJoinedWithAnother:
    """The source said b and c; c went; the translator joins both."""

    SOURCE = {"a": EN["a"], "b": EN["b"]}
    JOINED = {"a": ES["a"], "b": f"{ES['b']} {ES['c']}"}

    def test_keeps_its_debt(self):
        memory = target_edit(ES, self.JOINED, known(EN, ES), self.SOURCE)
        assert [each.target for each in stale(self.SOURCE, self.JOINED, memory)] == [("b",)]

    def test_is_told_anew_by_who_was_shown_the_source_without_it(self):
        memory = target_edit(ES, self.JOINED, known(EN, ES), self.SOURCE, shown=text("en", self.SOURCE))
        assert not stale(self.SOURCE, self.JOINED, memory)


class TestACopy:
    def test_of_what_has_its_counterpart_tells_nothing(self):
        source, target = EN | {"d": EN["c"]}, ES | {"d": ES["b"]}
        joined = Known(
            (digest(text("en", EN).by_id["c"]),),
            tuple(digest(text("es", ES).by_id[each]) for each in "bc"),
            NOW - timedelta(days=1),
            target_owes_since=NOW - timedelta(days=1),
        )
        found = relations(text("en", source), text("es", target), [*known(EN, ES), joined])
        assert not [each for each in found if each.stale]
        assert [each.source for each in found if each.missing] == [("d",)]
        assert [each.target for each in found if each.orphan] == [("d",)]

    def test_of_a_joined_paragraph_is_told_by_its_own_counterpart(self):
        """Two paragraphs of the target say c, one of them joined with b; the source split b meanwhile."""
        source = {"a": EN["a"], "b": EN["b"][:27], "b2": EN["b"][27:], "c": EN["c"]}
        target = {"a": ES["a"], "b": f"{ES['b']} {ES['c']}", "c": ES["c"]}
        ours, theirs = text("en", source), text("es", target)

        def said(left: str, right: str, since: datetime | None) -> Known:
            sides = (left.split(), ours), (right.split(), theirs)
            own, other = (tuple(digest(side.by_id[each]) for each in ids) for ids, side in sides)
            return Known(own, other, NOW, target_owes_since=since)

        memory = [said("b b2 c", "b", NOW), said("a", "a", None), said("c", "c", None)]
        found = relations(ours, theirs, memory)
        assert [(set(each.source), each.target) for each in found if each.stale] == [({"b", "b2"}, ("b",))]
        assert not [each for each in found if each.missing or each.orphan]

    def test_of_what_needs_no_counterpart_may_have_one(self):
        waived = Known((digest(text("en", EN).by_id["c"]),), (), NOW, state="WAIVED")
        source = EN | {"d": EN["c"]}
        found = relations(text("en", source), text("es", ES), [waived, *known({"a": EN["a"]}, ES)])
        assert not [each for each in found if each.missing or each.orphan]


class TestAWaiver:
    def test_of_a_missing_segment_is_for_that_segment(self):
        waived = Known((digest(text("en", EN).by_id["c"]),), (), NOW, "WAIVED")
        two = {each: ES[each] for each in "ab"}
        found = relations(text("en", EN), text("es", two), [waived, *known(EN, two)])
        assert not any(each.missing for each in found)

    def test_of_what_was_matched_does_not_excuse_a_target_taken_out(self):
        memory = known(EN, ES, state="WAIVED")
        found = relations(text("en", EN), text("es", {each: ES[each] for each in "ab"}), memory)
        assert [each.source for each in found if each.missing] == [("c",)]

    def test_of_a_missing_segment_gives_way_to_its_translation(self):
        waived = Known((digest(text("en", EN).by_id["c"]),), (), NOW + timedelta(days=1), "WAIVED")
        found = relations(text("en", EN), text("es", ES), [waived, *known(EN, ES)])
        assert not any(each.missing or each.orphan for each in found)


class TestWhatNobodyMatched:
    new = "A dog swam after the first boat, and was taken aboard."

    def test_is_no_translation_of_what_was_inserted_on_the_other_side(self):
        memory = known(EN, ES)
        source, target = {**EN, "n": self.new}, {**ES, "m": "Los bares del muelle cierran a medianoche."}
        memory = source_edit(EN, source, memory)
        memory = target_edit(ES, target, memory, source)
        found = relations(text("en", source), text("es", target), memory)
        assert [each.source for each in found if each.missing] == [("n",)]
        assert [each.target for each in found if each.orphan] == [("m",)]

    def test_stays_matched_live_when_a_draft_edit_builds_on_the_guess(self):
        memory = source_edit(EN, EDITED, [])
        found = relations(text("en", EN), text("es", ES), memory)
        assert not any(each.missing or each.orphan or each.stale for each in found)


class TestAChain:
    fr = Relation(("b",), ("b",), Known(("x",), ("y",), NOW))

    def test_passes_on_what_its_source_owes(self):
        late = Relation(("b",), ("b",), self.fr.known, target_owes_since=NOW)
        assert passed_on([late], [self.fr])[0].stale

    def test_passes_nothing_on_of_an_orphan_that_was_waived(self):
        orphan = Relation((), ("b",), Known((), ("x",), NOW + timedelta(days=1), "WAIVED"))
        assert not passed_on([orphan], [self.fr])[0].stale

    def test_shows_what_its_source_waived_until_looked_at(self):
        waived = Known(("x",), ("y",), NOW + timedelta(days=1), "WAIVED")
        assert passed_on([Relation(("b",), ("b",), waived)], [self.fr])[0].stale
        looked_at = Relation(("b",), ("b",), Known(("x",), ("y",), NOW + timedelta(days=2)))
        assert not passed_on([Relation(("b",), ("b",), waived)], [looked_at])[0].stale
