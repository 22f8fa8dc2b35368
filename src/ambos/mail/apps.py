from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "ambos.mail"
    label = "mail"
