"""Every road to publication, with a version that is held and with one that is clean.

`road(version, client)` walks it and lets whatever stops it pass; what counts is what readers get after.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowTask
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from ambos.stories import gate
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

GOES_LIVE, REFUSED = True, False


def by_act(version, client):
    publish_story(story=version.story, versions=[version], user=None, now=timezone.now())


def by_revision(version, client):
    version.get_latest_revision().publish()


def by_page_publish(version, client):
    version.publish(version.get_latest_revision())


def by_wagtail_action(version, client):
    PublishPageRevisionAction(version.get_latest_revision()).execute()


def by_editor(version, client):
    body = [(block.block_type, rich_text(block.value.source)) for block in version.body]
    data = {
        "title": version.title, "slug": version.slug, "kicker": "", "dek": "", "dateline": "",
        "lead_picture": "", "lead_alt": "", "lead_caption": "", "seo_title": "",
        "search_description": "", "comments": [],
        "body": streamfield(body), "bylines": inline_formset([]), "action-publish": "1",
    }  # fmt: skip
    data = nested_form_data({**data, "comments": inline_formset([])})
    response = client.post(reverse("wagtailadmin_pages:edit", args=[version.pk]), data)
    assert response.status_code == 302


def by_bulk(version, client):
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{url}?id={version.pk}", {"include_descendants": ""})
    assert response.status_code in {302, 422}


def by_bulk_of_its_section(version, client):
    section = version.get_parent()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{url}?id={section.pk}", {"include_descendants": "on"})
    assert response.status_code in {302, 422}


def by_workflow_approval(version, client):
    task = GroupApprovalTask.objects.create(name="Approve")
    workflow = Workflow.objects.create(name="Approval")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    state = workflow.start(version, None)
    url = reverse(
        "wagtailadmin_pages:workflow_action", args=[version.pk, "approve", state.current_task_state.pk]
    )
    response = client.post(url, {"comment": ""})
    assert response.status_code in {302, 422}


def by_schedule(version, client):
    version.go_live_at = timezone.now() - timedelta(minutes=1)
    revision = version.save_revision(approved_go_live_at=version.go_live_at)
    assert revision.approved_go_live_at
    call_command("publish_scheduled")


def by_admin_api(version, client):
    response = client.post(reverse("wagtailadmin_api:pages:action", args=[version.pk, "publish"]), {})
    assert response.status_code in {200, 400, 422}


def by_plain_save(version, client):
    page = version.get_latest_revision_as_object()
    page.live = True
    page.save()


def by_base_class_save(version, client):
    page = Page.objects.get(pk=version.pk)
    page.live = True
    page.save()


def by_add_child(version, client):
    page = StoryPage(
        title=version.title, slug="added", locale=version.locale, body=version.body.raw_data, live=True
    )
    version.get_parent().add_child(instance=page)


def by_alias(version, client):
    version.create_alias(update_slug="alias")


def by_live_copy(version, client):
    version.copy(update_attrs={"slug": "copied", "live": True}, keep_live=True)


def by_copy_view(version, client):
    client.post(
        reverse("wagtailadmin_pages:copy", args=[version.pk]),
        {
            "new_title": "Copy",
            "new_slug": "copy",
            "new_parent_page": version.get_parent().pk,
            "publish_copies": "on",
        },
    )


ROADS = [
    (by_act, GOES_LIVE),
    (by_revision, GOES_LIVE),
    (by_page_publish, GOES_LIVE),
    (by_editor, GOES_LIVE),
    (by_bulk, GOES_LIVE),
    (by_bulk_of_its_section, GOES_LIVE),
    (by_workflow_approval, GOES_LIVE),
    (by_schedule, GOES_LIVE),
    (by_admin_api, GOES_LIVE),
    (by_wagtail_action, REFUSED),
    (by_plain_save, REFUSED),
    (by_base_class_save, REFUSED),
    (by_add_child, REFUSED),
    (by_alias, REFUSED),
    (by_live_copy, REFUSED),
    (by_copy_view, REFUSED),
]


@pytest.fixture
def asked(monkeypatch):
    """The versions the gate was asked about."""
    seen: list[int] = []
    real = gate.ask

    def ask(versions):
        seen.extend(version.pk for version in versions)
        real(versions)

    monkeypatch.setattr(gate, "ask", ask)
    return seen


@pytest.fixture
def chief(client):
    client.force_login(make.user(role=None, is_superuser=True))
    return client


@pytest.mark.parametrize(
    ("road", "clean_goes_live"), ROADS, ids=lambda value: getattr(value, "__name__", str(value))
)
@pytest.mark.parametrize("held", [True, False], ids=["held", "clean"])
class TestEveryRoad:
    def test_none_passes_the_gate_unasked(self, road, clean_goes_live, held, chief, asked):
        _source, version = make.pair(held=held)

        with suppress(ValidationError):
            road(version, chief)

        live = set(StoryPage.objects.live().values_list("pk", flat=True))
        assert live == ({version.pk} if clean_goes_live and not held else set())
        assert live <= set(asked)
        if clean_goes_live:
            assert version.pk in asked


@pytest.mark.parametrize("road", [by_live_copy, by_alias, by_add_child, by_copy_view])
def test_a_live_version_makes_no_live_offspring(road, chief):
    _source, version = make.pair()
    by_act(version, chief)
    version.refresh_from_db()

    with suppress(ValidationError):
        road(version, chief)

    assert list(StoryPage.objects.live()) == [version]
    assert not StoryPage.objects.exclude(alias_of=None).exists()
