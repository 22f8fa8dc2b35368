"""The editor's form shows what changed in the source; only who saw that clears the debt by editing."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from ambos.pairs.queries import pair_of, pair_relations
from ambos.stories.documents import document
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story
from factories import stories as make

pytestmark = pytest.mark.django_db

NEWS = "Passengers will pay twice the fare, the harbor office confirmed."
NOTICIA = "Los pasajeros pagarán el doble de la tarifa, confirmó la oficina del puerto."


@pytest.fixture
def editor(client):
    client.force_login(make.user("Editor"))
    return client


@pytest.fixture
def versions():
    source, target = make.pair()
    publish_story(story=source.story, versions=[source, target], user=None, now=timezone.now())
    rewrite(source, NEWS)
    return StoryPage.objects.get(pk=source.pk), StoryPage.objects.get(pk=target.pk)


def rewrite(page, text, overwrite=False):
    draft = page.get_latest_revision_as_object()
    body = [dict(block) for block in draft.body.raw_data]
    body[1] = {**body[1], "value": f"<p>{text}</p>"}
    draft.body = body
    latest = page.get_latest_revision() if overwrite else None
    draft.save_revision(overwrite_revision=latest)


def form_of(client, page):
    answer = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    return BeautifulSoup(answer.text, "html.parser")


def save(client, page, text, **said):
    """Press save as the browser does, with the second paragraph rewritten."""
    draft = page.get_latest_revision_as_object()
    texts = [f"<p>{block.value.source}</p>" for block in draft.body]
    texts[1] = f"<p>{text}</p>"
    body = streamfield([("paragraph", rich_text(each)) for each in texts])
    for at, block in enumerate(draft.body):
        body[f"{at}-id"] = block.id
    data = nested_form_data(
        {
            "title": draft.title,
            "slug": draft.slug,
            "body": body,
            "bylines": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
            "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
        }
    )
    fields = ("kicker", "dek", "dateline", "lead_picture", "lead_alt", "lead_caption", "seo_title")
    blank = dict.fromkeys((*fields, "search_description"), "")
    answer = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {**blank, **data, **said})
    assert answer.status_code == 302, answer.text[:2000]


def relations(target):
    pair = pair_of(target)
    drafts = (pair.source.get_latest_revision_as_object(), pair.target.get_latest_revision_as_object())
    return pair_relations(pair, *map(document, drafts))


def shown_in(page) -> str:
    return page.select_one("input[name=shown_revisions]")["value"]


def test_the_findings_show_the_old_and_the_new_words(editor, versions):
    panel = form_of(editor, versions[1]).select_one("[data-notes]")
    assert panel.select_one("del").text == make.CLEAN_EN[1]
    assert panel.select_one("ins").text == NEWS
    assert shown_in(panel).startswith(f"{versions[0].latest_revision_id}@")


def test_an_edit_clears_the_debt_of_who_was_shown_it(editor, versions):
    save(editor, versions[1], NOTICIA, shown_revisions=shown_in(form_of(editor, versions[1])))
    assert not any(each.stale for each in relations(versions[1]))


@pytest.mark.parametrize("shown", ["", "x", "1@2026", "99999999999999999999999@"])
def test_an_edit_of_who_was_not_does_not(editor, versions, shown):
    save(editor, versions[1], NOTICIA, shown_revisions=shown)
    assert any(each.stale for each in relations(versions[1]))


def test_a_source_autosaved_since_was_not_shown(editor, versions):
    shown = shown_in(form_of(editor, versions[1]))
    rewrite(versions[0], NEWS.replace("twice", "three times"), overwrite=True)
    save(editor, versions[1], NOTICIA, shown_revisions=shown)
    assert any(each.stale for each in relations(versions[1]))


def test_news_is_owed_by_the_source(editor):
    source, target = make.pair()
    publish_story(story=source.story, versions=[source, target], user=None, now=timezone.now())
    target = StoryPage.objects.get(pk=target.pk)
    assert form_of(editor, target).select("input[name=changes_facts]")
    assert not form_of(editor, source).select("input[name=changes_facts]")
    save(editor, target, NOTICIA, changes_facts="on")
    assert [each.target for each in relations(target) if each.source_owes_since] == [(target.body[1].id,)]
