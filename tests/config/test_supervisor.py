"""The whole newsroom as a person starts it: real processes on a port of this machine."""

from __future__ import annotations

import os
import signal
import socket
import time
import urllib.request
from pathlib import Path

import pytest

from ambos.config.cli import main
from ambos.config.supervisor import ending_at_once
from factories.newsroom import Newsroom, ambos, free_port, processes_of

pytestmark = pytest.mark.xdist_group("processes")


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="Needs /proc to look for processes left behind.")
class TestUp:
    def test_says_where_it_is_starts_what_was_killed_again_and_leaves_no_process_behind(
        self, tmp_path, prepared
    ):
        with Newsroom(tmp_path / "data", "--no-demo", prepared=prepared) as newsroom:
            address, sign_in = newsroom.lines
            assert address == f"Ambos is at {newsroom.url}/"
            assert (
                sign_in == f"Sign in at {newsroom.url}/admin/ as editor with the password {newsroom.password}"
            )
            for path in ("/en/", "/es/", "/admin/login/", "/static/site/site.css"):
                with urllib.request.urlopen(newsroom.url + path) as answer:
                    assert answer.status == 200
            assert len(processes_of(newsroom.data)) >= 3
            assert [path for path in private_files(newsroom.data) if path.stat().st_mode & 0o077] == []

            for pid in processes_of(newsroom.data):
                if pid != newsroom.process.pid:
                    os.kill(pid, signal.SIGKILL)
            assert _within(40, lambda: _answers(newsroom.url + "/en/"))
            assert newsroom.end(signal.SIGINT) == 0
            assert processes_of(newsroom.data) == []

    def test_takes_all_along_when_killed_itself(self, tmp_path, prepared):
        with Newsroom(tmp_path / "data", "--no-demo", prepared=prepared) as newsroom:
            newsroom.process.kill()
            newsroom.process.wait(10)
            assert _within(40, lambda: processes_of(newsroom.data) == [])

    def test_takes_all_along_when_killed_while_the_web_process_starts(self, tmp_path, prepared):
        newsroom = Newsroom(tmp_path / "data", "--no-demo", prepared=prepared)
        newsroom.start()
        assert _within(60, lambda: len(processes_of(newsroom.data)) > 1)
        time.sleep(0.8)  # its worker begins, and does not yet hear that it is to stop
        newsroom.end(signal.SIGKILL)
        assert _within(40, lambda: processes_of(newsroom.data) == [])


def private_files(data: Path) -> list[Path]:
    found = [path for path in data.iterdir() if path.is_file()]
    assert {"ambos.sqlite3", "ambos.sqlite3-wal", "secret-key", "editor-password"} <= {f.name for f in found}
    return found


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _within(seconds: float, condition) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.2)
    return False


class TestAStartThatIsBrokenOff:
    def test_is_quiet_and_leaves_neither_process_nor_picture(self, tmp_path, prepared):
        newsroom = Newsroom(tmp_path / "data", prepared=prepared)
        newsroom.start()
        assert _within(120, lambda: pictures(newsroom.data) != [])
        assert newsroom.end(signal.SIGINT) == 130
        assert newsroom.errors == ""
        assert pictures(newsroom.data) == []
        assert processes_of(newsroom.data) == []

    @pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
    def test_ends_with_the_code_shells_expect(self, number, code):
        before = signal.getsignal(number)
        with pytest.raises(SystemExit) as ended, ending_at_once():
            os.kill(os.getpid(), number)
        assert ended.value.code == code
        assert signal.getsignal(number) is before


def pictures(data: Path) -> list[Path]:
    return [path for path in (data / "media").rglob("*") if path.is_file()]


class TestWhatUpCannotDo:
    def failing(self, *more, data, port=None, **variables):
        done = ambos("up", *more, data=data, PORT=str(port or free_port()), **variables)
        assert done.returncode == 2
        [line] = done.stderr.decode().strip().splitlines()
        return line

    @pytest.mark.parametrize("port", ["x", "0", "70000", "-1"])
    def test_a_port_that_is_none(self, capsys, port):
        assert main(["up", f"--port={port}"]) == 2
        assert "expected a number from 1 to 65535" in capsys.readouterr().err

    def test_a_taken_port(self, capsys):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            assert main(["up", f"--port={port}"]) == 2
            assert f"Port {port} is taken" in capsys.readouterr().err

    def test_a_data_folder_that_is_a_file(self, tmp_path):
        (tmp_path / "data").write_text("no folder")
        assert f"Found a file at {tmp_path}/data, expected a folder" in self.failing(data=tmp_path / "data")

    def test_a_variable_that_makes_no_sense(self, tmp_path):
        line = self.failing(data=tmp_path / "data", AMBOS_TIME_ZONE="Mars/Base")
        assert "Found AMBOS_TIME_ZONE=Mars/Base, expected the name of a time zone" in line
        assert not (tmp_path / "data").exists()

    def test_a_database_that_is_none(self, tmp_path):
        (tmp_path / "ambos.sqlite3").write_text("These are the minutes of a meeting, and no tables.")
        assert f"Cannot use the database {tmp_path}/ambos.sqlite3: " in self.failing(data=tmp_path)

    def test_a_database_that_cannot_be_reached(self, tmp_path):
        line = self.failing(data=tmp_path, AMBOS_DATABASE_URL="postgres://nobody@127.0.0.1:1/none")
        assert "Cannot use the database: connection failed" in line
