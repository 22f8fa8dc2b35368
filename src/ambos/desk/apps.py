from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "ambos.desk"
    label = "desk"

    def ready(self) -> None:
        from ambos.desk import changes, notes, reports, roles, tasks
        from ambos.stories import gate

        gate.register_gatekeeper(reports.gatekeeper)
        gate.register_annotator(notes.notes)
        roles.connect()
        changes.connect()
        tasks.connect()
