"""A version as parity reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag

from ambos.parity.segments import Block, Document, Link
from ambos.stories.models import Picture, StoryPage

HEADLINE, DEK, LEAD = "headline", "dek", "lead"


def document(page: StoryPage) -> Document:
    """The version's text, block by block. Ids are the body blocks' own; parts of one block add `:n`."""
    return Document(locale=page.locale.language_code, blocks=tuple(_blocks(page)), url=page.url or "")


_ANCHORS = {
    HEADLINE: "panel-child-story-title-section",
    DEK: "panel-child-story-dek-section",
    LEAD: "panel-child-story-lead_picture-section",
}


def anchor(block_id: str) -> str:
    """The element of the editor's form in which the segment of this id stands."""
    return _ANCHORS.get(block_id) or f"block-{block_id.partition(':')[0]}-section"


def without_picture(page: StoryPage) -> list[str]:
    """The ids of the figures whose picture is not there, so that readers see nothing of them."""
    lead = bool(page.lead_picture or page.lead_caption) and not _is_there(page.lead_picture)
    figures = (child for child in page.body if child.block_type == "figure")
    return [LEAD] * lead + [child.id for child in figures if not _is_there(child.value["picture"])]


def _is_there(picture: Picture | None) -> bool:
    return picture is not None and not picture.is_placeholder


def _blocks(page: StoryPage) -> Iterator[Block]:
    yield Block(HEADLINE, "headline", page.title)
    if page.dek:
        yield Block(DEK, "summary", page.dek)
    if page.lead_picture or page.lead_caption:
        yield _figure(LEAD, page.lead_picture, page.lead_caption, page.lead_alt)
    for child in page.body:
        yield from _body_blocks(child.block_type, child.id, child.value)


def _body_blocks(kind: str, block_id: str, value: Any) -> Iterator[Block]:
    if kind == "paragraph":
        yield _rich(block_id, value.source)
    elif kind == "subhead":
        yield Block(block_id, "subhead", value)
    elif kind == "quote":
        yield Block(block_id, "quote", value["text"])
        if value["role"]:
            yield Block(f"{block_id}:role", "caption", value["role"])
    elif kind == "figure":
        yield _figure(block_id, value["picture"], value["caption"], value["alt"])
    elif kind == "list":
        yield from (_rich(f"{block_id}:{n}", item.source) for n, item in enumerate(value))
    elif kind == "fact_box":
        yield Block(f"{block_id}:title", "subhead", value["title"])
        yield from (_rich(f"{block_id}:{n}", item.source) for n, item in enumerate(value["paragraphs"]))


def _figure(block_id: str, picture: Picture | None, caption: str, alt: str) -> Block:
    """Its caption is compared even without a picture: it appears with it, past the gate."""
    if picture is None or picture.is_placeholder:  # no picture is shown, so nothing needs an alternative text
        return Block(block_id, "caption", caption)
    return Block(block_id, "image", caption, src=picture.file.name, alt=alt)


def _rich(block_id: str, html: str) -> Block:
    text, links = _text_and_links(html)
    return Block(block_id, "para", text, links=links)


def _text_and_links(html: str) -> tuple[str, tuple[Link, ...]]:
    """Visible text with its links' offsets. A link to a page of ours stands as `page:ID`."""
    text, links = "", []
    for node in BeautifulSoup(html, "html.parser").descendants:
        if isinstance(node, Tag):
            text += "\n" if node.name == "br" else ""
            continue
        anchor = node.find_parent("a")
        piece = str(node)
        if anchor:
            href = anchor.get("href") or f"{anchor.get('linktype', 'page')}:{anchor.get('id', '')}"
            links.append(Link(len(text), len(text) + len(piece), str(href)))
        text += piece
    return text, tuple(links)
