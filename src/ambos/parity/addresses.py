"""When two addresses lead to the same page, or to the same page in two languages."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit

from ambos.parity.house import House
from ambos.parity.segments import Block, Document, Link

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|src|source", re.IGNORECASE
)
_TAG = re.compile(r"[a-z]{2,3}(?:[-_](?:[a-z]{2}|[0-9]{3}|[a-z]{4}))?", re.IGNORECASE)

Placed = tuple[Block, Link]
_Key = tuple[str | int, ...]


class Addresses:
    """Compares the addresses of a pair, with what the house knows of its own pages."""

    def __init__(self, source: Document, target: Document, house: House) -> None:
        self.languages = frozenset({source.language, target.language})
        pairs = [*house.alternates, *([(source.url, target.url)] if source.url and target.url else [])]
        self._to_target = {_plain(a): b for a, b in pairs}
        self._to_source = {_plain(b): a for a, b in pairs}
        # An encyclopaedia names its pages otherwise in each language: `en.` and `es.` of one host.
        self._labels: dict[tuple[str, int], set[str]] = {}
        for plain in {_plain(link.href) for block in target.blocks for link in block.links}:
            label, site = _language_label(plain)
            if label:
                self._labels.setdefault((site, plain.count("/")), set()).add(label)

    def localised(self, href: str) -> str:
        """The address of the page in the target's language, if `href` is known to lead to the source's."""
        found = self._to_target.get(_plain(href), "")
        return found if found and _plain(href) not in self._to_source else ""

    def expected(self, href: str) -> str:
        """Where the target should lead for a link of the source."""
        return self._to_target.get(_plain(href), href)

    def same(self, ours: str, theirs: str) -> bool:
        """Whether a target's link leads where the source's leads, in either language."""
        return self.answers([theirs])(ours)

    def unmatched(
        self, ours: Sequence[Placed], theirs: Sequence[Placed]
    ) -> tuple[list[Placed], list[Placed]]:
        """Links of the source that no target link answers, and links of the target that answer none."""
        spare = dict(enumerate(theirs))
        places = _by_keys(self._told_keys(link.href) for _, link in theirs)
        missing = []
        for block, link in ours:
            queues = [places[key] for key in self._keys(link.href) if key in places]
            for queue in queues:
                while queue and queue[0] not in spare:  # answers another link already
                    queue.popleft()
            answer = min((queue[0] for queue in queues if queue), default=None)
            if answer is None:
                missing.append((block, link))
            else:
                del spare[answer]
        return missing, list(spare.values())

    def answers(self, hrefs: Iterable[str]) -> Callable[[str], bool]:
        """A test whether one of these links of the target leads where a link of the source does."""
        known = {key for href in hrefs for key in self._told_keys(href)}
        return lambda href: not known.isdisjoint(self._keys(href))

    def answered(self, hrefs: Iterable[str]) -> Callable[[str], bool]:
        """A test whether a link of the target leads where one of these of the source does."""
        known = {key for href in hrefs for key in self._keys(href)}
        return lambda href: not known.isdisjoint(self._told_keys(href))

    def _keys(self, href: str) -> list[_Key]:
        """By what a link of the source finds those that answer it: they share one of these keys."""
        plain = _plain(href)
        localised = self._to_target.get(plain)
        if localised is not None:
            return [("page", plain), ("page", _plain(localised))]
        label, site = _language_label(plain)
        others = self._labels.get((site, plain.count("/")), ()) if label else ()
        return [*self._pages(plain), *((site, plain.count("/"), other) for other in others if other != label)]

    def _told_keys(self, href: str) -> list[_Key]:
        """The same for a link of the target."""
        plain = _plain(href)
        label, site = _language_label(plain)
        return [*self._pages(plain), *([(site, plain.count("/"), label)] if label else [])]

    def _pages(self, plain: str) -> tuple[_Key, _Key]:
        return ("page", plain), ("any language", _without_language(plain, self.languages))


def _by_keys(keys: Iterable[Iterable[_Key]]) -> dict[_Key, deque[int]]:
    """The places, in order, of what has each key."""
    found: dict[_Key, deque[int]] = {}
    for place, each in enumerate(keys):
        for key in each:
            found.setdefault(key, deque()).append(place)
    return found


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
