"""Pictures: caption and alternative text are there, in words, and stand once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ambos.parity.findings import Finding
from ambos.parity.locales import profile
from ambos.parity.pair import Pair
from ambos.parity.segments import Block
from ambos.parity.sentence import _
from ambos.parity.sentences import sentences
from ambos.parity.text import normal, tokens
from ambos.parity.version import CAPTIONS, Version

_FILE_NAME = re.compile(
    r"[^.!?]{1,80}\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg|heic)|(?:img|dsc[nf]?|dscf|pict?|photo|image|screenshot)"
    r"[-_ ]?\d[\w-]*",
    re.IGNORECASE | re.ASCII,
)
_ONE_WORD = re.compile(r"[\w-]+", re.ASCII)
_JOINED = re.compile(r"\d{6}|[^\W_]+[-_]+[^\W_]+[-_]+[^\W_]", re.ASCII)
_CREDIT = re.compile(r"(?<!\s)\s*[(\[][^()\[\]]{0,80}[)\]]\s*\.?$")
_NO_CAPTION = _("The caption is lacking here; the other version has one.")
_NO_ALTERNATIVE = _("The alternative text is lacking here; the other version has one.")
_EMPTY_WORD = _("The alternative text says nothing; say what the picture shows.")
_LONGEST = 255  # characters of a file name
_SAME = 4  # words a text needs before a second use of it is a duplicate


def version(version: Version) -> Iterator[Finding]:
    """File names in place of words, pictures without any words, captions given twice."""
    for block in version.blocks:
        if block.type == "image":
            yield from _texts(version, block)
    yield from _twice(version)
    yield from _in_two_languages(version)


def pair(pair: Pair) -> Iterator[Finding]:
    """Texts of a picture that only one version has."""
    for told in pair.full_matches():
        ours, theirs = told.source[0], told.target[0]
        if ours.type == theirs.type == "image":
            yield from _lacking(pair.target, theirs, ours)
            yield from _lacking(pair.source, ours, theirs)


def _texts(version: Version, block: Block) -> Iterator[Finding]:
    if block.alt and _says_nothing(version, block.alt):
        yield version.finding("image_text_missing", block, _EMPTY_WORD)
    for what, text in ((_("The caption"), block.text), (_("The alternative text"), block.alt or "")):
        if _is_file_name(text.strip()):
            yield version.finding(
                "image_text_missing",
                block,
                _(
                    "{what} is the file name “{text}”; say what the picture shows.",
                    what=what,
                    text=text.strip(),
                ),
            )
    if not block.text.strip() and block.alt is not None and not block.alt.strip():
        yield version.finding(
            "image_text_missing",
            block,
            _("The picture has neither caption nor alternative text; say what it shows."),
        )


def _is_file_name(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    joined = _ONE_WORD.fullmatch(text) and _JOINED.search(text)
    return bool(joined or _FILE_NAME.fullmatch(text))


def _says_nothing(version: Version, alt: str) -> bool:
    """Whether an alternative text is a word for a picture in a language of the newsroom, or signs alone."""
    profiles = (profile(code) for code in ("en", *version.languages))
    words = {word for known in profiles if known for word in known.picture_words}
    plain = " ".join(tokens(alt))
    return bool(alt.strip()) and (not plain or plain in words)


def _lacking(version: Version, block: Block, other: Block) -> Iterator[Finding]:
    if not block.text.strip() and not (block.alt or "").strip():
        if block.alt is None and other.text.strip():
            yield version.finding("image_text_missing", block, _NO_CAPTION)
        return
    if block.alt is not None and not block.alt.strip() and (other.alt or "").strip():
        yield version.finding("image_text_missing", block, _NO_ALTERNATIVE)
    if not block.text.strip() and other.text.strip():
        yield version.finding("image_text_missing", block, _NO_CAPTION)


def _twice(version: Version) -> Iterator[Finding]:
    seen: dict[str, Block] = {}
    for block in version.blocks:
        if block.type not in CAPTIONS:
            continue
        text = normal(_CREDIT.sub("", block.text)).rstrip(".").lower()
        if len(tokens(text)) < _SAME:
            continue
        first = seen.setdefault(text, block)
        if first is not block and (first.src is None or first.src != block.src):
            yield version.finding(
                "caption_duplicated",
                block,
                _("This caption stands at another picture too; write the right one or take it out."),
                span=(0, len(block.text)),
            )


def _in_two_languages(version: Version) -> Iterator[Finding]:
    for at, block in enumerate(version.blocks):
        if block.type not in CAPTIONS:
            continue
        if version.foreign(block.text) and _captioned_beside(version, at):
            yield _both(version, block, (0, len(block.text)))
            continue
        words = _CREDIT.sub("", block.text)
        split = sentences(words, version.document.locale)
        spans = [span for span in split if len(tokens(words[slice(*span)])) > _SAME]
        foreign = [span for span in spans if version.foreign(words[slice(*span)])]
        if foreign and any(version.language(words[slice(*s)]) == version.document.language for s in spans):
            yield _both(version, block, foreign[0])


def _both(version: Version, block: Block, span: tuple[int, int]) -> Finding:
    return version.finding(
        "caption_duplicated",
        block,
        _("The caption is given in two languages; keep the one of this version."),
        span=span,
    )


def _captioned_beside(version: Version, at: int) -> bool:
    """Whether the block before or after is a caption in the version's own language."""
    block = version.blocks[at]
    for other in version.blocks[max(0, at - 1) : at] + version.blocks[at + 1 : at + 2]:
        kinds = {block.type, other.type}
        if other.type in CAPTIONS and kinds != {"image"} and other.text and not version.foreign(other.text):
            return True
    return False
