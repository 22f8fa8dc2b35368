"""Addresses as readers and crawlers see them."""

from __future__ import annotations

from django.conf import settings
from wagtail.models import Page


def absolute(path: str) -> str:
    """A path of this site as a whole address. An address that is whole already stays as it is."""
    return f"{settings.BASE_URL}{path}" if path.startswith("/") else path


def path_of(page: Page) -> str:
    """The page's path; empty if the page has no address."""
    parts = page.get_url_parts()
    return str(parts[2] or "") if parts else ""


def address_of(page: Page) -> str:
    """The page's whole address; empty if it has none."""
    path = path_of(page)
    return absolute(path) if path else ""


def feed_path(front: Page) -> str:
    """The path of the feed of an edition or a section; a page's slug holds no full stop, so it is free."""
    return f"{path_of(front)}feed.xml"
