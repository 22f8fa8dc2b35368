from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "ambos.demo"
    label = "demo"
