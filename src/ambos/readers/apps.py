from django.apps import AppConfig


class ReadersConfig(AppConfig):
    name = "ambos.readers"
    label = "readers"
