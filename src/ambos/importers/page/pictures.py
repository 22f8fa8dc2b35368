"""Finds captions and credits."""

from __future__ import annotations

from collections import Counter

from ambos.importers.page.credits import Credited, credited, labelled_caption, one_spelling
from ambos.importers.page.draft import Draft, ends, length
from ambos.importers.page.pairing import similarity
from ambos.importers.page.tongues import tongue
from ambos.importers.page.words import all_words, phrases, plain

_LONGEST_CAPTION = 40  # words, without a credit to show that it is one


def find_captions(draft: Draft) -> None:
    """Decide on lines that end in a credit or open like a caption. Each credit gets one spelling."""
    credits = _credits(draft)
    spelling = one_spelling(parted.credit for parted in credits.values())
    for index, text in draft.open():
        if index in credits:
            _keep_credited(draft, index, credits[index], spelling[plain(credits[index].credit)])
        elif draft.passages[index].tag == "figcaption":
            draft.keep(index, "CAPTION")
        elif _opens_like_caption(text):
            draft.keep(index, "CAPTION", reason="It opens like a caption.")


def _credits(draft: Draft) -> dict[int, Credited]:
    """The lines that end in a credit; one that is clear on a line, or stands on two, is clear on all."""
    first = [parted for _, text in draft.open() if (parted := credited(text))]
    seen = Counter(plain(parted.credit) for parted in first)
    known = {plain(p.credit) for p in first if not p.reason or seen[plain(p.credit)] > 1}
    body = _body_start(draft)
    return {
        index: parted
        for index, text in draft.open()
        if (parted := credited(text, known)) and not _is_rather_headline(draft, index, parted, body)
    }


def find_told_captions(draft: Draft) -> None:
    """A short line beside a caption that tells the same in another language is its caption there."""
    captions = draft.at("CAPTION")
    counts = Counter(draft[index].locale for index in captions)
    for caption in captions:
        for index in (caption + 1, caption - 1):
            if 0 <= index < len(draft) and draft.decisions[index] is None:
                told, other = draft.tongue(index).locale, draft[caption]
                if told and counts[told] < counts[other.locale] and _tells_same(draft, index, caption):
                    reason = "It stands beside a caption and tells the same."
                    draft.keep(index, "CAPTION", extra=other.extra, reason=reason)
                    counts[told] += 1


def _keep_credited(draft: Draft, index: int, parted: Credited, credit: str) -> None:
    if not parted.caption:
        draft.keep_in(None, index, "CREDIT", credit, reason=parted.reason)
        return
    draft.tongues[index] = tongue(parted.caption, draft.locales)
    draft.keep(index, "CAPTION", parted.caption, extra=credit, reason=parted.reason)


def _body_start(draft: Draft) -> int:
    long = (index for index, text in draft.open() if ends(text) and length(text) > 20)
    return next(long, len(draft))


def _is_rather_headline(draft: Draft, index: int, parted: Credited, body: int) -> bool:
    """Before the body, a doubtful credit is rather the end of a headline."""
    doubtful = parted.reason and draft.passages[index].tag != "figcaption"
    return bool(doubtful) and index < body and not ends(parted.caption)


def _opens_like_caption(text: str) -> bool:
    if length(text) > _LONGEST_CAPTION:
        return False
    opens = any(phrases(words.pictured).open(plain(text)) for words in all_words().values())
    return opens or labelled_caption(text) is not None


def _tells_same(draft: Draft, index: int, caption: int) -> bool:
    text, other = draft.texts[index], draft[caption].text
    if length(text) > 2 * length(other) + 5:
        return False
    together = draft.passages[index].block == draft.passages[caption].block
    return similarity(text, other) >= (0.2 if together else 0.35)
