"""Finds the page's poll: its question in each language, its choices, and what it promises."""

from __future__ import annotations

import re
from collections.abc import Callable

from ambos.importers.page.credits import credited
from ambos.importers.page.draft import Draft, asks, ends, length
from ambos.importers.page.receipt import Place
from ambos.importers.page.tongues import language_of, tongue
from ambos.importers.page.words import Words, all_words, phrases, plain

_STARRED = re.compile(r"\s*(?:[*＊∗✱]+|[(（](?P<word>[^()（）]{2,20})[)）])$")
_BOX = re.compile(r"^(?:[○●◯☐□◦]|\(\s?\)|\[\s?\]|[-–•‣▪*·])\s*(?=\S)")
_BOXED = re.compile(r"^(?:[○●◯☐□◦]|\(\s?\)|\[\s?\])\s*\S")
_NEAR = 3  # passages
_CHOICES = {"choice", "option"}  # tags
_FORM: tuple[Place, ...] = (
    "FORM_INSTRUCTION", "HONEYPOT_LABEL", "FORM_BUTTON", "POLL_QUESTION", "POLL_INTRODUCTION",
)  # fmt: skip


def find_poll(draft: Draft) -> None:
    """Decide on the parts of the poll and of its form. The first question of each locale is the poll's."""
    _find_questions(draft)
    _find_labels(draft)
    _find_introductions(draft)
    _find_form_text(draft)
    _find_choices(draft)
    _find_controls(draft)


def bare_question(text: str) -> tuple[str, bool]:
    """The text without the mark of a required field, and whether it had one."""
    match = _STARRED.search(text[-40:])
    if match is None:
        return text, False
    word = match["word"]
    if word and not any(phrases(words.required).are(plain(word)) for words in all_words().values()):
        return text, False
    return text[: len(text) - len(match.group())].rstrip(), True


def _find_questions(draft: Draft) -> None:
    asked: set[str] = set()
    for test in (_is_starred_question, _is_announced_question, _asks_near_form):
        near = _near(draft, _FORM) | _before_choices(draft)
        for index, text in draft.open():
            if not test(text, index in near):
                continue
            locale = draft.tongue(index).locale or draft.source
            if locale in asked:
                continue
            bare, starred = bare_question(text)
            reason = "" if starred else "It asks, and stands with the parts of a form."
            draft.keep(index, "POLL_QUESTION", bare, required=starred, reason=reason)
            asked.add(locale)


def _near(draft: Draft, places: tuple[Place, ...]) -> set[int]:
    parts = draft.at(*places)
    return {part + step for part in parts for step in range(-_NEAR, _NEAR + 1) if step}


def _before_choices(draft: Draft) -> set[int]:
    """What stands right before boxes to tick or a list to choose from."""
    tags = [passage.tag for passage in draft.passages]
    starts = [at for at, tag in enumerate(tags) if tag in _CHOICES and tags[at - 1] not in _CHOICES]
    return {start - step for start in starts for step in range(1, _NEAR + 1)}


def _is_starred_question(text: str, near_form: bool) -> bool:
    bare, starred = bare_question(text)
    return starred and (asks(bare) or length(bare) >= 5) and length(bare) <= 40


def _is_announced_question(text: str, near_form: bool) -> bool:
    if not asks(text) or not re.search("[:：]", text) or length(text) > 40:
        return False
    return any(phrases(words.poll).open(plain(text)) for words in all_words().values())


def _asks_near_form(text: str, near_form: bool) -> bool:
    return near_form and asks(text) and length(text) <= 40


def _find_labels(draft: Draft) -> None:
    for index, text in draft.open():
        bare, starred = bare_question(text)
        if starred and length(bare) <= 4:
            draft.drop(index, "FORM_LABEL", "It is short and marked as required, like a field's label.")


def _find_introductions(draft: Draft) -> None:
    """What promises a newsletter belongs to the poll; without one it only calls readers."""
    near = _near(draft, ("POLL_QUESTION",))
    polled = bool(near)
    for index, text in draft.open():
        line = plain(text) if len(text) < 400 else ""
        promise = next((told for words in all_words().values() if (told := _promise(line, words))), None)
        if promise and polled:
            sure = promise == "sure" or index in near
            reason = "" if sure else "It speaks of a newsletter, as polls do."
            draft.keep(index, "POLL_INTRODUCTION", reason=reason)
        elif promise == "sure":
            draft.drop(index, "SUBSCRIPTION_CALL", "It offers a newsletter, and no poll asks for it.")


def _find_form_text(draft: Draft) -> None:
    """Sentences between a question and the end of its form, and the bare word for a poll, introduce it."""
    questions, form_ends = draft.at("POLL_QUESTION"), draft.at("HONEYPOT_LABEL", "FORM_BUTTON")
    for question in questions if _has_blank_lines(draft) else ():
        until = next((at for at in form_ends if at > question), question)
        for index in range(question + 1, until):
            together = draft.passages[index].block == draft.passages[question].block
            short = draft.decisions[index] is None and length(draft.texts[index]) <= 40
            if together and short and ends(draft.texts[index]):
                draft.keep(index, "POLL_INTRODUCTION", reason="It stands within the poll's form.")
    for index, text in draft.open() if questions else ():
        if len(text) < 40 and any(phrases(words.poll).are(plain(text)) for words in all_words().values()):
            draft.keep(index, "POLL_INTRODUCTION", reason="It announces a poll.")


def _has_blank_lines(draft: Draft) -> bool:
    return draft.passages[0].block != draft.passages[-1].block


def _promise(line: str, words: Words) -> str | None:
    """Whether a line offers a newsletter: `sure` if it says how to leave, `likely` if it tells readers."""
    size = length(line)
    known: Callable[[str], bool] = lambda entries: phrases(entries).within(line)  # noqa: E731
    if size < 5:
        return None
    spoken = known(words.newsletter) or known(words.poll) or known(words.addressed) or size < 14
    if known(words.unsubscribe) and spoken:
        return "sure"
    return "likely" if known(words.newsletter) and known(words.addressed) else None


def _find_choices(draft: Draft) -> None:
    """Short lines behind a question, and the usual answers wherever they stand; one alone is no choice."""
    questions = draft.at("POLL_QUESTION")
    if not questions:
        return
    runs = [_run_behind(draft, question) for question in questions]
    found = {index for run in runs if len(run) > 1 for index in run}
    usual = {index for index, text in draft.open() if _is_usual(text)}
    if len(usual) > 1:
        found |= usual
    together = " ".join(draft.texts[index] for index in sorted(found))
    told = tongue(together, draft.locales).locale
    for index in sorted(found):
        bare = _BOX.sub("", draft.texts[index])
        locale = _usual_locale(draft, bare) or told or draft[questions[0]].locale
        draft.keep_in(locale, index, "POLL_CHOICE", bare, reason="It reads like a choice of the poll.")


def _run_behind(draft: Draft, question: int) -> list[int]:
    run: list[int] = []
    for index in range(question + 1, len(draft)):
        decision = draft.decisions[index]
        if decision and decision.place in {"POLL_INTRODUCTION", "FORM_INSTRUCTION"} and not run:
            continue
        other = run and draft.passages[index].tag != draft.passages[run[0]].tag  # another kind of control
        if decision or other or not _may_be_choice(draft, index, question):
            break
        run.append(index)
    return run


def _may_be_choice(draft: Draft, index: int, question: int) -> bool:
    text = draft.texts[index]
    if draft.passages[index].tag in _CHOICES:
        return True
    if length(text) > 8 or ends(text) or asks(text):
        return False
    together = draft.passages[index].block == draft.passages[question].block and not credited(text)
    boxed = _BOXED.match(text) is not None
    return _is_usual(text) or boxed or (together and _has_blank_lines(draft))


def _is_usual(text: str) -> bool:
    line = plain(text[:60])
    return any(phrases(words.choice_lines).are(line) for words in all_words().values())


def _usual_locale(draft: Draft, text: str) -> str | None:
    """The locale whose usual answers hold this one, where it is only one locale."""
    words = {locale: all_words().get(language_of(locale)) for locale in draft.locales}
    own = [key for key, known in words.items() if known and phrases(known.choice_lines).are(plain(text))]
    return own[0] if len(own) == 1 else None


def _find_controls(draft: Draft) -> None:
    """What labels the controls of a form that is no poll's is no part of the story."""
    for index, _text in draft.open():
        if draft.passages[index].tag in {"label", "legend", *_CHOICES}:
            draft.drop(index, "FORM_LABEL", "It labels a control of a form.")
