from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from ambos.mail import views


class OutboxMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return views.may_see_outbox(request.user)


@hooks.register("register_admin_urls")
def outbox_urls() -> list[URLPattern]:
    return [
        path("outbox/", views.index, name="mail_outbox"),
        path("outbox/<str:key>/", views.show, name="mail_outbox_message"),
        path("outbox/<str:key>/html/", views.show_html, name="mail_outbox_html"),
    ]


@hooks.register("register_admin_menu_item")
def outbox_menu_item() -> Any:
    return OutboxMenuItem(_("Outbox"), reverse("mail_outbox"), name="outbox", icon_name="mail", order=900)
