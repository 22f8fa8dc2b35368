"""axe in a real browser, over pages as the site gives them."""

from __future__ import annotations

import shutil
import uuid
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from django.test import Client
from playwright.sync_api import Route, sync_playwright

from factories import stories

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="Chromium is not here; get it with: apt-get install chromium"),
]


def block(kind: str, value: object) -> dict:
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def body(tag: str) -> list[dict]:
    words = "El transbordador sigue." if tag == "es" else "The ferry stays."
    return [
        block("paragraph", f"<p>{words} <a href='https://port.example/'>{words}</a></p>"),
        block("subhead", words),
        block("quote", {"text": words, "speaker": "Jo Ames", "role": "pilot"}),
        block("figure", {"picture": stories.picture().pk, "alt": words, "caption": words}),
        block("list", [f"<p>{words}</p>", f"<p>{words}</p>"]),
        block("fact_box", {"title": words, "paragraphs": [f"<p>{words}</p>"]}),
        block("embed", "https://video.example/1"),
    ]


@pytest.fixture
def paths(publish, three_languages) -> list[str]:
    """Front, section, story, a page that is not there, in two languages; a front from right to left."""
    for number in range(7):
        picture = stories.picture() if number % 2 else None
        english = stories.version(
            "en", title=f"Story {number}", kicker="Harbor", dek="It stays.", lead_picture=picture
        )
        spanish = stories.version("es", title=f"Historia {number}", sibling_of=english, lead_picture=picture)
        publish(english, spanish)
    picture = stories.picture()
    english = stories.version("en", title="Last", body=body("en"), lead_picture=picture, lead_alt="A ferry.")
    spanish = stories.version("es", title="Última", body=body("es"), sibling_of=english, lead_picture=picture)
    publish(english, spanish)
    return [f"/{tag}/{rest}" for tag in ("en", "es") for rest in ("", "city/", "nothing/")] + [
        english.url,
        spanish.url,
        "/ar/",
    ]


def test_axe_finds_nothing_narrow_and_wide_in_light_and_dark(paths):
    bodies = {path: Client().get(path).content for path in paths}

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path in bodies:
            route.fulfill(body=bodies[path], content_type="text/html; charset=utf-8")
        elif path.startswith("/static/"):
            route.fulfill(path=finders.find(path.removeprefix("/static/")))
        else:
            route.fulfill(status=404)

    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for width, scheme in ((360, "light"), (1280, "dark")):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.route("**/*", answer)
            for path in paths:
                page.goto(f"http://paper.example{path}")
                result = Axe().run(page)
                found += [(path, width, scheme, one["id"]) for one in result.response["violations"]]
                if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    found.append((path, width, scheme, "scrolls sideways"))
            page.close()
        browser.close()
    assert found == []
