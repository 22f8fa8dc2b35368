from django.apps import AppConfig


class StaffConfig(AppConfig):
    name = "ambos.staff"
    label = "staff"
