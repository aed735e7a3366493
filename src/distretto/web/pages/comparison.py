"""Two to five areas side by side: the same question about each, over the same years where it is about a period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from distretto.evidence.classifications import areas
from distretto.evidence.dataset import UnknownDataset
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import Sure
from distretto.rendering.text import t
from distretto.themes.analysis import Analysis, get_analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.web import addresses, subjects
from distretto.web.pages.figures import strip_svg
from distretto.web.pages.finding import read_once
from distretto.web.pages.joint import Joint, joint_table

Answered = Finding | CannotAnswer | UnknownDataset
Given = dict[str, str]

MOST = 5
PERIOD = ("first_year", "last_year")


@dataclass(frozen=True)
class Asking:
    """What is asked about each area: the analysis, the areas as they stand in the address, the industries if any."""

    analysis: Analysis
    areas: tuple[str, ...]
    industries: str = ""

    @property
    def takes_industries(self) -> bool:
        """Whether the question can be asked about an industry group alone."""
        return any(p.id == "industries" for p in self.analysis.parameters)

    def given(self, area: str) -> Given:
        """The parameters for one area."""
        group = {"industries": self.industries} if self.industries and self.takes_industries else {}
        return {"region": area, **group}

    def address(self, language: str, ids: Sequence[str] | None = None, analysis: str = "") -> str:
        """The address of the comparison, of other areas or on another question."""
        return addresses.compare_address(
            language, tuple(self.areas if ids is None else ids), analysis or self.analysis.id, self.industries,
        )


@dataclass(frozen=True)
class Larger:
    """The region in which a province lies, where the province has no data, and the comparison with it instead."""

    name: str
    address: str


@dataclass(frozen=True)
class Side:
    """One area's answer, or the sentence that says why there is none."""

    area: str
    name: str
    address: str
    sentences: tuple[str, ...]
    sure: tuple[Sure, ...]
    problem: str
    without: str
    faults: tuple[str, ...] = ()
    strip: str = ""
    larger: Larger | None = None


@dataclass(frozen=True)
class Comparison:
    """The sides, their joint table (None where the answers have no figures in common), and the years it is about.

    `period` is the years that all answers have, empty where the question is about no period or the years differ.
    """

    sides: tuple[Side, ...]
    joint: Joint | None
    period: str


def compared(asking: Asking, language: str) -> Comparison:
    """The answers side by side."""
    given = {area: asking.given(area) for area in asking.areas}
    found = {area: _ask(asking.analysis.id, given[area]) for area in asking.areas}
    common = _common_period(asking.analysis, found)
    if common:
        for area, answer in found.items():
            if isinstance(answer, Finding) and _period(answer) != common:
                wanted = {**given[area], **{name: str(y) for name, y in zip(PERIOD, common, strict=True)}}
                again = _ask(asking.analysis.id, wanted)
                if isinstance(again, Finding):
                    given[area], found[area] = wanted, again
    sides = tuple(_side(asking, area, given[area], found[area], language) for area in asking.areas)
    periods = {area: _period(answer) for area, answer in found.items() if isinstance(answer, Finding)}
    same = len(set(periods.values())) == 1
    joint = joint_table([found[area] for area in asking.areas], language, comparable=same) if len(periods) > 1 else None
    if joint and not same:
        joint = joint.headed(tuple(_years(periods.get(area)) for area in asking.areas))
    return Comparison(sides, joint, _years(next(iter(periods.values()))) if periods and same else "")


def _ask(analysis_id: str, given: Given) -> Answered:
    try:
        return ask(analysis_id, given, at_once=True)
    except (CannotAnswer, UnknownDataset) as error:
        return error


def _period(finding: Finding) -> tuple[int, int] | None:
    """The first and the last year that an answer about a period used."""
    facts: Mapping[str, Mapping[str, int]] = finding.content["facts"]
    return (facts["first"]["v"], facts["last"]["v"]) if {"first", "last"} <= facts.keys() and _of_years(facts) else None


def _of_years(facts: Mapping[str, Mapping[str, object]]) -> bool:
    return all(facts[name]["kind"] == "year" for name in ("first", "last"))


def _common_period(analysis: Analysis, found: Mapping[str, Answered]) -> tuple[int, int] | None:
    """The longest period that all answers have; None where there is none or the question is about none."""
    if not set(PERIOD) <= {p.id for p in analysis.parameters}:
        return None
    periods = [period for one in found.values() if isinstance(one, Finding) and (period := _period(one))]
    if not periods:
        return None
    first, last = max(p[0] for p in periods), min(p[1] for p in periods)
    return (first, last) if first < last else None


def _years(period: tuple[int, int] | None) -> str:
    return f"{period[0]}–{period[1]}" if period else ""


def _side(asking: Asking, area: str, given: Given, found: Answered, language: str) -> Side:
    analysis = asking.analysis.id
    name = areas.area_name(areas.parse_area(area), language)
    address = addresses.finding_address(language, analysis, make_request(analysis, given).changed)
    without = asking.address(language, [other for other in asking.areas if other != area])
    if not isinstance(found, Finding):
        problem = problem_of(found, language)
        return Side(
            area, name, address, (), (), problem.sentence if problem else str(found), without,
            larger=_larger(asking, area, language),
        )
    reading = read_once(found, language)
    return Side(
        area, name, address, reading.answer[:2], reading.how_sure, "", without, reading.faults,
        strip_svg(found, language),
    )


def _larger(asking: Asking, area: str, language: str) -> Larger | None:
    region = subjects.coarser(area)
    if region is None:
        return None
    ids = list(dict.fromkeys(region if one == area else one for one in asking.areas))
    return Larger(subjects.shown_area(region, language), asking.address(language, ids))


def asking_of(analysis_id: str, ids: Sequence[str], industries: str = "") -> Asking:
    """What is asked; raises UnknownAnalysis."""
    return Asking(get_analysis(analysis_id), tuple(ids), industries)


def caption(comparison: Comparison, language: str) -> str:
    """What the joint table says of its figures: the measure, the years, and what bold means where anything is bold."""
    if comparison.joint is None:
        return ""
    parts = [f"{comparison.joint.measure}{f', {comparison.period}' if comparison.period else ''}."]
    if any(cell.highest for _, cells in comparison.joint.rows for cell in cells):
        parts.append(t("web-joint-note", language))
    return " ".join(parts)
