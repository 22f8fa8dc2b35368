"""The newsroom's database as it was at a moment, to be put back in the time of a copy."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
from django.db import connection, connections


def at_work(folder: Path) -> Copies:
    """The database that Django's settings name, prepared and empty of stories."""
    return _Postgres() if connection.vendor == "postgresql" else _Sqlite(folder)


class Copies:
    """`keep` what the database holds under a name; `put_back` what was kept."""

    def keep(self, name: str) -> None:
        connections.close_all()
        self._copy(None, name)

    def put_back(self, name: str) -> None:
        connections.close_all()
        self._copy(name, None)

    def remove(self) -> None:
        """Leave nothing behind."""

    def _copy(self, source: str | None, target: str | None) -> None:
        """None is the database at work."""
        raise NotImplementedError


class _Sqlite(Copies):
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._at_work = Path(connection.settings_dict["NAME"])

    def _copy(self, source: str | None, target: str | None) -> None:
        path = self._path(target)
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(name).unlink(missing_ok=True)
        shutil.copyfile(self._path(source), path)

    def _path(self, name: str | None) -> Path:
        return self._folder / f"{name}.kept" if name else self._at_work


class _Postgres(Copies):
    def __init__(self) -> None:
        self._at_work = str(connection.settings_dict["NAME"])
        self._kept: set[str] = set()

    def remove(self) -> None:
        connections.close_all()
        with closing(_maintenance(connection.settings_dict)) as server:
            for name in (*self._kept, self._at_work):
                server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _copy(self, source: str | None, target: str | None) -> None:
        ours, theirs = self._name(source), self._name(target)
        if target:
            self._kept.add(theirs)
        with closing(_maintenance(connection.settings_dict)) as server:
            server.execute(f'DROP DATABASE IF EXISTS "{theirs}" WITH (FORCE)')
            server.execute(f'CREATE DATABASE "{theirs}" TEMPLATE "{ours}"')

    def _name(self, name: str | None) -> str:
        return f"{self._at_work}_{name}" if name else self._at_work


def make_postgres(address: str, name: str) -> str:
    """Make an empty database beside the one of this address; returns its own address."""
    parts = urlsplit(address)
    with closing(psycopg.connect(address.replace(parts.scheme, "postgresql", 1), autocommit=True)) as server:
        server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    return parts._replace(path=f"/{name}").geturl()


def _maintenance(settings: dict[str, Any]) -> psycopg.Connection:
    """To the server's own database: the one at work may have nobody in it while it is copied."""
    names = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password"}
    given = {ours: settings[name] for name, ours in names.items() if settings.get(name)}
    return psycopg.connect(dbname="postgres", autocommit=True, **given)
