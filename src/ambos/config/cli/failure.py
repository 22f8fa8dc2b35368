from __future__ import annotations

import os
from pathlib import Path

_NOT_PREPARED = "The database is not prepared; run “ambos manage migrate” or “ambos up” first."


class Failure(Exception):
    """The command cannot go on. Its text says what was found, what was expected, what to do."""


def start_django(*, with_data: bool = True) -> None:
    """Make settings, models and the database ready for a subcommand that needs them.

    Without data no folder is made and none is looked at: links that are signed then hold for this process.
    """
    import django
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management.utils import get_random_secret_key

    from ambos.config.data_folder import open_data_folder

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ambos.config.settings.base")
    if not with_data and not settings.configured and not os.environ.get("AMBOS_SECRET_KEY"):
        os.environ["AMBOS_SECRET_KEY"] = get_random_secret_key()
    try:
        if with_data:
            open_data_folder(settings.DATA_DIR)
        django.setup()
    except (ImproperlyConfigured, ValueError) as error:
        raise Failure(str(error)) from error


def require_migrated() -> None:
    """Raises `Failure` if the database lacks tables this version of Ambos needs."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor
    from django.db.utils import DatabaseError

    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        raise Failure(_NOT_PREPARED)  # to ask SQLite would make the file
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        raise unusable_database(error) from error
    if waiting:
        raise Failure(_NOT_PREPARED)


def unusable_database(error: Exception) -> Failure:
    """What to say when the database answers with an error."""
    from django.db import connection

    reason = " ".join(str(error).split()).rstrip(".?")
    if connection.vendor == "sqlite":
        return Failure(
            f"Cannot use the database {connection.settings_dict['NAME']}: {reason}; expected a SQLite file "
            "that this user may read and write. Check AMBOS_DATA and AMBOS_DATABASE_URL."
        )
    return Failure(f"Cannot use the database: {reason}. Check AMBOS_DATABASE_URL.")
