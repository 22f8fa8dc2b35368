"""Keeps the web process and the task worker running, and leaves none behind."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import FrameType

_STOP_SECONDS = 20.0
_RESTART_SECONDS = 1.0
_POLL_SECONDS = 0.2
_PR_SET_PDEATHSIG = 1


@dataclass
class Child:
    """One process in a session of its own, so that Ctrl-C reaches the supervisor alone.

    A second signal would end a task half way, and a killed server leaves its workers in its group.
    """

    name: str
    command: Sequence[str]
    before_start: Callable[[], None] = lambda: None
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def start(self) -> None:
        self.before_start()
        self.process = subprocess.Popen(  # noqa: S603
            list(self.command),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,
        )

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def signal_group(self, number: signal.Signals) -> None:
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, number)

    def ask_to_stop(self) -> None:
        if self.process is not None and self.is_running:
            self.process.send_signal(signal.SIGTERM)


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


@contextmanager
def ending_at_once() -> Iterator[None]:
    """Inside, SIGTERM and SIGINT raise `SystemExit` with the code shells expect, so that acts clean up."""

    def end(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    with _handling(end):
        yield


@contextmanager
def _handling(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    previous = {each: signal.signal(each, handler) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for each, before in previous.items():
            signal.signal(each, before)


def supervise(
    children: Sequence[Child], *, when_ready: Callable[[], bool], announce: Callable[[], None]
) -> None:
    """Run the children until SIGINT or SIGTERM, starting again what ends by itself.

    `when_ready` is asked until it says yes, then `announce` is called once. Returns when no child is left.
    """
    stopping = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal stopping
        stopping = True

    announced = False
    with _handling(stop):
        try:
            for child in children:
                child.start()
            while not stopping:
                for child in children:
                    if not child.is_running and not stopping:
                        _start_again(child)
                if not announced and when_ready():
                    announced = True
                    announce()
                time.sleep(_POLL_SECONDS)
        finally:
            _stop_all(children)


def _start_again(child: Child) -> None:
    code = child.process.returncode if child.process else None
    print(f"The {child.name} process ended with code {code}; starting it again.", file=sys.stderr, flush=True)
    child.signal_group(signal.SIGKILL)
    time.sleep(_RESTART_SECONDS)
    child.start()


def _stop_all(children: Sequence[Child]) -> None:
    for child in children:
        child.ask_to_stop()
    deadline = time.monotonic() + _STOP_SECONDS
    while any(child.is_running for child in children) and time.monotonic() < deadline:
        time.sleep(_POLL_SECONDS / 4)
    for child in children:
        child.signal_group(signal.SIGKILL)
        if child.process is not None:
            child.process.wait()


def port_is_free(port: int) -> bool:
    """Whether a server could listen on this port of this machine."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def answers(port: int) -> bool:
    """Whether somebody listens on this port."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0
