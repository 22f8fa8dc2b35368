from django.apps import AppConfig


class ImportersConfig(AppConfig):
    name = "ambos.importers"
    label = "importers"
