"""Documents and findings as JSON, and the filter that reads pairs and writes findings."""

from __future__ import annotations

import io
import json

import pytest

from ambos.parity import BadDocument, Finding, document_from_json, findings_to_json
from ambos.parity.jsonl import BadPair, check_lines

SIDE = {
    "lang": "es-MX",
    "url": "https://paper.example/es/a",
    "style": {"quotes": ["“", "”"], "decimal": ".", "group": ","},
    "blocks": [
        {
            "id": "b1",
            "type": "para",
            "text": "Hola.",
            "links": [{"start": 0, "end": 4, "href": "https://a.example"}],
        },
        {"id": "b2", "type": "image", "text": "", "src": "/a.jpg", "alt": ""},
    ],
}
BAD = [
    ([], "expected an object"),
    ({}, "lang"),
    ({"lang": "en"}, "blocks"),
    ({"lang": 3, "blocks": []}, "a number"),
    ({"lang": "", "blocks": []}, "empty lang"),
    ({"lang": "en", "blocks": {}}, "expected a list"),
    ({"lang": "en", "blocks": ["x"]}, "Block 1 is a string"),
    ({"lang": "en", "blocks": [{"text": "x"}]}, "id"),
    ({"lang": "en", "blocks": [{"id": "1"}, {"id": "1"}]}, "given twice"),
    ({"lang": "en", "blocks": [{"id": "1", "links": [{"start": "0", "end": 1, "href": "x"}]}]}, "offsets"),
    ({"lang": "en", "blocks": [{"id": "1", "text": "x" * 20_001}]}, "20,000 characters in one paragraph"),
    ({"lang": "en", "blocks": [{"id": str(n)} for n in range(3_001)]}, "3,000 paragraphs"),
    ({"lang": "en", "blocks": [], "style": {"quotes": "“”"}}, "quotes"),
]


class TestDocument:
    def test_is_read(self):
        document = document_from_json(SIDE)

        assert (document.locale, document.language, document.url) == (
            "es-MX",
            "es",
            "https://paper.example/es/a",
        )
        assert document.style is not None
        assert document.style.quotes == ("“", "”")
        assert document.blocks[0].links[0].href == "https://a.example"
        assert document.blocks[1].alt == ""

    @pytest.mark.parametrize(("side", "said"), BAD)
    def test_is_refused_with_a_clear_sentence(self, side, said):
        with pytest.raises(BadDocument, match=said):
            document_from_json(side)


class TestFindings:
    def test_have_the_shape_of_the_exchange_format(self):
        findings = [
            Finding("number_changed", "b", "b4", "Put 41.", span=(12, 15), expected="41"),
            Finding("missing_para", "a", "a2", "It is lacking.", "warning"),
        ]
        assert findings_to_json(findings) == [
            {"class": "number_changed", "side": "b", "block": "b4", "span": [12, 15], "severity": "error",
             "message": "Put 41.", "expected": "41"},
            {"class": "missing_para", "side": "a", "block": "a2", "severity": "warning",
             "message": "It is lacking."},
        ]  # fmt: skip


class TestFilter:
    def test_writes_a_line_for_each_finding(self):
        text = "The council met on Tuesday and spoke of the harbour for a long time."
        source = {"lang": "en", "blocks": [{"id": "a1", "type": "para", "text": text}]}
        target = {"lang": "es", "blocks": [{"id": "b1", "type": "para", "text": text}]}
        lines = io.StringIO(json.dumps({"id": "p1", "a": source, "b": target}) + "\n\n")
        out = io.StringIO()

        assert check_lines(lines, out) == 1

        (found,) = map(json.loads, out.getvalue().splitlines())
        assert (found["pair"], found["class"], found["side"], found["block"]) == (
            "p1",
            "untranslated_para",
            "b",
            "b1",
        )

    @pytest.mark.parametrize("line", ["{", "3", '{"a": {}, "b": {}}', '{"a": 1}'])
    def test_names_the_line_it_cannot_read(self, line):
        with pytest.raises(BadPair, match="Line 1"):
            check_lines(io.StringIO(line + "\n"), io.StringIO())
