"""axe in a real browser, over pages as the site gives them."""

from __future__ import annotations

import uuid

import pytest

from factories import stories
from factories.browser import needs_chromium, violations

pytestmark = needs_chromium


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
    assert violations(paths) == []
