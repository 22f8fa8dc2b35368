from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from ambos.desk.operations import NothingHeld, ReasonMissing, sign_off_holds
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db


def publish(version):
    publish_story(story=version.story, versions=[version], user=None, now=timezone.now())


class TestSignOffHolds:
    def sign(self, version, **kwargs):
        return sign_off_holds(
            version=version,
            **{"reason": "A facsimile.", "user": make.user(), "now": timezone.now(), **kwargs},
        )

    def test_keeps_who_why_and_what(self):
        _source, target = make.pair(held=True)
        user = make.user()
        kept = self.sign(target, user=user)
        assert (kept.signed_by, kept.reason) == (user, "A facsimile.")
        assert kept.sentences == ["This paragraph is in English; put it into Spanish."]

    def test_takes_the_storys_lock_before_it_compares(self):
        _source, target = make.pair(held=True)
        user = make.user()
        user.has_perm("desk.sign_off_holds")
        with CaptureQueriesContext(connection) as captured:
            self.sign(target, user=user)
        asked = [each["sql"] for each in captured.captured_queries if not each["sql"].startswith("SAVEPOINT")]
        places = [at for at, sql in enumerate(asked) if "wagtailcore_revision" in sql]
        locked = [at for at, sql in enumerate(asked) if 'FROM "stories_story"' in sql]
        assert locked[0] < places[0]

    def test_covers_what_was_seen_and_nothing_that_comes_later(self):
        _source, target = make.pair(held=True)
        self.sign(target)
        publish(target)
        draft = StoryPage.objects.get(pk=target.pk).get_latest_revision_as_object()
        draft.body = make.paragraphs(*make.CLEAN_EN)
        draft.save_revision()

        with pytest.raises(PublicationHeld) as held:
            publish(target)

        assert len(held.value.holds[0].reasons) == 1

    def test_ends_when_the_segment_it_was_for_changes(self):
        _source, target = make.pair(held=True)
        self.sign(target)
        draft = target.get_latest_revision_as_object()
        draft.body = make.paragraphs(
            make.CLEAN_ES[0],
            "Passengers will pay twice the fare of last year, the harbor office has now confirmed.",
        )
        draft.save_revision()
        with pytest.raises(PublicationHeld):
            publish(target)

    def test_needs_the_right(self):
        _source, target = make.pair(held=True)
        with pytest.raises(PermissionDenied):
            self.sign(target, user=make.user("Reporter"))

    def test_needs_a_reason(self):
        _source, target = make.pair(held=True)
        with pytest.raises(ReasonMissing):
            self.sign(target, reason=" ")

    def test_needs_something_to_sign(self):
        _source, target = make.pair()
        with pytest.raises(NothingHeld):
            self.sign(target)
