"""What a conditions study is made of: its cases, what is measured of them, and the errors for what it has not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from distretto.evidence.indicators import DeclaredIndicator, declared_indicators
from distretto.methods.arrays import Array
from distretto.themes.finding import Kind, Value
from distretto.themes.parameters import ParameterError, Parameters, RequestError
from distretto.themes.values import area, text

REGIONS, MEMBERS = "regions", "members"
TEACHING = ("schneider_2010", "greckhamer_2008")
SOURCES = (REGIONS, *TEACHING, MEMBERS)
ABOVE_PEERS: Mapping[str, str] = {
    "patents_above_peers": "patent_applications", "income_above_peers": "gdp_per_head_pps",
}
"""Outcomes that hold a region's figure against its structural peers': how many times theirs it is."""
USUAL: Mapping[str, tuple[str, tuple[str, ...]]] = {
    REGIONS: ("income_above_peers", ("rd_intensity", "tertiary_education", "high_medium_tech_manufacturing")),
    "schneider_2010": ("EXPORT", ("EMP", "BARGAIN", "UNI", "OCCUP", "STOCK", "MA")),
    "greckhamer_2008": ("SP", ("MU", "DY", "CO", "DIV", "CRA", "CI", "BUS")),
}
"""Of each source the outcome and the conditions where none are chosen: for regions, what is made of new knowledge
needs who finds it, who can take it up, and an industry that uses it (docs/methods, *Regions as cases*)."""
MOST_CONDITIONS = 10


@dataclass(frozen=True)
class Measure:
    """What is measured of the cases: its id, how a cell names it, of which year, and which way counts as more."""

    id: str
    cell: str
    named: Value
    year: int | None = None
    direction: str = "context"
    unit: str = ""


@dataclass(frozen=True)
class Known:
    """The cases of a source, with what may be chosen of them.

    conditions, outcomes : names of what may be either. usual : the outcome and the conditions where none are chosen.
    column : of a name, what it measures and its values by case. The rest as in `Studied`.
    """

    source: str
    cases: tuple[str, ...]
    keys: tuple[str, ...]
    conditions: tuple[str, ...]
    outcomes: tuple[str, ...]
    usual: tuple[str, tuple[str, ...]]
    column: Callable[[str], tuple[Measure, Array]]
    memberships: bool
    cell_kind: Kind
    case_kind: Kind
    own: Collection[str] = ()


@dataclass(frozen=True)
class Studied:
    """The cases and their values: `values` is (cases, measures), the outcome last; NaN = not known.

    memberships : whether the values are memberships already. cell_kind, case_kind : how tables write the names of
    conditions and of cases. keys : by which a calibration names the cases. own : the cases that are the reader's area
    or lie in it.
    """

    source: str
    cases: tuple[str, ...]
    keys: tuple[str, ...]
    measures: tuple[Measure, ...]
    values: Array
    memberships: bool
    cell_kind: Kind
    case_kind: Kind
    own: tuple[str, ...] = ()

    @property
    def conditions(self) -> tuple[Measure, ...]:
        """The conditions, in the order chosen."""
        return self.measures[:-1]

    @property
    def outcome(self) -> Measure:
        """The outcome."""
        return self.measures[-1]

    def case(self, name: str) -> Value:
        """A case inside a sentence."""
        return area(name) if self.case_kind == "area" else text(name)


@cache
def indicators() -> Mapping[str, DeclaredIndicator]:
    """The declared indicators that regions have, by id."""
    return {one.id: one for one in declared_indicators() if 2 in one.levels}


def structure() -> tuple[DeclaredIndicator, ...]:
    """The indicators in which structural peers are alike."""
    return tuple(one for one in indicators().values() if one.kind == "structure" and one.core)


def wanted(p: Parameters) -> tuple[str, tuple[str, ...]]:
    """The outcome and the conditions that were chosen, or the usual ones of the source."""
    return _asked(p, USUAL.get(p["cases"], ("", ())))


def _asked(p: Parameters, usual: tuple[str, tuple[str, ...]]) -> tuple[str, tuple[str, ...]]:
    outcome, conditions = usual
    outcome = (p["outcome"] or outcome).strip()
    if p["conditions"]:
        conditions = tuple(dict.fromkeys(part.strip() for part in p["conditions"].split(",") if part.strip()))
    return outcome, conditions


def fault(parameter: str, given: object, key: str, said: str, **values: object) -> RequestError:
    """The error for one parameter of a study."""
    return RequestError([ParameterError(
        parameter, given, key, said, values={"parameter": parameter, "given": str(given), **values},
    )])


def chosen(p: Parameters, known: Known) -> tuple[str, tuple[str, ...]]:
    """The outcome and the conditions of a study; raises RequestError for one that the source has not."""
    outcome, conditions = _asked(p, known.usual)
    if outcome not in known.outcomes:
        raise _unknown("outcome", outcome, known.outcomes)
    for name in conditions:
        if name not in known.conditions:
            raise _unknown("conditions", name, known.conditions)
    for name in (outcome, ABOVE_PEERS.get(outcome, outcome)):
        if name in conditions:
            raise fault("conditions", name, "error-conditions-outcome-too", f"{name} is the outcome already.")
    if not 1 <= len(conditions) <= MOST_CONDITIONS:
        raise fault("conditions", p["conditions"], "error-conditions-count",
                    f"Choose 1 to {MOST_CONDITIONS} conditions, not {len(conditions)}.", count=len(conditions),
                    most=MOST_CONDITIONS)
    return outcome, conditions


def _unknown(parameter: str, given: str, known: Sequence[str]) -> RequestError:
    from rapidfuzz import process

    near = tuple(name for name, _, _ in process.extract(given, list(known), limit=5))
    return RequestError([ParameterError(
        parameter, given, "error-parameter-choice", f"{parameter}: {given!r} is not among {', '.join(known)}.", near,
        {"parameter": parameter, "given": given},
    )])
