"""Computing runs: one process takes what waits, oldest first, in one of a bounded number of places."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from distretto.evidence.at_hand import asking_from
from distretto.evidence.own.home import store_in
from distretto.evidence.own.incoming import go_on
from distretto.evidence.store import Store
from distretto.evidence.suppliers import bring_up_to_date
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Request, answer_request, datasets_of, make_request, takes_long
from distretto.themes.finding import Finding, Value
from distretto.themes.progress import STEPS, Progress, Stopped
from distretto.themes.runs import BEAT, Run, Runs, run_key
from distretto.themes.turns_kept import keep_turns

AT_ONCE = "COMPUTING_AT_ONCE"
"""How many runs are computed at once, in the environment; with 0 a server begins none."""
EVERY = 0.3
"""Seconds between two notes of how far a run is."""
ROUNDS, PAUSE = 3, 0.2
"""How often, and after how many seconds, a process that leaves its place looks for what came in the meantime."""

_workers: list[subprocess.Popen[bytes]] = []


def places() -> int:
    """How many runs are computed at once: as the environment says, else half of the processors."""
    given = os.environ.get(AT_ONCE, "").strip()
    return max(int(given), 0) if given.isdigit() else max((os.cpu_count() or 1) // 2, 1)


def call_worker(store: Store, at_once: int | None = None) -> None:
    """Begin a process that computes what waits, where something waits and a place is free.

    It ends when nothing waits any more, and with the process that called it: its standard input is then closed.
    """
    at_once = places() if at_once is None else at_once
    _workers[:] = [worker for worker in _workers if worker.poll() is None]
    if len(_workers) >= at_once or not Runs(store.home).waiting():
        return
    _workers.append(subprocess.Popen(
        [sys.executable, "-m", "distretto", "compute", "--at-once", str(at_once), "--until-closed"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        env={**os.environ, "DISTRETTO_HOME": str(store.home)},
    ))


@contextmanager
def seen(store: Store, *, stays: bool = False, every: float = BEAT) -> Iterator[None]:
    """Give a sign of life at once and every few seconds, as long as what is done inside goes on."""
    runs, over = Runs(store.home), threading.Event()
    runs.beat(stays=stays)

    def beat() -> None:
        while not over.wait(every):
            with suppress(OSError):  # a full disk is told elsewhere; the next sign may be written again
                runs.beat(stays=stays)

    thread = threading.Thread(target=beat, name="seen", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def work(store: Store, at_once: int, *, every: float = EVERY) -> int:
    """Compute what waits until nothing waits, if a place is free; how many runs came to an end."""
    runs, count = Runs(store.home), 0
    for _ in range(ROUNDS):
        with runs.slot(at_once) as free:
            while free:
                with runs.taken() as run:
                    if run is None:
                        break
                    _compute(runs, run, store, every)
                    count += 1
        if not free or not runs.waiting():
            break
        time.sleep(PAUSE)
    return count


def _compute(runs: Runs, run: Run, store: Store, every: float) -> None:
    progress = _noted(runs, run, every)
    try:
        if run.kind == "own":
            go_on(store.home / run.own, store.home, progress)
        else:
            _answer(run, store_in(store.home / run.own, store.home) if run.own else store, progress)
    except Stopped:
        runs.say(run.key, "cancelled")
    except CannotAnswer as error:
        runs.say(run.key, "failed", error=_told(error))
    except Exception:
        runs.trace(run.key, traceback.format_exc())
        runs.say(run.key, "broken")
    else:
        runs.say(run.key, "done")


def _answer(run: Run, store: Store, progress: Progress) -> None:
    with asking_from(store):
        request = make_request(run.analysis, run.parameters)
        if run.kind == "turns":
            keep_turns(request, store, progress)
        else:
            answer_request(request, store, progress)


def _noted(runs: Runs, run: Run, every: float) -> Progress:
    last = -every

    def note(done: int, of: int, key: str = STEPS) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last < every:
            return
        last = now
        if runs.cancelled(run.key):
            raise Stopped
        runs.say(run.key, "running", done=int(done), of=int(of), says=key)

    return note


def answer_here(request: Request, store: Store, progress: Progress) -> Finding:
    """The finding, computed in this process; where another one is computing it, once that is done."""
    bring_up_to_date(store, datasets_of(request))
    if not takes_long(request, store):
        return answer_request(request, store)
    with Runs(store.home).alone_with(run_key(request, "finding", store)):
        return answer_request(request, store, progress)


def _told(error: CannotAnswer) -> Mapping[str, Any]:
    values = {name: value.content() for name, value in error.values.items()}
    return {"key": error.key, "text": str(error), "values": values}


def failure_of(run: Run) -> CannotAnswer | None:
    """What the analysis said when a run failed, as if it had been asked just now."""
    if run.error is None:
        return None
    values = {name: _value(content) for name, content in run.error["values"].items()}
    return CannotAnswer(run.error["key"], run.error["text"], **values)


def _value(content: Mapping[str, Any]) -> Value:
    items = content["v"]
    return Value(content["kind"], [_value(item) for item in items] if content["kind"] == "list" else items)
