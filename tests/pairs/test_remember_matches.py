from __future__ import annotations

import pytest
from django.utils import timezone

from ambos.pairs.models import Match
from ambos.pairs.operations import remember_matches
from ambos.pairs.queries import known_groups, pair_of, pair_relations
from ambos.stories.documents import document
from factories import stories as make

pytestmark = pytest.mark.django_db


class TestRememberMatches:
    @pytest.fixture
    def pair(self):
        _source, target = make.pair()
        pair = pair_of(target)
        source_ids = [block.id for block in pair.source.body]
        target_ids = [block.id for block in pair.target.body]
        remember_matches(
            pair=pair,
            groups=[((source_ids[0],), (target_ids[0],)), ((source_ids[1],), (target_ids[1],))],
            state=Match.State.TRANSLATED,
            user=None,
            now=timezone.now(),
        )
        return pair

    def test_keeps_the_words_for_the_history(self, pair):
        told = Match.objects.filter(pair=pair).values_list("source_texts", "target_texts")
        assert ([make.CLEAN_EN[1]], [make.CLEAN_ES[1]]) in list(told)

    def test_asks_one_query(self, pair, django_assert_num_queries):
        source, target = document(pair.source), document(pair.target)
        with django_assert_num_queries(1):
            pair_relations(pair, source, target)

    def test_finds_them_again_whatever_the_blocks_are_called(self, pair):
        draft = pair.source
        draft.body = make.paragraphs(*make.CLEAN_EN)
        assert len(known_groups(pair_relations(pair, document(draft), document(pair.target)))) == 2

    def test_forgets_one_whose_source_was_reworded(self, pair):
        draft = pair.source
        draft.body = make.paragraphs(
            make.CLEAN_EN[0], "Passengers will pay twice the fare, the harbor office said."
        )
        assert len(known_groups(pair_relations(pair, document(draft), document(pair.target)))) == 1
