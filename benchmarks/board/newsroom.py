"""One newsroom of a size, in a process of its own: it fills its database, then asks itself for pages.

Called with the number of stories. Reads names of pages, one a line, and prints what each cost as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time

PAGES = ("empty", "board", "held", "section", "oldest", "timeline", "story")


def main(number: int) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "ambos.config.settings.base"
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from ambos.staff.sign_in import first_editor
    from ambos.stories.models import Story
    from benchmarks.board.rows import Newsroom

    settings.ROOT_URLCONF = "benchmarks.board.urls"
    settings.ALLOWED_HOSTS = ["*"]
    began = time.perf_counter()
    newsroom = Newsroom(timezone.now())
    newsroom.fill(number)
    filled = time.perf_counter() - began
    told = _told(list(Story.objects.values_list("pk", flat=True)[:100]))
    story = Story.objects.order_by("pk")[number // 2]
    key = newsroom.sections[newsroom.locales[0].pk][3].translation_key
    addresses = {
        "empty": "/admin/empty/",
        "board": "/admin/desk/",
        "held": "/admin/desk/?state=held&locale=es",
        "section": f"/admin/desk/?state=live&section={key}&person={newsroom.people[3].pk}",
        "oldest": "/admin/desk/?end=1",
        "timeline": f"/admin/desk/stories/{story.pk}/history/",
        "story": f"/admin/desk/stories/{story.pk}/",
    }
    client = Client(raise_request_exception=True)
    client.force_login(first_editor())

    def ask(page: str) -> None:
        answer = client.get(addresses[page])
        assert answer.status_code == 200, (page, answer.status_code)

    queries = {}
    for page in PAGES:
        ask(page)
        with CaptureQueriesContext(connection) as made:
            ask(page)
        queries[page] = len(made)
    print(json.dumps({"filled": filled, "told": told, "queries": queries}), flush=True)
    for line in sys.stdin:
        began = time.perf_counter()
        ask(line.strip())
        print(json.dumps(1000 * (time.perf_counter() - began)), flush=True)
    connection.close()


def _told(story_ids: list[int]) -> float:
    """Milliseconds a story to tell its marks anew from everything else, its drafts compared before."""
    from django.utils import timezone

    from ambos.desk.marking import note, settle_stories

    for _again in range(2):
        note(story_ids)
        began = time.perf_counter()
        for start in range(0, len(story_ids), 20):
            settle_stories(story_ids[start : start + 20], now=timezone.now())
        spent = time.perf_counter() - began
    return 1000 * spent / len(story_ids)


if __name__ == "__main__":
    main(int(sys.argv[1]))
