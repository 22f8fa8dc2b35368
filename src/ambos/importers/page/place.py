"""Decides for each passage of a page what it is and in which locale: exactly one decision for each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ambos.importers.page.credits import credited, labelled_caption, one_spelling
from ambos.importers.page.interface import interface_line
from ambos.importers.page.pairing import similarity
from ambos.importers.page.read import Passage, SavedPage
from ambos.importers.page.receipt import Place
from ambos.importers.page.tongues import Tongue, language_of, tongue
from ambos.importers.page.words import all_words, phrases, plain

_STARRED = re.compile(r"\s*(?:[*＊∗✱]+|\((?P<word>[^()]{4,20})\))\s*$")
_BULLET = re.compile(r"^(?:[-–•‣▪◦*·○●◯☐□]|\(\s?\)|\[\s?\]|\d{1,2}[.)])\s+(?=\S)")
_BOX = re.compile(r"^(?:[○●◯☐□◦]|\(\s?\)|\[\s?\])\s*(?=\S)")
_QUOTED = re.compile(r"^[“\"«„](?P<quote>.+)[”\"»“]\s*[,.]?\s*[—–-]{1,2}\s*(?P<speaker>[^\W\d_][^.!?]{1,80})$")
_ENDED = re.compile(r"[.!…:;,。！]['\"”’»)\]]*$")
_ASKED = re.compile(r"[?？؟]['\"”’»)\]]*$")
_NEAR = 3  # passages


@dataclass(frozen=True, slots=True)
class Decision:
    """What a passage is. `text` is what is kept of it, `extra` the credit of a caption or a quote's speaker.

    `required` is said of a poll's question. A guess has its reason in `reason`.
    """

    place: Place
    text: str
    locale: str | None = None
    extra: str = ""
    reason: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Decisions:
    """One decision for each passage, in page order, and the locale the story is told in most."""

    source_locale: str
    decisions: tuple[Decision, ...]


def decide(page: SavedPage, locales: Sequence[str]) -> Decisions:
    """Give each passage its place. `locales` are the newsroom's, most used first."""
    return _Page(page.passages, tuple(locales)).decided()


class _Page:
    """The passages of a page with what was decided so far; each step fills in what it is sure to tell best."""

    def __init__(self, passages: Sequence[Passage], locales: tuple[str, ...]) -> None:
        self.passages = passages
        self.texts = [passage.text for passage in passages]
        self.locales = locales
        self.tongues: dict[int, Tongue] = {}
        self.decided_so_far: list[Decision | None] = [None] * len(passages)
        self.source = locales[0]

    def decided(self) -> Decisions:
        steps = [
            self.interface, self.poll_questions, self.poll_introductions, self.poll_choices, self.captions,
            self.bylines, self.quotes_and_lists, self.find_source, self.told_captions, self.headlines, self.deks,
            self.subheads, self.paragraphs,
        ]  # fmt: skip
        for step in steps:
            step()
        self.rescue_subheads()
        return Decisions(self.source, tuple(self[index] for index in range(len(self.passages))))

    def __getitem__(self, index: int) -> Decision:
        found = self.decided_so_far[index]
        assert found is not None
        return found

    def open(self) -> Iterator[tuple[int, str]]:
        """The passages without a decision."""
        for index, text in enumerate(self.texts):
            if self.decided_so_far[index] is None:
                yield index, text

    def at(self, *places: Place) -> list[int]:
        """Where the passages with one of these places stand."""
        return [i for i, decision in enumerate(self.decided_so_far) if decision and decision.place in places]

    def settle(self, index: int, place: Place, text: str | None = None, **more: object) -> None:
        """Decide on a passage; a locale that only leans makes a guess of it."""
        decision = Decision(place, self.texts[index] if text is None else text, **more)  # type: ignore[arg-type]
        self.decided_so_far[index] = decision

    def tongue(self, index: int) -> Tongue:
        if index not in self.tongues:
            self.tongues[index] = tongue(self.texts[index], self.locales)
        return self.tongues[index]

    def settle_in_tongue(self, index: int, place: Place, text: str | None = None, **more: object) -> None:
        """Decide on a passage that belongs to a version."""
        told = self.tongue(index)
        if not told.sure and not more.get("reason"):
            more["reason"] = "It is too short to be sure of its language."
        self.settle(index, place, text, locale=told.locale or self.source, **more)

    # The page's own furniture.

    def interface(self) -> None:
        for index, text in self.open():
            question = _ASKED.search(_bare_question(text)[0]) is not None
            found = None if question else interface_line(text, self.locales)
            if found is not None:
                self.settle(index, found.place, reason=found.reason)
            elif self.passages[index].tag in {"nav", "footer"}:
                self.settle(index, "NAVIGATION", reason="It stands in the navigation or the foot of the page.")
            elif self.passages[index].tag == "button":
                self.settle(index, "FORM_BUTTON")

    # Polls.

    def near_form(self, index: int) -> bool:
        parts = self.at("FORM_INSTRUCTION", "HONEYPOT_LABEL", "FORM_BUTTON", "POLL_QUESTION", "POLL_INTRODUCTION")
        return any(0 < abs(index - part) <= _NEAR for part in parts)

    def poll_questions(self) -> None:
        for test in (_is_starred_question, _is_announced_question, self._asks_near_form):
            for index, text in self.open():
                if len(text.split()) <= 40 and test(text) and not self._has_question(index):
                    bare, starred = _bare_question(text)
                    reason = "" if starred else "It asks, and stands with the parts of a form."
                    self.settle_in_tongue(index, "POLL_QUESTION", bare, required=starred, reason=reason)
        for index, text in self.open():
            bare, starred = _bare_question(text)
            if starred and len(bare.split()) <= 4:
                self.settle(index, "FORM_LABEL", reason="It is short and marked as required, like a field's label.")

    def _has_question(self, index: int) -> bool:
        locale = self.tongue(index).locale
        return any(self[i].locale == locale for i in self.at("POLL_QUESTION"))

    def _asks_near_form(self, text: str) -> bool:
        return _ASKED.search(text) is not None and self.near_form(self.texts.index(text))

    def poll_introductions(self) -> None:
        polled = self.at("POLL_QUESTION")
        for index, text in self.open():
            line = plain(text) if len(text) < 400 else ""
            kind = next((k for words in all_words().values() if (k := _promise(line, words))), None)
            if kind is None:
                continue
            if not polled:
                if kind == "sure":
                    self.settle(index, "SUBSCRIPTION_CALL", reason="It offers a newsletter, and no poll asks for it.")
                continue
            sure = kind == "sure" or any(abs(index - q) <= _NEAR for q in polled)
            self.settle_in_tongue(
                index, "POLL_INTRODUCTION", reason="" if sure else "It speaks of a newsletter, as polls do."
            )

    def poll_choices(self) -> None:
        for question in self.at("POLL_QUESTION"):
            run = self._choice_run(question)
            if len(run) > 1:
                together = tongue(" ".join(self.texts[index] for index in run), self.locales).locale
                for index in run:
                    bare = _BOX.sub("", _BULLET.sub("", self.texts[index]))
                    locale = self._usual_choice(bare) or together or self[question].locale
                    reason = "It follows the question like a choice."
                    self.settle(index, "POLL_CHOICE", bare, locale=locale, reason=reason)

    def _usual_choice(self, text: str) -> str | None:
        """The locale whose usual answers hold this one, where it is only one locale."""
        words = {locale: all_words().get(language_of(locale)) for locale in self.locales}
        own = [key for key, known in words.items() if known and phrases(known.choice_lines).are(plain(text))]
        return own[0] if len(own) == 1 else None

    def _choice_run(self, question: int) -> list[int]:
        run: list[int] = []
        for index in range(question + 1, len(self.texts)):
            decision = self.decided_so_far[index]
            if decision is not None and decision.place in {"POLL_INTRODUCTION", "FORM_INSTRUCTION"} and not run:
                continue
            if decision is not None or not self._looks_like_choice(index, question):
                break
            run.append(index)
        return run

    def _looks_like_choice(self, index: int, question: int) -> bool:
        text = self.texts[index]
        if len(text.split()) > 8 or _ENDED.search(text) or _ASKED.search(text):
            return False
        usual = any(phrases(words.choice_lines).are(plain(text)) for words in all_words().values())
        together = self.passages[index].block == self.passages[question].block and not credited(text)
        apart = len({passage.block for passage in self.passages}) > 1
        return usual or _BOX.match(text) is not None or (together and apart)

    # Pictures.

    def captions(self) -> None:
        known = {plain(found.credit) for _, text in self.open() if (found := credited(text)) and not found.reason}
        first_body = self._first_body()
        spelling = one_spelling(found.credit for _, text in self.open() if (found := credited(text, known)))
        for index, text in list(self.open()):
            found = credited(text, known)
            tag = self.passages[index].tag
            if found and found.reason and tag != "figcaption" and self._may_be_headline(index, first_body):
                found = None
            if found and not found.caption:
                self.settle(index, "CREDIT", spelling[plain(found.credit)], extra=text)
            elif found:
                name = spelling[plain(found.credit)]
                self.tongues[index] = tongue(found.caption, self.locales)
                self.settle_in_tongue(index, "CAPTION", found.caption, extra=name, reason=found.reason)
            elif tag == "figcaption":
                self.settle_in_tongue(index, "CAPTION")
            elif self._is_caption_by_words(text):
                self.settle_in_tongue(index, "CAPTION", reason="It opens like a caption.")

    def _is_caption_by_words(self, text: str) -> bool:
        if len(text.split()) > 40:
            return False
        opens = any(phrases(words.pictured).open(plain(text)) for words in all_words().values())
        return opens or labelled_caption(text) is not None

    def _may_be_headline(self, index: int, first_body: int) -> bool:
        """Before the body, a doubtful credit is rather the end of a headline."""
        return index < first_body and not _ENDED.search(self.texts[index])

    def _first_body(self) -> int:
        long = (index for index, text in self.open() if _ENDED.search(text) and _length(text) > 20)
        return next(long, len(self.texts))

    def told_captions(self) -> None:
        """A short line beside a caption that tells the same in another language is its caption there."""
        for caption in self.at("CAPTION"):
            for index in (caption - 1, caption + 1):
                if 0 <= index < len(self.texts) and self.decided_so_far[index] is None:
                    self._settle_told_caption(index, caption)

    def _settle_told_caption(self, index: int, caption: int) -> None:
        text, other = self.texts[index], self[caption]
        told = self.tongue(index)
        if told.locale in {None, other.locale} or _length(text) > 2 * _length(other.text) + 5:
            return
        together = self.passages[index].block == self.passages[caption].block
        if similarity(text, other.text) >= (0.2 if together else 0.35):
            reason = "It stands beside a caption and tells the same."
            self.settle_in_tongue(index, "CAPTION", extra=other.extra, reason=reason)

    # The story.

    def bylines(self) -> None:
        own = {language_of(locale): locale for locale in reversed(self.locales)}
        for index, text in self.open():
            for code in sorted(all_words(), key=lambda code: code not in own):
                if name := _signed(text, phrases(all_words()[code].byline).entries):
                    reason = "" if code in own else "Its wording is that of another language."
                    self.settle(index, "BYLINE", name, locale=own.get(code, self.source), reason=reason)
                    break

    def quotes_and_lists(self) -> None:
        for index, text in self.open():
            if (match := _QUOTED.match(text)) and _length(match["speaker"]) <= 12:
                self.settle_in_tongue(index, "QUOTE", match["quote"].strip(), extra=match["speaker"].strip())
            elif self.passages[index].tag == "blockquote":
                self.settle_in_tongue(index, "QUOTE")
            elif _BULLET.match(text):
                self.settle_in_tongue(index, "LIST_ITEM", _BULLET.sub("", text))
            elif self.passages[index].tag == "li":
                self.settle_in_tongue(index, "LIST_ITEM")

    def find_source(self) -> None:
        """The locale with most body; of equals, the first on the page."""
        body = dict.fromkeys(self.locales, 0)
        for index, text in self.open():
            told = self.tongue(index)
            if told.sure and told.locale and not self.is_title(index):
                body[told.locale] += len(text)
        first = {locale: self._first_in(locale) for locale in self.locales}
        self.source = max(self.locales, key=lambda locale: (body[locale], -first[locale]))
        self._lean_short_lines()

    def _first_in(self, locale: str) -> int:
        return next((i for i, _ in self.open() if self.tongue(i).locale == locale), len(self.texts))

    def _lean_short_lines(self) -> None:
        """Give lines of no clear language the locale whose body uses their words, else the source's."""
        body = {locale: self._vocabulary(locale) for locale in self.locales}
        for index, text in self.open():
            told = self.tongue(index)
            if told.sure:
                continue
            words = set(re.findall(r"\w{3,}", plain(text)))
            shares = {locale: len(words & body[locale]) for locale in self.locales}
            best = max(self.locales, key=lambda locale: (shares[locale], locale == told.locale))
            leads = all(shares[best] > shares[other] for other in self.locales if other != best)
            self.tongues[index] = Tongue(best if leads else told.locale or self.source, False)

    def _vocabulary(self, locale: str) -> set[str]:
        mine = (text for index, text in self.open() if self.tongue(index) == Tongue(locale, True))
        return set(re.findall(r"\w{3,}", plain(" ".join(mine))))

    def is_title(self, index: int) -> bool:
        text, tag = self.texts[index], self.passages[index].tag
        if re.fullmatch("h[1-6]", tag):
            return True
        if tag == "p" or _ENDED.search(text):
            return False
        return _length(text) <= (14 if _ASKED.search(text) else 24)

    def headlines(self) -> None:
        body = next((i for i, _ in self.open() if not self.is_title(i)), len(self.texts))
        titles = [i for i, _ in self.open() if self.is_title(i)]
        for locale in self.locales:
            own = [i for i in titles if self.tongue(i).locale == locale]
            best = max(own, key=lambda i: (self._rank(i, body, titles), -i), default=None)
            if best is not None and self._rank(best, body, titles) > 0:
                reason = "" if best < body else "It is the likeliest headline, but does not stand at the top."
                self.settle_in_tongue(best, "HEADLINE", reason=reason)
        if not any(self[i].locale == self.source for i in self.at("HEADLINE")):
            self._headline_from_sentence()

    def _rank(self, index: int, body: int, titles: Sequence[int]) -> int:
        """How much like a headline a title is: at the top, of some length, beside another one at the top."""
        other = [t for t in (index - 1, index + 1) if t in titles and self.tongue(t).locale != self.tongue(index).locale]
        rank = 4 * (self.passages[index].tag == "h1") + 2 * (index < body) + (_length(self.texts[index]) >= 4)
        rank += any(t < body for t in other) and index < body
        return rank - any(t >= body for t in other)

    def _headline_from_sentence(self) -> None:
        first = next((i for i, _ in self.open() if self.tongue(i).locale == self.source), None)
        if first is not None and not self.is_title(first) and _length(self.texts[first]) <= 16:
            if any(i > first and not self.is_title(i) for i, _ in self.open()):
                reason = "It is a sentence, but short and first on the page."
                self.settle_in_tongue(first, "HEADLINE", reason=reason)

    def deks(self) -> None:
        """What stands under the headline and above the byline or the body."""
        body = next((i for i, _ in self.open() if not self.is_title(i)), len(self.texts))
        signed = min(self.at("BYLINE"), default=-1)
        for headline in self.at("HEADLINE"):
            locale = self[headline].locale
            under = [i for i, _ in self.open() if headline < i < max(body, signed) and self.tongue(i).locale == locale]
            if under and 6 <= _length(self.texts[under[0]]) <= 45 and (under[0] < body or len(under) == 1):
                reason = "It stands between the headline and the body."
                self.settle_in_tongue(under[0], "DEK", reason=reason)

    def subheads(self) -> None:
        for index, text in self.open():
            if self.is_title(index) and _length(text) <= 14:
                between = self._is_text(index + 1) and any(self._is_text(i) for i in range(index))
                tagged = self.passages[index].tag.startswith("h")
                reason = "" if between or tagged else "It is short and ends without a stop, but no text follows it."
                self.settle_in_tongue(index, "SUBHEAD", reason=reason)

    def _is_text(self, index: int) -> bool:
        if not 0 <= index < len(self.texts):
            return False
        decision = self.decided_so_far[index]
        return not self.is_title(index) if decision is None else decision.place in {"QUOTE", "LIST_ITEM", "PARAGRAPH"}

    def paragraphs(self) -> None:
        for index, text in self.open():
            reason = "" if _ENDED.search(text) or _ASKED.search(text) else "It is no sentence, but nothing else either."
            if _length(text) > 24 or self.passages[index].tag == "p":
                reason = ""
            self.settle_in_tongue(index, "PARAGRAPH", reason=reason)

    def rescue_subheads(self) -> None:
        """A single word of menus that stands alone between two paragraphs is rather a subhead."""
        for index in self.at("NAVIGATION", "FORM_LABEL", "FORM_BUTTON"):
            if len(self.texts[index].split()) == 1 and self.texts[index].isalpha():
                around = [self.decided_so_far[i] for i in (index - 1, index + 1) if 0 <= i < len(self.texts)]
                if len(around) == 2 and all(d and d.place == "PARAGRAPH" for d in around):
                    reason = "It is a word of menus, but stands between two paragraphs."
                    self.settle_in_tongue(index, "SUBHEAD", reason=reason)


def _length(text: str) -> int:
    """Words; where a script has no spaces, two characters count for one."""
    dense = sum("\u3040" <= char <= "\u9fff" or "\u0e00" <= char <= "\u0e7f" for char in text)
    return len(text.split()) + dense // 2


def _bare_question(text: str) -> tuple[str, bool]:
    """The text without the mark of a required field, and whether it had one."""
    match = _STARRED.search(text)
    if match is None:
        return text, False
    word = match["word"]
    if word and not any(phrases(words.required).are(plain(word)) for words in all_words().values()):
        return text, False
    return text[: match.start()].rstrip(), True


def _is_starred_question(text: str) -> bool:
    bare, starred = _bare_question(text)
    return starred and (_ASKED.search(bare) is not None or len(bare.split()) >= 5)


def _is_announced_question(text: str) -> bool:
    opens = any(phrases(words.poll).open(plain(text)) for words in all_words().values())
    return opens and _ASKED.search(text) is not None and ":" in text


def _promise(line: str, words: object) -> str | None:
    """Whether a line offers a newsletter: `sure` if it says how to leave it, `likely` if it speaks to the reader."""
    if len(line.split()) < 5:
        return None
    known: Callable[[str], bool] = lambda field: phrases(getattr(words, field)).within(line)  # noqa: E731
    if known("unsubscribe") and (known("newsletter") or known("poll") or known("addressed") or len(line.split()) < 14):
        return "sure"
    return "likely" if known("newsletter") and known("addressed") else None


def _signed(text: str, openings: Sequence[str]) -> str | None:
    """The names in a byline, or None: an opening word and two to ten words of names, no sentence."""
    for opening in openings:
        match = re.match(rf"{re.escape(opening)}\s*:?\s+(?P<name>.+)$", text, re.IGNORECASE)
        if match and 2 <= len(match["name"].split()) <= 10 and _are_names(match["name"]):
            return match["name"]
    return None


def _are_names(text: str) -> bool:
    small = frozenset("de del la las los da do dos van von der den y e i et und and & el di du le à".split())
    names = re.split(r"\s*[,|·/–—]\s*", text)[0].split()
    if text.endswith((".", "?", "!", ":")) or len(names) < 2:
        return False
    capitals = [name for name in names if name[0].isupper()]
    return len(capitals) >= 2 and all(name[0].isupper() or name in small for name in names)
