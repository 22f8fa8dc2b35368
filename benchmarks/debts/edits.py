"""One saved draft: what people do to a text in one sitting, and which segments came of which."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

from benchmarks.debts.oracle import Segment, Text
from benchmarks.debts.wording import FORMATS, Content, Wording

KINDS = {
    "reword": 8, "insert": 3, "delete": 2, "move": 2, "split": 2, "join": 2, "revert segment": 3,
    "revert text": 1, "duplicate": 2, "format": 2, "paste anew": 1,
}  # fmt: skip


@dataclass(slots=True)
class Draft:
    """A text in the making: its segments, what each new one was made of, those touched."""

    text: list[Segment]
    parents: dict[int, tuple[int, ...]] = field(default_factory=dict)
    touched: list[Segment] = field(default_factory=list)


@dataclass(slots=True)
class Editor:
    """Makes edits at random, and all that is new in a history: words, block ids, lineage."""

    random: Random
    wording: Wording
    uids: count[int] = field(default_factory=lambda: count(1))

    def segment(self, content: Content, block: str = "", look: int = 0) -> Segment:
        uid = next(self.uids)
        return Segment(uid, block or f"b{uid}", content, look)

    def edit(self, kind: str, now: Text, past: list[Text]) -> Draft | None:
        """None where the text does not allow it."""
        draft = Draft(list(now))
        done = getattr(self, f"_{kind.replace(' ', '_')}")(draft, past)
        return None if done is False or tuple(draft.text) == now else draft

    def put(self, draft: Draft, old: list[Segment], contents: list[Content]) -> None:
        """New segments in the place of old ones; the first keeps the block id of the first."""
        at = draft.text.index(old[0])
        new = [self.segment(each, old[0].block if place == 0 else "") for place, each in enumerate(contents)]
        draft.text = [each for each in draft.text if each not in old]
        draft.text[at:at] = new
        draft.parents |= {each.uid: tuple(e.uid for e in old) for each in new}
        draft.touched += old

    def rewrite(self, draft: Draft, old: Text, contents: list[Content]) -> None:
        """Other words in the same blocks: the last takes what is left, spare blocks go."""
        fit = min(len(old), len(contents))
        told = [*contents[: fit - 1], tuple(sentence for each in contents[fit - 1 :] for sentence in each)]
        for each, content in zip(old, told, strict=False):
            new = self.segment(content, each.block)
            draft.text[draft.text.index(each)] = new
            draft.parents[new.uid] = tuple(e.uid for e in old)
        draft.text = [each for each in draft.text if each not in old]
        draft.touched += old

    def reworded(self, content: Content) -> Content:
        """Some of its sentences changed a little, one anew, one more, one less, or all of it anew."""
        sentences = list(content)
        at = self.random.randrange(len(sentences))
        how = self.random.choice(("little", "little", "new", "more", "less", "all"))
        if how == "all":
            return self.wording.content()
        if how == "less" and len(sentences) > 1:
            del sentences[at]
        elif how == "more":
            sentences.insert(at, self.wording.sentence())
        elif how == "new":
            sentences[at] = self.wording.sentence()
        else:
            sentences[at] = self.wording.variant(sentences[at])
        return tuple(sentences)

    def _reword(self, draft: Draft, past: list[Text]) -> None:
        each = self.random.choice(draft.text)
        self.put(draft, [each], [self.reworded(each.content)])

    def _insert(self, draft: Draft, past: list[Text]) -> None:
        self.add(draft, self.wording.content())

    def add(self, draft: Draft, content: Content) -> Segment:
        new = self.segment(content)
        draft.text.insert(self.random.randint(0, len(draft.text)), new)
        draft.parents[new.uid] = ()
        return new

    def _delete(self, draft: Draft, past: list[Text]) -> bool | None:
        if len(draft.text) < 4:
            return False
        each = self.random.choice(draft.text)
        draft.text.remove(each)
        draft.touched.append(each)
        return None

    def _move(self, draft: Draft, past: list[Text]) -> None:
        each = self.random.choice(draft.text)
        draft.text.remove(each)
        draft.text.insert(self.random.randint(0, len(draft.text)), each)

    def _split(self, draft: Draft, past: list[Text]) -> bool | None:
        long = [each for each in draft.text if len(each.content) > 1]
        if not long:
            return False
        each = self.random.choice(long)
        at = self.random.randint(1, len(each.content) - 1)
        self.put(draft, [each], [each.content[:at], each.content[at:]])
        return None

    def _join(self, draft: Draft, past: list[Text]) -> bool | None:
        if len(draft.text) < 4:
            return False
        at = self.random.randrange(len(draft.text) - 1)
        first, second = draft.text[at : at + 2]
        self.put(draft, [first, second], [first.content + second.content])
        return None

    def _revert_segment(self, draft: Draft, past: list[Text]) -> bool | None:
        """Back to what stood in the block of this id at an earlier time, or a block taken out put back."""
        older = [each for text in past[-8:] for each in text]
        now = {each.block: each for each in draft.text}
        told = {sentence for each in draft.text for sentence in each.content}
        changed = [
            e
            for e in older
            if (e.content != now[e.block].content if e.block in now else not told & set(e.content))
        ]
        if not changed:
            return False
        old = self.random.choice(changed)
        if old.block in now:
            self.put(draft, [now[old.block]], [old.content])
        else:
            new = self.segment(old.content, old.block)
            draft.text.insert(self.random.randint(0, len(draft.text)), new)
            draft.parents[new.uid] = (old.uid,)
        return None

    def _revert_text(self, draft: Draft, past: list[Text]) -> bool | None:
        """Back to an earlier text: each block becomes what it was."""
        if not past:
            return False
        now = {each.block: each for each in draft.text}
        draft.text = [self._back(draft, each, now.get(each.block)) for each in self.random.choice(past[-6:])]
        return None

    def _back(self, draft: Draft, old: Segment, now: Segment | None) -> Segment:
        if now is None or now.uid == old.uid:
            return old
        new = self.segment(old.content, old.block, old.look)
        draft.parents[new.uid] = (old.uid, now.uid)
        draft.touched.append(now)
        return new

    def _duplicate(self, draft: Draft, past: list[Text]) -> None:
        self.add(draft, self.random.choice(draft.text).content)

    def _format(self, draft: Draft, past: list[Text]) -> None:
        at = self.random.randrange(len(draft.text))
        draft.text[at] = replace(draft.text[at], look=self.random.randrange(FORMATS))

    def _paste_anew(self, draft: Draft, past: list[Text]) -> None:
        draft.text = [replace(each, block=f"p{next(self.uids)}") for each in draft.text]
