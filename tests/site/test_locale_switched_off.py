"""A locale that the setting names no more, though stories live in it: they stay, and every signal says so."""

from __future__ import annotations

import pytest
from django.test import Client

from ambos.newsletters.operations import IssueNotReady, send_issue
from ambos.site.addresses import address_of
from factories import newsletters, readers
from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def live(three_languages, publish, settings):
    """Live in three languages, of which Arabic is switched off afterwards."""
    made = [make.version("en")]
    made += [make.version(tag, sibling_of=made[0]) for tag in ("es", "ar")]
    found = {page.locale.language_code: page for page in publish(*made)}
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES[:2]
    return found


class TestALocaleSwitchedOff:
    def test_is_read_on_in_its_own_language_and_direction(self, read, live):
        for path in (live["ar"].url, "/ar/", "/ar/city/"):
            html = read(path).one("html")
            assert (html["lang"], html["dir"]) == ("ar", "rtl")

    def test_is_named_alike_by_every_signal(self, read, live):
        addresses = {tag: address_of(page) for tag, page in live.items()}
        for page in live.values():
            assert read(page.url).alternates() == {**addresses, "x-default": addresses["en"]}
        names = read(live["en"].url).words(".languages a")
        assert names == ["Español", "العربية"]
        assert Client().get("/sitemap-stories.xml").text.count(f"<loc>{addresses['ar']}</loc>") == 1
        assert addresses["ar"] in Client().get("/ar/feed.xml").text

    def test_holds_no_newsletter_of_the_other_languages_up(self, live):
        tides = readers.mailing_list("en", "ar")
        for tag in ("en", "ar"):
            readers.subscription(to=tides, tag=tag, confirmed=True, now=readers.NOW)
        made = newsletters.issue(tides, stories=[live["en"].story], tags=["en"])
        assert send_issue(issue=made, now=readers.NOW) == 1

    def test_alone_is_no_reason_to_send(self, live):
        tides = readers.mailing_list("en", "ar")
        readers.subscription(to=tides, tag="ar", confirmed=True, now=readers.NOW)
        with pytest.raises(IssueNotReady):
            send_issue(
                issue=newsletters.issue(tides, stories=[live["en"].story], tags=["en"]), now=readers.NOW
            )
