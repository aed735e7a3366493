"""Runs: long computations that go on beside the pages and can be left, found again, cancelled and begun again.

A run is a folder under `home/runs`, named by the key of what it computes, so that the same thing is computed once
whoever asks for it and however many processes serve:

asked.json   what is computed, who began it, who else waits for it
state.json   waiting, running, done, failed or broken; how far it is; who computes it
cancel       that it is to be no more
lock         held by the process that computes it, and let go by the operating system however that ends: a run that
             says it is running while nobody holds its lock was interrupted

Beside them `seen.json`: which process that computes, or stays to do so, was there last, and when. Each writes it every
ten seconds as long as it lives.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from signal import SIGTERM
from typing import Any, Literal

from distretto.evidence.store import Store
from distretto.themes.asking import Request, input_hash
from distretto.themes.turns_kept import turns_key

Kind = Literal["finding", "turns", "own"]
"""A finding, where it would turn, or what comes of a file of somebody's own (`evidence/own/incoming.py`)."""
State = Literal["waiting", "running", "done", "failed", "broken", "cancelled", "interrupted"]

ENDED = ("done", "failed", "broken", "cancelled", "interrupted")
AGAIN = ("broken", "cancelled", "interrupted")
"""States from which a run may be begun again. One that failed would fail again: its data do not reach."""
MOST_WAITING = 40
"""Runs that may wait at once: whoever asks for one more is asked to come back."""
KEPT_DAYS = 30
"""How long an ended run is remembered. What it computed lies in the cache of findings and stays."""


SEEN = "seen.json"
BEAT = 10.0
"""Seconds between two signs of life of a process that computes."""
UNSEEN = 60.0
"""Seconds without one after which nobody is there."""


class TooManyWaiting(RuntimeError):
    """So many computations wait that no other is taken on for now."""


@dataclass(frozen=True)
class Run:
    """One computation: what, for whom, and how far it is.

    by : the person who began it, None for a visitor. people : everybody with an account who asked for it.
    says : message of what is counted in `done` and `of`. error : key and values of what the analysis said, where it
    failed. worker : host and process that compute it. own : the folder, as seen from the home, of a store that not
    everybody may see, where it is asked of one: what is known of such a run is for who asked for it alone.
    """

    key: str
    kind: Kind
    analysis: str
    parameters: Mapping[str, Any]
    asked_at: float
    by: int | None
    people: tuple[int, ...]
    state: State
    done: int = 0
    of: int = 0
    says: str = ""
    error: Mapping[str, Any] | None = None
    worker: Mapping[str, Any] | None = None
    own: str = ""

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it by itself."""
        return self.state in ENDED


@dataclass(frozen=True)
class Seen:
    """The last sign of life of a process that computes: when (seconds since 1970), where, and whether it stays."""

    at: float
    host: str
    pid: int
    stays: bool


def run_key(request: Request, kind: Kind, store: Store) -> str:
    """The key of what a run computes; raises UnknownDataset. The same data in two closed stores are two runs."""
    key = turns_key(request, store) if kind == "turns" else input_hash(request, store)
    own = own_folder(store)
    return hashlib.sha256(f"{own}\n{key}".encode()).hexdigest() if own else key


def own_folder(store: Store) -> str:
    """Where a store keeps what not everybody may see, as seen from its home; "" for the installation's own."""
    if store.keeps == store.home:
        return ""
    inside = store.keeps.is_relative_to(store.home)
    return (store.keeps.relative_to(store.home) if inside else store.keeps).as_posix()


class Runs:
    """The runs of an installation."""

    def __init__(self, home: Path) -> None:
        self.root = home / "runs"

    def find(self, key: str) -> Run | None:
        """A run by its key, in its present state."""
        folder = self.root / key
        if not key.isalnum():
            return None
        asked, state = _read(folder / "asked.json"), _read(folder / "state.json")
        if asked is None or state is None:
            return None
        now = state["state"]
        if now in ("waiting", "running") and not _held(folder / "lock"):
            if (folder / "cancel").exists():
                now = "cancelled"
            elif now == "running":
                now = self._unheld(folder)
        return Run(**{**asked, **state, "key": key, "people": tuple(asked["people"]), "state": now})

    @staticmethod
    def _unheld(folder: Path) -> State:
        """The state of what was running a moment ago and is computed by nobody now: it may just have ended."""
        state = _read(folder / "state.json")
        return "interrupted" if state is None or state["state"] == "running" else state["state"]

    def all(self) -> tuple[Run, ...]:
        """Every run that is remembered, the newest first."""
        keys = [path.parent.name for path in self.root.glob("*/asked.json")]
        found = [run for key in keys if (run := self.find(key)) is not None]
        return tuple(sorted(found, key=lambda run: (-run.asked_at, run.key)))

    def of_person(self, person: int) -> tuple[Run, ...]:
        """The runs that a person asked for, the newest first."""
        return tuple(run for run in self.all() if person in run.people)

    def waiting(self) -> tuple[Run, ...]:
        """The runs that wait, in the order in which they were asked for."""
        return tuple(run for run in reversed(self.all()) if run.state == "waiting")

    def begin(
        self, request: Request, kind: Kind, key: str, person: int | None, own: str = ""
    ) -> tuple[Run, bool]:
        """The run for a request, and whether it was put into the queue just now; who finds it there joins it.

        One that was cancelled, interrupted or broke is left as it is: `again` begins it again. Raises TooManyWaiting.
        """
        what = {"kind": kind, "analysis": request.analysis.id, "parameters": request.changed, "own": own}
        return self._begun(what, key, person)

    def begin_own(self, own: str, key: str, person: int) -> Run:
        """The run for a file of somebody's own, in a folder as seen from the home. Raises TooManyWaiting."""
        return self._begun({"kind": "own", "analysis": "", "parameters": {}, "own": own}, key, person)[0]

    def _begun(self, what: Mapping[str, Any], key: str, person: int | None) -> tuple[Run, bool]:
        with self._alone():
            run = self.find(key)
            if run is not None and run.state != "done":
                return self._joined(run, person), False
            if len(self.waiting()) >= MOST_WAITING:
                raise TooManyWaiting
            self._forget_old()
            people = sorted({*(run.people if run else ()), *([person] if person is not None else [])})
            _write(self.root / key / "asked.json", {
                **what, "asked_at": time.time(), "by": person, "people": people,
            })
            self._wait(key)
        fresh = self.find(key)
        assert fresh is not None
        return fresh, True

    def again(self, key: str) -> Run | None:
        """Put a run that ended without a result into the queue again; None where there is none."""
        with self._alone():
            run = self.find(key)
            if run is not None and run.state in AGAIN:
                if len(self.waiting()) >= MOST_WAITING:
                    raise TooManyWaiting
                self._wait(key)
        return self.find(key)

    def cancel(self, key: str) -> None:
        """Have a run be no more: it stops when it says how far it is next, or with its process."""
        run = self.find(key)
        if run is None or run.ended:
            return
        (self.root / key / "cancel").touch()
        worker = run.worker or {}
        elsewhere = worker.get("host") != socket.gethostname() or worker.get("pid") == os.getpid()
        if run.state == "running" and not elsewhere:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(int(worker["pid"]), SIGTERM)

    def cancelled(self, key: str) -> bool:
        """Whether somebody wants it to be no more."""
        return (self.root / key / "cancel").exists()

    def say(self, key: str, state: State, **more: Any) -> None:
        """Write down the state of a run, by the process that computes it."""
        worker = {"host": socket.gethostname(), "pid": os.getpid()}
        _write(self.root / key / "state.json", {"state": state, "worker": worker, **more})

    @contextmanager
    def taken(self) -> Iterator[Run | None]:
        """The run that has waited longest, for this process to compute: locked, and running from now on."""
        for run in self.waiting():
            with locked(self.root / run.key / "lock", wait=False) as mine:
                if mine and (_read(self.root / run.key / "state.json") or {}).get("state") == "waiting":
                    self.say(run.key, "running")
                    yield run
                    return
        yield None

    @contextmanager
    def alone_with(self, key: str) -> Iterator[None]:
        """Compute something without a run, once nobody else computes it."""
        with locked(self.root / key / "lock"):
            yield

    @contextmanager
    def slot(self, at_once: int) -> Iterator[bool]:
        """One of so many places to compute in; false where all are taken."""
        for number in range(at_once):
            with locked(self.root / f"place-{number}.lock", wait=False) as mine:
                if mine:
                    yield True
                    return
        yield False

    def beat(self, *, stays: bool) -> None:
        """Write down that this process is there to compute."""
        _write(self.root / SEEN, {"at": time.time(), "host": socket.gethostname(), "pid": os.getpid(), "stays": stays})

    def last_seen(self) -> Seen | None:
        """The last sign of life of a process that computes; None where there never was any."""
        found = _read(self.root / SEEN)
        return Seen(**found) if found is not None else None

    def unattended(self) -> int:
        """How many runs wait for a minute or longer while nobody was there to compute them."""
        seen, before = self.last_seen(), time.time() - UNSEEN
        if seen is not None and seen.at > before:
            return 0
        return sum(self._since(run.key) < before for run in self.waiting())

    def _since(self, key: str) -> float:
        """When a run came to its present state."""
        try:
            return (self.root / key / "state.json").stat().st_mtime
        except FileNotFoundError:
            return time.time()

    def trace(self, key: str, text: str) -> None:
        """Keep what a fault of the program looked like, for the operator."""
        (self.root / key / "trace.txt").write_text(text, encoding="utf-8")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with locked(self.root / "queue.lock"):
            yield

    def _joined(self, run: Run, person: int | None) -> Run:
        if person is not None and person not in run.people:
            path = self.root / run.key / "asked.json"
            _write(path, {**(_read(path) or {}), "people": sorted({*run.people, person})})
        return self.find(run.key) or run

    def _wait(self, key: str) -> None:
        (self.root / key / "cancel").unlink(missing_ok=True)
        _write(self.root / key / "state.json", {"state": "waiting"})

    def _forget_old(self) -> None:
        before = time.time() - KEPT_DAYS * 86_400
        for run in self.all():
            if run.ended and run.asked_at < before:
                shutil.rmtree(self.root / run.key, ignore_errors=True)


@contextmanager
def locked(path: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold the lock of a path; without waiting it may be refused. The operating system lets it go with the process."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
        else:
            yield True
    finally:
        os.close(handle)


def _held(path: Path) -> bool:
    """Whether some process holds the lock."""
    try:
        handle = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _read(path: Path) -> dict[str, Any] | None:
    try:
        content: dict[str, Any] = json.loads(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError, json.JSONDecodeError):
        return None
    return content


def _write(path: Path, content: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False)
    Path(temporary).replace(path)
