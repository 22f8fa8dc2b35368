"""The Spanish that Wagtail's own pages lack comes from our catalogue, and only that."""

from __future__ import annotations

from gettext import GNUTranslations
from pathlib import Path

import pytest
import wagtail
from django.utils.translation import gettext, override

from ambos.desk.wagtail_words import COUNTED, WORDS

CATALOGUES = sorted(Path(wagtail.__file__).parent.rglob("locale/es/LC_MESSAGES/django.mo"))


@pytest.fixture(scope="module")
def known_to_wagtail() -> set[str]:
    found: set[str] = set()
    for path in CATALOGUES:
        with path.open("rb") as file:
            found.update(key for key in GNUTranslations(file)._catalog if isinstance(key, str))
    return found


def test_wagtail_has_none_of_them_in_spanish(known_to_wagtail):
    assert len(known_to_wagtail) > 500
    assert not known_to_wagtail.intersection(WORDS)


def test_they_are_in_spanish():
    with override("es"):
        assert [word for word in WORDS if gettext(word) == word] == []


@pytest.mark.parametrize("number", [1, 2])
def test_so_are_those_with_a_number(number):
    told = {tag: _counted(number, tag) for tag in ("en", "es")}
    assert len(told["es"]) == len(COUNTED)
    assert not told["es"] & told["en"]


def _counted(number: int, tag: str) -> set[str]:
    names = ["total", "num_user", "count", "usage_count", "num_parent_objects", "num_child_objects", "number"]
    with override(tag):
        values = {"site_name": "", "model_name": "", **dict.fromkeys(names, number)}
        return {str(text % values) for text in COUNTED}
