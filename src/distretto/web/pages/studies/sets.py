"""The second step of a study: the outcome and the conditions, each with how many cases it is missing in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.http import QueryDict

from distretto.evidence.indicators import indicator_dimensions
from distretto.groups.models import Study
from distretto.rendering.text import t
from distretto.themes.innovation.conditions_choosing import Candidate, Choice
from distretto.themes.innovation.conditions_measures import ABOVE_PEERS, MOST_CONDITIONS, indicators
from distretto.web.pages.studies.steps import choice_for, label_of, unit_of

WIDELY = 0.75
"""What fewer than this share of the cases have is said to take many cases with it."""


@dataclass(frozen=True)
class Line:
    """One candidate with its two boxes."""

    id: str
    label: str
    unit: str
    known: int
    missing: int
    few: bool
    may_be_condition: bool
    may_be_outcome: bool
    condition: bool
    outcome: bool


@dataclass(frozen=True)
class Group:
    """Candidates of one dimension; the heading is empty where there are none."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class SetsForm:
    """The step as it stands."""

    cases: int
    groups: tuple[Group, ...]
    most: int
    chosen: int
    faults: Mapping[str, str] = field(default_factory=dict)


def sets_form(study: Study, language: str, faults: Mapping[str, str] | None = None) -> SetsForm:
    """The step; where nothing is chosen yet, what is usual is ticked. Raises RequestError and CannotAnswer."""
    choice = choice_for(study)
    outcome, conditions = _chosen(study, choice)
    groups: dict[str, list[Line]] = {}
    for one in choice.candidates:
        line = _line(one, outcome, conditions, language)
        groups.setdefault(_heading(one, language), []).append(line)
    return SetsForm(choice.cases, tuple(Group(heading, tuple(lines)) for heading, lines in groups.items()),
                    MOST_CONDITIONS, len(conditions), faults or {})


def _chosen(study: Study, choice: Choice) -> tuple[str, tuple[str, ...]]:
    outcome, conditions = choice.usual
    if "outcome" in study.parameters and study.parameters.get("conditions"):
        outcome = str(study.parameters["outcome"] or "")
        conditions = tuple(str(study.parameters["conditions"]).split(","))
    return outcome, conditions


def _line(one: Candidate, outcome: str, conditions: tuple[str, ...], language: str) -> Line:
    name = one.measure.id
    return Line(
        name, label_of(one.measure, language), unit_of(one.measure, language), one.known, one.missing,
        one.known < WIDELY * (one.known + one.missing), one.condition and one.varies, one.outcome and one.varies,
        name in conditions, name == outcome,
    )


def _heading(one: Candidate, language: str) -> str:
    if one.measure.id in ABOVE_PEERS:
        return t("study-beside-peers", language)
    declared = indicators().get(one.measure.id)
    if declared is None or not one.measure.cell.startswith("indicators:"):
        return ""
    labels = indicator_dimensions().get(declared.dimension, {})
    return labels.get(language, labels.get("en", ""))


def sent_sets(post: QueryDict) -> dict[str, str]:
    """The outcome and the conditions that were sent."""
    return {"outcome": post.get("outcome", ""), "conditions": ",".join(post.getlist("conditions"))}


def faults_of_sets(sent: Mapping[str, str], language: str) -> dict[str, str]:
    """What is wrong with a choice."""
    conditions = [one for one in sent["conditions"].split(",") if one]
    faults = {}
    if not sent["outcome"]:
        faults["outcome"] = t("study-fault-no-outcome", language)
    if not 1 <= len(conditions) <= MOST_CONDITIONS:
        faults["conditions"] = t("study-fault-conditions", language, count=len(conditions), most=MOST_CONDITIONS)
    elif {sent["outcome"], ABOVE_PEERS.get(sent["outcome"], "")} & set(conditions):
        faults["conditions"] = t("study-fault-outcome-too", language)
    return faults
