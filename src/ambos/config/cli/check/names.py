"""The locale in a file's name: at its end, as in story.es.md, or as the name of a folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from ambos.parity.reading import UnknownTag, checked_tag


def tag_pattern(locales: Sequence[str]) -> re.Pattern[str]:
    """Matches a tag of any of these languages, with whatever script and region."""
    languages = "|".join({re.escape(tag.partition("-")[0]) for tag in locales})
    return re.compile(rf"(?:{languages})(?:[-_][a-z]{{4}})?(?:[-_](?:[a-z]{{2}}|[0-9]{{3}}))?", re.IGNORECASE)


def named(path: PurePath, tag: re.Pattern[str]) -> tuple[str, str] | None:
    """What is the same in the names of a story's files, and the locale."""
    parts = [*path.parts[:-1], path.stem]
    end = re.fullmatch(rf"(?P<rest>.*[._-]|)(?P<tag>{tag.pattern})", path.stem, re.IGNORECASE)
    for at in reversed(range(len(parts))):
        found = end["tag"] if end and at == len(parts) - 1 else parts[at]
        if not tag.fullmatch(found):
            continue
        try:
            locale = checked_tag(found)
        except UnknownTag:
            continue
        parts[at] = parts[at].removesuffix(found) + "*"
        return "/".join([*parts, path.suffix.lower()]), locale
    return None


def named_locale(name: str, locales: Sequence[str]) -> str | None:
    """The locale at the end of this file's own name, whatever folder it lies in."""
    found = named(PurePath(PurePath(name).name), tag_pattern(locales))
    return found and found[1]
