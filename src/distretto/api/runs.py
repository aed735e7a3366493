"""Computations in the background: a finding that is not there yet is 202 with a run, which says how far it is."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, NinjaAPI, Router, Schema
from ninja.params.functions import Query

from distretto.api.problems import language_for
from distretto.api.tokens import anybody, somebody
from distretto.evidence.store import Store, default_store
from distretto.people.roles import NotAllowed, is_administrator
from distretto.rendering.text import t
from distretto.themes.asking import Request, TakesLong, answer_at_once
from distretto.themes.finding import Finding
from distretto.themes.running import call_worker, failure_of
from distretto.themes.runs import Run, Runs, run_key

RETRY = 3
"""Seconds after which it is worth asking again."""
LOOK_EVERY = 0.2
MOST_WAIT = 30
WAIT = Query(None, ge=0, le=MOST_WAIT, description=(
    f"Wait so many seconds, {MOST_WAIT} at most, for what takes long to compute; then it is 202 with a run."
))  # fmt: skip

router = Router(tags=["runs"])


class RunShape(Schema):
    """A computation in the background: what, how far, and where its result will be."""

    id: str
    kind: Literal["finding", "turns"]
    analysis: str
    parameters: dict[str, Any]
    state: Literal["waiting", "running", "done", "failed", "broken", "cancelled", "interrupted"]
    done: int = Field(0, description="Steps behind it.")
    of: int = Field(0, description="Steps in all; 0 where it does not say.")
    sentence: str
    result: str = Field("", description="The address that answers once it is done.")


class Later(Exception):
    """The answer is computed in the background: the run of it."""

    def __init__(self, run: Run) -> None:
        super().__init__(run.key)
        self.run = run


def answer_later(api: NinjaAPI) -> None:
    """Let an answer that is not there yet become 202 with its run."""

    def accepted(request: HttpRequest, later: Any) -> HttpResponse:
        response = _told(request, later.run, status=202)
        response["Location"] = f"/api/v1/runs/{later.run.key}"
        response["Retry-After"] = str(RETRY)
        return response

    api.add_exception_handler(Later, accepted)


def in_background(request: HttpRequest, wanted: TakesLong, wait: int | None) -> None:
    """Begin or join the run for what takes long, and return once it is done; raises Later, CannotAnswer."""
    store, user = default_store(), anybody(request)
    person = user.pk if user.is_authenticated else None
    key = run_key(wanted.request, wanted.what, store)
    run, _ = Runs(store.home).begin(wanted.request, wanted.what, key, person)
    run = _waited(store, run, wait or 0)
    failed = failure_of(run)
    if failed is not None:
        raise failed
    if run.state != "done":
        raise Later(run)


@router.get("/runs/{key}", response=RunShape, summary="A computation in the background")
def run(request: HttpRequest, key: str, wait: int | None = WAIT) -> HttpResponse:
    """How far a computation is."""
    store = default_store()
    return _told(request, _waited(store, _run(key), wait or 0))


@router.delete("/runs/{key}", response=RunShape, auth=somebody, summary="Cancel a computation")
def cancel_run(request: HttpRequest, key: str) -> HttpResponse:
    """Cancel a computation that one began oneself."""
    found = _run(key)
    if found.by != request.user.pk and not is_administrator(request.user):
        raise NotAllowed("run-not-yours")
    Runs(default_store().home).cancel(key)
    return _told(request, _run(key))


def answered(request: HttpRequest, asked: Request, wait: int | None = None) -> Finding:
    """The finding; raises Later where it takes long and is not there yet."""
    store = default_store()
    try:
        return answer_at_once(asked, store)
    except TakesLong as wanted:
        in_background(request, wanted, wait)
        return answer_at_once(asked, store)


def _run(key: str) -> Run:
    found = Runs(default_store().home).find(key)
    if found is None or found.own:
        raise Http404
    return found


def _waited(store: Store, found: Run, seconds: int) -> Run:
    end = time.monotonic() + seconds
    call_worker(store)
    while not found.ended and time.monotonic() < end:
        time.sleep(LOOK_EVERY)
        call_worker(store)
        found = Runs(store.home).find(found.key) or found
    return found


def _told(request: HttpRequest, found: Run, status: int = 200) -> HttpResponse:
    waiting = [one.key for one in Runs(default_store().home).waiting()]
    before = waiting.index(found.key) if found.key in waiting else 0
    leaf = "/turns" if found.kind == "turns" else ""
    content = {
        "id": found.key, "kind": found.kind, "analysis": found.analysis, "parameters": dict(found.parameters),
        "state": found.state, "done": found.done, "of": found.of,
        "sentence": t(f"run-{found.state}", language_for(request), before=before, run=found.key[:12]),
        "result": f"/api/v1/findings/{found.analysis}{leaf}{_query(found.parameters)}",
    }
    response = HttpResponse(
        json.dumps(content, ensure_ascii=False, sort_keys=True), status=status, content_type="application/json",
    )
    response["Cache-Control"] = "no-store"
    return response


def _query(parameters: Mapping[str, Any]) -> str:
    return f"?{urlencode(parameters, safe=':*,')}" if parameters else ""
