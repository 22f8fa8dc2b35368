from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
from contextlib import closing

import pytest

from ambos.config.cli import main
from ambos.importers.models import PageImport
from ambos.stories.models import Story
from factories.newsroom import ambos

EN = (
    "The night ferry stays\n\nThe council voted on Tuesday to keep the night ferry running.\n\n"
    "Fares stay as they are.\n"
)
PAGE = "La grúa calló\n\nLa grúa del puerto calló un día entero.\n"
ES = "El transbordador se queda\n\nEl ayuntamiento votó el martes mantener el transbordador nocturno.\n"


@pytest.fixture
def files(tmp_path):
    (tmp_path / "story.en.txt").write_text(EN)
    (tmp_path / "story.es.txt").write_text(ES)
    return tmp_path / "story.en.txt", tmp_path / "story.es.txt"


class TestCheck:
    def test_two_files_gives_findings_and_exit_1_without_a_data_folder(self, files, tmp_path):
        (tmp_path / "data").write_text("no folder")
        done = ambos("check", *files, "--json", data=tmp_path / "data")
        found = [json.loads(line) for line in done.stdout.splitlines()]
        assert [(each["class"], each["side"], each["block"]) for each in found] == [
            ("missing_para", "a", "3")
        ]
        assert done.returncode == 1

    def test_jsonl_reads_pairs_and_writes_findings(self, tmp_path):
        def side(lang, *texts):
            blocks = [{"id": f"{lang}{n}", "type": "para", "text": text} for n, text in enumerate(texts)]
            return {"lang": lang, "blocks": blocks}

        pair = {"id": "one", "a": side("en", *EN.split("\n\n")[1:]), "b": side("es", ES.split("\n\n")[1])}
        done = ambos("check", "--jsonl", data=tmp_path / "data", stdin=json.dumps(pair).encode())
        found = [json.loads(line) for line in done.stdout.splitlines()]
        assert [(each["pair"], each["class"]) for each in found] == [("one", "missing_para")]
        assert done.returncode == 0

    def test_jsonl_writes_half_a_surrogate_pair_as_it_came(self, tmp_path):
        block = {"id": "1", "type": "para", "text": "Dijo “sí \ud800 y se fue con “prisa."}
        pair = {"id": "p", "a": {"lang": "en", "blocks": []}, "b": {"lang": "es", "blocks": [block]}}
        done = ambos("check", "--jsonl", data=tmp_path / "data", stdin=json.dumps(pair).encode())
        assert done.returncode == 0
        assert [json.loads(line)["pair"] for line in done.stdout.splitlines()]

    def test_jsonl_that_is_no_utf_8_is_exit_2_with_one_sentence(self, tmp_path):
        done = ambos("check", "--jsonl", data=tmp_path / "data", stdin=b'{"id": "\xff"}')
        assert done.returncode == 2
        assert done.stderr.decode().count("\n") == 1
        assert "no UTF-8" in done.stderr.decode()


@pytest.fixture
def migrated(prepared, tmp_path):
    return shutil.copytree(prepared, tmp_path / "data")


def stored(data):
    """The names of the imported files; nothing else may be there without one."""
    assert not (data / "secret-key").exists()
    with closing(sqlite3.connect(data / "ambos.sqlite3")) as database:
        names = [name for (name,) in database.execute("SELECT file_name FROM importers_pageimport")]
        (stories,) = database.execute("SELECT COUNT(*) FROM stories_story").fetchone()
    assert stories == len(names)
    return names


class TestImportPage:
    def test_before_the_database_is_prepared_says_what_to_do(self, files, tmp_path):
        done = ambos("import", "page", files[0], data=tmp_path / "data")
        assert done.returncode == 2
        assert "ambos manage migrate" in done.stderr.decode()
        assert not (tmp_path / "data").exists()

    def test_of_what_is_no_page_stores_nothing_and_makes_no_key(self, tmp_path, migrated):
        path = tmp_path / "page.txt"
        path.write_bytes(bytes(range(256)) * 9)
        done = ambos("import", "page", path, data=migrated)
        assert (done.returncode, done.stdout) == (2, b"")
        assert len(done.stderr.decode().strip().splitlines()) == 1
        assert stored(migrated) == []

    def test_of_a_page_stores_it_and_makes_no_key(self, tmp_path, migrated):
        path = tmp_path / "página.txt"
        path.write_bytes(PAGE.encode("utf-16"))
        done = ambos("import", "page", path, data=migrated, AMBOS_LOCALES="en,es")
        assert done.returncode == 0, done.stderr
        assert "La grúa calló" in done.stdout.decode()
        assert stored(migrated) == ["página.txt"]


@pytest.mark.django_db
class TestImportPageHere:
    """In this process, on the database of the tests."""

    @pytest.fixture(autouse=True)
    def _ready(self, tmp_path, settings, monkeypatch):
        settings.DATA_DIR = tmp_path / "data"
        monkeypatch.setenv("AMBOS_SECRET_KEY", "none")
        # The command looks for the file of a SQLite database; that of the tests lives in memory.
        monkeypatch.setattr("ambos.config.cli.importing.require_migrated", lambda: None)

    @pytest.mark.parametrize("kind", ["empty", "folder", "pipe", "huge", "cut", "nothing"])
    def test_of_what_is_no_page_is_exit_2_with_one_sentence(self, kind, tmp_path, capsys):
        path = tmp_path / "page.txt"
        contents = {"empty": b" \n", "cut": b"\xff\xfea", "nothing": b"---\n"}
        if kind == "folder":
            path.mkdir()
        elif kind == "pipe":
            os.mkfifo(path)
        elif kind == "huge":
            with path.open("wb") as file:
                file.truncate(10**12)
        else:
            path.write_bytes(contents[kind])
        assert main(["import", "page", str(path)]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.strip().splitlines()) == 1
        assert not PageImport.objects.exists()
        assert not Story.objects.exists()

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "latin-1", "cp1252"])
    def test_reads_what_programs_save(self, encoding, tmp_path, capsys):
        path = tmp_path / "page.txt"
        path.write_bytes(PAGE.encode(encoding))
        assert main(["import", "page", str(path)]) == 0
        assert "La grúa calló" in capsys.readouterr().out
        assert PageImport.objects.get().file_name == "page.txt"

    @pytest.mark.parametrize(
        ("text", "counted"),
        [("The crane fell silent", "1 line: 1 kept, 0"), ("The crane\n\nMenu", "2 lines: 1 kept, 1")],
    )
    def test_counts_the_lines(self, text, counted, tmp_path, capsys):
        path = tmp_path / "page.txt"
        path.write_text(text)
        assert main(["import", "page", str(path)]) == 0
        assert capsys.readouterr().out.splitlines()[-1] == f"{counted} dropped."


class TestArguments:
    @pytest.mark.parametrize("arguments", [["fly"], ["import", "page"], ["up", "--fly"], ["import"]])
    def test_that_are_not_known_or_lacking_are_exit_2_with_a_hint(self, arguments, capsys):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 2
        assert "--help”." in capsys.readouterr().err

    @pytest.mark.parametrize("arguments", [["check"], ["check", "a", "b", "c"]])
    def test_of_the_wrong_number_are_exit_2_with_one_sentence(self, arguments, capsys):
        assert main(arguments) == 2
        assert "expected two versions" in capsys.readouterr().err

    def test_none_at_all_print_the_help(self, capsys):
        assert main([]) == 0
        assert "Exit codes: 0 done; 1 done" in capsys.readouterr().out

    @pytest.mark.parametrize("command", ["up", "check", "import", "import page", "bench"])
    def test_help_names_every_option_and_the_exit_codes_within_80_columns(self, command, capsys, monkeypatch):
        monkeypatch.setenv("COLUMNS", "80")
        with pytest.raises(SystemExit) as ended:
            main([*command.split(), "--help"])
        lines = capsys.readouterr().out.splitlines()
        assert ended.value.code == 0
        assert any(line.startswith("Exit codes: ") for line in lines)
        assert max(map(len, lines)) <= 80
        bare = [at for at, line in enumerate(lines) if re.fullmatch(r"  -\S+( \S+)?", line)]
        assert [lines[at] for at in bare if not lines[at + 1].startswith(" " * 10)] == []

    def test_of_djangos_commands_are_djangos(self, tmp_path):
        done = ambos("manage", "migrate", "--help", data=tmp_path / "data")
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"usage: ambos manage migrate" in done.stdout


class TestAnInterruption:
    def test_is_quiet_and_exit_130(self, monkeypatch, capsys):
        def interrupted(given):
            raise KeyboardInterrupt

        monkeypatch.setattr("ambos.config.cli.bench.run", interrupted)
        assert main(["bench", "parity"]) == 130
        assert capsys.readouterr() == ("", "")
