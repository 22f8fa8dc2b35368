"""`ambos check` on files and folders: which are paired, what is printed, which exit code."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ambos.config.cli import main
from ambos.config.cli.check.folder import find_stories
from ambos.parity.classes import CLASSES

EN = "# The night ferry stays\n\nThe council voted on Tuesday to keep the night ferry running.\n"
ES = "# El ferri nocturno se queda\n\nEl ayuntamiento votó el martes mantener el ferri nocturno.\n"
FR = "# Le ferry de nuit reste\n\nLe conseil a voté mardi pour garder le ferry de nuit en service.\n"
ES_OPEN = ES.replace("mantener", "“mantener")
PAGE = '<html lang="{0}"><head><link rel="canonical" href="https://paper.example/{1}"></head><body>{2}</body></html>'


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str

    @property
    def findings(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stdout.splitlines()]


@pytest.fixture
def check(capsys, settings):
    """Runs the command in this process, which is quick; how it starts is tested with the command line."""

    def run(*arguments: object, locales: str = "en,es") -> Done:
        settings.LANGUAGES = [(tag, tag) for tag in locales.split(",")]
        code = main(["check", *map(str, arguments)])
        return Done(code, *capsys.readouterr())

    return run


@pytest.fixture
def folder(tmp_path):
    return write(
        tmp_path / "stories",
        {
            "a.en.md": EN,
            "a.es.md": ES,
            "b/en/b.txt": EN,
            "b/es/b.txt": ES_OPEN,
            "notes.md": "x",
            ".git/c.md": "x",
        },
    )


class TestPairs:
    @pytest.mark.parametrize(
        ("names", "stories"),
        [
            (["story.en.md", "story.es.md"], [{"en", "es"}]),
            (["en/story.html", "es/story.html"], [{"en", "es"}]),
            (["2024/en/story.html", "2024/es-MX/story.html"], [{"en", "es-MX"}]),
            (["story_en.md", "story_ES_mx.md"], [{"en", "es-MX"}]),
            (["story-en.md", "story-es.md", "other-en.md"], [{"en"}, {"en", "es"}]),
            (["en.md", "es.md"], [{"en", "es"}]),
            (["a/en.md", "b/es.md"], [{"en"}, {"es"}]),
            (["story.en.md", "story.es.txt"], [{"en"}, {"es"}]),
            (["story.md", "story.fr.md", "listen.md", "story.en.pdf"], []),
            (["es/story.en.md", "es/story.es.md"], [{"en", "es"}]),
        ],
    )
    def test_are_files_whose_names_differ_only_in_the_locale(self, names, stories, tmp_path):
        write(tmp_path, dict.fromkeys(names, "x"))
        found, _left_out = find_stories(tmp_path, ["en", "es"])
        assert [set(story) for story in found] == stories

    def test_files_without_a_locale_and_hidden_ones_are_left_out(self, folder):
        assert find_stories(folder, ["en", "es"])[1] == 1


class TestFolder:
    def test_prints_tables_that_line_up_and_the_sum(self, check, folder):
        done = check(folder)
        lines = done.stdout.splitlines()
        assert done.returncode == 1
        assert "2 pairs compared: 1 error, 0 warnings, 0 infos." in lines
        tables = [line for line in lines if line[:1] in "│┃"]
        assert len({width(line) for line in tables if "quote_unclosed" in line or "Severity" in line}) == 1
        assert not done.stderr

    def test_without_faults_is_exit_0(self, check, tmp_path):
        done = check(write(tmp_path / "clean", {"a.en.md": EN, "a.es.md": ES}))
        assert (done.returncode, done.stderr) == (0, "")

    def test_json_names_the_files(self, check, folder):
        found = check(folder, "--json").findings
        assert [(each["class"], each["side"], each["line"], each["column"]) for each in found] == [
            ("quote_unclosed", "b", 3, 32)
        ]
        assert found[0]["file"] == str(folder / "b/es/b.txt")
        assert found[0]["files"] == [str(folder / "b/en/b.txt"), str(folder / "b/es/b.txt")]

    def test_the_source_is_the_first_locale_or_the_one_named(self, check, tmp_path):
        folder = write(tmp_path / "more", {"a.en.md": EN, "a.es.md": ES_OPEN, "a.fr.md": FR})
        for options, source in (([], "a.en.md"), (["--source", "fr"], "a.fr.md")):
            done = check(folder, "--json", *options, locales="en,es,fr")
            assert {each["files"][0] for each in done.findings} == {str(folder / source)}

    def test_what_is_wrong_in_the_source_is_said_once(self, check, tmp_path):
        folder = write(tmp_path / "more", {"a.en.md": EN, "a.es.md": ES_OPEN, "a.fr.md": FR})
        done = check(folder, "--json", "--source", "es", locales="en,es,fr")
        assert [each["class"] for each in done.findings].count("quote_unclosed") == 1

    def test_what_two_translations_lack_is_said_for_both(self, check, tmp_path):
        long = EN + "\nFares do not rise this year, the mayor said on the radio.\n"
        folder = write(tmp_path / "more", {"a.en.md": long, "a.es.md": ES, "a.fr.md": FR})
        done = check(folder, "--json", locales="en,es,fr")
        assert [each["class"] for each in done.findings].count("missing_para") == 2

    def test_a_version_without_partner_is_checked_alone(self, check, folder):
        write(folder, {"c.es.md": ES_OPEN})
        done = check(folder)
        assert "2 pairs compared, and 1 version without a partner: 2 errors" in done.stdout

    def test_pages_tell_which_addresses_belong_together(self, check, tmp_path):
        link = "<h1>{0}</h1><p>{1} <a href='/en/b'>{2}</a>.</p>"
        folder = write(
            tmp_path / "site",
            {
                "en/a.html": PAGE.format(
                    "en", "en/a", link.format("Port", "It opens on Monday, see", "the plan")
                ),
                "es/a.html": PAGE.format(
                    "es", "es/a", link.format("Puerto", "Abre el lunes, vea", "el plan")
                ),
                "en/b.html": PAGE.format("en", "en/b", "<h1>The plan</h1><p>It is a long one.</p>"),
                "es/b.html": PAGE.format("es", "es/el-plan", "<h1>El plan</h1><p>Es uno muy largo.</p>"),
            },
        )
        found = check(folder, "--json").findings
        assert [(each["class"], each["expected"]) for each in found] == [
            ("link_not_localised", "https://paper.example/es/el-plan")
        ]

    def test_an_unreadable_file_is_named_and_the_others_are_compared(self, check, folder):
        (folder / "a.es.md").write_bytes(b"\xff")
        done = check(folder)
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
        assert "a.es.md: Found a byte in line 1" in done.stderr
        assert "1 pair compared: 1 error" in done.stdout

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            (["--locales", "de,fr"], "Found no pair"),
            (["--locales", "en,xx"], "“xx” in --locales"),
            (["--source", "xx"], "“xx” in --source"),
            (["--source", "fr"], "expected one of en, es"),
        ],
    )
    def test_options_that_do_not_fit_are_exit_2(self, check, folder, options, sentence):
        done = check(folder, *options)
        assert done.returncode == 2
        assert sentence in done.stderr
        assert not done.stdout


class TestTwoFiles:
    @pytest.mark.parametrize(
        ("suffix", "form"),
        [(".md", "{}"), (".txt", "{}"), (".html", "<h1>{}</h1>"), ("", "<!doctype html><p>{}")],
    )
    def test_each_format_is_read(self, check, tmp_path, suffix, form):
        folder = write(tmp_path, {f"a{suffix}": form.format(EN), f"b{suffix}": form.format(ES_OPEN)})
        done = check(folder / f"a{suffix}", folder / f"b{suffix}", "--json", "--locales", "en,es")
        assert [(each["class"], each["line"]) for each in done.findings] == [("quote_unclosed", 3)]

    def test_the_table_gives_line_and_column(self, check, folder):
        done = check(folder / "b/en/b.txt", folder / "b/es/b.txt")
        assert "│ 3:32 │ error    │ quote_unclosed │ es │" in done.stdout

    def test_a_page_may_declare_a_tag_that_is_none(self, check, tmp_path):
        folder = write(tmp_path, {"a.md": EN, "b.html": PAGE.format("xx", "es/b", ES)})
        done = check(folder / "a.md", folder / "b.html")
        assert done.returncode == 2
        assert "b.html: Found the language tag “xx” at the head of the file" in done.stderr

    def test_in_one_language_beside_itself_is_clean(self, check, folder):
        done = check(folder / "a.en.md", folder / "a.en.md", "--locales=en-US,en-GB")
        assert done.returncode == 0
        assert done.stdout.startswith("0 findings")

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [(b"", "Found no text"), (b"\xff\xfe\xfa", "no UTF-8"), (b"a\0b", "binary"), (None, "Cannot read")],
    )
    def test_one_that_is_no_text_is_exit_2_with_one_sentence(self, check, folder, content, sentence):
        path = folder / "b/es/b.txt"
        path.unlink()
        if content is not None:
            path.write_bytes(content)
        done = check(folder / "b/en/b.txt", path)
        assert (done.returncode, done.stdout) == (2, "")
        assert sentence in done.stderr
        assert done.stderr.count("\n") == 1

    @pytest.mark.parametrize("tags", ["xx,yy", "en,yy", "en", "en,es,fr"])
    def test_locales_that_do_not_fit_are_exit_2_with_one_sentence(self, check, folder, tags):
        done = check(folder / "b/en/b.txt", folder / "b/es/b.txt", "--locales", tags)
        assert (done.returncode, done.stdout) == (2, "")
        assert "--locales" in done.stderr
        assert done.stderr.count("\n") == 1

    def test_guessed_locales_are_said(self, check, folder):
        names = folder / "b/en/b.txt", folder / "b/es/b.txt"
        told = "taken for English and Spanish (guessed); if that is wrong, use --locales."
        sentence = f"{names[0]} and {names[1]}: {told}"
        assert sentence in check(*names).stdout.splitlines()
        assert f"ambos: {sentence}" in check(*names, "--json").stderr.splitlines()
        assert check(*names, "--json").findings[0]["guessed"] == ["en", "es"]
        run = json.loads(check(*names, "--sarif").stdout)["runs"][0]
        notes = run["invocations"][0]["toolExecutionNotifications"]
        assert sentence in [note["message"]["text"] for note in notes]

    def test_the_locale_in_a_file_s_name_counts_for_two_files_too(self, check, tmp_path):
        folder = write(tmp_path / "es", {"story.en.md": EN, "story_es-MX.md": ES, "listen.md": EN})
        done = check(folder / "story.en.md", folder / "story_es-MX.md", locales="en,es-MX")
        assert "guessed" not in done.stdout
        assert "listen.md: taken for English (guessed)" in check(folder / "listen.md").stdout

    def test_named_and_declared_locales_are_not_called_guessed(self, check, tmp_path):
        page = PAGE.format("en", "en/a", "<p>" + EN)
        folder = write(tmp_path, {"a.html": page, "a.md": EN, "b.md": ES_OPEN})
        assert "guessed" not in check(folder / "a.md", folder / "b.md", "--locales", "en,es").stdout
        assert "b.md: taken for Spanish (guessed)" in check(folder / "a.html", folder / "b.md").stdout


class TestOneFile:
    def test_in_three_languages_names_the_pair_of_each_finding(self, check, tmp_path):
        long = "The council voted on Tuesday to keep the night ferry running until the end of the year."
        page = "\n\n".join([EN, long, ES, FR]).replace("# ", "")
        path = write(tmp_path, {"page.txt": page}) / "page.txt"
        found = check(path, "--json", locales="en,es,fr").findings
        assert {tuple(each["locales"]) for each in found} == {("en", "es"), ("en", "fr")}
        run = json.loads(check(path, "--sarif", locales="en,es,fr").stdout)["runs"][0]
        pairs = [each["properties"]["locales"] for each in run["results"]]
        assert pairs == [each["locales"] for each in found]

    @pytest.mark.parametrize("name", ["a.es.md", "a.es.txt"])
    def test_in_one_language_is_checked_alone(self, check, tmp_path, name):
        done = check(write(tmp_path, {name: ES_OPEN}) / name)
        assert done.returncode == 1
        assert "quote_unclosed" in done.stdout
        assert "nothing was compared" in done.stdout


class TestSarif:
    def test_is_one_run_with_a_rule_for_each_class(self, check, folder):
        log = json.loads(check(folder, "--sarif").stdout)
        (run,) = log["runs"]
        assert log["version"] == "2.1.0"
        assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == list(CLASSES)
        assert run["columnKind"] == "unicodeCodePoints"

    def test_results_have_rule_level_file_and_region(self, check, folder):
        (result,) = json.loads(check(folder, "--sarif").stdout)["runs"][0]["results"]
        place = result["locations"][0]["physicalLocation"]
        assert (result["ruleId"], result["level"]) == ("quote_unclosed", "error")
        assert list(CLASSES)[result["ruleIndex"]] == "quote_unclosed"
        assert place["artifactLocation"]["uri"] == (folder / "b/es/b.txt").as_uri()
        assert place["region"] == {"startLine": 3, "startColumn": 32, "endLine": 3, "endColumn": 33}

    def test_one_without_findings_is_a_log_too(self, check, folder):
        done = check(folder / "a.en.md", folder / "a.es.md", "--sarif")
        assert done.returncode == 0
        assert json.loads(done.stdout)["runs"][0]["results"] == []


def width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
