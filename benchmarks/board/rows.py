"""Fills a newsroom with stories as rows of the real tables: too many to be written one by one."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from wagtail.models import Locale, ModelLogEntry, Page, PageLogEntry, Revision

from ambos.desk.models import Mark, SignOff
from ambos.pairs.models import Match, Pair
from ambos.staff.models import User
from ambos.stories.models import OwedVersion, SectionPage, Story, StoryPage
from ambos.stories.queries import edition

SECTIONS, PEOPLE, AT_ONCE = 8, 12, 2000
_TEXT = "The council voted on Tuesday to keep the night ferry running through the winter, at the same fare."
_BODY = json.dumps([{"type": "paragraph", "value": f"<p>{_TEXT}</p>", "id": f"p{at}"} for at in range(3)])
# Of a hundred versions: how many stand so. Most of an archive is live, and a third is told in one language.
_STANDS = {"LIVE": 88, "READY": 4, "DRAFT": 4, "HELD": 4}


class Newsroom:
    """`fill` adds stories in every locale, told by people of every section, with their history."""

    def __init__(self, now: datetime) -> None:
        self.now, self.random = now, Random(1)
        self.locales = list(Locale.objects.order_by("pk"))
        self.people = [User.objects.create_user(f"person{at}") for at in range(PEOPLE)]
        self.sections = {
            locale.pk: [self._section(locale, at) for at in range(SECTIONS)] for locale in self.locales
        }
        self.types = {model: ContentType.objects.get_for_model(model) for model in (Story, StoryPage, Page)}
        self.next_page = 1_000  # beyond what `migrate` made
        self.blank = StoryPage().serializable_data()
        self.made = 0

    def _section(self, locale: Locale, at: int) -> SectionPage:
        key = uuid.uuid5(uuid.NAMESPACE_URL, f"section-{at}")
        page = SectionPage(title=f"Section {at}", slug=f"section-{at}", locale=locale, translation_key=key)
        return edition(locale).add_child(instance=page)

    def fill(self, number: int) -> None:
        for start in range(0, number, AT_ONCE):
            with transaction.atomic():
                self._stories(min(AT_ONCE, number - start))
        for sections in self.sections.values():
            for section in sections:
                Page.objects.filter(pk=section.pk).update(numchild=self.made)
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        else:
            with connection.cursor() as cursor:
                cursor.execute("VACUUM ANALYZE")

    def _stories(self, number: int) -> None:
        stories = Story.objects.bulk_create(
            Story(slugline=f"Story {self.made + at}", source_locale=self.locales[0]) for at in range(number)
        )
        pages, marks, pairs, owed = [], [], [], []
        for story in stories:
            self.made += 1
            at = self.now - timedelta(minutes=self.random.randrange(1, 3_000_000))
            section = self.random.randrange(SECTIONS)
            locales = self.locales if self.random.random() < 0.66 else self.locales[:1]
            told = [self._page(story, each, self.sections[each.pk][section], at) for each in locales]
            pages += told
            pairs += [(told[0].pk, each.pk) for each in told[1:]]
            marks += self._marks(story, told, section, at)
            owed += [mark for mark in marks[-len(self.locales) :] if mark.owed_by]
        self._write(pages)
        Mark.objects.bulk_create(marks)
        OwedVersion.objects.bulk_create(
            OwedVersion(story=each.story, locale=each.locale, due_at=each.owed_by, promised_at=self.now)
            for each in owed
        )
        self._match(pairs)
        self._log(stories, pages)

    def _page(self, story: Story, locale: Locale, section: SectionPage, at: datetime) -> Page:
        pk, self.next_page = self.next_page, self.next_page + 1
        stands = self.random.choices(list(_STANDS), weights=list(_STANDS.values()))[0]
        live = stands == "LIVE"
        page = Page(
            pk=pk,
            path=Page._get_path(section.path, section.depth + 1, self.made),
            depth=section.depth + 1,
            title=f"{story.slugline} in {locale.language_code}",
            draft_title=f"{story.slugline} in {locale.language_code}",
            slug=f"story-{self.made}",
            url_path=f"{section.url_path}story-{self.made}/",
            content_type=self.types[StoryPage],
            locale=locale,
            translation_key=story.translation_key,
            live=live,
            has_unpublished_changes=not live,
            owner=self.random.choice(self.people),
            first_published_at=at if live else None,
            last_published_at=at if live else None,
            latest_revision_created_at=at,
        )
        page.stands = stands
        return page

    def _marks(self, story: Story, told: Sequence[Page], section: int, at: datetime) -> list[Mark]:
        by_locale = {page.locale_id: page for page in told}
        return [
            self._mark(story, locale, by_locale.get(locale.pk), self.sections[locale.pk][section], at)
            for locale in self.locales
        ]

    def _mark(
        self, story: Story, locale: Locale, page: Page | None, section: SectionPage, at: datetime
    ) -> Mark:
        mark = Mark(
            story=story, locale=locale, state="MISSING", since=at, section_key=section.translation_key
        )
        if page is None:
            mark.owed_by = self.now + timedelta(hours=1) if self.random.random() < 0.01 else None
            return mark
        mark.version_id, mark.person_id, mark.state = page.pk, page.owner_id, page.stands
        if page.stands == "HELD":
            mark.held_since, mark.held_by = at, ["missing_para", "number_changed"]
        elif page.stands == "READY" and self.random.random() < 0.3:
            mark.review_since = at
        elif page.stands == "READY" and self.random.random() < 0.1:
            mark.scheduled_for = self.now + timedelta(hours=3)
        elif page.stands == "LIVE" and self.random.random() < 0.03:
            mark.stale_since, mark.stale_segments = at, 2
        return mark

    def _write(self, pages: Sequence[Page]) -> None:
        """Pages, their revisions, and the versions' own table, which no bulk act knows."""
        for page in pages:
            page.latest_revision_id = page.pk  # of the same number, written next
            page.live_revision_id = page.pk if page.live else None
        Page.objects.bulk_create(pages)
        Revision.objects.bulk_create(
            Revision(
                pk=page.pk,
                content_type=self.types[StoryPage],
                base_content_type=self.types[Page],
                object_id=str(page.pk),
                created_at=page.latest_revision_created_at,
                user=page.owner,
                object_str=page.title,
                content=self._content(page),
            )
            for page in pages
        )
        own = [field for field in StoryPage._meta.local_concrete_fields if not field.primary_key]
        columns = ", ".join(f'"{field.column}"' for field in own)
        values = [_BODY if field.name == "body" else None if field.null else "" for field in own]
        table, marks = StoryPage._meta.db_table, ", ".join(["%s"] * (len(own) + 1))
        with connection.cursor() as cursor:
            cursor.executemany(
                f'INSERT INTO "{table}" ("page_ptr_id", {columns}) VALUES ({marks})',
                [(page.pk, *values) for page in pages],
            )

    def _content(self, page: Page) -> dict[str, Any]:
        return {
            **self.blank, "pk": page.pk, "path": page.path, "depth": page.depth, "title": page.title,
            "translation_key": str(page.translation_key), "content_type": self.types[StoryPage].pk,
            "draft_title": page.title, "slug": page.slug, "url_path": page.url_path, "owner": page.owner_id,
            "locale": page.locale_id, "body": _BODY,
        }  # fmt: skip

    def _match(self, pairs: Sequence[tuple[int, int]]) -> None:
        made = Pair.objects.bulk_create(Pair(source_id=source, target_id=target) for source, target in pairs)
        Match.objects.bulk_create(
            Match(
                pair=pair,
                source_digests=[f"{pair.source_id:016x}"],
                target_digests=[f"{pair.target_id:016x}"],
                source_texts=[_TEXT],
                target_texts=[_TEXT],
                matched_by=self.random.choice(self.people),
                matched_at=self.now - timedelta(minutes=at),
                state=Match.State.REVIEWED if at else Match.State.TRANSLATED,
            )
            for pair in made
            for at in range(2)
        )

    def _log(self, stories: Sequence[Story], pages: Sequence[Page]) -> None:
        ModelLogEntry.objects.bulk_create(
            ModelLogEntry(
                content_type=self.types[Story],
                object_id=str(story.pk),
                label=story.slugline,
                action=action,
                user=self.random.choice(self.people),
                timestamp=self.now,
                data={"versions": ["en"]},
            )
            for story in stories
            for action in ("ambos.publish", "ambos.correction", "ambos.schedule")
        )
        PageLogEntry.objects.bulk_create(
            PageLogEntry(
                page_id=page.pk,
                content_type=self.types[StoryPage],
                label=page.title,
                action=action,
                user=page.owner,
                timestamp=self.now,
                data={},
            )
            for page in pages
            for action in ("wagtail.create", "wagtail.edit")
        )
        SignOff.objects.bulk_create(
            SignOff(
                version_id=page.pk,
                sentences=["A number differs."],
                reason="So it was.",
                signed_by=page.owner,
                signed_at=self.now,
            )
            for page in pages[::20]
        )
