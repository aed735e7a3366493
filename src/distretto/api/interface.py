"""The interface for programs: HEAD beside GET, problems for every error, and analyses in its OpenAPI."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, re_path
from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

from distretto.api.parameters import described_parameters
from distretto.api.problems import CONTENT_TYPE, answer_errors, not_allowed, not_found
from distretto.rendering.reading import question_of
from distretto.themes.analysis import Analysis, analyses

ANALYSIS = "{analysis_id}"
READING = ("GET", "HEAD", "OPTIONS")


class Interface(NinjaAPI):
    """A read-only interface whose OpenAPI has one operation for each declared analysis."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        answer_errors(self)

    def _get_urls(self) -> list[URLResolver | URLPattern]:
        patterns = super()._get_urls()
        for pattern in patterns:
            if isinstance(pattern, URLPattern):
                pattern.callback = reading(pattern.callback)
        patterns.append(re_path(r"^.*$", reading(not_found), name="nothing"))
        return patterns

    def get_openapi_operation_id(self, operation: Any) -> str:
        """The name of the view, which generated clients take for their functions."""
        return str(operation.view_func.__name__)

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        """The schema, with each address of an analysis spelled out once for each declared analysis."""
        schema = super().get_openapi_schema(**options)
        paths: dict[str, Any] = {}
        for path, methods in schema["paths"].items():
            _say_problems(methods)
            if ANALYSIS in path and "/findings/" in path:
                for analysis in analyses():
                    paths[path.replace(ANALYSIS, analysis.id)] = _of_analysis(methods, analysis)
            else:
                paths[path] = methods
        schema["paths"] = paths
        return schema


def reading(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view that answers HEAD as GET does and refuses writing with a problem."""

    @wraps(view)
    def answer(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
        if request.method not in READING:
            return not_allowed(request, ", ".join(READING))
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers={"Allow": ", ".join(READING)})
        asked, request.method = request.method, "GET"
        try:
            return view(request, *arguments, **named)
        finally:
            request.method = asked

    answer.csrf_exempt = True  # type: ignore[attr-defined]
    return answer


def _of_analysis(methods: dict[str, Any], analysis: Analysis) -> dict[str, Any]:
    own = copy.deepcopy(methods)
    for operation in own.values():
        operation["operationId"] += "_" + analysis.id.replace(".", "_")
        question = question_of(analysis.id, {}, "en")
        operation["summary"] = f"{operation['summary']}: {question}"
        kept = [p for p in operation["parameters"] if p["name"] != "analysis_id"]
        operation["parameters"] = described_parameters(analysis) + kept
        operation["tags"] = [analysis.theme]
    return own


def _say_problems(methods: dict[str, Any]) -> None:
    problem = {"content": {CONTENT_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemShape"}}}}
    for operation in methods.values():
        for status, meaning in (("404", "There is nothing of that name"), ("422", "A value is not right")):
            operation["responses"].setdefault(status, {"description": meaning} | problem)
