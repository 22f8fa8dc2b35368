from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from ambos.stories import views
from ambos.stories.models import Author


class AuthorViewSet(SnippetViewSet):
    model = Author
    icon = "user"
    menu_name = "authors"
    add_to_admin_menu = True
    menu_order = 310
    list_display = ["name"]
    search_fields = ["name"]


register_snippet(AuthorViewSet)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [path("versions/<int:pk>/notes/", views.notes, name="version_notes")]
