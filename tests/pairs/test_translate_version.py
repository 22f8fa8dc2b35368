from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from ambos.desk.reports import draft_comparison
from ambos.pairs.operations import AlreadyTranslated, translate_version
from ambos.pairs.queries import pair_of
from factories import stories as make

pytestmark = pytest.mark.django_db


class TestTranslateVersion:
    @pytest.mark.parametrize(("origin", "wanted"), [("en", "es"), ("es", "en")])
    def test_makes_a_draft_sibling_in_either_direction(self, origin, wanted):
        source = make.version(origin)

        draft = translate_version(source=source, locale=make.locale(wanted), user=None)

        assert not draft.live
        assert draft.locale.language_code == wanted
        assert draft.story == source.story
        assert pair_of(draft).source == source
        assert [block.id for block in draft.body] == [block.id for block in source.body]

    def test_puts_it_in_the_same_section_of_the_other_edition(self):
        source = make.version("en")
        draft = translate_version(source=source, locale=make.locale("es"), user=None)
        assert draft.get_parent().specific.translation_key == source.get_parent().specific.translation_key
        assert draft.url.startswith("/es/city/")

    def test_leaves_every_paragraph_to_be_translated(self):
        draft = translate_version(source=make.version("en"), locale=make.locale("es"), user=None)
        names = {finding.name for finding in draft_comparison(draft).own_findings}
        assert names == {"untranslated_headline", "untranslated_para"}

    def test_refuses_a_second_version_in_one_locale(self):
        source = make.version("en")
        translate_version(source=source, locale=make.locale("es"), user=None)
        with pytest.raises(AlreadyTranslated):
            translate_version(source=source, locale=make.locale("es"), user=None)

    def test_refuses_a_person_who_may_not_write_there(self):
        with pytest.raises(PermissionDenied):
            translate_version(source=make.version("en"), locale=make.locale("es"), user=make.user(role=None))

    def test_by_the_roads_of_wagtail_makes_a_pair_too(self):
        source = make.version("en")
        make.section("es")
        draft = source.copy_for_translation(make.locale("es"))
        assert pair_of(draft).source == source
