"""Everything that is done on one database, in a process of its own; its result is one line of JSON."""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ambos.config.cli.failure import start_django

start_django()

from django.conf import settings  # noqa: E402 - models need the settings
from django.core.management import call_command  # noqa: E402
from django.db import connection, connections  # noqa: E402

from benchmarks.crash import acts, at_once, databases, facts, killing  # noqa: E402
from benchmarks.crash.acts import Act  # noqa: E402

SAMPLED = 3  # of an act's points, and of those around a commit, that a quick run kills at


@dataclass
class Killed:
    """What became of one act. `half`, `undone`: the points after which a state was half, or work not done."""

    name: str
    points: int
    kills: int = 0
    half: list[int] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    seconds: float = 0.0


class Newsroom:
    """The newsroom at work, put back before each act."""

    def __init__(self, folder: Path) -> None:
        self.copies = databases.at_work(folder)
        call_command("migrate", verbosity=0, interactive=False)
        self.copies.keep("empty")
        acts.make_newsroom()
        acts.work()
        self.copies.keep("drafts")
        acts.ACTS[0].run()  # what the gate loads is loaded once, before anybody is killed
        acts.work()

    def put_back(self, name: str) -> None:
        self.copies.put_back(name)
        shutil.rmtree(settings.MAIL_OUTBOX_DIR, ignore_errors=True)

    def kill(self, act: Act, *, quick: bool) -> Killed:
        began = time.monotonic()
        self.put_back("drafts")
        for prepare in act.prepare:
            prepare()
        if act.prepare and not act.works:
            acts.work()
        self.copies.keep("before")
        print_of_before, before = facts.fingerprint(), facts.of_act()
        worked = {json.dumps(before): self._worked()}
        self.put_back("before")
        whole = killing.run(act.run)
        after = facts.of_act()
        worked[json.dumps(after)] = self._worked()
        result = Killed(act.name, whole.points)
        if whole.failed:
            result.failed.append(0)
            return result
        touched = True
        for point in _points(whole, quick=quick):
            if touched:
                self.put_back("before")
            ended = killing.run(act.run, kill_at=point)
            result.kills += 1
            if not ended.killed:
                result.failed.append(point)
            found = facts.of_act()
            if found not in (before, after):
                result.half.append(point)
            touched = facts.fingerprint() != print_of_before
            if touched and self._worked() != worked.get(json.dumps(found)):
                result.undone.append(point)
        connections.close_all()
        result.seconds = round(time.monotonic() - began, 1)
        return result

    def _worked(self) -> facts.Facts:
        """What stands once the worker is back and has done what it found."""
        acts.work()
        return facts.of_work()


def _points(whole: killing.Ended, *, quick: bool) -> Iterator[int]:
    """Every point, or a sample; a point beyond the last would kill nobody."""
    if not quick:
        yield from range(1, whole.points + 1)
        return
    chance = random.Random(whole.points)
    around = [each for commit in whole.commits for each in (commit - 1, commit)]
    everywhere = range(1, whole.points + 1)
    some = [chance.sample(each, min(SAMPLED, len(each))) for each in (everywhere, around)]
    yield from sorted({1, *some[0], *some[1]})


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    newsroom = Newsroom(given.folder)
    try:
        killed = []
        # A quick run divides the acts between the databases.
        for act in acts.ACTS[connection.vendor == "sqlite" :: 2] if given.quick else acts.ACTS:
            killed.append(newsroom.kill(act, quick=given.quick))
            if sys.stderr.isatty():
                print(f"{connection.vendor}: {act.name}, {killed[-1].kills} kills", file=sys.stderr)
        newsroom.put_back("empty")
        together = at_once.run(quick=given.quick)
        print(json.dumps({"killed": [asdict(each) for each in killed], "together": asdict(together)}))
    finally:
        newsroom.copies.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
