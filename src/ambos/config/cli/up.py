from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from ambos.config.cli.failure import Failure, start_django, unusable_database
from ambos.config.supervisor import Child, answers, ending_at_once, port_is_free, supervise

_DEFAULT_PORT = "8000"


def add_to(subcommands: Any) -> None:
    parser = subcommands.add_parser(
        "up",
        help="the whole newsroom: database, demo, web, worker",
        description="Prepare the database, make the demo newsroom if there is no story yet, and run the web "
        "process and the task worker until Ctrl-C or SIGTERM.",
        epilog="Exit codes: 0 ended by Ctrl-C or SIGTERM; 2 could not start; 130 or 143 ended by one of them "
        "before it had started.",
    )
    parser.add_argument(
        "--port",
        metavar="N",
        default=os.environ.get("PORT") or os.environ.get("AMBOS_PORT") or _DEFAULT_PORT,
        help="where it listens, on this machine only (default: PORT, AMBOS_PORT or 8000)",
    )
    parser.add_argument(
        "--data",
        metavar="DIR",
        default=os.environ.get("AMBOS_DATA") or "var",
        help="the data folder (default: AMBOS_DATA or var)",
    )
    parser.add_argument("--no-demo", action="store_true", help="start empty, without the demo newsroom")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    port = _port(given.port)
    os.environ.update(AMBOS_DATA=str(Path(given.data).resolve()), AMBOS_PORT=str(port))
    with ending_at_once():
        start_django()
        _prepare(demo=not given.no_demo)
    supervise(
        [Child("web", _web(port)), Child("worker", _worker(), before_start=take_up_what_was_left)],
        when_ready=lambda: answers(port),
        announce=_announce,
    )
    return 0


def _port(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise Failure(f"Found port {text!r}, expected a number from 1 to 65535.")
    if not port_is_free(int(text)):
        raise Failure(f"Port {text} is taken; stop what uses it or choose another with PORT=… or --port.")
    return int(text)


def _prepare(*, demo: bool) -> None:
    from django.core.management import call_command
    from django.db.utils import DatabaseError
    from rich.console import Console
    from rich.progress import Progress

    from ambos.demo.operations import has_stories, make_demo
    from ambos.stories.editions import switched_off

    console = Console(stderr=True)
    try:
        with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
            preparing = progress.add_task("Preparing the database", total=None)
            call_command("migrate", verbosity=0, interactive=False)
            progress.remove_task(preparing)
            if demo and not has_stories():
                make_demo(track=lambda steps, label: progress.track(steps, description=label))
        for tag, versions in switched_off().items():
            print(
                f"AMBOS_LOCALES does not name {tag}, in which {versions} versions are written: they stay. "
                "Name it again to work on them.",
                file=sys.stderr,
            )
    except DatabaseError as error:
        raise unusable_database(error) from error


def take_up_what_was_left() -> None:
    """Tasks that a killed worker left running begin again, and mail whose wake-up was lost is looked for.

    Each may run twice without harm.
    """
    from django_tasks.base import TaskResultStatus
    from django_tasks_db.models import DBTaskResult

    from ambos.desk.tasks import take_up_marks
    from ambos.newsletters.tasks import take_up as take_up_issues
    from ambos.readers.tasks import take_up as take_up_requests
    from ambos.stories.tasks import take_up

    DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING).update(status=TaskResultStatus.READY)
    take_up_requests()
    take_up_issues()
    take_up()
    take_up_marks()


def _web(port: int) -> list[str]:
    options = ["--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port), "--blocking-threads", "4"]
    # A worker told to stop while it still starts would never end by itself.
    stopping = ["--workers-kill-timeout", "5"]
    quiet = ["--no-ws", "--log-level", "warning"]
    return [sys.executable, "-m", "granian", *options, *stopping, *quiet, "ambos.config.wsgi:application"]


def _worker() -> list[str]:
    return [sys.executable, "-m", "ambos", "manage", "db_worker", "--interval", "1", "--verbosity", "0"]


def _announce() -> None:
    from django.conf import settings

    from ambos.staff.sign_in import sign_in_line

    print(f"Ambos is at {settings.BASE_URL}/", flush=True)
    print(sign_in_line(f"{settings.BASE_URL}/admin/"), flush=True)
