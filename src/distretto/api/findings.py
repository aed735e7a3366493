"""Findings: content, tables, reproduction files, where they turn and why they differ."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from ninja import Router
from ninja.params.functions import Query

from distretto.api import schemas
from distretto.api.parameters import EVERYWHERE
from distretto.api.runs import WAIT, RunShape, answered, in_background
from distretto.evidence.store import Store, default_store
from distretto.rendering.explaining import read_difference, read_turns
from distretto.rendering.exports import table_csv
from distretto.rendering.problems import UnknownFinding
from distretto.rendering.reading import read_finding
from distretto.rendering.tables import find_table
from distretto.themes.asking import Request, TakesLong, finding_by_hash, make_request
from distretto.themes.finding import Finding
from distretto.themes.reproduction import write_reproduction
from distretto.themes.turning import Turn, why_this_differs
from distretto.themes.turns_kept import keep_turns, turns_at_once

router = Router(tags=["findings"])
LANG = Query(None, description="Add the sentences in this language: en or it.")
Language = Literal["en", "it"]


def _also(content_type: str) -> dict[str, Any]:
    """That an operation may answer in this form."""
    return {"responses": {200: {"content": {content_type: {"schema": {"type": "string"}}}}}}


@router.get("/by-hash/{hash}", response=schemas.FindingShape, by_alias=True, summary="A finding by its hash")
def finding_of_hash(request: HttpRequest, hash: str, lang: Language | None = LANG) -> HttpResponse:  # noqa: A002
    """A finding that is kept here, by its hash or the first eight or more characters of it."""
    found = finding_by_hash(hash)
    if found is None:
        raise UnknownFinding(hash)
    return _conditional(request, found, (lang,), lambda: _json(_summary(found, lang)))


@router.get(
    "/{analysis_id}", response={200: schemas.FindingShape, 202: RunShape}, by_alias=True, summary="Answer",
)
def finding(
    request: HttpRequest, analysis_id: str, lang: Language | None = LANG, wait: int | None = WAIT,
) -> HttpResponse:
    """The finding for these parameters, with its hash, the state of its data, and its provenance.

    One that takes long to compute and is not there yet is 202 with a run at `Location`.
    """
    found = answered(request, _asked(request, analysis_id, "wait"), wait)
    return _conditional(request, found, (lang,), lambda: _json(_summary(found, lang)))


@router.get(
    "/{analysis_id}/table", response=schemas.TableShape, summary="Table", openapi_extra=_also("text/csv"),
)
def finding_table(
    request: HttpRequest, analysis_id: str,
    table: str | None = Query(None, description="Which table of the finding; the first one without."),
    format: Literal["json", "csv"] = Query("json", description="The form of the table."),  # noqa: A002
    lang: Language | None = LANG,
) -> HttpResponse:
    """One table of a finding as JSON or CSV, figures as computed; empty or null is *not published*."""
    asked = _asked(request, analysis_id, "table", "format")
    found = answered(request, asked)
    chosen = find_table(found.content, table)

    def write() -> HttpResponse:
        if format == "json":
            return _json({"id": chosen["id"], "columns": chosen["columns"], "rows": chosen["rows"]})
        response = HttpResponse(
            table_csv(found.content, table, lang or "en"), content_type="text/csv; charset=utf-8",
        )
        response["Content-Disposition"] = f'attachment; filename="{analysis_id}-{chosen["id"]}.csv"'
        return response

    return _conditional(request, found, (chosen["id"], format, lang), write)


@router.get(
    "/{analysis_id}/reproduction", summary="Reproduction file", response={200: None},
    openapi_extra=_also("application/zip"),
)
def reproduction(request: HttpRequest, analysis_id: str) -> HttpResponse:
    """Data cut, parameters and versions in one archive, which gives the same hash elsewhere."""
    asked, store = _asked(request, analysis_id), default_store()
    found = answered(request, asked)

    def write() -> HttpResponse:
        response = HttpResponse(write_reproduction(asked, store), content_type="application/zip")
        name = f"{analysis_id}-{found.hash[:8]}.distretto.zip"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    return _conditional(request, found, ("zip",), write)


@router.get(
    "/{analysis_id}/turns", response={200: schemas.TurnsShape, 202: RunShape}, summary="Where it would turn",
)
def turns(
    request: HttpRequest, analysis_id: str, lang: Language | None = LANG, wait: int | None = WAIT,
) -> HttpResponse:
    """For each parameter the nearest value at which the conclusion would be another one.

    With `wait` it is computed in the background, and is 202 with a run where it takes longer.
    """
    asked, store = _asked(request, analysis_id, "wait"), default_store()
    found = answered(request, asked)

    def write() -> HttpResponse:
        turned = _turned(request, asked, store, wait)
        told = [text for _, text in read_turns(asked, turned, lang)] if lang else [None] * len(turned)
        return _json({
            "finding": found.hash,
            "turns": [_shown(turn) | {"sentence": text} for turn, text in zip(turned, told, strict=True)],
        })

    return _conditional(request, found, ("turns", lang), write)


@router.get("/{analysis_id}/differs", response=schemas.DifferenceShape, summary="Why another number differs")
def differs(
    request: HttpRequest, analysis_id: str,
    from_: float = Query(
        ..., alias="from", description="The reader's number in the headline's unit; a share is a fraction.",
    ),
    lang: Language | None = LANG,
) -> HttpResponse:
    """What the headline would be under each other choice, nearest to the reader's number first."""
    asked, store = _asked(request, analysis_id, "from"), default_store()
    found = answered(request, asked)

    def write() -> HttpResponse:
        difference = why_this_differs(asked, from_, store)
        sentence = read_difference(asked, difference, found, lang).sentence if lang else None
        return _json({"finding": found.hash, **asdict(difference), "sentence": sentence})

    return _conditional(request, found, ("differs", from_, lang), write)


def _shown(turn: Turn) -> dict[str, Any]:
    """A turn without the statements from which its sentence is made."""
    return {name: value for name, value in asdict(turn).items() if name not in ("says", "present_says")}


def _turned(request: HttpRequest, asked: Request, store: Store, wait: int | None) -> tuple[Turn, ...]:
    if wait is not None:
        try:
            return turns_at_once(asked, store)
        except TakesLong as wanted:
            in_background(request, wanted, wait)
    return keep_turns(asked, store)


def _asked(request: HttpRequest, analysis_id: str, *own: str) -> Request:
    """The question in a query; `own` are the names that the address reads itself, all others are parameters."""
    given = {name: value for name, value in request.GET.items() if name not in (EVERYWHERE, *own)}
    return make_request(analysis_id, given)


def _summary(finding: Finding, language: Language | None) -> dict[str, Any]:
    content: dict[str, Any] = finding.summary() | json.loads(finding.canonical)
    return content | ({"rendered": _rendered(finding, language)} if language else {})


def _rendered(finding: Finding, language: str) -> dict[str, Any]:
    told = asdict(read_finding(finding, language))
    return {name: told[name] for name in schemas.ReadFinding.model_fields}


def _json(content: Any) -> HttpResponse:
    body = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return HttpResponse(body, content_type="application/json")


def _conditional(
    request: HttpRequest, finding: Finding, form: tuple[Any, ...], write: Callable[[], HttpResponse],
) -> HttpResponse:
    """The response, or 304 where the client has it. The tag names finding, software, data states and form."""
    rest = hashlib.sha256(repr((finding.states, form)).encode()).hexdigest()[:8]
    tag = f'"{finding.hash}-{finding.software}-{rest}"'
    early = get_conditional_response(request, etag=tag) if request.headers.get("If-None-Match") else None
    response = write() if early is None else early
    response["ETag"] = tag
    response["Cache-Control"] = "max-age=0, must-revalidate"
    return response


