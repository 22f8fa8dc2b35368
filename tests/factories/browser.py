"""A real Chromium, and what it needs to know of this newsroom's pages."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from django.test import Client
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from factories.newsroom import Newsroom

# The shell is the same engine without the windows, and takes a third less of the processor.
CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium")
HOW_TO_GET_IT = (
    "Chromium is not here; to run the browser tests install it "
    "(on Debian: apt-get install chromium-headless-shell)."
)
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

needs_chromium = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason=HOW_TO_GET_IT),
]


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def sign_in(browser: Browser, newsroom: Newsroom, name: str = "editor", password: str = "") -> Page:
    """The admin's first page, with nobody else's cookies; the editor's password is in the data folder."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{newsroom.url}/admin/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", password or newsroom.password)
    page.click("button[type=submit]")
    expect(page.locator(".desk-board")).to_be_visible()
    return page


def violations(paths: Iterable[str]) -> list[tuple[str, int, str, str]]:
    """What axe finds on these pages, narrow and wide, in light and dark: path, width, scheme, rule.

    The pages are what the test's own database gives; a sideways scroll counts as a finding too.
    """
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
    with chromium() as browser:
        for width, scheme in ((360, "light"), (1280, "dark")):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.route("**/*", answer)
            for path in bodies:
                page.goto(f"http://paper.example{path}")
                result = Axe().run(page)
                found += [(path, width, scheme, one["id"]) for one in result.response["violations"]]
                if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    found.append((path, width, scheme, "scrolls sideways"))
            page.close()
    return found
