"""From an address to a question: the analysis and its parameters out of the path and the query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django.http import HttpRequest

from distretto.themes.analysis import Analysis, get_analysis
from distretto.themes.asking import Request, make_request
from distretto.themes.parameters import ParameterError, RequestError
from distretto.web import subjects

USUAL = "usual"
"""Under which a form says, as `parameter:codes`, what it showed as chosen because nothing was: sent back untouched, it
is no choice, so that it goes on following what else is asked."""
OURS = frozenset({
    USUAL, "turns", "compare_with", "sort", "rows", "table", "figure", "lang", "width", "cite", "refresh", "map", "set",
})
"""Names in a query that steer the page and are no parameters of an analysis."""

TURNED = MappingProxyType({"area": subjects.area_id, "industries": subjects.industries_id})
"""By the kind of a parameter: what turns a name as typed into an address."""


@dataclass(frozen=True)
class Asked:
    """A question as it was asked over the web. `canonical` is false where another address says the same shorter."""

    request: Request
    canonical: bool


def given_of(http: HttpRequest, analysis: Analysis) -> dict[str, str]:
    """The parameters in the query, as typed; empty ones are left out, and a region where the question is about none."""
    ours = OURS if about_areas(analysis) else OURS | {"region"}
    several = {p.id for p in analysis.parameters if p.kind == "codes"}
    given = {name: ",".join(http.GET.getlist(name)) if name in several else http.GET[name] for name in http.GET}
    usual = set(http.GET.getlist(USUAL))
    return {
        name: value for name, value in given.items()
        if name not in ours and value != "" and f"{name}:{value}" not in usual
    }


def about_areas(analysis: Analysis) -> bool:
    """Whether the analysis asks about an area."""
    return any(p.id == "region" for p in analysis.parameters)


def readers_area(http: HttpRequest, analysis: Analysis) -> str | None:
    """The area that the reader comes from, where the question itself is about none; None where it is no area."""
    typed = http.GET.get("region", "")
    if not typed or about_areas(analysis):
        return None
    try:
        return subjects.area_id(typed)
    except ValueError:
        return None


def needs_subject(analysis: Analysis, given: dict[str, str]) -> bool:
    """Whether the analysis asks about an area and none was given yet."""
    return any(p.id == "region" and p.default is None and not p.optional for p in analysis.parameters) and (
        "region" not in given
    )


def asked(http: HttpRequest, theme: str, name: str) -> Asked:
    """The question of an address; raises UnknownAnalysis or RequestError."""
    analysis = get_analysis(f"{theme}.{name}")
    given = given_of(http, analysis)
    request = request_of(analysis, given)
    typed = {name: http.GET.getlist(name) for name in http.GET if name in given}
    empty = [name for name, value in http.GET.items() if value == "" and name not in OURS]
    shortest = {name: [str(value)] for name, value in request.changed.items()}
    return Asked(request, USUAL not in http.GET and not empty and typed == shortest)


def request_of(analysis: Analysis, given: Mapping[str, str]) -> Request:
    """The question for what was typed; raises RequestError, in which a wrong subject names the part that is wrong."""
    values, wrong = _resolved(analysis, given)
    right = {name: value for name, value in values.items() if name not in wrong}
    try:
        request = make_request(analysis.id, right)
    except RequestError as error:
        raise RequestError([*wrong.values(), *(one for one in error.errors if one.parameter not in wrong)]) from error
    if wrong:
        raise RequestError(list(wrong.values()))
    return request


def resolved(analysis: Analysis, given: Mapping[str, str]) -> dict[str, str]:
    """The parameters with names of areas and industries turned into their addresses, where there are such."""
    return _resolved(analysis, given)[0]


def _resolved(
    analysis: Analysis, given: Mapping[str, str],
) -> tuple[dict[str, str], dict[str, ParameterError]]:
    kinds = {p.id: p.kind for p in analysis.parameters}
    values, wrong = dict(given), dict[str, ParameterError]()
    for name, typed in given.items():
        kind = kinds.get(name)
        if kind is None or kind not in TURNED:
            continue
        try:
            values[name] = TURNED[kind](typed)
        except ValueError as error:
            wrong[name] = _fault(name, kind, typed, error)
    return values, wrong


def _fault(name: str, kind: str, typed: str, error: ValueError) -> ParameterError:
    nearest = tuple(str(near) for near in getattr(error, "nearest", ()))
    part = subjects.wrong_part(typed, error)
    fault = ParameterError(name, typed, f"error-parameter-{kind}", str(error), nearest, {"given": part})
    fault.__cause__ = error
    return fault
