from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from ambos.stories import gate
from ambos.stories.editions import make_editions
from ambos.stories.models import StoryPage
from ambos.stories.operations import publish_story


@dataclass(frozen=True)
class Read:
    """What a reader got: the response and its parsed page."""

    response: HttpResponse
    page: BeautifulSoup

    def one(self, selector: str) -> Any:
        found = self.page.select(selector)
        assert len(found) == 1, f"{selector}: {len(found)} found"
        return found[0]

    def words(self, selector: str) -> list[str]:
        return [" ".join(element.get_text().split()) for element in self.page.select(selector)]

    def alternates(self) -> dict[str, str]:
        return {
            link["hreflang"]: link["href"] for link in self.page.select('link[rel="alternate"][hreflang]')
        }


@pytest.fixture
def read(db) -> Callable[..., Read]:
    def get(path: str, status: int = 200, **headers: str) -> Read:
        response = Client(raise_request_exception=False).get(path, headers=headers)
        assert response.status_code == status, (path, response.status_code)
        return Read(response, BeautifulSoup(response.content, "lxml"))

    return get


@pytest.fixture
def publish(db, monkeypatch) -> Callable[..., list[StoryPage]]:
    """Put versions live without a judge: these tests are about what readers get."""
    monkeypatch.setattr(gate, "_gatekeepers", [])

    def act(*versions: StoryPage) -> list[StoryPage]:
        return publish_story(story=versions[0].story, versions=versions, user=None, now=timezone.now())

    return act


@pytest.fixture
def languages(db, settings) -> Callable[..., None]:
    """Make the newsroom speak these languages, the first one first."""

    def speak(*choices: tuple[str, str]) -> None:
        settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = list(choices)
        settings.LANGUAGE_CODE = choices[0][0]
        make_editions()

    return speak


@pytest.fixture
def three_languages(languages) -> None:
    languages(("en", "English"), ("es", "Español"), ("ar", "العربية"))
