"""The digest by which a block is known again."""

from __future__ import annotations

from dataclasses import replace

from ambos.parity import Block, Link, digest

BLOCK = Block("1", "para", "“We go,” she said.", links=(Link(0, 3, "https://a.example/x"),), alt="A door")


class TestDigest:
    def test_does_not_see_ids_marks_and_spaces(self):
        assert digest(BLOCK) == digest(replace(BLOCK, id="2", type="quote"))
        assert digest(BLOCK) == digest(replace(BLOCK, text='"We  go," she\u00a0said. '))

    def test_sees_words_links_and_alternative_text(self):
        others = [
            replace(BLOCK, text="“We went,” she said."),
            replace(BLOCK, links=(Link(0, 3, "https://a.example/y"),)),
            replace(BLOCK, alt="A window"),
        ]
        assert len({digest(BLOCK), *map(digest, others)}) == 4

    def test_is_short_hex(self):
        assert len(digest(BLOCK)) == 16
        int(digest(BLOCK), 16)
