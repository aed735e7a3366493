"""Being stopped from outside while something is half done: it is taken back, or done to its end, as the caller says."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

STOPPING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""With these a process is stopped by its supervisor, or when its terminal goes; SIGINT is an exception already."""


class Stopped(SystemExit):
    """The process is asked to end; the exit code is the shell's for that signal."""

    def __init__(self, number: int, _: FrameType | None = None) -> None:
        super().__init__(128 + number)


def _stop(number: int, frame: FrameType | None) -> None:
    raise Stopped(number, frame)


@contextmanager
def stoppable() -> Iterator[None]:
    """Within, to be stopped is an exception: what was begun can be taken back. Without it the process ends at once."""
    with _heard(STOPPING, _stop):
        yield


@contextmanager
def to_the_end() -> Iterator[None]:
    """Within, the process is not stopped but by force: what is decided is done."""
    with _heard((*STOPPING, signal.SIGINT), signal.SIG_IGN):
        yield


@contextmanager
def _heard(signals: tuple[signal.Signals, ...], handler: Callable[[int, FrameType | None], Any] | signal.Handlers,
           ) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    former = {one: signal.signal(one, handler) for one in signals}
    try:
        yield
    finally:
        for one, handled in former.items():
            signal.signal(one, handled)
