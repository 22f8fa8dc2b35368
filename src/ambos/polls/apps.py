from django.apps import AppConfig


class PollsConfig(AppConfig):
    name = "ambos.polls"
    label = "polls"
