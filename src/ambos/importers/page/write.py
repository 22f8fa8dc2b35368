"""Writes a mapped page as drafts, with its receipt. Once: the same page again changes nothing."""

from __future__ import annotations

import hashlib
import io
import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from babel import Locale as Babel
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.html import escape
from django.utils.text import slugify
from PIL import Image
from wagtail.models import Locale

from ambos.importers.models import PageImport
from ambos.importers.page.draft import length
from ambos.importers.page.map import MappedBlock, MappedPage, MappedPoll, MappedVersion, map_page
from ambos.importers.page.read import UnreadablePage, read_page
from ambos.importers.page.tongues import language_of
from ambos.pairs.models import Match
from ambos.pairs.operations import pair_versions, remember_matches
from ambos.parity.locales import profile
from ambos.parity.text import fold
from ambos.polls.models import Poll
from ambos.polls.operations import PollText, draft_poll
from ambos.stories.models import Author, Picture, SectionPage, StoryPage
from ambos.stories.operations import describe_story, draft_version, section_in, unsorted_section


@dataclass(frozen=True, slots=True)
class Outcome:
    """The import's record, and whether this run made it or an earlier one did."""

    record: PageImport
    is_new: bool


@transaction.atomic
def import_page(
    *, data: bytes, file_name: str, locales: Sequence[str], now: datetime, section: SectionPage | None = None
) -> Outcome:
    """Bring one saved page in as drafts in `section`, or in Unsorted, all or nothing.

    Raises `UnreadablePage` where the file holds no story.
    """
    digest = hashlib.sha256(data).hexdigest()
    known = PageImport.objects.filter(digest=digest).first()
    if known and known.story and known.story.versions.exists():
        return Outcome(known, is_new=False)
    if known:  # what it brought in was deleted since
        known.delete()
    mapped = map_page(read_page(data), locales)
    if not mapped.versions:
        raise UnreadablePage("Found no story on this page, expected a headline or a paragraph.")
    versions = _Writer(mapped, section).write()
    source = (
        versions[mapped.source_locale] if mapped.source_locale in versions else next(iter(versions.values()))
    )
    story = source.page.story
    working_title = slugline(source.page.title, mapped.source_locale)
    describe_story(story=story, slugline=working_title, embargo_at=None, now=now)
    _pair(mapped, source, versions, now)
    record = PageImport.objects.create(
        digest=digest,
        file_name=file_name,
        story=story,
        receipt=[asdict(line) for line in mapped.receipt],
        imported_at=now,
    )
    return Outcome(record, is_new=True)


def slugline(headline: str, locale: str) -> str:
    """A working title of the headline's first telling words, such as `harbor-cranes-fall`."""
    known = profile(language_of(locale))
    words = [word for word in re.findall(r"[^\W_]+", headline.lower()) if length(word) < 12]
    telling = [word for word in words if not (known and fold(word) in known.function_words)]
    return "-".join((telling or words)[:3])[:120] or headline[:120]


@dataclass(frozen=True, slots=True)
class _Written:
    page: StoryPage
    block_ids: Mapping[str, str]


class _Writer:
    """Writes all versions of one page. A block that two versions tell gets one id and one picture in both."""

    def __init__(self, mapped: MappedPage, section: SectionPage | None) -> None:
        self.mapped, self.section = mapped, section
        self.key = uuid.uuid4()
        self.block_ids: dict[str, str] = {}
        self.pictures: dict[str, Picture] = {}

    def write(self) -> dict[str, _Written]:
        poll = _poll(self.mapped.poll) if self.mapped.poll else None
        ordered = sorted(self.mapped.versions.values(), key=lambda v: v.locale != self.mapped.source_locale)
        return {version.locale: self._version(version, poll) for version in ordered}

    def _version(self, version: MappedVersion, poll: Poll | None) -> _Written:
        locale = Locale.objects.get(language_code=version.locale)
        parent = (
            section_in(section=self.section, locale=locale)
            if self.section
            else unsorted_section(locale=locale)
        )
        body = [self._block(block) for block in version.blocks]
        if poll:
            body.append({"type": "poll", "value": poll.pk, "id": str(uuid.uuid4())})
        page = draft_version(
            section=parent,
            title=(version.headline or self.mapped.stand_in)[:255],
            dek=version.dek,
            translation_key=self.key,
            body=body,
            authors=[_author(name) for name in _names(version.byline, version.locale)],
        )
        return _Written(page, self.block_ids)

    def _block(self, block: MappedBlock) -> dict[str, Any]:
        block_id = self.block_ids.setdefault(block.id, str(uuid.uuid4()))
        kind, value = _WRITERS[block.kind](self, block)
        return {"type": kind, "value": value, "id": block_id}

    def figure(self, block: MappedBlock) -> tuple[str, Any]:
        picture = self.pictures.get(block.id)
        if picture is None:
            picture = self.pictures[block.id] = _placeholder(block.text, block.credit or self.mapped.credit)
        return "figure", {"picture": picture.pk, "alt": block.alt, "caption": block.text}


_WRITERS: dict[str, Callable[[_Writer, MappedBlock], tuple[str, Any]]] = {
    "PARAGRAPH": lambda writer, block: ("paragraph", _paragraph(block.text)),
    "SUBHEAD": lambda writer, block: ("subhead", block.text),
    "QUOTE": lambda writer, block: ("quote", {"text": block.text, "speaker": block.speaker, "role": ""}),
    "LIST": lambda writer, block: ("list", [_paragraph(item) for item in block.items]),
    "FIGURE": _Writer.figure,
}


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _names(byline: str, tag: str) -> list[str]:
    """The people of a byline, parted by commas or by the locale's word for "and"."""
    joint = Babel.parse(tag, sep="-").list_patterns["standard"]["2"].replace("{0}", "").replace("{1}", "")
    return [name.strip() for part in byline.split(",") for name in part.split(joint) if name.strip()]


def _author(name: str) -> Author:
    found = Author.objects.filter(name=name).first()
    return found or Author.objects.create(
        name=name, slug=f"{slugify(name)[:100] or 'author'}-{uuid.uuid4().hex[:6]}"
    )


def _placeholder(caption: str, credit: str) -> Picture:
    """Stands for the file that did not come, so that the credit has its one place."""
    data = io.BytesIO()
    Image.new("RGB", (1200, 800), (128, 128, 128)).save(data, "PNG")
    return Picture.objects.create(
        title=caption[:255] or "Picture",
        credit=credit,
        is_placeholder=True,
        file=ContentFile(data.getvalue(), name="missing.png"),
        width=1200,
        height=800,
    )


def _poll(mapped: MappedPoll) -> Poll:
    wordings = {
        tag: PollText(question=mapped.question.get(tag, ""), introduction=mapped.introduction.get(tag, ""))
        for tag in dict.fromkeys([*mapped.question, *mapped.introduction])
    }
    most = max((len(texts) for texts in mapped.choices.values()), default=0)
    choices = [
        {tag: texts[rank] for tag, texts in mapped.choices.items() if rank < len(texts)}
        for rank in range(most)
    ]
    return draft_poll(wordings=wordings, choices=choices)


def _pair(mapped: MappedPage, source: _Written, versions: Mapping[str, _Written], now: datetime) -> None:
    for tag, written in versions.items():
        if written.page == source.page:
            continue
        pair = pair_versions(source=source.page, target=written.page)
        groups = [
            (_ids(match.source, source), _ids(match.target, written)) for match in mapped.matches.get(tag, ())
        ]
        remember_matches(pair=pair, groups=groups, state=Match.State.TRANSLATED, user=None, now=now)


def _ids(names: Sequence[str], written: _Written) -> tuple[str, ...]:
    """Headline and dek keep their names; a body block has the id it was written under."""
    return tuple(written.block_ids.get(name, name) for name in names)
