from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _media_in_a_folder_of_its_own():
    """The suite's fixture of this name asks for Django's settings; these tests know no Django."""


@pytest.fixture(autouse=True)
def _nothing_cached():
    """Likewise."""
