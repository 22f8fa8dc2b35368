"""Finds the story itself: bylines, quotes, lists, headlines, deks, subheads, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from ambos.importers.page.credits import SMALL_WORDS
from ambos.importers.page.draft import Draft, asks, ends, length
from ambos.importers.page.tongues import Tongue, language_of
from ambos.importers.page.words import all_words, phrases, plain

_BULLET = re.compile(r"^(?:[-–•‣▪◦*·○●◯☐□]|\d{1,2}[.)])\s+(?=\S)")
_QUOTED = re.compile(
    r"^[“\"«„](?P<quote>[^\n]{2,600})[”\"»“]\s*[,.]?\s*[—–-]{1,2}\s*(?P<speaker>[^\W\d_][^.!?]{1,80})$"
)
_SUBHEAD = 14  # words


def find_bylines(draft: Draft) -> None:
    """A byline belongs to the language of its opening word, as names have none."""
    own = {language_of(locale): locale for locale in reversed(draft.locales)}
    codes = sorted(all_words(), key=lambda code: code not in own)
    for index, text in draft.open():
        for code in codes if len(text) < 200 else ():
            if name := _signed(text, phrases(all_words()[code].byline).entries):
                reason = "" if code in own else "Its wording is that of another language."
                draft.keep_in(own.get(code, draft.source), index, "BYLINE", name, reason=reason)
                break


def _signed(text: str, openings: Sequence[str]) -> str | None:
    """The names in a byline, or None: an opening word and two to ten words of names, no sentence."""
    for opening in openings:
        match = re.match(rf"{re.escape(opening)}(?:\s*[:：]\s*|\s+)(?P<name>.+)$", text, re.IGNORECASE)
        if match and _are_names(match["name"]):
            return re.split(r"\s*[|·]\s*", match["name"])[0]
    return None


def _are_names(text: str) -> bool:
    names = re.split(r"\s*[,|·/–—،、]\s*", text)[0].split()
    if text.upper() == text.lower():  # no capitals to go by
        return length(text) <= 6 and not ends(text) and not asks(text) and not re.search(r"\d", text)
    if not 2 <= len(text.split()) <= 10 or ends(text) or asks(text) or not names[0][0].isupper():
        return False
    capitals = [name for name in names if name[0].isupper()]
    return len(capitals) >= 2 and all(name[0].isupper() or name in SMALL_WORDS for name in names)


def find_quotes_and_lists(draft: Draft) -> None:
    """A quote stands in its marks with its speaker behind a dash; an item of a list opens with a bullet."""
    for index, text in draft.open():
        tag = draft.passages[index].tag
        if (match := _QUOTED.match(text)) and length(match["speaker"]) <= 12:
            draft.keep(index, "QUOTE", match["quote"].strip(), extra=match["speaker"].strip())
        elif tag == "blockquote":
            draft.keep(index, "QUOTE")
        elif _BULLET.match(text) or tag == "li":
            draft.keep(index, "LIST_ITEM", _BULLET.sub("", text))


def find_source(draft: Draft) -> None:
    """The locale with most body; of equals, the first on the page."""
    body = dict.fromkeys(draft.locales, 0)
    first = dict.fromkeys(draft.locales, len(draft))
    for index, text in draft.open():
        told = draft.tongue(index)
        if told.locale:
            first[told.locale] = min(first[told.locale], index)
            body[told.locale] += len(text) if told.sure and not draft.is_title(index) else 0
    draft.source = max(draft.locales, key=lambda locale: (body[locale], -first[locale]))


def lean_short_lines(draft: Draft) -> None:
    """Give lines of no clear language the locale whose body uses their words, else the source's."""
    body = {locale: _vocabulary(draft, locale) for locale in draft.locales}
    for index, text in draft.open():
        told = draft.tongue(index)
        if told.sure or told.other:
            continue
        words = set(re.findall(r"\w{3,}", plain(text[:500])))
        shares = sorted(((len(words & body[locale]), locale) for locale in draft.locales), reverse=True)
        lead = shares[0][0] - (shares[1][0] if len(shares) > 1 else 0)
        by_words = shares[0][1] if lead >= (2 if told.locale else 1) else None
        draft.tongues[index] = Tongue(by_words or told.locale or draft.source, False)


def _vocabulary(draft: Draft, locale: str) -> set[str]:
    mine = (text for index, text in draft.open() if draft.tongue(index) == Tongue(locale, True))
    return {word for text in mine for word in re.findall(r"\w{3,}", plain(text))}


def find_headlines(draft: Draft) -> None:
    """At most one headline for each locale: the title most like one."""
    body = draft.body_start()
    titles = {index for index, _ in draft.open() if draft.is_title(index)}
    for locale in draft.locales:
        ranked = [
            (_rank(draft, index, body, titles), length(draft.texts[index]) if index >= body else 0, -index)
            for index in titles
            if draft.tongue(index).locale == locale
        ]
        rank, _, place = max(ranked, default=(0, 0, 0))
        if rank > 0:
            reason = "" if -place < body else "It is the likeliest headline, but does not stand at the top."
            draft.keep(-place, "HEADLINE", reason=reason)
    if not any(draft[index].locale == draft.source for index in draft.at("HEADLINE")):
        _find_headline_in_sentence(draft)


def _rank(draft: Draft, index: int, body: int, titles: Collection[int]) -> int:
    """How much like a headline a title is: at the top, of some length, beside another one at the top."""
    locale, words = draft.tongue(index).locale, length(draft.texts[index])
    others = [at for at in (index - 1, index + 1) if at in titles and draft.tongue(at).locale != locale]
    rank = 4 * (draft.passages[index].tag == "h1") + 2 * (index < body) + (words >= 4) + (words >= 6)
    rank += index < body and any(at < body for at in others)
    return rank - any(at >= body for at in others)


def _find_headline_in_sentence(draft: Draft) -> None:
    first = next((index for index, _ in draft.open() if draft.tongue(index).locale == draft.source), None)
    if first is None or draft.is_title(first) or length(draft.texts[first]) > 16:
        return
    if any(index > first and not draft.is_title(index) for index, _ in draft.open()):
        draft.keep(first, "HEADLINE", reason="It is a sentence, but short and first on the page.")


def find_deks(draft: Draft) -> None:
    """What stands under the headline and above the byline or the body."""
    body = draft.body_start()
    for headline in draft.at("HEADLINE"):
        locale = draft[headline].locale
        signed = next((at for at in draft.at("BYLINE") if headline < at <= headline + 4), -1)
        until = max(body, signed)
        under = [at for at, _ in draft.open() if headline < at < until and draft.tongue(at).locale == locale]
        if under and 6 <= length(draft.texts[under[0]]) <= 45 and (under[0] < body or len(under) == 1):
            draft.keep(under[0], "DEK", reason="It stands between the headline and the body.")


def find_subheads(draft: Draft) -> None:
    """Titles that are no headline. Text before and behind one leaves no doubt."""
    first_text = next((index for index in range(len(draft)) if _is_text(draft, index)), len(draft))
    for index, text in draft.open():
        if draft.is_title(index) and length(text) <= _SUBHEAD:
            between = first_text < index and _is_text(draft, index + 1)
            sure = between or draft.passages[index].tag.startswith("h")
            reason = "" if sure else "It is short and ends without a stop, but no text follows it."
            draft.keep(index, "SUBHEAD", reason=reason)


def _is_text(draft: Draft, index: int) -> bool:
    if not 0 <= index < len(draft):
        return False
    decision = draft.decisions[index]
    return not draft.is_title(index) if decision is None else decision.place in {"QUOTE", "LIST_ITEM"}


def find_paragraphs(draft: Draft) -> None:
    """All that is left, so that nothing is lost."""
    for index, text in draft.open():
        sentence = ends(text) or asks(text) or length(text) > 24 or draft.passages[index].tag == "p"
        reason = "" if sentence else "It is no sentence, but nothing else either."
        draft.keep(index, "PARAGRAPH", reason=reason)


def rescue_subheads(draft: Draft) -> None:
    """A single word of menus that stands alone between two paragraphs is rather a subhead."""
    for index in draft.at("NAVIGATION", "FORM_LABEL", "FORM_BUTTON", "FORM_INSTRUCTION"):
        inside = draft.texts[index].isalpha() and 0 < index < len(draft) - 1
        if inside and draft[index - 1].place == draft[index + 1].place == "PARAGRAPH":
            reason = "It is a word of menus, but stands between two paragraphs."
            draft.keep(index, "SUBHEAD", reason=reason)


def mark_without_headline(draft: Draft) -> None:
    """Where the page shows no headline, the story is called by how it begins, which is a guess."""
    if draft.at("HEADLINE"):
        return
    body = draft.at("PARAGRAPH", "SUBHEAD", "QUOTE", "LIST_ITEM", "CAPTION") or draft.at("BYLINE")
    for index in sorted(body, key=lambda index: (draft[index].locale != draft.source, index))[:1]:
        reason = "The page shows no headline, so the story is called by how this line begins."
        draft.decisions[index] = replace(draft[index], reason=reason)
