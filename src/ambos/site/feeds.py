"""An Atom feed of each edition and each of its sections: what is live there, with notes and credits."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any
from xml.sax.xmlreader import AttributesImpl

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape, format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.utils.xmlutils import SimplerXMLGenerator

from ambos.site.addresses import absolute, address_of, feed_path
from ambos.site.languages import date_and_time, interface_tag
from ambos.site.queries import feed_stories
from ambos.stories.models import Byline, Correction, CorrectionNote, EditionPage, SectionPage, StoryPage

Front = EditionPage | SectionPage


class _Atom(Atom1Feed):
    """Says the version's own language, and credits each author and each translator by name."""

    def root_attributes(self) -> dict[str, str]:
        return {**super().root_attributes(), "xml:lang": self.feed["tag"]}

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for element, names in (("author", item["authors"]), ("contributor", item["translators"])):
            for name in names:
                handler.startElement(element, AttributesImpl({}))
                handler.addQuickElement("name", name)
                handler.endElement(element)


class FrontFeed(Feed):
    """The newest live stories of an edition, or of one of its sections."""

    feed_type = _Atom

    def get_object(self, request: HttpRequest, edition: str, section: str = "") -> Front:
        found = EditionPage.objects.live().select_related("locale").filter(slug=edition).first()
        if found and section:
            parts = SectionPage.objects.live().child_of(found).select_related("locale")
            found = parts.filter(slug=section, is_unsorted=False).first()
        if found is None:
            raise Http404
        return found

    def title(self, front: Front) -> str:
        return (
            f"{front.title} | {front.get_parent().title}" if isinstance(front, SectionPage) else front.title
        )

    def subtitle(self, front: Front) -> str:
        return front.tagline if isinstance(front, EditionPage) else ""

    def link(self, front: Front) -> str:
        return address_of(front)

    def feed_url(self, front: Front) -> str:
        return absolute(feed_path(front))

    def feed_guid(self, front: Front) -> str:
        return self.feed_url(front)

    def feed_extra_kwargs(self, front: Front) -> dict[str, str]:
        return {"tag": front.locale.language_code}

    def items(self, front: Front) -> list[StoryPage]:
        return feed_stories(front)

    def item_title(self, item: StoryPage) -> str:
        return escape(item.title)

    def item_description(self, item: StoryPage) -> str:
        """The dek, then what the version tells its readers of its corrections and updates."""
        tag = item.locale.language_code
        dek = format_html("<p>{}</p>", item.dek) if item.dek else ""
        notes = ((_kind(note, tag), note.text) for note in item.told)
        return dek + format_html_join("", "<p><strong>{}</strong> {}</p>", notes)

    def item_link(self, item: StoryPage) -> str:
        return address_of(item)

    def item_guid(self, item: StoryPage) -> str:
        """The same for ever, though the address change."""
        return uuid.uuid5(item.translation_key, item.locale.language_code).urn

    def item_pubdate(self, item: StoryPage) -> datetime | None:
        return item.first_published_at

    def item_updateddate(self, item: StoryPage) -> datetime | None:
        told = [note.written_at for note in item.told]
        return max(filter(None, [item.last_published_at or item.first_published_at, *told]), default=None)

    def item_extra_kwargs(self, item: StoryPage) -> dict[str, list[str]]:
        return {
            "authors": item.credited(Byline.Role.AUTHOR),
            "translators": item.credited(Byline.Role.TRANSLATOR),
        }


def _kind(note: CorrectionNote, tag: str) -> str:
    words = {"written": date_and_time(note.written_at, tag)}
    with override(interface_tag(tag)):
        if note.correction.kind == Correction.Kind.CORRECTION:
            return _("Correction, %(written)s") % words
        return _("Update, %(written)s") % words
