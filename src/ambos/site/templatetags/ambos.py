"""Tags for readers' pages. Each answers in the language that `site/base.html` has made active."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.core.paginator import InvalidPage
from django.core.paginator import Page as ListPage
from django.http import Http404
from django.template import Context
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.models import Page

from ambos.site import addresses, json_ld, languages, pictures, queries
from ambos.site.frame import Frame, frame_for, retracted_frame
from ambos.stories.clock import newsroom_time
from ambos.stories.models import Byline, EditionPage, Picture, SectionPage, StoryPage

register = template.Library()


@register.simple_tag(takes_context=True)
def page_frame(context: Context) -> Frame:
    """The frame of the page in the context; of the active language where there is no page.

    A view that has counterparts in other languages puts their paths, by tag, into `addresses`.
    """
    if isinstance(given := context.get("frame"), Frame):
        return given
    page = context.get("page")
    if isinstance(page, StoryPage) and (notice := context.get("notice")):
        return retracted_frame(page, notice, gone=context["gone"])
    if not isinstance(page, Page):
        return frame_for(None, language=languages.current_tag(), addresses=context.get("addresses"))
    number = _list_page_number(context) if isinstance(page, SectionPage) else 1
    return frame_for(page, number=number)


@register.simple_tag
def front(page: EditionPage) -> queries.Front:
    return queries.front(page, timezone.now())


@register.simple_tag(takes_context=True)
def section_stories(context: Context, page: SectionPage) -> ListPage[StoryPage]:
    """The page of the section's list that the address asks for; 404 for one that is not there."""
    try:
        return queries.section_stories(page, timezone.now(), _list_page_number(context))
    except InvalidPage as error:
        raise Http404 from error


@register.simple_tag
def related(page: StoryPage, section: SectionPage | None) -> list[StoryPage]:
    return queries.related(page, section) if section else []


@register.simple_tag
def section_of(page: Page, frame: Frame) -> SectionPage | None:
    """The section a story stands in, as far as readers may see it."""
    return next((section for section in frame.sections if page.path.startswith(section.path)), None)


@register.simple_tag
def interface(dir: bool = True) -> SafeString:
    """The attributes of an element with our own words in it, where they are not in the page's language.

    Without `dir` the element keeps the page's direction: for one that has only a label of ours.
    """
    tag = _interface()
    if tag == languages.current_tag():
        return SafeString("")
    return format_html(' lang="{}" dir="{}"' if dir else ' lang="{}"', tag, languages.direction(tag))


@register.filter
def page_words(text: str) -> str:
    """Words of the page's own language to be put into a sentence of ours, marked if that is in another."""
    tag = languages.current_tag()
    return text if tag == _interface() else format_html('<bdi lang="{}">{}</bdi>', tag, text)


@register.simple_tag
def byline(page: StoryPage) -> str:
    """The authors' names as our sentence lists them; empty without any."""
    return languages.joined(page.credited(Byline.Role.AUTHOR), _interface())


@register.simple_tag
def translators(page: StoryPage) -> str:
    """The translators' names as our sentence lists them; empty without any."""
    return languages.joined(page.credited(Byline.Role.TRANSLATOR), _interface())


@register.simple_tag
def today() -> SafeString:
    """The date on the newsroom's calendar."""
    now = newsroom_time(timezone.now())
    return _time(now.date().isoformat(), languages.long_date(now.date(), languages.current_tag()))


@register.simple_tag
def moment(value: datetime) -> SafeString:
    """Date and time on the newsroom's clock, as our sentence names them."""
    return _time(_iso(value), languages.date_and_time(value, _interface()))


@register.simple_tag
def day(value: datetime) -> SafeString:
    """Day and month, short, for lists."""
    return _time(_iso(value), languages.short_date(value, languages.current_tag()))


@register.filter
def was_updated(page: StoryPage) -> bool:
    """Whether a version changed noticeably after it first went live."""
    first, last = page.first_published_at, page.last_published_at
    return bool(first and last and (last - first).total_seconds() >= 60)


@register.filter
def direction(tag: str) -> str:
    """`ltr` or `rtl`, for the `dir` of a run in this language."""
    return languages.direction(tag)


@register.filter
def seen_as(picture: Picture | None, use: str) -> pictures.Shown | None:
    """The picture for one of `pictures.USES`; nothing if a reader could see nothing."""
    return pictures.shown(picture, use)


@register.simple_tag
def news_article(page: StoryPage, frame: Frame) -> SafeString:
    return json_ld.script(json_ld.news_article(page, frame))


@register.filter
def absolute(path: str | None) -> str:
    """A path of this site as a whole address; empty stays empty."""
    return addresses.absolute(path) if path else ""


@register.filter
def host(url: str) -> str:
    """The name of the site an address leads to."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def _interface() -> str:
    return languages.interface_tag(languages.current_tag())


def _list_page_number(context: Context) -> int:
    request: Any = context.get("request")
    asked = request.GET.get("page", "1") if request else "1"
    if not re.fullmatch(r"[1-9][0-9]{0,5}", asked):
        raise Http404
    return int(asked)


def _iso(value: datetime) -> str:
    return newsroom_time(value).isoformat(timespec="minutes")


def _time(machine: str, human: str) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', machine, human)
