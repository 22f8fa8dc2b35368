from django.apps import AppConfig


class NewslettersConfig(AppConfig):
    name = "ambos.newsletters"
    label = "newsletters"
