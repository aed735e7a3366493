"""Which questions read a data set, and how they are asked so that they do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from distretto.evidence.classifications.areas import parse_area
from distretto.evidence.classifications.code_lists import file_list
from distretto.themes.analysis import Analysis, analyses
from distretto.themes.asking import Request, datasets_of, make_request
from distretto.themes.parameters import Parameter, RequestError

COUNTRY = 2
"""Length of a country's code."""
ANY_AREA = "IT"
"""Which areas a question can be asked about never changes which data sets it can read."""


@dataclass(frozen=True)
class Reader:
    """A question that reads a data set.

    choice : the parameters that have to be chosen so that it does; empty where it does as it is usually asked.
    """

    analysis: Analysis
    choice: Mapping[str, object]


def subject_of(analysis: Analysis) -> Parameter | None:
    """The parameter that says which area a question is about, or which it sets side by side; None where it is about
    none. An area that only narrows a question (`growing_in`) is not its subject.
    """
    areas = [p for p in analysis.parameters if p.kind == "area"]
    return next((p for p in areas if p.id == "region"), None) or next((p for p in areas if not p.optional), None)


def asked_about(analysis: Analysis, area: str) -> dict[str, object] | None:
    """The parameters with which a question is asked about an area; None where it is about no area.

    What is set side by side are whole countries: a region's own, in which it stands beside the others.
    """
    subject = subject_of(analysis)
    if subject is None:
        return None
    if subject.id == "region":
        return {subject.id: area}
    members = parse_area(area).members
    if all(len(member) == COUNTRY for member in members):
        return {subject.id: area}
    return {subject.id: "+".join(sorted({member[:COUNTRY] for member in members}))}


def reading(analysis: Analysis, dataset: str, given: Mapping[str, object]) -> Request | None:
    """The question as it reads a data set: as it is usually asked, else with the first choice with which it does.

    None where it never does.
    """
    if dataset not in analysis.datasets:
        return None
    usual = make_request(analysis.id, given)
    return next((one for one in (usual, *_otherwise(usual)) if dataset in datasets_of(one)), None)


def _otherwise(usual: Request) -> Iterator[Request]:
    """The same question with each of its choices made otherwise, one at a time."""
    for p in usual.analysis.parameters:
        options = p.options
        if p.kind == "codes":
            options = tuple(code.code for code in file_list(p.code_list).choices)
        for option in options:
            if option != usual.parameters[p.id]:
                with suppress(RequestError):
                    yield usual.but(**{p.id: option})


def readers(dataset: str) -> tuple[Reader, ...]:
    """Every question that reads a data set, in the order of the themes; raises nothing where no question does."""
    found = []
    for analysis in analyses():
        given = asked_about(analysis, ANY_AREA) or {}
        request = reading(analysis, dataset, given)
        if request is not None:
            found.append(Reader(analysis, {k: v for k, v in request.changed.items() if k not in given}))
    return tuple(found)
