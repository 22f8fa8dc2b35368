"""A folder of pairs: files whose names differ only in the locale, compared one pair after the other."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

from ambos.config.cli.check.files import alone_result, pair_result, read_file
from ambos.config.cli.check.names import named, tag_pattern
from ambos.config.cli.check.results import File, Result
from ambos.config.cli.failure import Failure
from ambos.parity.reading import FORMATS, UnknownTag, Unreadable, checked_tag

if TYPE_CHECKING:
    from ambos.parity.meaning import Embedder

Story = Mapping[str, Path]  # a story's files by their locales
Alternates = Mapping[tuple[str, str], Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a folder gave: results, sentences on files that could not be read, and the number left out."""

    results: tuple[Result, ...]
    unreadable: tuple[str, ...]
    left_out: int


def checked(
    folder: Path, locales: Sequence[str], source: str | None, embedder: Embedder | None = None
) -> Checked:
    """Compare each story's source with its other versions; one without partner is checked alone.

    The source is in the locale `source`, or where a story lacks it, in the first of `locales` that it has.
    Raises `Failure` if no two files make a pair.
    """
    order = [*_source(source, locales), *locales]
    stories, left_out = find_stories(folder, locales)
    if not any(len(story) > 1 for story in stories):
        raise Failure(
            f"Found no pair in {folder}, expected files whose names differ only in a locale "
            f"({', '.join(locales)}), such as story.{locales[0]}.md; name other locales with --locales."
        )
    jobs = [job for story in stories for job in _jobs(story, order)]
    results, unreadable = _work(jobs, _alternates(jobs, locales), locales, embedder)
    return Checked(tuple(_each_once(results)), tuple(dict.fromkeys(unreadable)), left_out)


def find_stories(folder: Path, locales: Sequence[str]) -> tuple[list[Story], int]:
    """The files of each story by their tags, in the order of their names, and how many have no tag."""
    tag = tag_pattern(locales)
    stories: dict[str, dict[str, Path]] = defaultdict(dict)
    left_out = 0
    for path in _files(folder):
        if found := named(path.relative_to(folder), tag):
            stories[found[0]][found[1]] = path
        else:
            left_out += 1
    return list(stories.values()), left_out


def _files(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and PurePath(name).suffix.lower() in FORMATS:
                yield Path(root, name)


def _source(source: str | None, locales: Sequence[str]) -> list[str]:
    if source is None:
        return []
    try:
        tag = checked_tag(source, "in --source")
    except UnknownTag as error:
        raise Failure(str(error)) from error
    if not any(_matches(tag, each) for each in locales):
        raise Failure(f"Found --source {source}, expected one of {', '.join(locales)}.")
    return [tag]


Job = tuple[tuple[str, Path], ...]  # source and target, or one version alone, each with its locale


def _jobs(story: Story, order: Sequence[str]) -> list[Job]:
    source = next(tag for wanted in order for tag in story if _matches(wanted, tag))
    others = [tag for tag in story if tag != source]
    first = (source, story[source])
    return [(first, (tag, story[tag])) for tag in others] or [(first,)]


def _matches(wanted: str, tag: str) -> bool:
    return wanted == tag or wanted.partition("-")[0] == tag.partition("-")[0]


def _work(
    jobs: Sequence[Job], alternates: Alternates, locales: Sequence[str], embedder: Embedder | None
) -> tuple[list[Result], list[str]]:
    results, unreadable = [], []
    console = Console(stderr=True)
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        for job in progress.track(jobs, description="Comparing"):
            try:
                results.append(_result(job, alternates, locales, embedder))
            except Unreadable as error:
                unreadable.append(str(error))
    return results, unreadable


def _result(job: Job, alternates: Alternates, locales: Sequence[str], embedder: Embedder | None) -> Result:
    files = [_read(tag, path, locales) for tag, path in job]
    if len(files) == 1:
        return alone_result(files[0])
    return pair_result(files[0], files[1], alternates.get((job[0][0], job[1][0]), ()), embedder)


def _read(tag: str, path: Path, locales: Sequence[str]) -> File:
    return read_file(path, str(path), locale=None, named=tag, among=locales)


def _alternates(jobs: Sequence[Job], locales: Sequence[str]) -> Alternates:
    """The addresses that the folder's pages give for themselves, so that a link to a sibling is known."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for job in jobs:
        if len(job) == 2 and all(path.suffix.lower().startswith((".htm", ".xhtm")) for _tag, path in job):
            try:
                source, target = (_read(tag, path, locales).document.url for tag, path in job)
            except Unreadable:
                continue  # said when it is compared
            if source and target:
                found[job[0][0], job[1][0]].append((source, target))
    return found


def _each_once(results: Sequence[Result]) -> Iterator[Result]:
    """A source is compared with each translation; what is wrong in itself is said the first time."""
    said = set()
    for result in results:
        fresh = [found for found in result.found if (found.file, found.finding) not in said]
        said |= {(found.file, found.finding) for found in fresh if found.finding.holds == "a"}
        yield replace(result, found=tuple(fresh))
