from __future__ import annotations

import pytest
from django.urls import reverse

from factories import stories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", ["Reporter", "Editor"])
def test_who_writes_can_see_and_add_pictures(client, role):
    make.picture(title="Cranes at dusk")
    client.force_login(make.user(role))
    assert "Cranes at dusk" in client.get(reverse("wagtailimages:index")).text
    assert client.get(reverse("wagtailimages:add")).status_code == 200
