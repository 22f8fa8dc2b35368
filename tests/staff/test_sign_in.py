from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.management import CommandError, call_command
from django.urls import reverse
from wagtail.users.models import UserProfile

from ambos.staff.models import User
from ambos.staff.sign_in import first_editor

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _data_in_a_folder_of_its_own(settings, tmp_path):
    settings.DATA_DIR = tmp_path


class TestTheFirstEditor:
    def test_can_choose_spanish_at_once(self, client, settings):
        settings.MAIL_FROM = "The Breakwater <desk@breakwater.example>"
        user = first_editor()
        client.force_login(user)
        url = reverse("wagtailadmin_account")
        form = BeautifulSoup(client.get(url).text, "html.parser")
        data = {
            field["name"]: field.get("value", "")
            for field in form.select("form input[name]")
            if field.get("type") not in {"checkbox", "file"}
        }
        data |= {
            field["name"]: field.select_one("option[selected]")["value"]
            for field in form.select("form select[name]:has(option[selected])")
        }
        done = client.post(url, {**data, "locale-preferred_language": "es"}, follow=True)

        assert "Cuenta" in done.text
        assert UserProfile.get_for_user(user).preferred_language == "es"
        assert User.objects.get().email == "desk@breakwater.example"

    def test_of_an_older_newsroom_gets_what_it_lacks(self):
        User.objects.create_superuser("editor", first_name="Ana")
        first_editor()
        user = User.objects.get()
        assert (user.first_name, user.last_name, user.email) == ("Ana", "Editor", "newsroom@localhost")


def test_no_superuser_is_made_without_a_name():
    with pytest.raises(CommandError, match="first_name"):
        call_command("createsuperuser", interactive=False, username="ana", email="ana@example.org")
