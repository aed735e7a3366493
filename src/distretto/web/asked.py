"""From an address to a question: the analysis and its parameters out of the path and the query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from distretto.themes.analysis import Analysis, get_analysis
from distretto.themes.asking import Request, make_request
from distretto.themes.parameters import RequestError
from distretto.web import subjects

OURS = frozenset({"turns", "compare_with", "sort", "rows", "table", "figure", "lang", "width", "cite"})
"""Names in a query that steer the page and are no parameters of an analysis."""


@dataclass(frozen=True)
class Asked:
    """A question as it was asked over the web. `canonical` is false where another address says the same shorter."""

    request: Request
    canonical: bool


def given_of(http: HttpRequest) -> dict[str, str]:
    """The parameters in the query, as typed; empty ones are left out."""
    return {name: value for name, value in http.GET.items() if name not in OURS and value != ""}


def needs_subject(analysis: Analysis, given: dict[str, str]) -> bool:
    """Whether the analysis asks about an area and none was given yet."""
    return any(p.id == "region" and p.default is None and not p.optional for p in analysis.parameters) and (
        "region" not in given
    )


def asked(http: HttpRequest, theme: str, name: str) -> Asked:
    """The question of an address; raises UnknownAnalysis or RequestError."""
    analysis = get_analysis(f"{theme}.{name}")
    given = given_of(http)
    request = make_request(analysis.id, resolved(analysis, given))
    typed = {name: http.GET.getlist(name) for name in http.GET if name not in OURS}
    return Asked(request, typed == {name: [str(value)] for name, value in request.changed.items()})


def resolved(analysis: Analysis, given: dict[str, str]) -> dict[str, Any]:
    """The parameters with names of areas and industries turned into their addresses, where there are such."""
    kinds = {p.id: p.kind for p in analysis.parameters}
    turn = {"area": subjects.area_id, "industries": subjects.industries_id}
    values: dict[str, Any] = {}
    for name, value in given.items():
        try:
            values[name] = turn[kinds[name]](value) if kinds.get(name) in turn else value
        except ValueError:
            values[name] = value
    return values


def faults_of(error: RequestError) -> frozenset[str]:
    """The parameters that are wrong."""
    return frozenset(fault.parameter for fault in error.errors)
