"""The first step of a study: its name, whose it is, and the cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict

from distretto.groups.domain.studies import ANALYSIS
from distretto.groups.models import Study
from distretto.people.models import Membership, Organisation
from distretto.rendering.problems import problem_of
from distretto.rendering.text import t
from distretto.themes.analysis import get_analysis
from distretto.themes.innovation.conditions_measures import REGIONS, SOURCES
from distretto.themes.parameters import RequestError
from distretto.web import subjects
from distretto.web.asked import request_of
from distretto.web.pages.form import Option

OF_REGIONS = ("pool", "region", "year")
FROM_CHOICE = ("outcome", "conditions", "expectations")
"""What is chosen among the conditions of one source, and means nothing for another."""


@dataclass(frozen=True)
class Source:
    """A source of cases that can be chosen."""

    value: str
    label: str
    about: str
    chosen: bool


@dataclass(frozen=True)
class CasesForm:
    """The step as it stands."""

    name: str
    sources: tuple[Source, ...]
    pool: str
    region: str
    years: tuple[Option, ...]
    organisations: tuple[Option, ...]
    faults: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SentCases:
    """What was sent: the parameters to keep, in their right form where they have one, and what is wrong."""

    name: str
    organisation: Organisation | None
    parameters: Mapping[str, Any]
    faults: Mapping[str, str]


def cases_form(user: Any, study: Study | None, language: str, sent: SentCases | None = None) -> CasesForm:
    """The form of a study that is there, or of one to begin."""
    kept: Mapping[str, Any] = sent.parameters if sent else study.parameters if study else {}
    source = kept.get("cases") or REGIONS
    year = get_analysis(ANALYSIS).parameter("year")
    now = str(kept.get("year") or year.default)
    organisation = sent.organisation if sent else study.organisation if study else None
    return CasesForm(
        sent.name if sent else study.name if study else "",
        tuple(Source(one, t(f"study-source-{one.replace('_', '-')}", language),
                     t(f"study-source-{one.replace('_', '-')}-about", language), one == source) for one in SOURCES),
        _shown(kept.get("pool") or get_analysis(ANALYSIS).parameter("pool").default, language),
        _shown(str(kept.get("region", "" if study or sent else getattr(user, "region", ""))), language),
        tuple(Option(str(y), str(y), str(y) == now) for y in range(int(year.high or 0), int(year.low or 0) - 1, -1)),
        _organisations(user, organisation, language), sent.faults if sent else {},
    )  # fmt: skip


def _shown(address: str, language: str) -> str:
    try:
        return subjects.shown_area(address, language) if address else ""
    except ValueError:
        return address


def _organisations(user: Any, chosen: Organisation | None, language: str) -> tuple[Option, ...]:
    """Whose the study may be; nothing to choose for somebody who writes for nobody."""
    mine = list(Organisation.objects.filter(memberships__user=user, memberships__state=Membership.State.ACTIVE))
    if not mine:
        return ()
    found = [Option(str(one.pk), one.name, chosen is not None and one.pk == chosen.pk) for one in mine]
    return (Option("", t("study-mine-alone", language), chosen is None), *found)


def sent_cases(post: QueryDict, user: Any, language: str) -> SentCases:
    """What the form sent."""
    source = post.get("cases", REGIONS)
    given = {"cases": source}
    if source == REGIONS:
        given |= {name: post.get(name, "").strip() for name in OF_REGIONS}
    parameters: dict[str, Any] = dict.fromkeys(OF_REGIONS, "") | given
    faults = {}
    try:
        asked = request_of(get_analysis(ANALYSIS), {name: value for name, value in given.items() if value})
        parameters |= {name: asked.parameters[name] or "" for name in given}
    except RequestError as error:
        problem = problem_of(error, language)
        faults = {fault.parameter: fault.sentence for fault in problem.faults} if problem else {}
    name = " ".join(post.get("name", "").split())
    if not name:
        faults = {"name": t("study-fault-no-name", language), **faults}
    number = post.get("organisation", "")
    mine = Organisation.objects.filter(memberships__user=user, memberships__state=Membership.State.ACTIVE)
    organisation = mine.filter(pk=number).first() if number.isdigit() else None
    return SentCases(name, organisation, parameters, faults)


def forgotten(study: Study, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """What a change of the source takes with it: choices among conditions that other cases do not have."""
    same = (study.parameters.get("cases") or REGIONS) == parameters.get("cases")
    return {} if same else dict.fromkeys(FROM_CHOICE, "")
