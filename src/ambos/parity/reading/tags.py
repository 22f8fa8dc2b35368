"""Language tags as people give them: known ones in their usual form, others refused."""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from ambos.parity.reading.decode import Unreadable

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<rest>(?:-[a-z0-9]{1,8})*)",
    re.IGNORECASE,
)


class UnknownTag(Unreadable):
    """A language tag that is none, or whose language, script or region CLDR does not know."""


def checked_tag(tag: str, where: str = "") -> str:
    """A tag in its usual form: `ES_mx` becomes `es-MX`. `where` says in the message where it stood."""
    match = _TAG.fullmatch(tag.strip().replace("_", "-"))
    if not match or not _is_known(match):
        place = f" {where}" if where else ""
        raise UnknownTag(
            f"Found the language tag “{tag}”{place}, which is not known; "
            "expected one such as en, es-MX or zh-Hant."
        )
    script, region = match["script"] or "", match["region"] or ""
    parts = (match["language"].lower(), script.title(), region.upper())
    return "-".join(part for part in parts if part) + match["rest"]


def _is_known(match: re.Match[str]) -> bool:
    language, script, region = _names()
    return (
        match["language"].lower() in language
        and (not match["script"] or match["script"].title() in script)
        and (not match["region"] or match["region"].upper() in region)
    )


@lru_cache(maxsize=1)
def _names() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The codes of languages, scripts and regions in CLDR; older codes of languages and small ones too."""
    english = Locale("en")
    languages = {*english.languages, *get_global("language_aliases"), *get_global("likely_subtags")}
    return frozenset(languages), frozenset(english.scripts), frozenset(english.territories)
