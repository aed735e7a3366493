"""`compute`: compute what waits; and how far a computation is, said on a terminal and nowhere else."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from distretto.cli.speech import SpokenCommand, words

if TYPE_CHECKING:
    from distretto.themes.progress import Progress

POLITENESS = 10
"""Steps by which a computation stands back behind the pages."""
LOOK_EVERY = 2.0
"""Seconds after which one that stays looks for what waits."""
REDRAWN = 0.1
"""Seconds between two lines of progress."""
CLEAR = "\r\N{ESCAPE}[K"


def register(app: typer.Typer) -> None:
    """Add the command to the others."""
    app.command(
        "compute", cls=SpokenCommand, help="cli-compute",
        epilog="distretto compute\ndistretto compute --at-once 2 --stay",
    )(compute)


def compute(
    at_once: Annotated[int, typer.Option("--at-once", min=1, max=64, help="cli-compute-at-once")] = 1,
    stay: Annotated[bool, typer.Option("--stay", help="cli-compute-stay")] = False,
    until_closed: Annotated[bool, typer.Option("--until-closed", hidden=True)] = False,
) -> None:
    """Compute the runs that wait, oldest first, and end when none is left; or stay for those that come."""
    from distretto.evidence.store import default_store
    from distretto.themes.running import call_worker, seen, work

    store = default_store()
    if stay:
        with seen(store, stays=True):
            while True:
                call_worker(store, at_once)
                time.sleep(LOOK_EVERY)
    if until_closed:
        threading.Thread(target=_end_with_parent, daemon=True).start()
    os.nice(POLITENESS)
    with seen(store):
        count = work(store, at_once)
    typer.echo(words("cli-compute-done", n=count), err=True)


def _end_with_parent() -> None:
    """Wait for the standard input to be closed, which happens when the process that called this one ends."""
    sys.stdin.buffer.read()
    os._exit(0)


@contextmanager
def told_progress() -> Iterator[Progress]:
    """Progress on a line of the terminal that is redrawn and goes when it is done; silence where there is none."""
    from distretto.themes.progress import STEPS, unheard

    if not sys.stderr.isatty():
        yield unheard
        return
    last = 0.0

    def tell(done: int, of: int, key: str = STEPS) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= REDRAWN:
            last = now
            sys.stderr.write(f"{CLEAR}{words(key, done=done, of=of)}")
            sys.stderr.flush()

    try:
        yield tell
    finally:
        if last:
            sys.stderr.write(CLEAR)
            sys.stderr.flush()
