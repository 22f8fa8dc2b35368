"""Sentences in languages that nobody speaks, told alike in each: figures, names and lengths are shared.

A sentence is a number; what it reads like in a language is drawn once and kept. A segment's content is the
numbers of its sentences, so that two segments tell the same exactly if their numbers are the same.
"""

from __future__ import annotations

from random import Random

Content = tuple[int, ...]
LOCALES = ("en", "es", "fr")
_LONGER = {"en": 1.0, "es": 1.12, "fr": 1.15}  # words beside the English ones
# As long in each language, so that the texts' lengths stand to each other as those of real ones do.
_SYLLABLES = {
    each: syllables.split()
    for each, syllables in {
        "en": "an ber cal dit ern fal gow hin ist jol kell mar nor old pen ren sting ton ush wick",
        "es": "ante ban ción dad dor ente guel las lle mien mos nar ño que ras res sol tar tro zul",
        "fr": "ain aut cer cha des ée eux gne ière jour lan mê nou oir pour que ren soi tion vous",
    }.items()
}
_FORMATS = (
    lambda text: text,
    lambda text: text.replace(" ", "  ", 3),
    lambda text: text.replace(" ", "\u00a0", 2),
    lambda text: text.replace("“", '"').replace("”", '"'),
)
FORMATS = len(_FORMATS)


class Wording:
    """The sentences of one history."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._sentences: list[dict[str, tuple[str, ...]]] = []
        self._common = {each: [self._word(each, 1) for _ in range(25)] for each in LOCALES}
        self._names = [self._word("en", 3).capitalize() for _ in range(12)]

    def content(self) -> Content:
        """A new paragraph: one to four new sentences."""
        return tuple(self.sentence() for _ in range(self._random.choice((1, 2, 2, 3, 3, 4))))

    def sentence(self) -> int:
        length = self._random.randint(7, 18)
        shared = self._shared()
        quoted = self._random.random() < 0.15
        told = {}
        for locale in LOCALES:
            words = [self._any_word(locale) for _ in range(round(length * _LONGER[locale]) - len(shared))]
            for at, each in enumerate(shared):
                words.insert((at + 1) * len(words) // (len(shared) + 1), each)
            if quoted:
                words[-4], words[-1] = f"“{words[-4]}", f"{words[-1]}”"
            told[locale] = tuple(words)
        self._sentences.append(told)
        return len(self._sentences) - 1

    def variant(self, number: int) -> int:
        """The same sentence with some of its own words changed, in every language."""
        told = {}
        for locale, words in self._sentences[number].items():
            own = [at for at, each in enumerate(words) if each.islower()]
            changed = set(self._random.sample(own, max(1, round(len(own) * self._random.uniform(0.1, 0.5)))))
            told[locale] = tuple(
                self._word(locale, 3) if at in changed else each for at, each in enumerate(words)
            )
        self._sentences.append(told)
        return len(self._sentences) - 1

    def text(self, content: Content, locale: str, look: int) -> str:
        sentences = [" ".join(self._sentences[each][locale]) for each in content]
        return _FORMATS[look](" ".join(f"{each[0].upper()}{each[1:]}." for each in sentences))

    def _shared(self) -> list[str]:
        figures = self._random.choice((0, 0, 1, 1, 2))
        names = self._random.choice((0, 0, 1, 1, 2))
        shared = [str(self._random.randint(2, 990)) for _ in range(figures)]
        shared += [self._random.choice(self._names) for _ in range(names)]
        self._random.shuffle(shared)
        return shared

    def _any_word(self, locale: str) -> str:
        if self._random.random() < 0.45:
            return self._random.choice(self._common[locale])
        return self._word(locale, self._random.choice((2, 2, 3, 3, 4)))

    def _word(self, locale: str, syllables: int) -> str:
        return "".join(self._random.choice(_SYLLABLES[locale]) for _ in range(syllables))
