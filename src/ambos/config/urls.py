from django.conf import settings
from django.contrib.sitemaps import views as sitemaps
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from ambos.site.feeds import FrontFeed
from ambos.site.preview import preview
from ambos.site.sitemaps import SITEMAPS

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    path("preview/<token>/", preview, name="preview"),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap"}),
    path("sitemap-<section>.xml", sitemaps.sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
    path("<edition>/feed.xml", FrontFeed()),
    path("<edition>/<section>/feed.xml", FrontFeed()),
    path("", include("ambos.readers.urls")),
    path("", include("ambos.polls.urls")),
    path("", include(wagtail_urls)),
]

handler400 = "ambos.site.views.bad_request"
handler403 = "ambos.site.views.forbidden"
handler404 = "ambos.site.views.not_found"
handler500 = "ambos.site.views.server_error"
