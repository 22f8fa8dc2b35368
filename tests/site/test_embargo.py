"""A story under embargo shows at no public address before its time, and its picture's name tells nothing."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from ambos.pairs.operations import pair_versions
from ambos.site.pictures import make_renditions
from ambos.stories.models import StoryPage
from ambos.stories.operations import describe_story, publish_story, schedule_story
from ambos.stories.preview_links import make_preview_link, preview_token
from factories import stories as make

pytestmark = pytest.mark.django_db

SECRET = "Zanzibar"
STARTS = ["/", "/en/", "/es/", "/en/city/", "/es/city/", "/en/city/?page=1", "/en/nothing-here/", "/es/nada/"]
GUESSES = [
    "/en/city/zanzibar/", "/es/city/zanzibar/", "/en/city/zanzibar", "/en/city/zanzibar/?preview=true",
    "/zanzibar/", "/sitemap.xml", "/feed/", "/en/feed/", "/en/city/feed/", "/search/?q=zanzibar",
    "/en/search/?q=zanzibar", "/api/v2/pages/?search=zanzibar", "/api/v3/pages/", "/preview/1/", "/media/",
    "/media/original_images/", "/media/images/", "/media/original_images/harbor.jpg", "/robots.txt",
]  # fmt: skip


@pytest.fixture
def embargoed():
    """Both versions wait for their time; another story of their section is live."""
    other = make.pair()
    publish_story(story=other[0].story, versions=other, user=None, now=timezone.now())
    picture = make.picture(title=SECRET)
    make_renditions(picture)
    shown = {"slug": "zanzibar", "lead_picture": picture}
    source = make.version("en", title=f"{SECRET} signed", lead_alt="A hall", **shown)
    target = make.version(
        "es", title=f"Firmado el tratado de {SECRET}", lead_alt="Un salón", sibling_of=source, **shown
    )
    pair_versions(source=source, target=target)
    pages = (source, target)
    story, now = pages[0].story, timezone.now()
    until = now + timedelta(hours=1)
    describe_story(story=story, slugline=SECRET, embargo_at=until, now=now)
    versions = [StoryPage.objects.get(pk=page.pk) for page in pages]
    schedule_story(story=story, versions=versions, at=until, user=make.user(), now=now)
    return versions, picture


def crawled(client: Client, starts: list[str]) -> dict[str, str]:
    """Every page that readers reach by links, and what it says."""
    found: dict[str, str] = {}
    open_ = list(starts)
    while open_:
        path = open_.pop()
        if path in found:
            continue
        answer = client.get(path)
        text = b"".join(answer.streaming_content) if answer.streaming else answer.content
        found[path] = text.decode(errors="replace") + str(answer.headers)
        for link in re.findall(r'(?:href|src|action)="([^"#]+)', found[path]):
            parts = urlsplit(link)
            if parts.path.startswith("/") and not parts.path.startswith(("/static/", "/admin/")):
                open_.append(parts.path + (f"?{parts.query}" if parts.query else ""))
    return found


def test_no_public_address_knows_of_it(client, embargoed):
    versions, picture = embargoed
    files = [picture.file.name, *picture.renditions.values_list("file", flat=True)]
    pages = crawled(client, [*STARTS, *GUESSES, *(page.url for page in versions)])
    assert len(pages) > len(STARTS) + len(GUESSES)
    words = [SECRET, "A hall", *(name.rpartition("/")[2] for name in files)]
    assert {path: word for path, text in pages.items() for word in words if word in text} == {}


def test_its_own_addresses_are_not_there(client, embargoed):
    assert [client.get(page.url).status_code for page in embargoed[0]] == [404, 404]


def test_whoever_has_a_preview_link_reads_it(client, embargoed):
    link = make_preview_link(version=embargoed[0][0], user=make.user(), now=timezone.now())
    assert SECRET in client.get(f"/preview/{preview_token(link)}/").text
    assert SECRET not in client.get("/preview/1/").text


def test_shows_at_its_time(client, embargoed):
    story = embargoed[0][0].story
    publish_story(story=story, versions=embargoed[0], user=None, now=story.embargo_at)
    assert SECRET in crawled(client, ["/en/"])["/en/"]
    assert Page.objects.live().filter(title__contains=SECRET).count() == 2


class TestAPicture:
    def test_has_a_name_that_tells_nothing(self):
        one, two = make.picture(title=SECRET), make.picture(title=SECRET)
        assert re.fullmatch(r"original_images/[0-9a-f]{32}\.jpg", one.file.name)
        assert one.file.name != two.file.name

    def test_has_renditions_whose_names_do_not_follow_from_its_own_or_each_other(self):
        picture = make.picture()
        make_renditions(picture)
        names = list(picture.renditions.values_list("file", flat=True))
        assert len(names) > 2
        tails = {re.fullmatch(r"images/[0-9a-f]{32}\.([0-9a-f]{32})\.\w+", name)[1] for name in names}
        assert len(tails) == len(names)
