"""The mixed page every rule was first read from."""

from __future__ import annotations

import pytest

from ambos.parity import Block, Document, check, compare
from factories.documents import SHARED, found

SEED = SHARED / "seed" / "page.txt"


@pytest.fixture
def versions() -> tuple[Document, Document]:
    if not SEED.exists():
        pytest.skip("The seed page is not beside this checkout (../shared/seed/page.txt).")
    lines = [line for line in SEED.read_text(encoding="utf-8").splitlines() if line.strip()]
    caption = "China offered its support to Cuba to build socialism."
    english = [
        Block("headline", "headline", lines[1]),
        *(
            Block(name, "para", text)
            for name, text in zip(["leader", "xinhua", "reported"], lines[5:8], strict=True)
        ),
        Block("support", "subhead", lines[8]),
        Block("pandemic", "para", lines[10]),
        Block("picture", "image", caption, src="cuba.jpg", alt="Two men shake hands."),
        Block("closing", "para", lines[-1]),
    ]
    spanish = [
        Block("headline", "headline", lines[2]),
        Block("pandemia", "para", lines[9]),
        Block("foto", "image", "China ofreció su apoyo a Cuba en la construcción.", src="cuba.jpg",
              alt="Dos hombres se dan la mano."),
    ]  # fmt: skip
    return Document("en", tuple(english)), Document("es", tuple(spanish))


class TestSeedPage:
    def test_says_what_the_spanish_owes_and_where_the_english_quotes_itself(self, versions):
        report = compare(*versions)

        assert sorted(found(report)) == [
            "attribution_in_quote aclosing",
            "missing_para aclosing",
            "missing_para aleader",
            "missing_para areported",
            "missing_para asupport",
            "missing_para axinhua",
        ]

    def test_matches_the_spanish_paragraph_with_the_one_it_tells(self, versions):
        report = compare(*versions)

        match = next(match for match in report.alignment if match.target == ("pandemia",))
        assert match.source == ("pandemic",)

    def test_finds_the_same_in_each_version_alone(self, versions):
        english, spanish = versions

        assert found(check(english, languages=["en", "es"])) == ["attribution_in_quote aclosing"]
        assert found(check(spanish, languages=["en", "es"])) == []
