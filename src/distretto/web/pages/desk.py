"""A region's desk for smart specialisation: diagnosis from findings, the seven criteria, what speaks against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.domain.queries.diagnosis import Diagnosis, diagnosis_of
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_edit, can_write_desk
from distretto.evidence.classifications import areas
from distretto.rendering.problems import problem_of
from distretto.rendering.text import say, t
from distretto.themes.asking import make_request
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.pages.area import Answered, answer_or_why_not
from distretto.web.pages.desk_cards import Card, cards_of
from distretto.web.pages.desk_lines import Shown, records_under, shown

STRATEGY, AGAINST = "innovation.strategy", "innovation.counter_brief"
SIDES = {
    "strength": "strengths", "weakness": "weaknesses", "opportunity": "opportunities", "threat": "threats",
}  # fmt: skip
DRAFTED = ("strength", "weakness")


@dataclass(frozen=True)
class SideOf:
    """One of the four fields of a diagnosis: its lines, and those that are left out. `by_people`: nothing drafts it."""

    id: str
    side: str
    title: str
    empty: str
    by_people: bool
    lines: tuple[Shown, ...]
    left_out: tuple[Shown, ...]


@dataclass(frozen=True)
class DeskPage:
    """The whole desk. `problem` says why there are no cards; `record` is the strategy's; `writes`: the diagnosis."""

    area: str
    name: str
    heading: str
    sides: tuple[SideOf, ...]
    moved: int
    undrafted: tuple[str, ...]
    writes: bool
    answer: tuple[str, ...]
    cards: tuple[Card, ...]
    problem: str
    record: Record | None
    edits: bool
    draft: bool
    finding: str
    against: tuple[str, ...]
    against_problem: str
    against_finding: str


def strategy_of_desk(area: str, day: str) -> tuple[Finding | None, Record | None]:
    """How the criteria of an area's strategy stand on a day, and its record as it was written first."""
    found = answer_or_why_not(STRATEGY, {"region": area, "as_of": day})
    return (found, _record(found)) if isinstance(found, Finding) else (None, None)


def desk_page(area: str, language: str, day: str, user: Any) -> DeskPage:
    """The desk of an area on a day."""
    found = answer_or_why_not(STRATEGY, {"region": area, "as_of": day})
    against = answer_or_why_not(AGAINST, {"region": area})
    record = _record(found) if isinstance(found, Finding) else None
    edits = record is not None and can_edit(user, record)
    diagnosis, writes = diagnosis_of(area), can_write_desk(user, area)
    place = areas.parse_area(area)
    return DeskPage(
        area=area,
        name=areas.area_name(place, language),
        heading=t("desk-heading", language, region_of=areas.area_of(place, language)),
        sides=_sides(diagnosis, area, language, names=writes),
        moved=sum(bool(line.moved) for line in diagnosis.lines if line.stands),
        undrafted=tuple(_problem(error, language) for error in diagnosis.missing),
        writes=writes,
        answer=_sentences(found, language),
        cards=cards_of(found, record, area, language) if isinstance(found, Finding) else (),
        problem=_problem(found, language),
        record=record,
        edits=edits,
        draft=edits and record is not None and record.has_unpublished_changes,
        finding=_address(STRATEGY, {"region": area, "as_of": day}, language),
        against=_sentences(against, language),
        against_problem=_problem(against, language),
        against_finding=_address(AGAINST, {"region": area}, language),
    )


def _sides(diagnosis: Diagnosis, area: str, language: str, *, names: bool) -> tuple[SideOf, ...]:
    records = records_under(diagnosis.lines, language)
    return tuple(
        SideOf(
            name, side, t(f"desk-{name}", language), t(f"desk-no-{name}", language), side not in DRAFTED,
            tuple(shown(line, area, language, records, names=names) for line in diagnosis.side(side)),
            tuple(shown(line, area, language, records, names=names) for line in diagnosis.side(side, stands=False)),
        )
        for side, name in SIDES.items()
    )


def _record(found: Finding) -> Record | None:
    named = found.content["says"][0]["values"]["strategy"]["v"]
    record = in_language(str(named["key"]), "en")
    return record.original or record if record is not None else None


def _address(analysis: str, given: Mapping[str, str], language: str) -> str:
    return addresses.finding_address(language, analysis, make_request(analysis, given).changed)


def _sentences(found: Answered, language: str) -> tuple[str, ...]:
    return tuple(say(one, language) for one in found.content["says"]) if isinstance(found, Finding) else ()


def _problem(found: Answered, language: str) -> str:
    if isinstance(found, Finding):
        return ""
    problem = problem_of(found, language)
    return problem.sentence if problem else str(found)
