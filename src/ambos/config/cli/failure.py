from __future__ import annotations

import os
from pathlib import Path

_NOT_PREPARED = "The database is not prepared; run “ambos manage migrate” or “ambos up” first."


class Failure(Exception):
    """The command cannot go on. Its text says what was found, what was expected, what to do."""


def start_django() -> None:
    """Make settings, models and the database ready for a subcommand that needs them."""
    import django
    from django.core.exceptions import ImproperlyConfigured

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ambos.config.settings.base")
    try:
        django.setup()
    except (ImproperlyConfigured, ValueError) as error:
        raise Failure(str(error)) from error
    except PermissionError as error:
        raise Failure(
            f"Cannot write to the data folder {error.filename}; give this user the right or set AMBOS_DATA."
        ) from error


def require_migrated() -> None:
    """Raises `Failure` if the database lacks tables this version of Ambos needs."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor
    from django.db.utils import OperationalError

    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        raise Failure(_NOT_PREPARED)  # to ask SQLite would make the file
    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except OperationalError as error:
        raise Failure(
            f"Cannot open the database: {error}. Check AMBOS_DATABASE_URL and AMBOS_DATA."
        ) from error
    if waiting:
        raise Failure(_NOT_PREPARED)
