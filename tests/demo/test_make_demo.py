from __future__ import annotations

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from ambos.demo.operations import has_stories, make_demo
from ambos.desk.reports import draft_comparison
from ambos.newsletters.models import Issue
from ambos.polls.models import Poll
from ambos.readers.models import MailingList
from ambos.stories.models import Author, Picture, StoryPage
from ambos.stories.queries import sections
from factories import stories as make

pytestmark = pytest.mark.django_db


def test_is_a_small_paper_whose_planted_faults_and_no_others_are_found(monkeypatch):
    monkeypatch.setattr("ambos.demo.operations.make_renditions", lambda picture: None)
    make_demo()

    live = StoryPage.objects.live()
    assert [live.filter(locale__language_code=tag).count() for tag in ("en", "es")] == [13, 12]
    assert [sections(make.locale(tag)).count() for tag in ("en", "es")] == [4, 4]
    assert (Author.objects.count(), Poll.objects.count()) == (3, 1)
    assert MailingList.objects.get().is_premium
    assert Issue.objects.get().chosen.count() == 4

    assert not Picture.objects.filter(credit="").exists()
    for version in StoryPage.objects.all():
        assert version.lead_alt
        assert version.lead_caption

    found = {
        (version.story.slugline, version.locale.language_code): [
            finding.name for finding in draft_comparison(version).own_findings
        ]
        for version in StoryPage.objects.all()
    }
    planted = found.pop(("sea-stairs", "es"))
    assert sorted(planted) == ["missing_para", "quote_unclosed", "untranslated_para"]
    assert {place: names for place, names in found.items() if names} == {}


@pytest.mark.parametrize("tags", [["es-MX", "en-GB", "fr"], ["en", "es", "ar"], ["fr"]])
def test_speaks_those_of_the_newsrooms_locales_it_has_words_for(settings, tags, monkeypatch):
    from ambos.stories.editions import make_editions

    monkeypatch.setattr("ambos.demo.operations.make_renditions", lambda picture: None)
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [(tag, tag) for tag in tags]
    make_editions()

    make_demo()

    expected = {tag for tag in tags if tag[:2] in {"en", "es", "ar"}}
    assert {version.locale.language_code for version in StoryPage.objects.all()} == expected
    assert StoryPage.objects.live().exists() == bool(expected)
    assert has_stories() == bool(expected)
    assert {sections(make.locale(tag)).count() for tag in tags} == {4 if expected else 0}
    if tags == ["en", "es", "ar"]:
        found = {version for version in StoryPage.objects.all() if draft_comparison(version).own_findings}
        assert [version.title for version in found] == [
            "La escalera del mar vuelve a tener todos sus peldaños"
        ]
        assert StoryPage.objects.live().filter(locale__language_code="ar").count() == 3


class TestAMakingThatIsBrokenOff:
    def test_leaves_no_picture_and_the_next_one_is_whole(self, settings, monkeypatch):
        from ambos.stories.editions import make_editions

        make_editions()

        def interrupted(steps, label):
            for number, step in enumerate(steps):
                if number == 2:
                    raise KeyboardInterrupt
                yield step

        with pytest.raises(KeyboardInterrupt):
            make_demo(track=interrupted)
        assert files(settings) == []

        monkeypatch.setattr("ambos.demo.operations.make_renditions", lambda picture: None)
        make_demo()
        assert files(settings) == sorted(Picture.objects.values_list("file", flat=True))

    def test_by_a_kill_leaves_files_that_the_next_one_takes_away_and_no_others(self, settings):
        for name in ("demo-tram-dawn.jpg", "ours.jpg", "demo-ours.jpg"):
            default_storage.save(f"original_images/{name}", ContentFile(b"half a picture"))
        default_storage.save("images/demo-tram-dawn.width-320.format-webp.webp", ContentFile(b"half"))
        settings.LANGUAGES = []

        make_demo()
        assert files(settings) == ["original_images/demo-ours.jpg", "original_images/ours.jpg"]


def files(settings) -> list[str]:
    folder = settings.MEDIA_ROOT
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
