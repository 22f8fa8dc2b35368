from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale

from ambos.demo import content_files
from ambos.newsletters.operations import IssueText, draft_issue
from ambos.pairs.operations import pair_versions
from ambos.polls.models import Poll
from ambos.polls.operations import PollText, draft_poll, open_poll
from ambos.readers.models import MailingList
from ambos.readers.operations import ListText, make_mailing_list
from ambos.site.pictures import make_renditions
from ambos.stories.gate import PublicationHeld
from ambos.stories.models import Author, EditionPage, Picture, PictureRendition, SectionPage, Story, StoryPage
from ambos.stories.operations import UnknownVersion, draft_version, publish_story, section_in
from ambos.stories.queries import edition

T = TypeVar("T")
Track = Callable[[Sequence[T], str], Iterable[T]]
_FILE_PREFIX = "demo-"
_CREDIT = "Odile Barrán"


def has_stories() -> bool:
    """Whether the newsroom holds any story; the demo is made only where it holds none."""
    return Story.objects.exists()


def make_demo(*, track: Track[Any] = lambda steps, label: steps) -> None:
    """Make the whole demo newsroom, all or nothing, in those of the newsroom's locales that it has words for.

    `track` wraps the long loops, for a progress bar.
    """
    _remove_unused_files()  # a killed process could not
    try:
        with transaction.atomic():
            _Demo(timezone.now()).make(track)
    except BaseException:
        _remove_unused_files()
        raise


def _remove_unused_files() -> None:
    """Take away the demo's picture files that no row of the database names: a rollback leaves them."""
    ours = tuple(f"{_FILE_PREFIX}{key}." for key in content_files.newsroom()["pictures"])
    for model, folder in ((Picture, "original_images"), (PictureRendition, "images")):
        storage = model._meta.get_field("file").storage
        used = set(model.objects.values_list("file", flat=True))
        _folders, names = storage.listdir(folder) if storage.exists(folder) else ([], [])
        for name in names:
            if name.startswith(ours) and f"{folder}/{name}" not in used:
                storage.delete(f"{folder}/{name}")


class _Demo:
    def __init__(self, now: datetime) -> None:
        self.now = now
        self.words = content_files.newsroom()
        tags = [tag for tag, _name in settings.LANGUAGES]
        self.language = content_files.spoken(tags, self.words["paper"]["locales"])

    def make(self, track: Track[Any]) -> None:
        """Write the whole paper, or nothing where it has words for none of the newsroom's locales.

        `track` yields what it is given and shows how far that is, under a label.
        """
        if not self.language:
            return
        self._name_paper()
        self.sections = {each["key"]: self._section(each) for each in self.words["sections"]}
        self.authors = {each["key"]: _author(each) for each in self.words["authors"]}
        pictures = list(self.words["pictures"])
        self.pictures = {key: _picture(key) for key in track(pictures, "Drawing the pictures")}
        self.mailing_list = self._mailing_list()
        self.poll = self._poll()
        for story in track(content_files.stories(), "Writing the stories"):
            self._story(story)
        self._issue()

    def _name_paper(self) -> None:
        for tag, language in self.language.items():
            words = self.words["paper"][language]
            page = EditionPage.objects.get(locale__language_code=tag)
            page.title = page.draft_title = words["name"]
            page.tagline = words["tagline"]
            page.save()

    def _section(self, words: Mapping[str, Any]) -> dict[str, SectionPage]:
        """One section in every edition; where the demo has no words for it, under the title of another."""
        key = uuid.uuid4()
        made = {
            tag: edition(Locale.objects.get(language_code=tag)).add_child(
                instance=SectionPage(
                    title=words[language]["name"],
                    slug=words[language]["slug"],
                    locale=Locale.objects.get(language_code=tag),
                    translation_key=key,
                )
            )
            for tag, language in self.language.items()
        }
        for tag, _name in settings.LANGUAGES:
            section_in(section=next(iter(made.values())), locale=Locale.objects.get(language_code=tag))
        return made

    def _mailing_list(self) -> MailingList:
        words = self.words["newsletter"]
        texts = {
            tag: ListText(**{name: words[language][name] for name in ("name", "description", "consent")})
            for tag, language in self.language.items()
        }
        return make_mailing_list(slug=words["key"], is_premium=words["premium"], wordings=texts)

    def _poll(self) -> Poll:
        words = self.words["poll"]
        texts = {
            tag: PollText(**{name: words[language][name] for name in ("question", "introduction", "thanks")})
            for tag, language in self.language.items()
        }
        choices = [
            {tag: words[language]["choices"][key] for tag, language in self.language.items()}
            for key in words["choices"]
        ]
        poll = draft_poll(wordings=texts, choices=choices, slug=words["key"], mailing_list=self.mailing_list)
        return open_poll(poll=poll, now=self.now)

    def _story(self, words: Mapping[str, Any]) -> None:
        key = uuid.uuid4()
        told = [tag for tag, language in self.language.items() if language in words]
        if not told:
            return
        tags = sorted(told, key=lambda tag: self.language[tag] != words["source_locale"])
        versions = [self._version(words, tag, key) for tag in tags]
        Story.objects.filter(translation_key=key).update(slugline=words["slugline"])
        for target in versions[1:]:
            pair_versions(source=versions[0], target=target)
        drafts = words.get("draft_locales", [])
        by_tag = dict(zip(tags, versions, strict=True))
        ready = [version for tag, version in by_tag.items() if self.language[tag] not in drafts]
        at = self.now - timedelta(hours=words["hours_ago"])
        with suppress(PublicationHeld, UnknownVersion):  # what a locale's own habits hold waits at the desk
            publish_story(story=versions[0].story, versions=ready, user=None, now=at)

    def _version(self, story: Mapping[str, Any], tag: str, key: uuid.UUID) -> StoryPage:
        words = story[self.language[tag]]
        # Each version was written by itself: one id in two of them would say that the one came of the other.
        body = [self._block(block, f"{key}/{tag}/{place}") for place, block in enumerate(words["body"])]
        if story.get("poll"):
            body.append({"type": "poll", "value": self.poll.pk, "id": _block_id(f"{key}/{tag}/poll")})
        lead = words.get("lead", {})
        return draft_version(
            section=self.sections[story["section"]][tag],
            title=words["headline"],
            slug=words["slug"],
            translation_key=key,
            kicker=words["kicker"],
            dek=words["dek"],
            dateline=words.get("dateline", ""),
            lead_picture=self.pictures.get(lead.get("picture", "")),
            lead_alt=lead.get("alt", ""),
            lead_caption=lead.get("caption", ""),
            body=body,
            authors=[self.authors[author] for author in story["authors"]],
            translators=self._translators(story, tag),
        )

    def _translators(self, story: Mapping[str, Any], tag: str) -> list[Author]:
        """Somebody else of the paper translated it, where it was written in another language."""
        others = [author for key, author in self.authors.items() if key not in story["authors"]]
        return [] if self.language[tag] == story["source_locale"] else others[:1]

    def _block(self, block: Mapping[str, Any], name: str) -> dict[str, Any]:
        return {"type": block["type"], "value": self._value(block), "id": _block_id(name)}

    def _value(self, block: Mapping[str, Any]) -> Any:
        match block["type"]:
            case "paragraph":
                return _rich(block["text"])
            case "subhead":
                return block["text"]
            case "quote":
                return {
                    "text": block["text"],
                    "speaker": block.get("speaker", ""),
                    "role": block.get("role", ""),
                }
            case "figure":
                picture = self.pictures[block["picture"]].pk
                return {"picture": picture, "alt": block["alt"], "caption": block["caption"]}
            case "list":
                return [_rich(item) for item in block["items"]]
            case "fact_box":
                return {"title": block["title"], "paragraphs": [_rich(text) for text in block["paragraphs"]]}
        raise ValueError(f"The demo has no block of type {block['type']!r}.")

    def _issue(self) -> None:
        words = self.words["newsletter"]["sample_issue"]
        texts = {
            tag: IssueText(subject=words[language]["subject"], introduction=words[language]["intro"])
            for tag, language in self.language.items()
        }
        by_slugline = {story.slugline: story for story in Story.objects.filter(slugline__in=words["stories"])}
        chosen = [by_slugline[slugline] for slugline in words["stories"] if slugline in by_slugline]
        draft_issue(mailing_list=self.mailing_list, wordings=texts, stories=chosen)


def _author(words: Mapping[str, Any]) -> Author:
    return Author.objects.create(name=words["name"], slug=words["key"])


def _picture(key: str) -> Picture:
    """Under a name that tells whose it is, where an upload's tells nothing."""
    file = ContentFile(content_files.picture(key))
    name = default_storage.save(f"original_images/{_FILE_PREFIX}{key}.jpg", file)
    picture = Picture.objects.create(title=key.replace("-", " ").capitalize(), credit=_CREDIT, file=name)
    make_renditions(picture)
    return picture


def _rich(text: str) -> str:
    return f"<p>{text}</p>"


def _block_id(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))
