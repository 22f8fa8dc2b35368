"""The data folder: what cannot be used is said in one sentence, what lies in it is closed to others."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from ambos.config.data_folder import kept_secret_key, open_data_folder


@pytest.fixture(autouse=True)
def _umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


class TestOpen:
    @pytest.mark.parametrize("name", ["media", "outbox"])
    def test_refuses_a_file_where_a_folder_is_due(self, tmp_path, name):
        (tmp_path / name).write_text("x")
        with pytest.raises(
            ImproperlyConfigured, match=rf"^Found a file at \S+/{name}, expected a folder; move"
        ):
            open_data_folder(tmp_path)

    @pytest.mark.parametrize("name", ["secret-key", "editor-password", "ambos.sqlite3"])
    def test_refuses_a_folder_where_a_file_is_due(self, tmp_path, name):
        (tmp_path / name).mkdir()
        with pytest.raises(
            ImproperlyConfigured, match=rf"^Found a folder at \S+/{name}, expected a file; move"
        ):
            open_data_folder(tmp_path)

    def test_refuses_a_file_and_a_folder_below_one(self, tmp_path):
        (tmp_path / "data").write_text("x")
        with pytest.raises(ImproperlyConfigured, match=r"^Found a file at \S+/data, "):
            open_data_folder(tmp_path / "data")
        with pytest.raises(ImproperlyConfigured, match=r"data folder: Not a directory at \S+/below"):
            open_data_folder(tmp_path / "data" / "below")

    @pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="Needs /proc, where nobody can write.")
    def test_refuses_a_folder_that_cannot_be_written(self):
        with pytest.raises(
            ImproperlyConfigured, match=r"^Cannot write to the data folder: .+ at /proc; make"
        ):
            open_data_folder(Path("/proc"))

    def test_closes_what_lay_open(self, tmp_path):
        for name in ("secret-key", "editor-password", "ambos.sqlite3", "ambos.sqlite3-wal"):
            (tmp_path / name).write_text("x")
            (tmp_path / name).chmod(0o664)
        open_data_folder(tmp_path)
        assert {mode(path) for path in tmp_path.iterdir()} == {0o600}

    def test_makes_a_folder_others_can_only_pass_through_and_files_that_are_its_owners(self, tmp_path):
        open_data_folder(tmp_path / "deep" / "data")
        (tmp_path / "deep/data/new").write_text("x")
        modes = [mode(tmp_path / name) for name in ("deep", "deep/data", "deep/data/new")]
        assert modes == [0o755, 0o711, 0o600]


class TestTheSecretKey:
    def test_is_made_once_for_its_owner_alone(self, tmp_path):
        key = kept_secret_key(tmp_path)
        assert len(key) > 40
        assert kept_secret_key(tmp_path) == key
        assert mode(tmp_path / "secret-key") == 0o600

    def test_is_made_anew_where_a_start_was_broken_off_before_it_was_written(self, tmp_path):
        (tmp_path / "secret-key").touch()
        assert len(kept_secret_key(tmp_path)) > 40
