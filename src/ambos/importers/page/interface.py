"""Tells the lines that belong to the page's interface, in any language that has a words file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from ambos.importers.page.draft import length
from ambos.importers.page.receipt import DroppedAs
from ambos.importers.page.tongues import language_of, named_languages, names_own_language
from ambos.importers.page.words import Words, all_words, phrases, plain
from ambos.importers.page.words.names import BROWSERS, NETWORKS

_LONGEST = 400  # characters; only cookie notices come near
_SPAM_MARK = "Δ"  # the visible part of a widespread trap for robots in comment forms
_STAR = re.compile(r"[*＊∗✱]")
_QUOTED = re.compile(r"[\"“«„][^\"“”«»„]*[\"”»“]\W*")  # what somebody said
_SEPARATORS = re.compile(r"\s*[|›»>·•/→⟩]\s*")


@dataclass(frozen=True, slots=True)
class InterfaceLine:
    """What a line of the interface is; `reason` is empty where its words leave no doubt."""

    place: DroppedAs
    reason: str = ""


def interface_line(text: str, locales: Sequence[str]) -> InterfaceLine | None:
    """What part of the interface a line is, or None for what may belong to the story."""
    if not any(char.isalnum() for char in text):
        return InterfaceLine("SEPARATOR")
    if text == _SPAM_MARK:
        return InterfaceLine("HONEYPOT_LABEL")
    if len(text) > _LONGEST:
        return None
    line = plain(text)
    if (found := _language_line(text, line, locales)) is not None:
        return found
    if _QUOTED.fullmatch(text):
        return None
    for tell in _TELLS:
        if (found := _surest(tell(line, words) for words in all_words().values())) is not None:
            return found
    return _date_line(line) or _network_line(line) or _menu_line(text)


def _surest(found: Iterable[InterfaceLine | None]) -> InterfaceLine | None:
    """A line is read in every language; one that leaves no doubt counts before one that does."""
    lines = [each for each in found if each]
    return min(lines, key=lambda each: bool(each.reason), default=None)


def _count(line: str) -> int:
    return length(" ".join(re.findall(r"[^\W_]+", line)))


def _unknown(line: str, *known: str) -> int:
    """How many words a `plain` line holds beside these, each written for `Phrases`."""
    return _count(phrases("|".join(known)).without(line))


def _ends_sentence(line: str) -> bool:
    return line.rstrip("\"')] ").endswith((".", "!", "?", "…"))


def _skip_link(line: str, words: Words) -> InterfaceLine | None:
    skip, part = phrases(words.skip), phrases(words.page_part)
    if _count(line) > 10 or _ends_sentence(line.rstrip(".。")) or not part.within(skip.without(line)):
        return None
    led = skip.open(line) or skip.closes(line)
    known = not _unknown(line, words.skip, words.page_part, words.small)
    return InterfaceLine("SKIP_LINK") if led and known else None


def _honeypot_label(line: str, words: Words) -> InterfaceLine | None:
    """It says of a field that it must stay empty, or holds nothing but words that forbid writing."""
    if _count(line) > 30:
        return None
    field, untouched = phrases(words.this_field).within(line), phrases(words.untouched).within(line)
    leave, human = phrases(words.leave).within(line), phrases(words.human).within(line)
    checked = phrases(words.validation).within(line)
    trap = (words.this_field, words.untouched, words.leave, words.human, words.validation, words.field)
    told = (field and (checked or untouched or leave)) or (human and (untouched or leave))
    share = 3 if checked else 4
    if told and share * _unknown(line, *trap, words.small, words.anything) <= _count(line):
        return InterfaceLine("HONEYPOT_LABEL")
    refuses = phrases(words.refuse).within(line) and phrases(words.fill).within(line)
    known = not _unknown(line, *trap, words.refuse, words.fill, words.anything, words.small)
    if not known or not (refuses or (leave and untouched)):
        return None
    sure = field or human or checked
    return InterfaceLine("HONEYPOT_LABEL", "" if sure else "It asks to write nothing, but names no field.")


def _form_instruction(line: str, words: Words) -> InterfaceLine | None:
    """What must be filled in, with a star or a field; a question asks and does not instruct."""
    size, star = _count(line), _STAR.search(line) is not None
    required, fill = phrases(words.required).within(line), phrases(words.fill).within(line)
    if size > 20 or "?" in line or not (required or fill):
        return None
    field, marked = phrases(words.field).within(line), phrases(words.marked).within(line)
    unknown = _unknown(line, words.required, words.field, words.marked, words.fill, words.small)
    asked = required or _asks_to_fill(line, words)
    if not unknown and asked and (star or (field and marked) or (required and (field or marked))):
        return InterfaceLine("FORM_INSTRUCTION")
    if required and star and (size <= 3 or (field and unknown <= 2)):
        return InterfaceLine("FORM_INSTRUCTION")
    if required and not _unknown(line, words.required):
        return InterfaceLine("FORM_INSTRUCTION", "It holds nothing but that something is required.")
    loosely = unknown == 1 and (field or required) and (star or (marked and field))
    if asked and (loosely or (not unknown and field)):
        return InterfaceLine("FORM_INSTRUCTION", "It speaks of fields to fill in.")
    return None


def _asks_to_fill(line: str, words: Words) -> bool:
    """A verb of filling in opens or ends the line; behind anybody's name it tells a story."""
    fill = phrases(words.fill)
    behind_nobody = not _unknown(fill.before(line), words.small, words.your)
    return fill.within(line) and (fill.closes(line) or behind_nobody)


def _script_notice(line: str, words: Words) -> InterfaceLine | None:
    """What forms say to browsers without scripts."""
    told = "javascript" in line and phrases(BROWSERS).within(line) and _count(line) <= 25
    return InterfaceLine("FORM_INSTRUCTION", "It speaks of JavaScript and the browser.") if told else None


def _form_part(line: str, words: Words) -> InterfaceLine | None:
    label = re.sub(r"\s*\([^)]*\)\s*$", "", line)
    if phrases(words.label_lines).are(label):
        return InterfaceLine("FORM_LABEL")
    if phrases(words.button_lines).are(line):
        return InterfaceLine("FORM_BUTTON")
    known = phrases(words.label_lines).count(label)
    asked = known > 1 or (known and ("mail" in label or phrases(words.your).within(label)))
    if asked and _count(label) <= 8 and not _unknown(label, words.label_lines, words.your, words.small):
        return InterfaceLine("FORM_LABEL", "" if "mail" in label else "It asks what a form asks of a reader.")
    return None


def _sharing(line: str, words: Words) -> InterfaceLine | None:
    if phrases(words.share_lines).are(line):
        return InterfaceLine("SHARE_LINK")
    link = re.sub(r"\s*\([^)]*\)\W*$", "", line)
    named = phrases(words.share).open(link) and phrases(NETWORKS).within(link)
    known = not _unknown(link, words.share, words.share_lines, NETWORKS, words.small)
    return InterfaceLine("SHARE_LINK") if named and known else None


def _subscription_call(line: str, words: Words) -> InterfaceLine | None:
    if not phrases(words.subscribe).open(line) or _count(line) > 14:
        return None
    if phrases(words.subscribe).are(line):
        return InterfaceLine("SUBSCRIPTION_CALL")
    if phrases(words.newsletter).within(line) and not phrases(words.unsubscribe).within(line):
        return InterfaceLine("SUBSCRIPTION_CALL", "It calls readers to a newsletter.")
    return None


def _cookie_notice(line: str, words: Words) -> InterfaceLine | None:
    if phrases(words.cookie_lines).are(line):
        return InterfaceLine("COOKIE_NOTICE")
    speaks = phrases(words.accept).count(line)
    bare = not _unknown(line, words.cookie, words.accept, words.small)
    if phrases(words.cookie).within(line) and speaks and (speaks > 1 or bare):
        return InterfaceLine("COOKIE_NOTICE", "It speaks of cookies and of their use.")
    return None


def _rights_line(line: str, words: Words) -> InterfaceLine | None:
    signed = re.search(r"(?:©|\(c\)|^copyright)\W*(?:\D{0,40}(?:19|20)\d\d\W*$|(?:19|20)\d\d)", line)
    if _count(line) <= 25 and (signed or phrases(words.rights).within(line)):
        return InterfaceLine("COPYRIGHT_LINE")
    return None


def _comment_form(line: str, words: Words) -> InterfaceLine | None:
    if _count(line) > 25 or not phrases(words.comment).open(line):
        return None
    form = (words.comment, words.field, words.required, words.marked, words.label_lines, words.small)
    return InterfaceLine("COMMENT_FORM") if "mail" in line or not _unknown(line, *form) else None


def _navigation(line: str, words: Words) -> InterfaceLine | None:
    if phrases(words.advertisement_lines).are(line):
        return InterfaceLine("ADVERTISEMENT")
    if phrases(words.navigation_lines).are(line):
        return InterfaceLine("NAVIGATION")
    if re.match(r"\W*[\w\s]{3,25}:", line) and phrases(words.more).open(line.partition(":")[0]):
        rest = phrases(words.more).without(line.partition(":")[0]).strip(" :")
        return InterfaceLine("NAVIGATION", "It points to other pages.") if not rest else None
    return None


_TELLS: tuple[Callable[[str, Words], InterfaceLine | None], ...] = (
    _comment_form, _skip_link, _honeypot_label, _form_instruction, _script_notice, _form_part, _sharing,
    _subscription_call, _cookie_notice, _rights_line, _navigation,
)  # fmt: skip


def _language_line(text: str, line: str, locales: Sequence[str]) -> InterfaceLine | None:
    """A notice that the page exists in another language, or the link to it."""
    if re.fullmatch(r"[\W_]*", _SEPARATORS.sub("", _without_codes(text, locales))):
        return InterfaceLine("TYPED_LANGUAGE_LINK", "It holds nothing but language codes.")
    spans = named_languages(line, locales)
    if not spans or _count(line) > 24:
        return None
    rest = _without_spans(line, spans)
    if not re.search(r"\w", rest):
        return _bare_names(text, line, spans, locales)
    return _surest(_notice(line, rest, words) for words in all_words().values())


def _without_codes(text: str, locales: Sequence[str]) -> str:
    codes = "|".join(re.escape(language_of(locale).upper()) for locale in locales)
    return re.sub(rf"(?<!\w)(?:{codes})(?!\w)", "", text)


def _without_spans(line: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        line = f"{line[:start]} {line[end:]}"
    return line


def _bare_names(
    text: str, line: str, spans: list[tuple[int, int]], locales: Sequence[str]
) -> InterfaceLine | None:
    """Names alone: in brackets or in a row they are links, one by itself if it is of the newsroom's."""
    if text.startswith(("[", "(", "«", "→", "‹", "（", "【")) or len(spans) > 1:
        return InterfaceLine("TYPED_LANGUAGE_LINK")
    if not names_own_language(line, locales):
        return None
    return InterfaceLine("TYPED_LANGUAGE_LINK", "It holds nothing but the name of a language.")


def _notice(line: str, rest: str, words: Words) -> InterfaceLine | None:
    """Beside names of languages, a notice holds nothing but the few words that such notices are made of."""
    telling = (words.this_page, words.available, words.also, words.read, words.version)
    unknown = _unknown(rest, *telling, words.in_language, words.small)
    if unknown > 1:
        return None
    this_page, read = phrases(words.this_page).within(rest), phrases(words.read)
    available = phrases(f"{words.available}|{words.also}").within(rest)
    reads = read.open(rest) or read.closes(rest)
    linked = read.within(rest) or phrases(words.version).within(rest)
    place: DroppedAs = "LANGUAGE_NOTICE" if available and not reads else "TYPED_LANGUAGE_LINK"
    if not unknown and (available or linked):
        return InterfaceLine(place)
    if this_page and (available or linked):
        return InterfaceLine(place, "It speaks of this page in another language.")
    if not unknown and not _unknown(rest, words.in_language) and re.match(r"\W*\w+\W+\w+\W*$", line):
        return InterfaceLine("TYPED_LANGUAGE_LINK", "It holds nothing but the name of a language.")
    return None


@lru_cache(maxsize=1)
def _date_words() -> re.Pattern[str]:
    """Months and weekdays as Babel spells them, in every language that has a words file."""
    found: set[str] = set()
    for code in all_words():
        locale = Locale.parse(code)
        for names in (locale.months, locale.days):
            for width in ("wide", "abbreviated"):
                found.update(plain(str(name)) for name in names["format"][width].values())
                found.update(plain(str(name)) for name in names["stand-alone"][width].values())
    bare = sorted({name.strip(".") for name in found}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, bare))})\.?(?!\w)")


def _date_line(line: str) -> InterfaceLine | None:
    """A line made of nothing but figures, names of months and days, and words that go with dates."""
    if _count(line) > 16 or not re.search(r"\d", line):
        return None
    named = _date_words().search(line) is not None
    numeric = re.search(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:h]\d\d", line)
    rest = re.sub(r"\d+(?:st|nd|rd|th|er|º|ª|h\d*)?", " ", line)
    for words in all_words().values():
        without = phrases(words.dated).without(rest)
        if not re.search(r"\w", _date_words().sub(" ", without)):
            return InterfaceLine("DATE_LINE") if named or numeric or without != rest else None
    return None


def _network_line(line: str) -> InterfaceLine | None:
    if phrases(NETWORKS).within(line) and not re.search(r"\w", phrases(NETWORKS).without(line)):
        return InterfaceLine("SHARE_LINK")
    return None


def _menu_line(text: str) -> InterfaceLine | None:
    """Entries side by side: most of them must be known, or there must be many and all short."""
    entries = [plain(entry) for entry in _SEPARATORS.split(text) if entry]
    if len(entries) < 3 or any(_count(entry) > 4 for entry in entries) or _ends_sentence(text):
        return None
    menus = [phrases(words.navigation_lines) for words in all_words().values()]
    known = sum(any(menu.are(entry) for menu in menus) for entry in entries)
    if 2 * known >= len(entries):
        return InterfaceLine("NAVIGATION")
    crumbs = re.search(r"[›»>]", text) is not None
    return InterfaceLine("NAVIGATION", "Short entries stand side by side, as in a menu.") if crumbs else None
