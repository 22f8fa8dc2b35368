from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "ambos.site"
    label = "ambos_site"
