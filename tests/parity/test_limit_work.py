"""How much work a comparison is: no text beyond the limits, none read twice, nothing kept without bound."""

from __future__ import annotations

import importlib
import io
import json
import pkgutil
import random
import time

import pytest

import ambos.parity
from ambos.parity import Block, Link, TooLong, align, check, compare, digest
from ambos.parity.calendar_words import calendar_names
from ambos.parity.findings import Match
from ambos.parity.jsonl import BadPair, check_lines
from ambos.parity.limits import BLOCK_CHARACTERS, BLOCKS, CHARACTERS, refuse_too_long
from ambos.parity.names import words_of
from ambos.parity.pair import Pair
from ambos.parity.run import Run, length_ratio
from ambos.parity.version import Version
from factories.documents import version

language = importlib.import_module("ambos.parity.language")
addresses_module = importlib.import_module("ambos.parity.addresses")
run_module = importlib.import_module("ambos.parity.run")
leaks_module = importlib.import_module("ambos.parity.checks.leaks")
numbers_module = importlib.import_module("ambos.parity.checks.numbers")
copies_module = importlib.import_module("ambos.parity.copies")

NOUNS_EN = ["harbor", "council", "ferry", "bridge", "school", "market", "river", "theater", "garden", "tower"]
NOUNS_ES = ["puerto", "consejo", "ferri", "puente", "colegio", "mercado", "río", "teatro", "jardín", "torre"]
NAMES = [("en", "Okello"), ("es", "Barrios")]
SHORT = version("es", "Una frase que no dice mucho.")
TOO_LONG = {
    "characters, expected": [("x" * BLOCK_CHARACTERS)] * (CHARACTERS // BLOCK_CHARACTERS + 1),
    "paragraphs, expected": ["x"] * (BLOCKS + 1),
    "characters in one paragraph": ["x" * (BLOCK_CHARACTERS + 1)],
    "characters in one paragraph, expected one version": [
        Block("1", "image", "", src="a", alt="x" * (BLOCK_CHARACTERS + 1))
    ],
}


def story(segments: int, first: int = 0) -> tuple[list[str], list[str]]:
    """Paragraphs in English and Spanish, no two alike."""
    chosen = random.Random(first)
    english, spanish = [], []
    for number in range(first, first + segments):
        one, two = chosen.sample(range(len(NOUNS_EN)), 2)
        days = number % 90 + 10
        english.append(
            f"The {NOUNS_EN[one]} of Valdora {number} was closed for the {days} days of the storm. "
            f"It will be opened to the people of the {NOUNS_EN[two]} when work {number} is at an end."
        )
        spanish.append(
            f"El {NOUNS_ES[one]} de Valdora {number} se cerró durante los {days} días de la tormenta. "
            f"Se abrirá a la gente del {NOUNS_ES[two]} cuando las obras de la fase {number} lleguen a su fin."
        )
    return english, spanish


def strangers(segments: int, seed: int) -> list[str]:
    """Paragraphs of made-up words, each of which stands a few times in the story."""
    chosen = random.Random(seed)
    words = ["".join(chosen.choices("abdeiklmnorstu", k=7)) for _ in range(segments)]
    return [" ".join(chosen.choices(words, k=6)).capitalize() for _ in range(segments)]


class TestTooLong:
    @pytest.mark.parametrize("said", TOO_LONG)
    def test_is_refused_in_one_sentence(self, said):
        long = version("en", *TOO_LONG[said])
        for look in (
            lambda: compare(long, SHORT),
            lambda: compare(SHORT, long),
            lambda: align(SHORT, long),
            lambda: check(long),
        ):
            with pytest.raises(TooLong, match=said) as refused:
                look()
            assert str(refused.value) == refused.value.sentence

    def test_counts_the_source_as_it_was_approved(self):
        with pytest.raises(TooLong):
            compare(version("en", "A few words."), SHORT, base={"1": "x" * (BLOCK_CHARACTERS + 1)})

    def test_begins_only_beyond_the_limits(self):
        refuse_too_long(version("en", *["x" * BLOCK_CHARACTERS] * (CHARACTERS // BLOCK_CHARACTERS)))
        refuse_too_long(version("en", *["x"] * BLOCKS))

    def test_names_the_line_where_only_the_base_is(self):
        sides = ({"lang": tag, "blocks": [{"id": "1", "text": "A few words."}]} for tag in ("en", "es"))
        pair = dict(zip("ab", sides, strict=True)) | {"base": {"1": "x" * (BLOCK_CHARACTERS + 1)}}
        with pytest.raises(BadPair, match="Line 1: Found more than 20,000"):
            check_lines(io.StringIO(json.dumps(pair)), io.StringIO())


class TestTheDetector:
    """Asked only where little words leave doubt, and once for each text."""

    @pytest.fixture
    def asked(self, monkeypatch):
        texts: list[str] = []
        by_lingua = language._by_lingua
        monkeypatch.setattr(
            language, "_by_lingua", lambda text, *rest: texts.append(text) or by_lingua(text, *rest)
        )
        language._identified.cache_clear()
        return texts

    def test_is_not_asked_for_plain_paragraphs(self, asked):
        ours, theirs = story(30)
        compare(version("en", *ours), version("es", *theirs))
        assert asked == []

    def test_is_asked_once_for_a_text_in_doubt(self, asked):
        for _time in range(2):
            compare(version("en", "Ferry returns on Monday"), version("es", "Vuelve hoy lunes"))
        assert len(asked) == len(set(asked)) == 2

    def test_no_text_is_looked_at_twice_and_after_a_change_only_the_new_ones(self):
        ours, theirs = story(30, first=100)
        language._identified.cache_clear()

        def misses() -> int:
            compare(version("en", *ours), version("es", *theirs))
            return language._identified.cache_info().misses

        first = misses()
        assert first == 2 * 30 * 3  # each paragraph and both its sentences
        assert misses() == first
        theirs[7] = theirs[7].replace("la gente", "las gentes")
        assert misses() == first + 2  # the paragraph and the sentence


class TestReading:
    @pytest.mark.parametrize("read", [words_of, calendar_names])
    def test_happens_once_for_each_text(self, read):
        ours, theirs = story(40, first=200)
        read.cache_clear()
        compare(version("en", *ours), version("es", *theirs))
        assert read.cache_info().misses == len({*ours, *theirs})

    def test_keeps_nothing_without_bound(self):
        kept = []
        for module in pkgutil.walk_packages(ambos.parity.__path__, "ambos.parity."):
            if not module.name.endswith("__main__"):
                kept += [
                    v for v in vars(importlib.import_module(module.name)).values() if hasattr(v, "cache_info")
                ]
        assert len(kept) > 10
        assert all(each.cache_info().maxsize for each in kept)


class TestAligning:
    def test_tries_no_more_pairs_for_a_segment_of_a_long_story(self):
        def tried(segments: int) -> float:
            count = 0

            class Counting(Run):
                def gain(self, i: int, j: int, di: int, dj: int) -> float:
                    nonlocal count
                    count += 1
                    return super().gain(i, j, di, dj)

            source, target = (
                version(tag, *texts) for tag, texts in zip(("en", "es"), story(segments), strict=True)
            )
            run = Counting(source.blocks, target.blocks, length_ratio(source, target))
            pairs, _ = run.in_order()
            assert pairs == [(at, at, 1, 1) for at in range(segments)]
            return count / segments

        assert tried(400) < 1.2 * tried(200)

    @pytest.mark.parametrize("longer", [1, 2])
    def test_tries_no_more_pairs_for_a_segment_of_strangers(self, longer, monkeypatch):
        """Two long stories with nothing in common, also where one has far more blocks than the other."""
        monkeypatch.setattr(run_module, "CELLS", 2_000)

        def tried(segments: int) -> float:
            count = 0

            class Counting(Run):
                def gain(self, i: int, j: int, di: int, dj: int) -> float:
                    nonlocal count
                    count += 1
                    return super().gain(i, j, di, dj)

            source, target = (
                version(tag, *strangers(count, seed))
                for tag, count, seed in (("en", segments, 1), ("es", longer * segments, 2))
            )
            run = Counting(source.blocks, target.blocks, length_ratio(source, target))
            run.with_moves(run.in_order()[0])
            return count / segments

        assert tried(200) < 1.2 * tried(100)

    def test_looks_for_edited_copies_near_their_place_only(self, monkeypatch):
        looked = []
        monkeypatch.setattr(
            copies_module, "_nearest", lambda block, around, *rest: looked.append(len(around))
        )
        texts = [
            [f"The mayor said on Monday that {n} {end} of the ferry." for n in range(150)]
            for end in ("people", "men")
        ]
        compare(version("en", *texts[0]), version("es", *texts[1]))
        assert looked
        assert max(looked) <= 48


class TestRepeatedText:
    """Text that comes again and again makes everything a copy of everything."""

    SAID = "The mayor of Valdora said on Monday that the ferry of the town will return to the harbor."

    @pytest.mark.parametrize("near", [False, True])
    def test_costs_no_more_for_a_segment_of_a_long_story(self, near, monkeypatch):
        monkeypatch.setattr(run_module, "CELLS", 2_000)

        def tried(segments: int) -> float:
            count = 0
            best_step = Run._best_step

            def counting(*given):
                nonlocal count
                count += 1
                return best_step(*given)

            monkeypatch.setattr(Run, "_best_step", counting)
            sides = (
                [f"{self.SAID} {side}{number}" if near else self.SAID for number in range(segments)]
                for side in "xy"
            )
            ours, theirs = (version(tag, *texts) for tag, texts in zip(("en", "es"), sides, strict=True))
            align(ours, theirs)
            monkeypatch.setattr(Run, "_best_step", best_step)
            return count / segments

        assert tried(200) < 1.2 * tried(100)

    def test_is_told_for_copies_once_in_each_direction(self):
        copies_module.copies.cache_clear()
        compare(version("en", *[self.SAID] * 5), version("es", *[self.SAID] * 5))
        assert copies_module.copies.cache_info().misses == 2

    def test_is_not_searched_for_half_sentences_where_one_word_runs_on(self, monkeypatch):
        searched = []
        matcher = leaks_module.SequenceMatcher
        monkeypatch.setattr(
            leaks_module,
            "SequenceMatcher",
            lambda *given, **more: searched.append(1) or matcher(*given, **more),
        )
        left = " ".join(f"word{number} said" for number in range(20))
        for texts, times in ((["a " * 9_000], 0), ([left], 1)):
            searched.clear()
            compare(version("en", *texts), version("es", *(f"{text} y no" for text in texts)))
            assert len(searched) == times


class TestTables:
    def test_of_hundreds_of_names_are_not_paired_name_by_name(self):
        naming = importlib.import_module("ambos.parity.naming")
        for count, passages in ((20, 1), (400, 0)):
            ours, theirs = (version(tag, f"Ruth {name} " * count) for tag, name in NAMES)
            pair = Pair(Version(ours), Version(theirs, "b"), [Match(("1",), ("1",), 0.9)])
            assert len(naming.passages(pair)) == passages

    def test_of_hundreds_of_numbers_are_not_paired_number_by_number(self, monkeypatch):
        asked = []
        agree = numbers_module._agree
        monkeypatch.setattr(numbers_module, "_agree", lambda *given: asked.append(1) or agree(*given))
        for count, is_compared in ((60, True), (400, False)):
            asked.clear()
            ours, theirs = (" ".join(str(at * by) for at in range(count)) for by in (7, 11))
            compare(version("en", ours), version("es", theirs))
            assert bool(asked) == is_compared


class TestFingerprint:
    """Fingerprints are stored: faster ways to the normal form must give the same."""

    @pytest.mark.parametrize(
        ("text", "fingerprint"),
        [
            ("“We  go” , she said:\u00a0it’s\u200b 5 o’clock.", "1c2142482fd41d32"),
            ("«Ça va »\n''oui'' \"\" ´`„x“", "a91b9d5b052e77b2"),
        ],
    )
    def test_stays(self, text, fingerprint):
        assert digest(Block("1", "para", text, (Link(0, 1, "https://a.example"),))) == fingerprint


class TestOddText:
    """One paragraph as long as one may be, of a kind that makes a careless search try everything."""

    LONGEST = BLOCK_CHARACTERS
    SURNAMES = " ".join(f"Ana {a}{b}{c}ber" for a in "BDFGKLMNPR" for b in "aeiou" for c in "bdfgklmnpr")

    @pytest.mark.parametrize(
        ("locale", "again", "end"),
        [
            ("en", '"', ""),
            ("en", "“", ""),
            ("en", "“a b ", ""),
            ("es", "“a, dijo «b ", ""),
            ("en", "a@", ""),
            ("en", "a", "@b.c"),
            ("en", ".", "a"),
            ("en", "½", ""),
            ("en", "1-2 ", ""),
            ("en", "a_", "!"),
            ("en", "1", "!"),
            ("en", "hundert", ""),
            ("de", "hunderttausend", ""),
            ("en", "said, ", ""),
            ("en", "e\u0301\u0316", ""),
            ("en", "\u0301\u0316", ""),
            ("zh", "中国", ""),
            ("en", f"{SURNAMES} ", ""),
            ("en", "The house and the boats. ", ""),
        ],
    )
    def test_takes_moments(self, locale, again, end):
        text = (again * self.LONGEST)[: self.LONGEST - len(end)] + end
        ours, theirs = (
            version(tag, Block("1", "para", text), Block("2", "image", text, src="a", alt=text[::-1]))
            for tag in (locale, "es")
        )
        began = time.process_time()
        compare(ours, theirs)
        assert time.process_time() - began < 4

    def test_of_thousands_of_links_compares_each_address_once(self, monkeypatch):
        read = []
        plain = addresses_module._plain
        monkeypatch.setattr(addresses_module, "_plain", lambda href: read.append(href) or plain(href))

        def asked(count: int) -> float:
            read.clear()
            sides = (
                Block(
                    "1",
                    "para",
                    "word " * count,
                    links=tuple(
                        Link(5 * at, 5 * at + 4, f"https://{host}.example/{at}") for at in range(count)
                    ),
                )
                for host in ("here", "there")
            )
            ours, theirs = (version(tag, block) for tag, block in zip(("en", "es"), sides, strict=True))
            assert len(compare(ours, theirs).findings) >= count
            return len(read) / count

        assert asked(800) < 1.2 * asked(400)

    def test_numbers_told_in_no_other_paragraph_are_looked_for_once_each(self, monkeypatch):
        asked = []
        agree = numbers_module._agree
        monkeypatch.setattr(numbers_module, "_agree", lambda *given: asked.append(1) or agree(*given))

        def tried(segments: int) -> float:
            asked.clear()
            ours, theirs = story(segments, first=300)
            theirs = [text.replace(" días", f"{at} días") for at, text in enumerate(theirs)]
            compare(version("en", *ours), version("es", *theirs))
            return len(asked) / segments

        assert tried(80) < 1.3 * tried(40)
