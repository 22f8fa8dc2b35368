"""When two addresses lead to the same page, or to the same page in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

from ambos.parity.house import House
from ambos.parity.segments import Block, Document, Link

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|src|source", re.IGNORECASE
)
_TAG = re.compile(r"[a-z]{2,3}(?:[-_](?:[a-z]{2}|[0-9]{3}|[a-z]{4}))?", re.IGNORECASE)

Placed = tuple[Block, Link]


class Addresses:
    """Compares the addresses of a pair, with what the house knows of its own pages."""

    def __init__(self, source: Document, target: Document, house: House) -> None:
        self.languages = frozenset({source.language, target.language})
        pairs = [*house.alternates, *([(source.url, target.url)] if source.url and target.url else [])]
        self._to_target = {_plain(a): b for a, b in pairs}
        self._to_source = {_plain(b): a for a, b in pairs}

    def localised(self, href: str) -> str:
        """The address of the page in the target's language, if `href` is known to lead to the source's."""
        found = self._to_target.get(_plain(href), "")
        return found if found and _plain(href) not in self._to_source else ""

    def expected(self, href: str) -> str:
        """Where the target should lead for a link of the source."""
        return self._to_target.get(_plain(href), href)

    def same(self, ours: str, theirs: str) -> bool:
        """Whether a target's link leads where the source's leads, in either language."""
        left, right = _plain(ours), _plain(theirs)
        if left == right or _plain(self._to_target.get(left, "")) == right:
            return True
        if left in self._to_target:
            return False
        return _without_language(left, self.languages) == _without_language(right, self.languages) or (
            self._same_site_in_languages(left, right)
        )

    def unmatched(
        self, ours: Sequence[Placed], theirs: Sequence[Placed]
    ) -> tuple[list[Placed], list[Placed]]:
        """Links of the source that no target link answers, and links of the target that answer none."""
        spare = list(theirs)
        missing = []
        for block, link in ours:
            answer = next((each for each in spare if self.same(link.href, each[1].href)), None)
            if answer is not None:
                spare.remove(answer)
            else:
                missing.append((block, link))
        return missing, spare

    def elsewhere(self, href: str, blocks: Iterable[Block]) -> bool:
        """Whether some block has the link, as when a passage was moved."""
        return any(self.same(href, link.href) for block in blocks for link in block.links)

    def _same_site_in_languages(self, left: str, right: str) -> bool:
        """An encyclopaedia names its pages otherwise in each language: `en.` and `es.` of one host."""
        (first, host), (second, other) = (_language_label(each) for each in (left, right))
        as_deep = left.count("/") == right.count("/")
        return bool(first and second and first != second and host == other and as_deep)


@lru_cache(maxsize=4096)
def _plain(href: str) -> str:
    """The address without what changes nothing: scheme, `www`, tracking, fragment, last slash."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return href
    host = re.sub(r"^(www|m|amp)\.", "", parts.netloc.lower())
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(k)]
    path = re.sub(r"/(index\.html?|amp)?$", "", parts.path)
    return host + path + (f"?{urlencode(sorted(query))}" if query else "")


def _without_language(plain: str, languages: frozenset[str]) -> str:
    host, slash, path = plain.partition("/")
    label, dot, rest = host.partition(".")
    host = f"*.{rest}" if dot and _is_tag(label, languages) else host
    parts = ["*" if _is_tag(part, languages) else part for part in path.split("/")]
    return host + slash + "/".join(parts)


def _is_tag(label: str, languages: frozenset[str]) -> bool:
    return bool(_TAG.fullmatch(label)) and re.split("[-_]", label)[0].lower() in languages


def _language_label(plain: str) -> tuple[str, str]:
    label, _, rest = plain.partition("/")[0].partition(".")
    return (label, rest) if re.fullmatch("[a-z]{2,3}", label) and "." in rest else ("", plain)
