"""The headline makes a version's address until it is first live, unless a person typed another."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from ambos.pairs.operations import translate_version
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story
from ambos.stories.slugs import free_slug
from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


def save(client, address, headline, slug):
    """Press save in the editor's form, with this headline and what stands under Address."""
    return client.post(
        address,
        nested_form_data(
            {
                "title": headline,
                "slug": slug,
                "bylines": inline_formset([]),
                "comments": inline_formset([]),
                "body": streamfield([("paragraph", rich_text("<p>Nobody has written this yet.</p>"))]),
            }
        ),
    )


def saved_slug(client, version, headline, slug):
    answer = save(client, reverse("wagtailadmin_pages:edit", args=[version.pk]), headline, slug)
    assert answer.status_code == 302, answer.context["form"].errors
    return StoryPage.objects.get(pk=version.pk).get_latest_revision_as_object().slug


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("", "penaltis-y-peldanos"), ("penaltis-y-peldaños", "penaltis-y-peldanos"), ("mine", "mine")],
)
def test_a_new_story_is_saved_without_a_slug_of_its_own(editor, typed, kept):
    section = make.section("es")
    address = reverse("wagtailadmin_pages:add", args=["stories", "storypage", section.pk])

    assert save(editor, address, "Penaltis y peldaños", typed).status_code == 302

    assert StoryPage.objects.get().slug == kept


def test_a_translation_takes_its_own_headlines_slug(editor):
    source = make.version("en", title="The night ferry stays", slug="ferry-stays")
    draft = translate_version(source=source, locale=make.locale("es"), user=None)

    assert saved_slug(editor, draft, "The night ferry stays", "ferry-stays") == "ferry-stays"
    assert saved_slug(editor, draft, "El transbordador sigue", "ferry-stays") == "el-transbordador-sigue"
    # An editor's window that was opened before still posts what it had.
    assert saved_slug(editor, draft, "El barco sigue", "ferry-stays") == "el-barco-sigue"


def test_an_address_that_readers_know_stays(editor):
    source, target = make.pair()
    publish_story(story=source.story, versions=[source, target], user=None, now=timezone.now())
    known = StoryPage.objects.get(pk=target.pk)

    assert saved_slug(editor, known, "Un titular muy distinto", known.slug) == known.slug


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("Peldaños de piedra", "peldanos-de-piedra"),
        ("渡轮继续夜航", "渡轮继续夜航"),
        ("العبارة الليلية باقية", "العبارة-الليلية-باقية"),
        ("?!", "story"),
        ("word " * 40, "-".join(["word"] * 16)),
    ],
)
def test_a_headline_in_any_script_makes_a_slug(headline, slug):
    assert free_slug(make.section("en"), headline) == slug


def test_a_slug_of_another_story_is_not_taken(editor):
    make.version("en", slug="taken")
    assert free_slug(make.section("en"), "Taken") == "taken-1"
