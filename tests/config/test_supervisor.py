"""The whole newsroom as a person starts it: real processes on a port of this machine."""

from __future__ import annotations

import os
import signal
import socket
import time
import urllib.request
from pathlib import Path

import pytest

from factories.newsroom import Newsroom, ambos, free_port, processes_of

pytestmark = pytest.mark.xdist_group("processes")


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="Needs /proc to look for processes left behind.")
class TestUp:
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_starts_says_where_and_leaves_no_process_behind(self, tmp_path, prepared, number):
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
            assert newsroom.end(number) == 0
            assert processes_of(newsroom.data) == []

    def test_starts_what_was_killed_again_and_takes_all_along_when_killed_itself(self, tmp_path, prepared):
        with Newsroom(tmp_path / "data", "--no-demo", prepared=prepared) as newsroom:
            for pid in processes_of(newsroom.data):
                if pid != newsroom.process.pid:
                    os.kill(pid, signal.SIGKILL)
            assert _within(40, lambda: _answers(newsroom.url + "/en/"))

            newsroom.process.kill()
            newsroom.process.wait(10)
            assert _within(40, lambda: processes_of(newsroom.data) == [])


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


class TestWhatUpCannotDo:
    def failing(self, *more, data, port, **variables):
        done = ambos("up", *more, data=data, PORT=str(port), **variables)
        assert done.returncode == 2
        [line] = done.stderr.decode().strip().splitlines()
        return line

    def test_a_taken_port(self, tmp_path):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            assert f"Port {port} is taken" in self.failing(data=tmp_path / "data", port=port)

    @pytest.mark.parametrize("port", ["x", "0", "70000", "-1"])
    def test_a_port_that_is_none(self, tmp_path, port):
        assert "expected a number from 1 to 65535" in self.failing(f"--port={port}", data=tmp_path, port="1")

    def test_a_data_folder_that_is_a_file(self, tmp_path):
        (tmp_path / "data").write_text("no folder")
        assert "Cannot write to the data folder" in self.failing(data=tmp_path / "data", port=free_port())

    @pytest.mark.parametrize(
        ("name", "value", "sentence"),
        [
            ("AMBOS_TIME_ZONE", "Mars/Base", "Incorrect timezone setting: Mars/Base"),
            ("AMBOS_DATABASE_URL", "nonsense", "AMBOS_DATABASE_URL"),
            ("AMBOS_DATABASE_URL", "postgres://nobody@127.0.0.1:1/none", "Cannot prepare the database"),
            ("AMBOS_MAIL_URL", "nonsense", "AMBOS_MAIL_URL names no mail server"),
            ("AMBOS_BASE_URL", "nonsense", "AMBOS_BASE_URL=nonsense"),
        ],
    )
    def test_a_variable_that_makes_no_sense(self, tmp_path, name, value, sentence):
        assert sentence in self.failing(data=tmp_path / "data", port=free_port(), **{name: value})

    @pytest.mark.parametrize("tags", ["en,xx-nowhere", "en,en", ","])
    def test_locales_that_are_none(self, tmp_path, tags):
        line = self.failing(data=tmp_path / "data", port=free_port(), AMBOS_LOCALES=tags)
        assert "AMBOS_LOCALES" in line
