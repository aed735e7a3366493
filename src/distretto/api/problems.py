"""Problems as RFC 9457 (`application/problem+json`), in the reader's language."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from distretto.rendering.problems import Fault, Problem, Suggestion, problem_of, with_nearest
from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES, t, term

CONTENT_TYPE = "application/problem+json"
RETRY_AFTER = 60
"""Seconds after which whoever was refused for the time being may ask again."""
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
    if problem.status == 429:
        response["Retry-After"] = str(RETRY_AFTER)
    return response


def not_found(request: HttpRequest, *_: Any, **__: Any) -> HttpResponse:
    """The problem of an address under which there is nothing."""
    language = language_for(request)
    return problem_response(request, Problem(
        "unknown-page", 404, t("error-unknown-page-title", language), t("error-unknown-page", language),
    ))


def not_allowed(request: HttpRequest, allowed: str) -> HttpResponse:
    """The problem of asking an address in a way that it does not know."""
    language = language_for(request)
    response = problem_response(request, Problem(
        "method-not-allowed", 405, t("error-method-not-allowed-title", language),
        t("error-method-not-allowed", language, method=request.method, allowed=allowed),
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
            "bad-request", error.status_code, t("error-bad-request-title", language), t("error-bad-body", language),
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
    name, context = _name(entry), entry.get("ctx", {})
    given = request.GET.get(name, "") or _sent(entry, request)
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
        return _other_fault(entry, name, given, label, language)
    return Fault(name, given, sentence)


def _other_fault(entry: Mapping[str, Any], name: str, given: str, label: str, language: str) -> Fault:
    """What does not fit its shape: one of several words, a name that is not known, a pattern, a type."""
    context = entry.get("ctx", {})
    if entry["type"] == "literal_error":
        words = tuple(Suggestion(word) for word in re.findall(r"'([^']*)'", str(context.get("expected", ""))))
        sentence = t("error-parameter-choice", language, label=label, given=given)
        return Fault(name, given, with_nearest(sentence, words, language, "error-there-are"), words)
    if entry["type"] == "extra_forbidden":
        return Fault(name, given, t("error-body-unknown", language, name=name))
    if entry["type"] in _SHAPES:
        return Fault(name, given, t(f"error-body-{_SHAPES[entry['type']]}", language, label=label))
    if "max_length" in context:
        most = context["max_length"]
        return Fault(name, given[:_SHORT], t("error-body-long", language, label=label, most=most))
    return Fault(name, given, t("error-parameter-wrong", language, label=label, given=given))


_SHAPES = {
    "string_type": "text", "bool_type": "yes-no", "bool_parsing": "yes-no", "list_type": "list",
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), "object"),
}  # fmt: skip
"""What a value has to be, by what the check of shapes calls the fault."""
_SHORT = 200
"""Characters of a value that a problem says again."""


def _name(entry: Mapping[str, Any]) -> str:
    """What the fault is about: the last name of its place, not the number of a value among several."""
    names = [str(part) for part in entry["loc"] if not isinstance(part, int)]
    return names[-1]


def _sent(entry: Mapping[str, Any], request: HttpRequest) -> str:
    """The value in the body that the fault is about; empty where there is none."""
    if entry["loc"][0] != "body" or entry["type"] == "missing":
        return ""
    return sent_text(request, [str(part) for part in entry["loc"][2:]])


def sent_text(request: HttpRequest, path: Sequence[str]) -> str:
    """The value at a path of the body that was sent, as text; empty where there is none."""
    try:
        value = json.loads(request.body)
    except ValueError:
        return ""
    for part in path:
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            value = value.get(part) if isinstance(value, dict) else None
    if value is None:
        return ""
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))[:_SHORT]


MAX_LIMIT, MAX_OFFSET = 500, 100_000
BOUNDS = {"limit": (1, MAX_LIMIT), "offset": (0, MAX_OFFSET), "level": (0, 3)}
