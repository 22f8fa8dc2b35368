from __future__ import annotations

import json

import pytest

from ambos.stories.models import Author, Byline
from factories import stories


@pytest.fixture
def data(read):
    def of(page) -> dict:
        return json.loads(read(page.url).one('script[type="application/ld+json"]').string)

    return of


def test_describes_the_version(read, publish, data, settings):
    page = stories.version(title="The ferry", dek="It sails.", lead_picture=stories.picture())
    page.bylines.add(Byline(author=Author.objects.create(name="Ana Prats", slug="ana-prats")))
    translator = Author.objects.create(name="Leo Ferrán", slug="leo-ferran")
    page.bylines.add(Byline(author=translator, role=Byline.Role.TRANSLATOR))
    page.save_revision()
    (page,) = publish(page)
    told = data(page)
    assert told["@type"] == "NewsArticle"
    assert (told["headline"], told["description"], told["inLanguage"]) == ("The ferry", "It sails.", "en")
    assert told["url"] == settings.BASE_URL + page.url
    assert told["author"] == [{"@type": "Person", "name": "Ana Prats"}]
    assert told["translator"] == [{"@type": "Person", "name": "Leo Ferrán"}]
    assert told["image"][0].startswith(settings.BASE_URL + "/media/")
    assert told["datePublished"] <= told["dateModified"]


def test_ties_translations_to_their_source_and_back(publish, data, settings):
    source, target = stories.version("en"), None
    target = stories.version("es", title="El transbordador", sibling_of=source)
    source, target = publish(source, target)
    assert [work["inLanguage"] for work in data(source)["workTranslation"]] == ["es"]
    assert data(target)["translationOfWork"]["@id"] == settings.BASE_URL + source.url
    assert "translationOfWork" not in data(source)


def test_says_nothing_of_versions_that_are_not_live(publish, data):
    source = stories.version("en")
    (target,) = publish(stories.version("es", sibling_of=source))
    assert not {"translationOfWork", "workTranslation"} & set(data(target))


@pytest.mark.parametrize(
    "title", ["</script><script>alert(1)</script>", "a <!-- b", 'R&D \u2028 “quoted” "\\\\']
)
def test_no_headline_can_leave_the_element(read, publish, data, title):
    (page,) = publish(stories.version(title=title))
    assert data(page)["headline"] == title
    assert len(read(page.url).page.select("script")) == 1
