"""The smallest valid issues, and stories that are live."""

from __future__ import annotations

from collections.abc import Sequence

from ambos.newsletters.models import Issue
from ambos.newsletters.operations import IssueText, draft_issue
from ambos.pairs.operations import pair_versions
from ambos.readers.models import MailingList
from ambos.stories.models import Story
from ambos.stories.operations import publish_story
from factories.readers import NOW
from factories.stories import CLEAN_EN, CLEAN_ES, paragraphs, version

ISSUE_TEXTS = {
    "en": IssueText("The 4:40 tram", "Good morning."),
    "es": IssueText("El tranvía de las 4:40", "Buenos días."),
}


def live_story(*tags: str) -> Story:
    """A story that is live in these locales, by default in English and Spanish."""
    tags = tags or ("en", "es")
    texts, titles = {"en": CLEAN_EN, "es": CLEAN_ES}, {"en": "The ferry stays", "es": "El ferry se queda"}
    first = version(tags[0], title=titles[tags[0]], body=paragraphs(*texts[tags[0]]), dek=texts[tags[0]][0])
    versions = [first]
    for tag in tags[1:]:
        sibling = version(
            tag, title=titles[tag], body=paragraphs(*texts[tag]), dek=texts[tag][0], sibling_of=first
        )
        pair_versions(source=first, target=sibling)
        versions.append(sibling)
    publish_story(story=first.story, versions=versions, user=None, now=NOW)
    return first.story


def issue(
    mailing_list: MailingList, *, stories: Sequence[Story] | None = None, tags: Sequence[str] = ("en", "es")
) -> Issue:
    return draft_issue(
        mailing_list=mailing_list,
        wordings={tag: ISSUE_TEXTS[tag] for tag in tags},
        stories=[live_story()] if stories is None else stories,
    )
