"""Takes the credit off the end of a caption, whatever the style it was typed in."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from ambos.importers.page.draft import length
from ambos.importers.page.words import all_words, phrases, plain
from ambos.importers.page.words.names import AGENCIES
from ambos.parity.locales import profile

_MARKS = " |/·•–—-"  # between caption and credit; the hyphen last, for character classes
_LONGEST_CAPTION = 60  # words; a longer line that ends in a name is a paragraph with its source
SMALL_WORDS = phrases(
    "de|del|da|do|dos|das|di|du|des|la|las|le|el|los|van|von|der|den|e|y|i|et|und|and|&|via|para|for|pour|the|à"
).entries


@dataclass(frozen=True, slots=True)
class Credited:
    """A line parted into caption and credit. `reason` says why it is a guess, or is empty.

    A line that is all credit has an empty caption.
    """

    caption: str
    credit: str
    reason: str = ""


def credited(text: str, known: Collection[str] = ()) -> Credited | None:
    """Part a line into caption and credit, or None where no credit ends it.

    `known` are credits seen elsewhere on the page, as `plain` text; they make unclear endings clear.
    """
    if len(text) > 600 or length(text) > _LONGEST_CAPTION:
        return None
    if plain(text) in _agencies():
        return Credited("", text.strip(), "It holds nothing but an agency's name.")
    for style in _STYLES:
        if (found := style(text, known)) is not None:
            return found
    return None


def labelled_caption(text: str) -> str | None:
    """A line that opens with a word such as `Photo:` and goes on with more than a name."""
    match = re.match(rf"{_labels()}\s*[:：]\s*(?=\S)", text, re.IGNORECASE)
    return text[match.end() :] if match and len(text) > match.end() else None


def one_spelling(credits: Iterable[str]) -> dict[str, str]:
    """For each credit the spelling to store: an agency's own, else the one that is not all in capitals."""
    best: dict[str, str] = {}
    for credit in credits:
        key = plain(credit)
        if key in _agencies():
            best[key] = _agencies()[key]
        elif key not in best or (best[key].isupper() and not credit.isupper()):
            best[key] = credit
    return best


def _in_brackets(text: str, known: Collection[str]) -> Credited | None:
    match = re.fullmatch(r"(?P<caption>.*?)\s*[(\[（](?P<name>[^()\[\]（）]{2,70})[)\]）]\.?", text)
    if match is None:
        return None
    label = rf"{_labels()}\s*[:：/|–-]?\s*(?:(?:{_makers()})\s+)?(?P<name>.+)"
    labelled = re.fullmatch(label, match["name"], re.IGNORECASE)
    name, caption = (labelled or match)["name"].strip(), match["caption"].strip()
    sure = labelled is not None or plain(name) in known or _agency_in(name)
    named = _is_name(name, labelled=labelled is not None) and not _is_initials(name, caption)
    if not named or not (caption or sure):
        return None
    return Credited(caption, name, "" if sure else "A name in brackets ends the line.")


def _from_agency(text: str, known: Collection[str]) -> Credited | None:
    """`AP Photo/Jane Doe` and `EFE/Ana Ruiz`: the agency stands before its photographer."""
    agencies = "|".join(map(re.escape, _agencies().values()))
    name = rf"(?P<name>(?i:{agencies})(?:\s+(?i:{_labels()}))?\s*/\s*[^()/:]{{2,50}}?)"
    match = re.fullmatch(rf"(?P<caption>.*?)\s*(?<!\w)[(\[]?{name}[)\]]?\.?", text)
    if match is None or not _is_name(match["name"]):
        return None
    return Credited(match["caption"].rstrip(_MARKS), match["name"].strip())


def _behind_label(text: str, known: Collection[str]) -> Credited | None:
    label = rf"{_labels()}\s*(?:[:：|/]|(?<=\w)\s+(?:{_makers()})\s)"
    pattern = rf"(?P<caption>.*?)[{_MARKS}]*(?<!\w){label}\s*(?P<name>\S.{{1,70}}?)\.?"
    match = re.fullmatch(pattern, text, re.IGNORECASE)
    if match is None or not _is_name(match["name"], labelled=True):
        return _behind_bare_label(text)
    return Credited(match["caption"].rstrip(_MARKS), match["name"].strip())


def _behind_bare_label(text: str) -> Credited | None:
    """`Photo Jane Doe`, alone on the line or behind a full sentence."""
    pattern = rf"(?P<caption>|.*[.!?…”»])\s*(?i:{_labels()})\s+(?P<name>\S+(?:\s\S+){{1,4}})"
    match = re.fullmatch(pattern, text)
    if match is None or not _is_name(match["name"]):
        return None
    return Credited(match["caption"], match["name"], "A name stands behind a word for pictures.")


def _behind_sign(text: str, known: Collection[str]) -> Credited | None:
    match = re.fullmatch(rf"(?P<caption>.*?)[{_MARKS}]*(?:©|\([cC]\)|Ⓒ)\s*(?P<name>\D{{2,70}}?)\.?", text)
    if match is None or not _is_name(match["name"], labelled=True):
        return None
    return Credited(match["caption"].rstrip(_MARKS), match["name"].strip())


def _before_label(text: str, known: Collection[str]) -> Credited | None:
    """Chinese names the photographer behind the sentence and before the word for taking pictures."""
    match = re.fullmatch(r"(?P<caption>.*[。！？”])\s*(?P<name>[^。！？，]{2,16}?)\s*[摄攝]影?。?", text)
    return Credited(match["caption"], match["name"]) if match else None


def _behind_bar(text: str, known: Collection[str]) -> Credited | None:
    match = re.fullmatch(r"(?P<caption>.*\S)\s*(?P<bar>[|·•]|\s[/–—-])\s*(?P<name>[^|·•]{2,60})", text)
    if match is None or not _is_name(match["name"]):
        return None
    name, caption = match["name"].strip(), match["caption"].strip()
    ended = caption.endswith((".", "!", "?", "…", "”", "»"))
    if plain(name) in known or _agency_in(name):
        return Credited(caption, name)
    if match["bar"] in {"|", "·", "•"} or (name.isupper() and (ended or " " in name)):
        return Credited(caption, name, "A name behind a mark ends the line.")
    return None


def _in_capitals(text: str, known: Collection[str]) -> Credited | None:
    """Capitals alone show a credit if they are known for one, or if a full sentence stands before them."""
    match = re.fullmatch(r"(?P<caption>.*?[^\W\d_].*?)\s+(?P<name>[^\W\d_a-zß-ÿ][^a-zß-ÿ|()]*)", text)
    if match is None or not match["name"].isupper() or match["caption"].isupper():
        return None
    name, caption = match["name"].strip(), match["caption"].strip()
    if not _is_name(name) or caption[-1] in _MARKS:
        return None
    if caption.endswith((".", "!", "?", "…", "”", "»")):
        sure = plain(name) in known or _agency_in(name)
        reason = "" if sure else "Capitals end the line, behind a full sentence."
        return Credited(caption, name, reason)
    if _leans_on(caption) or caption.endswith((",", ":", ";")):
        return None
    if plain(name) in known:
        return Credited(caption, name)
    return Credited(caption, name, "An agency's name ends the line.") if _agency_in(name) else None


_STYLES = (
    _from_agency, _in_brackets, _behind_label, _behind_sign, _before_label, _in_capitals, _behind_bar,
)  # fmt: skip


def _is_name(text: str, *, labelled: bool = False) -> bool:
    """One to eight words, each with a capital or small as in `van` and `de`; no sentence, no mere mark.

    In scripts without capitals only a label tells a name.
    """
    words = text.replace("/", " / ").split()
    if not 1 <= len(words) <= 8 or re.search(r"[?!;:()。！？，؟،]|\.\s+\w{3,}", text):
        return False
    if not re.search(r"[^\W\d_]{2}", text):
        return False
    if any(phrases(language.not_credit_lines).are(plain(text)) for language in all_words().values()):
        return False
    return all(_is_name_part(word) for word in words) and (
        _agency_in(text)
        or any(word[0].isupper() for word in words)
        or (labelled and text.upper() == text.lower())
    )


def _is_name_part(word: str) -> bool:
    bare = word.strip(".,'’\"“”")
    return not bare[:1].islower() or bare in SMALL_WORDS or plain(bare) in _agencies()


def _is_initials(name: str, caption: str) -> bool:
    """`(EU)` behind the words it stands for, or any mark of capitals that is no agency."""
    if not name.isupper() or not name.isalpha() or _agency_in(name):
        return False
    words = [word for word in re.findall(r"\w+", caption) if word[0].isupper()]
    initials = "".join(word[0].upper() for word in words[-len(name) :])
    return sorted(initials) == sorted(name.upper())


def _leans_on(caption: str) -> bool:
    """Whether the caption's last word needs the name behind it, as `of`, `según` or `told` do."""
    last = plain(caption.split()[-1])
    habits = [known for code in all_words() if (known := profile(code))]
    return len(last) <= 2 or any(last in known.function_words | known.speech for known in habits)


def _agency_in(name: str) -> bool:
    parts = re.split(r"\s*[/,|]\s*|\s+via\s+", plain(name))
    return any(part in _agencies() for part in [*parts, plain(name)])


@lru_cache(maxsize=1)
def _agencies() -> dict[str, str]:
    return {plain(name): name for name in phrases(AGENCIES).entries}


@lru_cache(maxsize=1)
def _labels() -> str:
    """A pattern for one or more words for pictures: `photo`, `image courtesy`."""
    one = _alternatives("credit")
    return rf"(?:(?:{one})\s+)*(?:{one})"


@lru_cache(maxsize=1)
def _makers() -> str:
    return _alternatives("credit_by")


def _alternatives(field: str) -> str:
    entries = {entry for words in all_words().values() for entry in phrases(getattr(words, field)).entries}
    return "|".join(re.escape(entry) for entry in sorted(entries, key=len, reverse=True))
