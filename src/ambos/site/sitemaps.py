"""What search engines may read: live editions, sections and stories, each with its other languages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.query import PageQuerySet

from ambos.site.addresses import address_of
from ambos.site.languages import rank
from ambos.stories.models import EditionPage, SectionPage, StoryPage


class LivePages(Sitemap):
    """The live pages of one kind, those of readers' sections only."""

    limit = 5000  # far below what the protocol allows: each page brings its siblings

    def __init__(self, pages: PageQuerySet[Any]) -> None:
        self.pages = pages

    def items(self) -> QuerySet[Any]:
        return self.pages.live().order_by("pk")

    def get_urls(
        self, page: int | str = 1, site: Any = None, protocol: str | None = None
    ) -> list[dict[str, Any]]:
        found = list(self.paginator.page(page).object_list)
        siblings = self._live_by_story(found)
        return [
            {
                "location": address_of(each),
                "lastmod": each.last_published_at,
                "alternates": [
                    {"lang_code": other.locale.language_code, "location": address_of(other)}
                    for other in siblings[each.translation_key]
                ],
            }
            for each in found
        ]

    def _live_by_story(self, pages: Iterable[Page]) -> dict[UUID, list[Page]]:
        keys = {page.translation_key for page in pages}
        found: dict[UUID, list[Page]] = {key: [] for key in keys}
        live = self.pages.live().filter(translation_key__in=keys).select_related("locale")
        for page in sorted(live, key=lambda each: rank(each.locale.language_code)):
            found[page.translation_key].append(page)
        return found


SITEMAPS = {
    "editions": LivePages(EditionPage.objects.all()),
    "sections": LivePages(SectionPage.objects.filter(is_unsorted=False)),
    "stories": LivePages(StoryPage.objects.defer_streamfields()),
}
