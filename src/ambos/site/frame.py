"""The frame around every reader's page: masthead, sections, language switch, and the signals in its head."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from django.conf import settings
from django.db.models import Prefetch, prefetch_related_objects
from wagtail.models import Page

from ambos.site import languages
from ambos.site.addresses import address_of, feed_path, path_of
from ambos.stories.models import (
    Byline,
    CorrectionNote,
    EditionPage,
    RetractionNotice,
    SectionPage,
    Story,
    StoryPage,
)
from ambos.stories.queries import sections


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A way to the same thing in another language, or to that language's front where there is none."""

    tag: str
    name: str
    direction: str
    url: str
    title: str = ""
    is_current: bool = False
    is_front: bool = False


@dataclass(frozen=True, slots=True)
class Alternate:
    """One `hreflang` line: a language tag, or `x-default`, and a whole address."""

    tag: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedLink:
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Frame:
    language: str
    direction: str
    name: str
    tagline: str = ""
    home: str = "/"
    sections: tuple[SectionPage, ...] = ()
    switch: tuple[LanguageLink, ...] = ()
    siblings: tuple[LanguageLink, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    canonical: str = ""
    versions: tuple[Page, ...] = ()
    source_tag: str = ""
    notes: tuple[CorrectionNote, ...] = ()
    feeds: tuple[FeedLink, ...] = ()

    @property
    def source(self) -> Page | None:
        """The live version in the story's source language."""
        return next((page for page in self.versions if page.locale.language_code == self.source_tag), None)


def bare_frame(language: str) -> Frame:
    """A frame that asks no database, for the page shown when something broke."""
    return Frame(
        language=language,
        direction=languages.direction(language),
        name=settings.NEWSROOM_NAME,
        home=f"/{language.lower()}/",
    )


def frame_for(
    page: Page | None, *, language: str = "", addresses: Mapping[str, str] | None = None, number: int = 1
) -> Frame:
    """The frame of a page, or of a view in this language.

    `addresses` are a view's own paths by language tag, for its switch. `number` is the page of a
    section's list: from the second on it has no counterpart in other languages.
    """
    editions = _editions()
    if page:
        _prepare(page, editions)
        language = page.locale.language_code
    edition = page if isinstance(page, EditionPage) else editions.get(language)
    versions = _live_versions(page) if page else ()
    source_tag = _source_tag(page)
    first = number == 1
    return Frame(
        language=language,
        direction=languages.direction(language),
        name=edition.title if edition else settings.NEWSROOM_NAME,
        tagline=edition.tagline if edition else "",
        home=path_of(edition) if edition else "/",
        sections=tuple(sections(edition.locale)) if edition else (),
        switch=_switch(language, editions, versions, addresses or {}),
        siblings=_siblings(page, versions),
        alternates=_alternates(versions, source_tag) if first else (),
        canonical=(address_of(page) + ("" if first else f"?page={number}")) if page else "",
        versions=versions,
        source_tag=source_tag,
        notes=_notes(page),
        feeds=tuple(FeedLink(front.title, feed_path(front)) for front in _fronts(page, edition)),
    )


def retracted_frame(page: StoryPage, notice: RetractionNotice, *, gone: bool) -> Frame:
    """The frame of a retraction's notice, whose switch leads to the notices in the other languages.

    An address that is gone is named to no search engine.
    """
    frame = frame_for(page)
    seen = notice.story.versions.filter(first_published_at__isnull=False).select_related("locale")
    versions = tuple(sorted(seen, key=lambda version: languages.rank(version.locale.language_code)))
    return replace(
        frame,
        switch=_switch(frame.language, _editions(), versions, {}),
        alternates=() if gone else _alternates(versions, frame.source_tag),
        canonical="" if gone else frame.canonical,
    )


def _prepare(page: Page, editions: Mapping[str, EditionPage]) -> None:
    """Give the page what is asked of it more than once, so that it is fetched once."""
    for edition in editions.values():
        if edition.locale_id == page.locale_id:
            page.locale = edition.locale
    if isinstance(page, StoryPage) and page.pk:
        prefetch_related_objects(
            [page], Prefetch("bylines", queryset=Byline.objects.select_related("author"))
        )


def _editions() -> dict[str, EditionPage]:
    """Live editions by tag, in the newsroom's order of languages."""
    found = {page.locale.language_code: page for page in EditionPage.objects.live().select_related("locale")}
    return dict(sorted(found.items(), key=lambda item: languages.rank(item[0])))


def _live_versions(page: Page) -> tuple[Page, ...]:
    """This page and its siblings as far as they are live, in the newsroom's order of languages."""
    others = type(page).objects.live().filter(translation_key=page.translation_key).exclude(pk=page.pk)
    if isinstance(page, SectionPage):
        others = others.filter(is_unsorted=False)
    found = [*others.select_related("locale"), *([page] if page.live else [])]
    return tuple(sorted(found, key=lambda version: languages.rank(version.locale.language_code)))


def _source_tag(page: Page | None) -> str:
    if not isinstance(page, StoryPage):
        return ""
    tags = Story.objects.filter(translation_key=page.translation_key)
    return tags.values_list("source_locale__language_code", flat=True).first() or ""


def _notes(page: Page | None) -> tuple[CorrectionNote, ...]:
    """What this version tells its readers of its corrections and updates, newest first."""
    if not isinstance(page, StoryPage):
        return ()
    return tuple(CorrectionNote.objects.filter(version=page).exclude(text="").select_related("correction"))


def _fronts(page: Page | None, edition: EditionPage | None) -> Iterator[EditionPage | SectionPage]:
    """Whose feeds a reader of this page may want."""
    if edition:
        yield edition
    if isinstance(page, SectionPage) and not page.is_unsorted:
        yield page


def _alternates(versions: tuple[Page, ...], source_tag: str) -> tuple[Alternate, ...]:
    if not versions:
        return ()
    default = next((page for page in versions if page.locale.language_code == source_tag), versions[0])
    lines = [Alternate(page.locale.language_code, address_of(page)) for page in versions]
    return (*lines, Alternate("x-default", address_of(default)))


def _siblings(page: Page | None, versions: tuple[Page, ...]) -> tuple[LanguageLink, ...]:
    if not isinstance(page, StoryPage):
        return ()
    return tuple(
        _link(version.locale.language_code, path_of(version), title=version.title)
        for version in versions
        if version.pk != page.pk
    )


def _switch(
    language: str,
    editions: Mapping[str, EditionPage],
    versions: tuple[Page, ...],
    addresses: Mapping[str, str],
) -> tuple[LanguageLink, ...]:
    """Every language of the paper: to this page's version there, else to that edition's front."""
    direct = {version.locale.language_code: path_of(version) for version in versions} | dict(addresses)
    links = []
    for tag, edition in editions.items():
        if tag == language:
            links.append(_link(tag, "", is_current=True))
        elif tag in direct:
            links.append(_link(tag, direct[tag]))
        else:
            links.append(_link(tag, path_of(edition), is_front=True))
    return tuple(links)


def _link(
    tag: str, url: str, *, title: str = "", is_current: bool = False, is_front: bool = False
) -> LanguageLink:
    return LanguageLink(
        tag=tag,
        name=languages.own_name(tag),
        direction=languages.direction(tag),
        url=url,
        title=title,
        is_current=is_current,
        is_front=is_front,
    )
