"""The story in schema.org's words, for machines."""

from __future__ import annotations

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from ambos.site import pictures
from ambos.site.addresses import absolute, address_of
from ambos.site.frame import Frame
from ambos.stories.clock import newsroom_time
from ambos.stories.models import Byline, Correction, CorrectionNote, StoryPage

# What could end the script element or open a comment in it, as JSON writes it harmlessly.
_ESCAPES = {
    ord("<"): "\\u003c",
    ord(">"): "\\u003e",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


def news_article(page: StoryPage, frame: Frame) -> dict[str, Any]:
    """The version as a NewsArticle, tied to its translations."""
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": address_of(page),
        "url": address_of(page),
        "mainEntityOfPage": address_of(page),
        "headline": page.title,
        "inLanguage": page.locale.language_code,
        "publisher": {"@type": "NewsMediaOrganization", "name": frame.name, "url": absolute(frame.home)},
    }
    if page.dek:
        data["description"] = page.dek
    if page.first_published_at:
        data["datePublished"] = newsroom_time(page.first_published_at).isoformat(timespec="seconds")
        changed = page.last_published_at or page.first_published_at
        data["dateModified"] = newsroom_time(changed).isoformat(timespec="seconds")
    for part, role in (("author", Byline.Role.AUTHOR), ("translator", Byline.Role.TRANSLATOR)):
        if names := page.credited(role):
            data[part] = [{"@type": "Person", "name": name} for name in names]
    if image := pictures.shown(page.lead_picture, "story"):
        data["image"] = [absolute(image.src)]
    if corrections := [note for note in frame.notes if note.correction.kind == Correction.Kind.CORRECTION]:
        data["correction"] = [_comment(note, data["inLanguage"]) for note in corrections]
    return data | _translations(page, frame)


def script(data: dict[str, Any]) -> SafeString:
    """JSON that is safe inside a script element."""
    return mark_safe(json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES))  # noqa: S308


def _comment(note: CorrectionNote, tag: str) -> dict[str, str]:
    return {
        "@type": "CorrectionComment",
        "text": note.text,
        "datePublished": newsroom_time(note.written_at).isoformat(timespec="seconds"),
        "inLanguage": tag,
    }


def _translations(page: StoryPage, frame: Frame) -> dict[str, Any]:
    others = [version for version in frame.versions if version.pk != page.pk]
    if page.locale.language_code == frame.source_tag:
        return {"workTranslation": [_work(version) for version in others]} if others else {}
    source = frame.source
    return {"translationOfWork": _work(source)} if source and source.pk != page.pk else {}


def _work(version: Page) -> dict[str, str]:
    return {
        "@type": "NewsArticle",
        "@id": address_of(version),
        "url": address_of(version),
        "headline": version.title,
        "inLanguage": version.locale.language_code,
    }
