"""The interface for programs: HEAD beside GET, problems for every error, and analyses in its OpenAPI."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, URLResolver, re_path
from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

from distretto.api.parameters import described_parameters, refuse_unknown
from distretto.api.problems import CONTENT_TYPE, answer_errors, not_allowed, not_found
from distretto.api.schemas import ProblemShape
from distretto.rendering.reading import question_of
from distretto.themes.analysis import Analysis, analyses
from distretto.themes.parameters import RequestError

ANALYSIS = "{analysis_id}"
READING = ("GET", "HEAD", "OPTIONS")
REFUSALS = {"404": "There is nothing of that name", "422": "A value is not right"}
CALLING = {
    "401": "The token is missing or worth nothing", "410": "It was taken back", "429": "The token was used too often",
}  # fmt: skip
COMPUTING = {"429": "So many computations wait that no other is taken on for now"}
LATER = {
    "description": "It is computed in the background: the run of it",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/RunShape"}}},
}
WRITING = {
    "400": "The body cannot be read", "403": "The person may not do this", "409": "Not in its present state",
}  # fmt: skip


class Interface(NinjaAPI):
    """The interface, whose OpenAPI has one operation for each declared analysis. Most of it is for reading alone."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        answer_errors(self)

    def _get_urls(self) -> list[URLResolver | URLPattern]:
        patterns, known, methods = super()._get_urls(), self._known(), self._methods()
        for pattern in patterns:
            if isinstance(pattern, URLPattern):
                view = to_description if pattern.name == "api-root" else pattern.callback
                strict = self._strict(view, known[pattern.name]) if pattern.name in known else view
                pattern.callback = allowing(strict, methods.get(pattern.name, READING))
        patterns.append(re_path(r"^.*$", allowing(not_found), name="nothing"))
        return patterns

    def _known(self) -> dict[str | None, frozenset[str]]:
        """By the name of an address what its view reads from the query; not where analyses check their own."""
        return {
            self.get_openapi_operation_id(operation): frozenset(
                name for model in operation.models if model.__ninja_param_source__ == "query"
                for name in model.__ninja_flatten_map__
            )
            for router in self._get_bound_routers() for path, operations in router.path_operations.items()
            for operation in operations.operations if not (router.prefix == "/findings" and ANALYSIS in path)
        }

    def _methods(self) -> dict[str | None, tuple[str, ...]]:
        """By the name of an address how it can be asked."""
        return {
            self.get_openapi_operation_id(operation): _and_head(
                method for one in operations.operations for method in one.methods
            )
            for router in self._get_bound_routers() for operations in router.path_operations.values()
            for operation in operations.operations
        }

    def _strict(self, view: Callable[..., HttpResponse], known: frozenset[str]) -> Callable[..., HttpResponse]:
        """The view, with a problem for what it would not read in the query."""

        @wraps(view)
        def answer(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
            try:
                refuse_unknown(request.GET, known)
            except RequestError as error:
                return self.on_exception(request, error)
            return view(request, *arguments, **named)

        return answer

    def get_openapi_operation_id(self, operation: Any) -> str:
        """The name of the view, which generated clients take for their functions."""
        return str(operation.view_func.__name__)

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        """The schema, with each address of an analysis spelled out once for each declared analysis."""
        schema = super().get_openapi_schema(**options)
        paths: dict[str, Any] = {}
        for path, methods in schema["paths"].items():
            asks = ANALYSIS in path and "/findings/" in path
            _say_problems(methods, COMPUTING if asks else {})
            if asks:
                for operation in methods.values():
                    operation["responses"].setdefault(202, LATER)
                for analysis in analyses():
                    paths[path.replace(ANALYSIS, analysis.id)] = _of_analysis(methods, analysis)
            else:
                paths[path] = methods
        schema["paths"] = paths
        schema["components"].setdefault("schemas", {}).update(_problem_shapes())
        return schema


def to_description(request: HttpRequest) -> HttpResponse:
    """From the bare root to the page that describes the interface."""
    return HttpResponseRedirect(f"{request.path.rstrip('/')}/docs")


def _and_head(methods: Iterable[str]) -> tuple[str, ...]:
    """The methods, with those that every address of theirs answers too."""
    stated = tuple(dict.fromkeys(methods))
    return (*READING, *(one for one in stated if one != "GET")) if "GET" in stated else ("OPTIONS", *stated)


def allowing(
    view: Callable[..., HttpResponse], allowed: tuple[str, ...] = READING
) -> Callable[..., HttpResponse]:
    """A view that answers HEAD as GET does and refuses with a problem how it cannot be asked."""

    @wraps(view)
    def answer(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
        if request.method not in allowed:
            return not_allowed(request, ", ".join(allowed))
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers={"Allow": ", ".join(allowed)})
        asked = request.method
        request.method = "GET" if asked == "HEAD" else asked
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


def _problem_shapes() -> dict[str, Any]:
    """The shape of a problem with the shapes in it: no operation answers with one, so nobody else names it."""
    shape = ProblemShape.model_json_schema(ref_template="#/components/schemas/{model}")
    return {**shape.pop("$defs"), ProblemShape.__name__: shape}


def _say_problems(methods: dict[str, Any], of_its_own: dict[str, str]) -> None:
    """Describe the refusals of an address: those that everything here may answer, and those of its own."""
    problem = {"content": {CONTENT_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemShape"}}}}
    for method, operation in methods.items():
        told = REFUSALS | (CALLING if "catalogue" in operation.get("tags", ()) else {})
        told |= of_its_own | (WRITING | CALLING if method != "get" else {})
        for status, meaning in told.items():
            operation["responses"].setdefault(status, {"description": meaning} | problem)
