from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from ambos.desk.reports import comparison, draft_comparison
from ambos.pairs.models import Match
from ambos.pairs.operations import (
    NothingOwed,
    WaiverRefused,
    pair_versions,
    sign_match,
    sign_wording_only,
    translate_version,
)
from ambos.pairs.queries import pair_of, pair_relations
from ambos.stories.documents import document
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

NEWS = "Passengers will pay twice the fare, the harbor office confirmed."
NOTICIA = "Los pasajeros pagarán el doble de la tarifa, confirmó la oficina del puerto."


def publish(*versions: StoryPage, **more: object) -> None:
    publish_story(story=versions[0].story, versions=versions, user=None, now=timezone.now(), **more)


def drafts(target: StoryPage):
    pair = pair_of(target)
    return pair_relations(
        pair,
        document(pair.source.get_latest_revision_as_object()),
        document(pair.target.get_latest_revision_as_object()),
    )


def live(target: StoryPage):
    pair = pair_of(target)
    return pair_relations(pair, document(pair.source), document(pair.target))


def stale(found) -> list[tuple[str, ...]]:
    return [each.target for each in found if each.stale]


@pytest.fixture
def published():
    source, target = make.pair()
    publish(source, target)
    return StoryPage.objects.get(pk=source.pk), StoryPage.objects.get(pk=target.pk)


class TestPublishing:
    def test_remembers_what_stood_beside_each_other(self, published):
        assert all(each.known for each in live(published[1]))

    def test_twice_remembers_nothing_new(self, published):
        publish(*published)
        assert Match.objects.count() == 3


class TestADraftOfTheSource:
    def test_makes_nothing_stale_that_is_live(self, published):
        source, target = published
        make.rewrite(source, 1, NEWS)
        assert stale(live(target)) == []
        assert stale(drafts(target)) == [(target.body[1].id,)]

    def test_once_live_is_owed_and_its_target_is_held_with_the_words_that_changed(self, published):
        source, target = published
        publish(make.rewrite(source, 1, NEWS))
        assert stale(live(target)) == [(target.body[1].id,)]
        found = [
            f for f in comparison(target, live_source=True).own_findings if f.name == "stale_translation"
        ]
        words = document(StoryPage.objects.get(pk=source.pk)).by_id[found[0].block].text
        assert words[slice(*found[0].span)] == "twice the fare"

    def test_restored_owes_nothing(self, published):
        source, target = published
        make.rewrite(source, 1, NEWS)
        make.rewrite(source, 1, make.CLEAN_EN[1])
        assert stale(drafts(target)) == []

    def test_saved_by_autosave_leaves_no_heap_of_passing_wordings(self, published):
        source, _target = published
        make.rewrite(source, 1, "Passengers will pay")
        for words in ["Passengers will pay twice", "Passengers will pay twice the fare"]:
            again = StoryPage.objects.get(pk=source.pk).get_latest_revision_as_object()
            body = [dict(block) for block in again.body.raw_data]
            body[1] = {**body[1], "value": f"<p>{words}</p>"}
            again.body = body
            again.save_revision(overwrite_revision=again.latest_revision)
        assert Match.objects.filter(inferred=True).count() == 1


class TestADraftOfTheTarget:
    def test_by_hand_stays_matched(self, published):
        _source, target = published
        make.rewrite(target, 1, "Los pasajeros pagarán lo mismo que antes, confirmó la oficina del puerto.")
        assert stale(drafts(target)) == []

    def test_clears_the_debt_only_of_who_was_shown_the_new_source(self, published):
        source, target = published
        publish(make.rewrite(source, 1, NEWS))
        make.rewrite(target, 1, "Los pasajeros pagarán igual, confirmó la oficina del puerto.")
        assert stale(drafts(target)) == [(target.body[1].id,)]
        seen = StoryPage.objects.get(pk=source.pk).latest_revision_id
        make.rewrite(target, 1, NOTICIA, shown_revisions=(seen,))
        assert stale(drafts(target)) == []
        assert stale(live(target)) == [(target.body[1].id,)]

    @pytest.mark.parametrize("was_shown", [True, False])
    def test_tells_what_was_missing_if_its_author_was_shown_it(self, published, was_shown):
        source, target = published
        draft = source.get_latest_revision_as_object()
        draft.body = [*draft.body.raw_data, *make.paragraphs("Boat 12 of the harbor sails at 8 on Sundays.")]
        draft.save_revision()
        telling = target.get_latest_revision_as_object()
        telling.body = [*telling.body.raw_data, *make.paragraphs("El barco 12 sale a las 8 los domingos.")]
        if was_shown:
            telling.shown_revisions = (draft.latest_revision_id,)
        telling.save_revision()
        found = drafts(target)
        assert any(each.missing or each.orphan for each in found) is not was_shown

    def test_of_facts_is_owed_by_the_source(self, published):
        _source, target = published
        make.rewrite(target, 1, NOTICIA, changes_facts=True)
        assert [each.target for each in drafts(target) if each.source_owes_since] == [(target.body[1].id,)]


class TestSignMatch:
    @pytest.fixture
    def owed(self, published):
        source, target = published
        publish(make.rewrite(source, 1, NEWS))
        return pair_of(target), next(each for each in drafts(target) if each.stale)

    def sign(self, owed, **more):
        pair, relation = owed
        given = {
            "pair": pair,
            "source": relation.source,
            "target": relation.target,
            "state": Match.State.WAIVED,
            "user": make.user(),
            "now": timezone.now(),
            "reason": "The Spanish says it already.",
        }
        return sign_match(**{**given, **more})

    def test_clears_the_debt_and_keeps_who_and_why_and_against_which_words(self, owed):
        match = self.sign(owed)
        assert stale(drafts(owed[0].target)) == stale(live(owed[0].target)) == []
        assert (match.reason, match.source_texts) == ("The Spanish says it already.", [NEWS])

    def test_holds_for_that_wording_only(self, owed):
        self.sign(owed)
        make.rewrite(StoryPage.objects.get(pk=owed[0].source_id), 1, NEWS.replace("twice", "three times"))
        assert stale(drafts(owed[0].target)) == [owed[1].target]

    @pytest.mark.parametrize(
        ("given", "error"),
        [
            ({"reason": "  "}, WaiverRefused),
            ({"source": ("gone",)}, NothingOwed),
            ({"source": (), "target": ()}, NothingOwed),
        ],
    )
    def test_refuses_what_it_cannot_sign(self, owed, given, error):
        count = Match.objects.count()
        with pytest.raises(error):
            self.sign(owed, **given)
        assert Match.objects.count() == count

    def test_refuses_a_person_who_may_not_write_there(self, owed):
        with pytest.raises(PermissionDenied):
            self.sign(owed, user=make.user(role=None))


class TestWordingOnly:
    def test_is_signed_once_for_all_and_leaves_older_debts(self, published):
        source, target = published
        publish(make.rewrite(source, 0, "The council refused on Tuesday to keep the night ferry running."))
        draft = make.rewrite(
            source, 1, "Passengers will pay the same fare as before, the harbour office confirmed."
        )
        assert sign_wording_only(version=draft, user=make.user(), now=timezone.now()) == 1
        publish(draft)
        assert stale(live(target)) == [(target.body[0].id,)]


class TestMemory:
    def test_a_new_draft_takes_what_was_translated_before(self, published):
        again = make.version("en", body=make.paragraphs(make.CLEAN_EN[1], "A dog swam after the first boat."))
        draft = translate_version(source=again, locale=make.locale("es"), user=None)
        words = [block.text for block in document(draft.get_latest_revision_as_object()).blocks]
        assert words[1:] == [make.CLEAN_ES[1], "A dog swam after the first boat."]

    def test_only_between_the_same_languages(self, published):
        other = make.version("es", body=make.paragraphs(make.CLEAN_EN[1]))
        draft = translate_version(source=other, locale=make.locale("en"), user=None)
        assert document(draft.get_latest_revision_as_object()).blocks[1].text == make.CLEAN_EN[1]


def test_a_pair_made_later_knows_nothing_and_owes_nothing():
    source = make.version("en")
    target = make.version("es", title="El transbordador nocturno se queda", sibling_of=source)
    pair_versions(source=source, target=target)
    assert stale(drafts(target)) == []
    assert draft_comparison(target).own_findings == ()
