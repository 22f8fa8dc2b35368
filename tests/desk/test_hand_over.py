"""A reporter hands a version over; an editor sees it, publishes it or sends it back."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from ambos.desk.board import rows
from ambos.desk.roles import make_roles
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story, unpublish_story
from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def reporter(client):
    client.force_login(make.user("Reporter"))
    return client


@pytest.fixture
def editor(client_of):
    return client_of(make.user("Editor"))


@pytest.fixture
def client_of():
    from django.test import Client

    def signed_in(user):
        client = Client()
        client.force_login(user)
        return client

    return signed_in


def edit(version):
    return reverse("wagtailadmin_pages:edit", args=[version.pk])


def hand_over(client, version):
    """Press the editor's button, as a reporter does."""
    body = [(block.block_type, rich_text(block.value.source)) for block in version.body]
    data = {
        "title": version.title, "slug": version.slug, "kicker": "", "dek": "", "dateline": "",
        "lead_picture": "", "lead_alt": "", "lead_caption": "", "seo_title": "",
        "search_description": "", "body": streamfield(body), "bylines": inline_formset([]),
        "comments": inline_formset([]), "action-submit": "1",
    }  # fmt: skip
    assert client.post(edit(version), nested_form_data(data)).status_code == 302


def answer(client, version, action):
    state = version.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[version.pk, action, state.pk])
    return client.post(url, {"comment": "The lede is weak."})


def cell(version):
    return next(
        cell for cell in rows([version.story], now=timezone.now())[0].cells if cell.version == version
    )


class TestHandingOver:
    def test_puts_the_version_into_review_on_the_board(self, reporter, editor):
        version = make.version("en")
        assert not cell(version).mark.review_since
        hand_over(reporter, version)
        assert cell(version).mark.review_since
        page = editor.get(reverse("desk:story", args=[version.story.pk])).text
        assert "in review" in page
        assert "Request changes" in page

    def test_keeps_the_reporter_out_until_an_editor_answers(self, reporter, editor):
        version = make.version("en")
        hand_over(reporter, version)
        assert "awaiting moderation" in reporter.get(edit(version)).text
        assert "awaiting moderation" not in editor.get(edit(version)).text

    def test_is_answered_by_approving(self, reporter, editor):
        version = make.version("en")
        hand_over(reporter, version)
        assert answer(editor, version, "approve").status_code == 302
        version.refresh_from_db()
        assert version.live
        assert not cell(version).mark.review_since

    def test_is_answered_by_sending_it_back(self, reporter, editor):
        version = make.version("en")
        hand_over(reporter, version)
        answer(editor, version, "reject")
        assert not cell(version).mark.review_since
        assert "awaiting moderation" not in reporter.get(edit(version)).text
        assert not StoryPage.objects.live().exists()

    def test_is_answered_by_publishing_from_the_desk(self, reporter, editor):
        version = make.version("en")
        hand_over(reporter, version)
        editor.post(reverse("desk:act", args=[version.story.pk, "publish"]), {"versions": [version.pk]})
        version.refresh_from_db()
        assert version.live
        assert not cell(version).mark.review_since

    def test_is_not_for_the_reporter_to_answer(self, reporter):
        version = make.version("en")
        hand_over(reporter, version)
        answer(reporter, version, "approve")
        assert not StoryPage.objects.live().exists()
        assert cell(version).mark.review_since


class TestTheStockApproval:
    def test_belongs_to_the_editors(self):
        task = GroupApprovalTask.objects.get()
        assert list(task.groups.all()) == [Group.objects.get(name="Editor")]
        assert Workflow.objects.get().name == task.name == "Editors’ review"

    def test_of_an_older_newsroom_is_given_to_the_editors(self):
        GroupApprovalTask.objects.get().groups.clear()
        GroupApprovalTask.objects.update(name="Moderators approval")
        Workflow.objects.update(name="Moderators approval")
        make_roles()
        self.test_belongs_to_the_editors()

    def test_that_a_newsroom_arranged_itself_stays(self):
        GroupApprovalTask.objects.update(name="Four eyes")
        task = GroupApprovalTask.objects.get()
        task.groups.set([Group.objects.get(name="Reporter")])
        make_roles()
        assert GroupApprovalTask.objects.get().name == "Four eyes"
        assert [group.name for group in task.groups.all()] == ["Reporter"]


class TestALockedVersion:
    def test_is_published_by_nobody_but_who_locked_it(self):
        holder, other = make.user("Editor"), make.user("Editor")
        version = make.version("en")
        StoryPage.objects.filter(pk=version.pk).update(
            locked=True, locked_by=holder, locked_at=timezone.now()
        )
        with pytest.raises(PublicationHeld, match="is locked"):
            publish_story(story=version.story, versions=[version], user=other, now=timezone.now())
        assert not StoryPage.objects.live().exists()

        publish_story(story=version.story, versions=[version], user=holder, now=timezone.now())
        assert StoryPage.objects.live().exists()

    def test_is_said_on_the_desk(self, editor):
        version = make.version("en")
        StoryPage.objects.filter(pk=version.pk).update(locked=True, locked_by=make.user("Editor"))
        done = editor.post(
            reverse("desk:act", args=[version.story.pk, "publish"]), {"versions": [version.pk]}, follow=True
        )
        assert "“The night ferry stays” is locked" in done.text

    def test_is_taken_down_by_ambos_itself(self):
        version = make.version("en")
        publish_story(story=version.story, versions=[version], user=None, now=timezone.now())
        StoryPage.objects.filter(pk=version.pk).update(locked=True, locked_by=make.user("Editor"))
        unpublish_story(story=version.story, versions=[version], user=None, now=timezone.now())
        assert not StoryPage.objects.live().exists()
