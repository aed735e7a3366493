"""What a reader sees of a computation that goes on in the background: how far it is, and the ones that are hers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.http import HttpRequest
from django.utils.timezone import localtime

from distretto.catalogue.domain import own_data
from distretto.evidence.at_hand import asking_from
from distretto.evidence.own.home import store_in
from distretto.evidence.store import Store, default_store
from distretto.people.roles import is_administrator
from distretto.rendering.dates import write_day
from distretto.rendering.reading import question_of
from distretto.rendering.text import t
from distretto.themes.analysis import UnknownAnalysis
from distretto.themes.asking import TakesLong, make_request
from distretto.themes.parameters import RequestError
from distretto.themes.running import call_worker
from distretto.themes.runs import AGAIN, KEPT_DAYS, Run, Runs, own_folder, run_key
from distretto.web import addresses
from distretto.web.pages.organisation_data import asked_address_of

BEGUN = "computations"
"""What a session keeps: the keys of the runs that its reader began."""
EVERY = 3
"""Seconds after which the page looks again."""


@dataclass(frozen=True)
class RunPage:
    """A run in words; `refresh` is how often the page looks again, 0 where it does not."""

    key: str
    state: str
    question: str
    theme: str
    what: str
    sentence: str
    detail: str
    done: int
    of: int
    refresh: int
    still: str
    look: str
    may_cancel: bool
    may_begin: bool
    ended: bool


@dataclass(frozen=True)
class MyRun:
    """One line of a person's computations."""

    question: str
    address: str
    state: str
    at: datetime


def begun(http: HttpRequest, wanted: TakesLong, asked_of: Store | None = None) -> Run:
    """The run for what was asked for, begun where there is none yet; raises TooManyWaiting.

    asked_of : the closed store of which it is asked, where it is one.
    """
    store, person = asked_of or default_store(), http.user.pk if http.user.is_authenticated else None
    key = run_key(wanted.request, wanted.what, store)
    run, fresh = Runs(store.home).begin(wanted.request, wanted.what, key, person, own_folder(store))
    if fresh:
        http.session[BEGUN] = [*http.session.get(BEGUN, ()), key][-20:]
    call_worker(store)
    return Runs(store.home).find(key) or run


def may_steer(http: HttpRequest, run: Run) -> bool:
    """Whether the reader may cancel a run: who began it, or an administrator."""
    own = http.user.is_authenticated and run.by == http.user.pk
    return own or run.key in http.session.get(BEGUN, ()) or is_administrator(http.user)


def may_know(http: HttpRequest, run: Run) -> bool:
    """Whether the reader may learn of a run: of one of closed data who may see these."""
    return _may_know(http.user, run)


def run_page(http: HttpRequest, run: Run, language: str) -> RunPage:
    """The page of a run."""
    before = [one.key for one in Runs(default_store().home).waiting()]
    place = before.index(run.key) if run.key in before else 0
    still = http.GET.get("refresh") == "no"
    return RunPage(
        key=run.key,
        state=run.state,
        question=_question(run, language),
        theme=run.analysis.split(".")[0],
        what=t(f"run-what-{run.kind}", language),
        sentence=t(f"run-{run.state}", language, before=place, run=run.key[:12]),
        detail=_detail(run, language),
        done=min(run.done, run.of),
        of=run.of,
        refresh=0 if still or run.ended else EVERY,
        still=addresses.same_with(http, refresh="no"),
        look=http.get_full_path(),
        may_cancel=not run.ended and may_steer(http, run),
        may_begin=run.state in AGAIN,
        ended=run.ended,
    )


@dataclass(frozen=True)
class Working:
    """Since when somebody was last there to compute, in a sentence, and what waits in vain, else empty."""

    seen: str
    waits: str


def who_works(home: Path, language: str) -> Working:
    """Whether somebody computes what takes long, for who runs the installation."""
    runs = Runs(home)
    seen, waits = runs.last_seen(), runs.unattended()
    if seen is None:
        said = t("run-seen-never", language)
    else:
        at = localtime(datetime.fromtimestamp(seen.at, UTC))
        moment = f"{write_day(f'{at:%Y-%m-%d}', language)}, {at:%H:%M}"
        said = t("run-seen", language, at=moment, host=seen.host)
    return Working(said, t("run-seen-waits", language, n=waits) if waits else "")


def _detail(run: Run, language: str) -> str:
    """How far it is; or, of one that waits, that nobody is there to compute it."""
    if run.state == "waiting" and Runs(default_store().home).unattended():
        return t("run-unattended", language)
    return t(run.says, language, done=run.done, of=run.of) if run.says and not run.ended else ""


def address_of(run: Run, language: str) -> str:
    """The page on which the run was asked for, and on which its answer is."""
    if run.own:
        return asked_address_of(run, language)
    turns = {"turns": "1"} if run.kind == "turns" else {}
    return addresses.finding_address(language, run.analysis, {**run.parameters, **turns}) + ("#turns" if turns else "")


def my_runs(user: Any, language: str) -> tuple[MyRun, ...]:
    """What the person had computed, the newest first; questions that are asked no more are left out."""
    return tuple(
        MyRun(
            t("run-turns-of", language, question=_question(run, language)) if run.kind == "turns"
            else _question(run, language),
            address_of(run, language),
            t(f"run-short-{run.state}", language),
            datetime.fromtimestamp(run.asked_at, UTC),
        )
        for run in Runs(default_store().home).of_person(user.pk)
        if _still_asked(run) and _may_know(user, run)
    )  # fmt: skip


def days_kept() -> int:
    """For how many days a run is remembered."""
    return KEPT_DAYS


def _may_know(user: Any, run: Run) -> bool:
    return not run.own or own_data.find_in(user, run.own) is not None


def _still_asked(run: Run) -> bool:
    try:
        with _asked_from(run):
            make_request(run.analysis, run.parameters)
    except (UnknownAnalysis, RequestError):
        return False
    return True


def _question(run: Run, language: str) -> str:
    with _asked_from(run):
        return question_of(run.analysis, run.parameters, language)


@contextmanager
def _asked_from(run: Run) -> Iterator[None]:
    """Ask from the store of a run: data of somebody's own have other years to choose from."""
    home = default_store().home
    with asking_from(store_in(home / run.own, home) if run.own else default_store()):
        yield
