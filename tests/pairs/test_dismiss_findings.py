from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from ambos.desk.reports import draft_comparison, open_errors
from ambos.pairs.models import Dismissal
from ambos.pairs.operations import NotForTheNewsroom, ReasonMissing, dismiss_finding, undo_dismissal
from ambos.pairs.queries import pair_of
from ambos.stories.gate import PublicationHeld, holds
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

BOATS = "The 41 boats of the harbor sailed on Tuesday before the storm came in from the sea."
BARCOS = "Los 14 barcos del puerto zarparon el martes antes de que llegara la tormenta del mar."
LATER = "Nobody was hurt, the harbor office said, and the ferry was back in the evening."
DESPUES = "Nadie resultó herido, según la oficina del puerto, y el ferri volvió por la noche."


def fresh(version):
    return StoryPage.objects.get(pk=version.pk)


def rewrite(version, *texts):
    draft = fresh(version).get_latest_revision_as_object()
    draft.body = make.paragraphs(*texts)
    draft.save_revision()


def dismiss(version, name, **kwargs):
    compared = draft_comparison(fresh(version))
    found = next(each for each in compared.own_names if each.finding.name == name)
    given = {"for_newsroom": False, "reason": "Both figures are right.", "user": make.user()}
    return dismiss_finding(named=found, now=timezone.now(), **{**given, **kwargs})


def open_names(version):
    return [finding.name for finding in draft_comparison(fresh(version)).own_findings]


@pytest.fixture
def target():
    """A Spanish version in which a figure differs from its source's."""
    source, target = make.pair()
    rewrite(source, BOATS, LATER)
    rewrite(target, BARCOS, DESPUES)
    assert open_names(target) == ["number_changed"]
    return target


class TestDismissFinding:
    def test_sets_it_aside_with_who_and_why(self, target):
        user = make.user()
        dismiss(target, "number_changed", user=user)
        compared = draft_comparison(fresh(target))
        assert not compared.own_findings
        assert not open_errors(compared)
        [kept] = compared.own_dismissed
        assert (kept.dismissal.dismissed_by, kept.dismissal.reason) == (user, "Both figures are right.")

    def test_lets_the_version_through_the_gate(self, target):
        with pytest.raises(PublicationHeld):
            publish_story(story=target.story, versions=[fresh(target)], user=None, now=timezone.now())
        dismiss(target, "number_changed")
        publish_story(story=target.story, versions=[fresh(target)], user=None, now=timezone.now())
        assert StoryPage.objects.get(pk=target.pk).live

    def test_is_kept_while_the_text_around_changes_moves_and_is_split(self, target):
        dismiss(target, "number_changed")
        source = pair_of(target).source
        first, second = DESPUES.split(", y ")
        rewrite(source, LATER, BOATS)
        rewrite(target, f"{first}.", f"Y {second}", BARCOS.replace(" ", "  "))
        assert "number_changed" not in open_names(target)

    @pytest.mark.parametrize("changed", ["target", "source"])
    def test_drops_when_the_segment_or_its_source_changes(self, target, changed):
        dismiss(target, "number_changed")
        if changed == "target":
            rewrite(target, BARCOS.replace("tormenta", "borrasca"), DESPUES)
        else:
            rewrite(pair_of(target).source, BOATS.replace("storm", "gale"), LATER)
        assert open_names(target) == ["number_changed"]

    def test_holds_again_when_the_old_wording_comes_back(self, target):
        dismiss(target, "number_changed")
        rewrite(target, BARCOS.replace("14", "15"), DESPUES)
        assert open_names(target) == ["number_changed"]
        rewrite(target, BARCOS, DESPUES)
        assert open_names(target) == []

    def test_covers_that_finding_and_no_other_of_its_class(self, target):
        rewrite(pair_of(target).source, BOATS.replace("boats", "boats and 30 yachts"), LATER)
        rewrite(target, BARCOS.replace("barcos", "barcos y 80 yates"), DESPUES)
        assert open_names(target) == ["number_changed"] * 2
        dismiss(target, "number_changed")
        assert open_names(target) == ["number_changed"]

    def test_of_a_fault_inside_a_version_outlives_a_change_of_its_source(self):
        source, target = make.pair(held=True)
        dismiss(target, "untranslated_para")
        rewrite(source, make.CLEAN_EN[0], LATER)
        assert "untranslated_para" not in open_names(target)

    def test_of_a_version_alone_holds_when_it_gets_a_translation(self):
        source = make.version("en", body=make.paragraphs("“We saw it, she said.", make.CLEAN_EN[0]))
        dismiss(source, "quote_unclosed")
        target = make.version("es", sibling_of=source)
        from ambos.pairs.operations import pair_versions

        pair_versions(source=source, target=target)
        assert not open_names(source)
        names = [finding.name for finding in draft_comparison(fresh(target)).report.findings]
        assert "quote_unclosed" not in names

    def test_of_what_the_translation_lacks_is_the_translations(self):
        source, target = make.pair()
        rewrite(target, make.CLEAN_ES[0])
        dismiss(target, "missing_para")
        assert not open_names(target)
        assert Dismissal.objects.get().version == target
        assert not draft_comparison(source).own_dismissed

    def test_in_one_story_says_nothing_of_another(self, target):
        dismiss(target, "number_changed")
        other, sibling = make.pair()
        rewrite(other, BOATS, LATER)
        rewrite(sibling, BARCOS, DESPUES)
        assert open_names(sibling) == ["number_changed"]

    def test_needs_the_right(self, target):
        with pytest.raises(PermissionDenied):
            dismiss(target, "number_changed", user=make.user("Reporter"))

    def test_needs_a_reason(self, target):
        with pytest.raises(ReasonMissing):
            dismiss(target, "number_changed", reason=" ")

    def test_twice_keeps_the_first(self, target):
        compared = draft_comparison(fresh(target))
        for reason in ("First.", "Second."):
            dismiss_finding(
                named=compared.own_names[0],
                for_newsroom=False,
                reason=reason,
                user=make.user(),
                now=timezone.now(),
            )
        assert [each.reason for each in Dismissal.objects.all()] == ["First."]


class TestForTheNewsroom:
    def test_covers_the_same_words_in_every_story(self, target):
        dismiss(target, "number_changed", for_newsroom=True)
        other, sibling = make.pair()
        rewrite(other, BOATS.replace("Tuesday", "Monday"), LATER)
        rewrite(sibling, BARCOS.replace("martes", "lunes"), DESPUES)
        assert open_names(sibling) == []
        rewrite(sibling, BARCOS.replace("martes", "lunes").replace("14", "24"), DESPUES)
        assert open_names(sibling) == ["number_changed"]

    def test_is_refused_for_a_finding_without_words(self):
        picture = make.version("en", body=[], lead_picture=make.picture())
        with pytest.raises(NotForTheNewsroom):
            dismiss(picture, "image_text_missing", for_newsroom=True)
        lone_mark = make.version("en", body=make.paragraphs("“We saw it, she said."))
        with pytest.raises(NotForTheNewsroom):
            dismiss(lone_mark, "quote_unclosed", for_newsroom=True)


class TestUndoDismissal:
    def test_lets_the_finding_count_again(self, target):
        kept = dismiss(target, "number_changed")
        undo_dismissal(dismissal=kept, user=make.user())
        assert open_names(target) == ["number_changed"]
        assert holds([fresh(target).get_latest_revision_as_object()])

    def test_needs_the_right(self, target):
        kept = dismiss(target, "number_changed")
        with pytest.raises(PermissionDenied):
            undo_dismissal(dismissal=kept, user=make.user("Reporter"))
