from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from ambos.stories.gate import PublicationHeld
from ambos.stories.models import Story, StoryPage
from ambos.stories.operations import UnknownVersion, publish_story, unpublish_story, unsorted_section
from factories import stories as make

pytestmark = pytest.mark.django_db


def publish(*versions, user=None, **kwargs):
    return publish_story(
        story=versions[0].story, versions=versions, user=user, **{"now": timezone.now(), **kwargs}
    )


class TestPublishStory:
    def test_puts_exactly_the_named_versions_live(self):
        source, target = make.pair()

        publish(source)

        assert list(StoryPage.objects.live()) == [source]
        publish(target)
        assert set(StoryPage.objects.live()) == {source, target}

    def test_puts_all_live_or_none(self):
        source, target = make.pair(held=True)

        with pytest.raises(PublicationHeld) as held:
            publish(source, target)

        assert not StoryPage.objects.live().exists()
        assert [hold.version_id for hold in held.value.holds] == [target.pk]

    def test_a_failure_at_the_last_version_takes_back_the_first(self, monkeypatch):
        from ambos.stories.operations import publication

        source, target = make.pair()
        real = publication.PublishPageRevisionAction

        class FailsAtTarget(real):
            def execute(self, **kwargs):
                super().execute(**kwargs)
                if self.object.pk == target.pk:
                    raise OSError("the disk is full")

        monkeypatch.setattr(publication, "PublishPageRevisionAction", FailsAtTarget)
        with pytest.raises(OSError, match="disk"):
            publish(source, target)

        assert not StoryPage.objects.live().exists()

    def test_takes_its_time_from_the_act(self):
        source, target = make.pair()
        at = timezone.now() - timedelta(days=3)

        live = publish(source, target, now=at)

        assert {(page.first_published_at, page.last_published_at) for page in live} == {(at, at)}
        publish(source)
        source.refresh_from_db()
        assert source.first_published_at == at < source.last_published_at

    def test_publishes_the_content_of_the_latest_revision(self):
        source, _target = make.pair()
        publish(source)
        draft = source.get_latest_revision_as_object()
        draft.title = "The night ferry stays for good"
        draft.save_revision()
        source.refresh_from_db()
        assert source.title == "The night ferry stays"

        publish(source)

        source.refresh_from_db()
        assert source.title == "The night ferry stays for good"

    def test_refuses_a_version_of_another_story(self):
        source, _target = make.pair()
        with pytest.raises(UnknownVersion):
            publish(source, make.version("es"))

    def test_refuses_an_act_on_nothing(self):
        source, _target = make.pair()
        with pytest.raises(UnknownVersion):
            publish_story(story=source.story, versions=[], user=None, now=timezone.now())

    def test_refuses_a_person_without_the_right(self):
        source, _target = make.pair()
        with pytest.raises(PermissionDenied):
            publish(source, user=make.user("Reporter"))

    def test_lets_an_editor(self):
        source, _target = make.pair()
        publish(source, user=make.user("Editor"))
        assert StoryPage.objects.get(pk=source.pk).live

    def test_waits_for_the_embargo(self):
        source, _target = make.pair()
        ends = timezone.now() + timedelta(hours=2)
        Story.objects.filter(pk=source.story.pk).update(embargo_at=ends)

        with pytest.raises(PublicationHeld, match="embargo"):
            publish(source)
        publish(source, now=ends + timedelta(seconds=1))

        assert StoryPage.objects.get(pk=source.pk).live

    def test_refuses_a_story_that_has_no_section_yet(self):
        source, _target = make.pair()
        source.move(unsorted_section(locale=source.locale), pos="last-child")
        with pytest.raises(PublicationHeld, match="Unsorted"):
            publish(StoryPage.objects.get(pk=source.pk))


class TestUnpublishStory:
    def test_takes_down_exactly_the_named_versions(self):
        source, target = make.pair()
        publish(source, target)

        unpublish_story(story=source.story, versions=[target], user=None, now=timezone.now())

        assert list(StoryPage.objects.live()) == [source]

    def test_never_meets_the_gate(self):
        source, target = make.pair()
        publish(source, target)
        draft = target.get_latest_revision_as_object()
        draft.body = make.paragraphs(*make.CLEAN_EN)
        draft.save_revision()

        unpublish_story(story=source.story, versions=StoryPage.objects.live(), user=None, now=timezone.now())

        assert not StoryPage.objects.live().exists()

    def test_takes_all_down_or_none(self, monkeypatch):
        from ambos.stories.operations import publication

        source, target = make.pair()
        publish(source, target)
        real = publication.UnpublishPageAction

        class FailsAtTarget(real):
            def execute(self, **kwargs):
                super().execute(**kwargs)
                if self.object.pk == target.pk:
                    raise OSError("the disk is full")

        monkeypatch.setattr(publication, "UnpublishPageAction", FailsAtTarget)
        with pytest.raises(OSError, match="disk"):
            unpublish_story(
                story=source.story, versions=list(StoryPage.objects.live()), user=None, now=timezone.now()
            )

        assert StoryPage.objects.live().count() == 2


class TestSavesOfALiveVersion:
    """What is not for readers passes without a permit; what they read does not."""

    @pytest.fixture
    def live(self):
        source, _target = make.pair()
        publish(source)
        return StoryPage.objects.get(pk=source.pk)

    def test_an_unchanged_save_passes(self, live):
        live.save()

    def test_a_draft_revision_passes(self, live):
        live.title = "Another headline"
        live.save_revision()
        assert StoryPage.objects.get(pk=live.pk).title == "The night ferry stays"

    def test_a_move_within_the_edition_passes(self, live):
        live.move(make.section("en", "Culture"), pos="last-child")
        assert StoryPage.objects.get(pk=live.pk).url == f"/en/culture/{live.slug}/"

    @pytest.mark.parametrize("field", ["title", "dek", "slug", "kicker", "lead_caption"])
    def test_new_words_are_refused(self, live, field):
        setattr(live, field, "something-new")
        with pytest.raises(PublicationHeld):
            live.save()
        with pytest.raises(PublicationHeld):
            live.save(update_fields=[field])

    def test_a_new_body_is_refused(self, live):
        live.body = make.paragraphs("Something else happened.")
        with pytest.raises(PublicationHeld):
            live.save()

    def test_stays_in_its_own_edition(self, live):
        assert live.can_move_to(make.section("en", "Culture"))
        assert not live.can_move_to(make.section("es", "Culture"))
