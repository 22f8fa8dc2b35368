from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone
from rich.console import Console
from rich.progress import Progress

from ambos.desk.marking import retell_all


class Command(BaseCommand):
    help = "Tell anew where each version of every story stands, for the board."

    def handle(self, *args: Any, **options: Any) -> None:
        console = Console(stderr=True)
        with Progress(console=console, disable=not console.is_terminal) as progress:

            def track(batches: Sequence[int]) -> Iterable[int]:
                return progress.track(batches, description="Telling where stories stand")

            number = retell_all(now=timezone.now(), track=track)
        self.stdout.write(f"Stories told: {number}.")
