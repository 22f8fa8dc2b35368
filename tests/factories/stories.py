"""The smallest valid stories and people."""

from __future__ import annotations

import io
import itertools
import uuid

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from PIL import Image
from wagtail.models import Locale

from ambos.staff.models import User
from ambos.stories.models import Picture, SectionPage, StoryPage
from ambos.stories.queries import edition

_numbers = itertools.count(1)

CLEAN_EN = [
    "The council voted on Tuesday to keep the night ferry running through the winter.",
    "Passengers will pay the same fare as before, the harbor office confirmed.",
]
CLEAN_ES = [
    "El ayuntamiento votó el martes a favor de mantener el transbordador nocturno durante el invierno.",
    "Los pasajeros pagarán la misma tarifa que antes, confirmó la oficina del puerto.",
]


def locale(tag: str = "en") -> Locale:
    return Locale.objects.get(language_code=tag)


def section(tag: str = "en", title: str = "City") -> SectionPage:
    """The section of this title in an edition; its siblings share a key."""
    for found in SectionPage.objects.filter(locale__language_code=tag, slug=title.lower()):
        return found
    key = uuid.uuid5(uuid.NAMESPACE_URL, title)
    page = SectionPage(title=title, slug=title.lower(), locale=locale(tag), translation_key=key)
    return edition(locale(tag)).add_child(instance=page)


def paragraphs(*texts: str) -> list[dict]:
    return [{"type": "paragraph", "value": f"<p>{text}</p>", "id": str(uuid.uuid4())} for text in texts]


def version(
    tag: str = "en",
    *,
    title: str = "The night ferry stays",
    body: list[dict] | None = None,
    sibling_of: StoryPage | None = None,
    slug: str = "",
    **fields: object,
) -> StoryPage:
    """A draft version, saved with one revision."""
    page = StoryPage(
        title=title,
        slug=slug or f"story-{next(_numbers)}",
        locale=locale(tag),
        body=paragraphs(*(CLEAN_EN if tag.startswith("en") else CLEAN_ES)) if body is None else body,
        **fields,
    )
    if sibling_of:
        page.translation_key = sibling_of.translation_key
    section(tag).add_child(instance=page)
    page.save_revision()
    return page


def pair(*, held: bool = False) -> tuple[StoryPage, StoryPage]:
    """An English version and the Spanish one that tells it; held: one Spanish paragraph stayed English."""
    from ambos.pairs.operations import pair_versions

    source = version("en")
    texts = [CLEAN_ES[0], CLEAN_EN[1]] if held else CLEAN_ES
    target = version(
        "es", title="El transbordador nocturno se queda", body=paragraphs(*texts), sibling_of=source
    )
    pair_versions(source=source, target=target)
    return source, target


def user(role: str | None = "Editor", **fields: object) -> User:
    number = next(_numbers)
    made = User.objects.create_user(username=f"person{number}", email=f"person{number}@example.org", **fields)
    if role:
        made.groups.add(Group.objects.get(name=role))
    return made


def picture(**fields: object) -> Picture:
    data = io.BytesIO()
    Image.new("RGB", (1200, 800), (90, 120, 140)).save(data, "JPEG")
    defaults = {"title": "Harbor", "credit": "Ana Prats"}
    return Picture.objects.create(
        file=ContentFile(data.getvalue(), name="harbor.jpg"), **{**defaults, **fields}
    )


def rewrite(page: StoryPage, at: int, text: str, **said: object) -> StoryPage:
    """Save a draft in which one paragraph reads otherwise, as the editor's form does."""
    draft = page.get_latest_revision_as_object()
    body = [dict(block) for block in draft.body.raw_data]
    body[at] = {**body[at], "value": f"<p>{text}</p>"}
    draft.body = body
    for name, value in said.items():
        setattr(draft, name, value)
    draft.save_revision()
    return draft
