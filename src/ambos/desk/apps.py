from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "ambos.desk"
    label = "desk"
