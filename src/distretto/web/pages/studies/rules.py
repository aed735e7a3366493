"""The fourth step of a study: what is expected of each condition, and the cut-offs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict

from distretto.groups.domain.studies import ANALYSIS
from distretto.groups.models import Study
from distretto.rendering.problems import problem_of
from distretto.themes.analysis import get_analysis
from distretto.themes.innovation.conditions_measures import Studied
from distretto.themes.innovation.conditions_study import NO_EXPECTATIONS, expected_of
from distretto.themes.parameters import Parameters, RequestError
from distretto.web.asked import request_of
from distretto.web.pages.form import Field, fields_of
from distretto.web.pages.studies.steps import label_of, values_of

RULES = ("outcome_side", "inclusion", "least_cases", "pri", "solution")
EXPECTED: Mapping[str, int | None] = {"present": 1, "absent": 0, "open": None}


@dataclass(frozen=True)
class Expectation:
    """A condition with what is expected of it."""

    at: int
    label: str
    expected: str


@dataclass(frozen=True)
class RulesForm:
    """The step as it stands."""

    expectations: tuple[Expectation, ...]
    fields: tuple[Field, ...]
    faults: Mapping[str, str] = field(default_factory=dict)


def rules_form(study: Study, language: str, faults: Mapping[str, str] | None = None) -> RulesForm:
    """The step; raises RequestError and CannotAnswer where the steps before it are not right yet."""
    studied = values_of(study)
    told = expected_in(study, studied)
    names = {value: name for name, value in EXPECTED.items()}
    wrong = faults or {}
    every = fields_of(get_analysis(ANALYSIS), {name: study.parameters.get(name) or None for name in RULES}, language)
    return RulesForm(
        tuple(Expectation(at, label_of(one, language), names[told[at]]) for at, one in enumerate(studied.conditions)),
        tuple(_with(one, wrong.get(one.id, "")) for name in RULES for one in every if one.id == name), wrong,
    )


def _with(one: Field, error: str) -> Field:
    return Field(one.id, one.how, one.label, one.why, one.value, one.options, one.low, one.high, one.step, error)


def expected_in(study: Study, studied: Studied) -> tuple[int | None, ...]:
    """Of each condition what is expected; None throughout where nothing is, or where it is told of other conditions."""
    given: dict[str, Any] = {"expectations": None, "outcome_side": "presence", **{
        name: study.parameters[name] for name in ("expectations", "outcome_side") if study.parameters.get(name)
    }}
    try:
        return expected_of(studied, Parameters(given)) or (None,) * len(studied.conditions)
    except RequestError:
        return (None,) * len(studied.conditions)


def sent_rules(post: QueryDict, study: Study, language: str) -> tuple[dict[str, Any], dict[str, str]]:
    """The rules that were sent, and what is wrong with them; raises as `rules_form` does."""
    told = []
    for at, one in enumerate(values_of(study).conditions):
        expected = post.get(f"expected-{at}", "open")
        if expected in ("present", "absent"):
            told.append(one.id if expected == "present" else f"~{one.id}")
    given = {name: post.get(name, "").strip() for name in RULES}
    try:
        request_of(get_analysis(ANALYSIS), {name: value for name, value in given.items() if value})
        faults = {}
    except RequestError as error:
        problem = problem_of(error, language)
        faults = {fault.parameter: fault.sentence for fault in problem.faults} if problem else {}
    return {**given, "expectations": ",".join(told) or NO_EXPECTATIONS}, faults
