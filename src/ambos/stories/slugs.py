"""The last part of a version's address, made of its headline."""

from __future__ import annotations

from django.utils.text import slugify
from wagtail.coreutils import find_available_slug
from wagtail.models import Page

LONGEST = 80


def free_slug(section: Page, headline: str, *, version: Page | None = None) -> str:
    """A slug of at most some 80 characters that no other page of this section has.

    Latin letters lose their accents; a headline in another script keeps its letters. What `version` has
    already counts as free.
    """
    folded, whole = slugify(headline), slugify(headline, allow_unicode=True)
    made = folded if len(folded) * 2 > len(whole) else whole
    return find_available_slug(
        section, made[:LONGEST].strip("-") or "story", ignore_page_id=getattr(version, "pk", None)
    )


def is_plain(slug: str, headline: str) -> bool:
    """Whether the slug is the headline and nothing more, as the editor's form fills it in while one types."""
    return slug == slugify(headline, allow_unicode=True)
