"""Problems as RFC 9457 (`application/problem+json`), in the reader's language."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from distretto.rendering.problems import Fault, Problem, problem_of
from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES, t, term

CONTENT_TYPE = "application/problem+json"
logger = logging.getLogger("distretto.api")


def language_for(request: HttpRequest) -> str:
    """The language of sentences: `lang` in the address, else what the client accepts, else English."""
    asked = str(request.GET.get("lang", ""))
    if asked in LANGUAGES:
        return asked
    for part in str(request.headers.get("Accept-Language", "")).split(","):
        code = part.split(";")[0].strip().split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return DEFAULT_LANGUAGE


def problem_response(request: HttpRequest, problem: Problem) -> HttpResponse:
    """A problem as a response."""
    content: dict[str, Any] = {
        "type": f"urn:distretto:problem:{problem.kind}", "title": problem.title, "status": problem.status,
        "detail": problem.sentence, "instance": request.get_full_path(),
        "nearest": [{"value": s.value, "name": s.name} for s in problem.nearest],
        "errors": [
            {"parameter": f.parameter, "given": f.given, "detail": f.sentence,
             "nearest": [{"value": s.value, "name": s.name} for s in f.nearest]}
            for f in problem.faults
        ],
    }
    response = HttpResponse(
        json.dumps(content, ensure_ascii=False), status=problem.status, content_type=CONTENT_TYPE,
    )
    response["Vary"] = "Accept-Language"
    response["Cache-Control"] = "no-store"
    return response


def not_found(request: HttpRequest, *_: Any, **__: Any) -> HttpResponse:
    """The problem of an address under which there is nothing."""
    language = language_for(request)
    return problem_response(request, Problem(
        "unknown-page", 404, t("error-unknown-page-title", language), t("error-unknown-page", language),
    ))


def not_allowed(request: HttpRequest, allowed: str) -> HttpResponse:
    """The problem of writing where one can only read."""
    language = language_for(request)
    response = problem_response(request, Problem(
        "method-not-allowed", 405, t("error-method-not-allowed-title", language),
        t("error-method-not-allowed", language, method=request.method),
    ))
    response["Allow"] = allowed
    return response


def answer_errors(api: NinjaAPI) -> None:
    """Let every exception of the interface become a problem."""

    def anything(request: HttpRequest, error: Exception) -> HttpResponse:
        problem = problem_of(error, language_for(request))
        if problem is None:
            logger.exception("an unexpected error at %s", request.path, exc_info=error)
            problem = unexpected(language_for(request))
        return problem_response(request, problem)

    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        language = language_for(request)
        faults = tuple(_fault(entry, request, language) for entry in error.errors)
        return problem_response(request, Problem(
            "wrong-parameters", 422, t("error-wrong-parameters-title", language, count=len(faults)),
            " ".join(fault.sentence for fault in faults), (), faults,
        ))

    def refused(request: HttpRequest, error: HttpError) -> HttpResponse:
        language = language_for(request)
        return problem_response(request, Problem(
            "bad-request", error.status_code, t("error-bad-request-title", language),
            t("error-bad-request", language, reason=str(error)),
        ))

    handlers: Mapping[type[Exception], Callable[[HttpRequest, Any], HttpResponse]] = {
        Exception: anything, ValidationError: invalid, HttpError: refused, Http404: not_found,
    }
    for kind, handler in handlers.items():
        api.add_exception_handler(kind, handler)


def unexpected(language: str) -> Problem:
    """The problem of a fault of ours."""
    return Problem("unexpected", 500, t("error-unexpected-title", language), t("error-unexpected", language))


def _fault(entry: Mapping[str, Any], request: HttpRequest, language: str) -> Fault:
    name, context = str(entry["loc"][-1]), entry.get("ctx", {})
    given = request.GET.get(name, "")
    label = term(f"parameter-{name.replace('_', '-')}", language)
    label = name if label.startswith("parameter-") else label
    if entry["type"] == "missing":
        sentence = t("error-parameter-missing", language, label=label)
    elif entry["type"] in ("int_parsing", "float_parsing", "int_type", "float_type"):
        sentence = t("error-parameter-number", language, label=label, given=given)
    elif "ge" in context or "le" in context:
        low, high = BOUNDS.get(name, (context.get("ge", ""), context.get("le", "")))
        sentence = t(
            "error-parameter-bounds", language, label=label, given=given, low=str(low), high=str(high),
        )
    else:
        sentence = t("error-bad-request", language, reason=f"{name}: {entry['msg']}")
    return Fault(name, given, sentence)


MAX_LIMIT, MAX_OFFSET = 500, 100_000
BOUNDS = {"limit": (1, MAX_LIMIT), "offset": (0, MAX_OFFSET), "level": (0, 3)}
