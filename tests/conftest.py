from __future__ import annotations

from pathlib import Path

import pytest
from django.core.cache import cache

from factories.newsroom import ambos


@pytest.fixture(autouse=True)
def _nothing_cached():
    """Renditions and the site's root would outlive a test's database."""
    cache.clear()


@pytest.fixture(autouse=True)
def _media_in_a_folder_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.MAIL_OUTBOX_DIR = tmp_path / "outbox"


@pytest.fixture(scope="session")
def prepared(tmp_path_factory) -> Path:
    """A data folder with a migrated database and no story, to be copied."""
    data = tmp_path_factory.mktemp("prepared") / "data"
    data.mkdir()
    done = ambos("manage", "migrate", "--verbosity=0", data=data)
    assert done.returncode == 0, done.stderr.decode()
    (data / "secret-key").unlink()
    return data
