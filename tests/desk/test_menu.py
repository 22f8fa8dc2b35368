from __future__ import annotations

import pytest
from django.test import RequestFactory
from django.urls import reverse
from wagtail.admin.menu import admin_menu, help_menu
from wagtail.admin.search import admin_search_areas

from factories import stories as make

pytestmark = pytest.mark.django_db


def request_of(user):
    request = RequestFactory().get("/admin/")
    request.user = user
    return request


@pytest.mark.parametrize(("role", "fields"), [("Editor", {}), (None, {"is_superuser": True})])
def test_the_menu_has_nothing_that_stories_do_not_use(client, role, fields):
    user = make.user(role, **fields)
    client.force_login(user)
    home = client.get(reverse("wagtailadmin_home")).text  # the first page of a process registers the menu
    names = {item.name for item in admin_menu.menu_items_for_request(request_of(user))}
    assert {"stories", "images", "polls", "newsletters", "mailing-lists"} <= names
    assert not {"documents", "snippets"} & names

    assert reverse("wagtaildocs:index") not in admin_search_areas.render_html(request_of(user))
    assert f'href="{reverse("wagtaildocs:index")}"' not in home


def test_help_holds_no_news_of_wagtail(client):
    editor = make.user("Editor")
    client.force_login(editor)
    client.get(reverse("wagtailadmin_home"))
    assert [item.name for item in help_menu.menu_items_for_request(request_of(editor))] == [
        "keyboard-shortcuts-trigger"
    ]
