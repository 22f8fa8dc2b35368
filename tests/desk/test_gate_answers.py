"""What holds which version: a difference only the target, a fault inside a version that version."""

from __future__ import annotations

import pytest
from django.utils import timezone

from ambos.desk import stored
from ambos.desk.operations import sign_off_holds
from ambos.desk.reports import comparison, draft_comparison
from ambos.pairs.operations import pair_versions
from ambos.parity import findings_to_json
from ambos.parity.limits import BLOCK_CHARACTERS
from ambos.stories import gate
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

OPEN_QUOTE = "“We will keep the night boat running, said the harbor master, and nobody will pay more."


def held(*versions):
    return {hold.locale for hold in gate.holds([v.get_latest_revision_as_object() for v in versions])}


class TestTheGate:
    def test_holds_only_the_target_for_a_paragraph_it_lacks(self):
        source = make.version("en")
        target = make.version(
            "es", body=make.paragraphs(make.CLEAN_ES[0]), title="Se queda", sibling_of=source
        )
        pair_versions(source=source, target=target)
        assert held(source, target) == {"es"}
        assert held(source) == set()

    def test_holds_a_source_for_its_own_quotation_marks(self):
        source = make.version("en", body=make.paragraphs(*make.CLEAN_EN, OPEN_QUOTE))
        assert held(source) == {"en"}

    def test_never_makes_a_source_wait_for_its_translation(self):
        source, target = make.pair(held=True)
        assert held(source) == set()
        assert held(target) == {"es"}

    def test_compares_what_is_about_to_go_live_together(self):
        source, target = make.pair()
        publish_story(story=source.story, versions=[source, target], user=None, now=timezone.now())
        for version, texts, more in (
            (source, make.CLEAN_EN, "The first boat of the season leaves the old pier at dawn on Friday."),
            (
                target,
                make.CLEAN_ES,
                "El primer barco de la temporada sale del muelle viejo el viernes al amanecer.",
            ),
        ):
            draft = version.get_latest_revision_as_object()
            draft.body = make.paragraphs(*texts, more)
            draft.save_revision()

        assert held(source, target) == set()

    @pytest.mark.parametrize("kind", ["ABRIDGED", "ADAPTED"])
    def test_asks_no_paragraph_of_a_pair_that_is_not_full(self, kind):
        source = make.version("en")
        target = make.version(
            "es", body=make.paragraphs(make.CLEAN_ES[0]), title="Se queda", sibling_of=source
        )
        pair = pair_versions(source=source, target=target)
        pair.kind = kind
        pair.save()
        assert held(target) == set()

    def test_finds_what_the_desk_shows(self):
        source, target = make.pair(held=True)
        drafts = [version.get_latest_revision_as_object() for version in (source, target)]
        by_gate = comparison(drafts[1], coming=drafts, live_source=True).own_findings
        assert findings_to_json(by_gate) == findings_to_json(draft_comparison(target).own_findings)

    @pytest.mark.parametrize("too_long", ["source", "target", "alone"])
    def test_holds_a_version_too_long_to_compare_until_somebody_signs(self, too_long):
        source, target = make.pair()
        version = source if too_long == "alone" else target
        edited = (target if too_long == "target" else source).get_latest_revision_as_object()
        edited.body = make.paragraphs("x" * (BLOCK_CHARACTERS + 1))
        edited.save_revision()
        version.refresh_from_db()
        why = (
            "Not checked, as it is too long to compare: Found more than 20,000 characters in one "
            "paragraph, expected one version of one story. Shorten it or sign it off."
        )

        (hold,) = gate.holds([version.get_latest_revision_as_object()])

        assert hold.reasons == (why,)
        assert stored.counts([version]) == {version.pk: stored.Counts(errors=1)}
        editor = make.user("Editor")
        sign_off_holds(version=version, reason="Read by two people.", user=editor, now=timezone.now())
        assert list(gate.holds([version.get_latest_revision_as_object()])) == []
        assert stored.counts([version]) == {version.pk: stored.Counts()}
