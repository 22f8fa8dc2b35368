from __future__ import annotations

import pytest
from django.core.management import call_command
from wagtail.models import Locale, Page, Site

from ambos.stories.editions import make_editions, switched_off
from ambos.stories.models import EditionPage, NewspaperPage, SectionPage, StoryPage
from ambos.stories.operations import unsorted_section
from factories import stories as make

pytestmark = pytest.mark.django_db


class TestMigrate:
    def test_makes_a_locale_and_an_edition_for_each_tag(self, settings):
        tags = [tag for tag, _name in settings.LANGUAGES]
        assert list(Locale.objects.values_list("language_code", flat=True)) == tags
        assert [page.url for page in EditionPage.objects.order_by("path")] == [f"/{tag}/" for tag in tags]

    def test_joins_the_editions(self):
        assert EditionPage.objects.values("translation_key").distinct().count() == 1

    def test_leaves_one_newspaper_at_the_root_of_the_site(self):
        assert Site.objects.get(is_default_site=True).root_page.specific == NewspaperPage.objects.get()
        assert Page.objects.filter(depth=2).count() == 1

    def test_run_again_changes_nothing(self):
        before = list(Page.objects.order_by("path").values_list("path", "slug", "locale__language_code"))
        call_command("migrate", verbosity=0)
        after = list(Page.objects.order_by("path").values_list("path", "slug", "locale__language_code"))
        assert after == before


class TestALocaleMore:
    @pytest.mark.parametrize("tag", ["ar", "pt-BR", "ca", "zh-Hant"])
    def test_gets_an_edition_with_the_sections_of_the_others(self, settings, tag):
        section = make.section("en", "City")
        settings.LANGUAGES = [*settings.LANGUAGES, (tag, tag)]

        make_editions()

        made = SectionPage.objects.get(locale__language_code=tag)
        assert made.translation_key == section.translation_key
        assert made.url == f"/{tag.lower()}/city/"


class TestAVersion:
    def test_with_an_unknown_key_begins_a_story(self):
        version = make.version("es", title="Un titular")
        assert version.story.source_locale.language_code == "es"
        assert version.story.slugline == "Un titular"

    def test_with_a_known_key_joins_the_story(self):
        source = make.version("en")
        target = make.version("es", sibling_of=source)
        assert target.story == source.story

    def test_copied_begins_a_story_of_its_own(self):
        source = make.version("en")
        copied = source.copy(update_attrs={"slug": "copied"}, keep_live=False)
        assert copied.story != source.story

    def test_starts_as_a_draft(self):
        assert StoryPage().live is False


class TestUnsorted:
    def test_is_one_section_with_a_sibling_in_each_edition_that_needs_it(self):
        ours = unsorted_section(locale=make.locale("en"))
        theirs = unsorted_section(locale=make.locale("es"))
        assert ours.translation_key == theirs.translation_key
        assert unsorted_section(locale=make.locale("es")) == theirs


def test_a_locale_switched_off_while_versions_live_in_it_is_named(settings):
    make.pair()
    assert switched_off() == {}
    settings.LANGUAGES = [("en", "English")]
    assert switched_off() == {"es": 1}
