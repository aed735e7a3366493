"""Strengths and weaknesses of an area, drafted from findings: each line a statement tied to the finding it is from.

A draft says on which side a figure stands, by a rule that is written here; whether it is a strength is for people to
judge. Opportunities and threats are about what comes from outside: nothing here drafts them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.store import Store
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding, Says, Value, says
from distretto.themes.values import area, coded, count, listing

Side = Literal["strength", "weakness"]
NAMED = 3
CLEARLY = 0.5
"""Standard deviations from the median of the structural peers from which an indicator is named."""
THIRD = 1 / 3
"""The share of the regions that stand in the lower third."""
HALF = 0.5
"""The share of the structural peers that do better from which that is drafted as a weakness."""


@dataclass(frozen=True)
class Drafted:
    """A line as its finding gives it now. name : the line within its analysis; statement : plain, as in a finding."""

    name: str
    side: Side
    statement: Mapping[str, Any]
    finding: Finding

    @property
    def slot(self) -> str:
        """What the line is called in an area's diagnosis, whatever its finding says."""
        return f"{self.finding.analysis}.{self.name}"


@dataclass(frozen=True)
class Diagnosis:
    """What findings give for an area, and of each question that gives nothing why."""

    lines: tuple[Drafted, ...]
    missing: tuple[CannotAnswer | UnknownDataset, ...]


Line = tuple[str, bool, Says | Mapping[str, Any]]
"""Name, whether it is a strength, and statement."""


def draft(region: str, store: Store | None = None) -> Diagnosis:
    """Strengths and weaknesses of an area, from the findings that there are."""
    lines, missing = list[Drafted](), list[CannotAnswer | UnknownDataset]()
    for analysis, rule in RULES.items():
        try:
            finding = ask(analysis, {"region": region}, store=store, at_once=True)
        except (CannotAnswer, UnknownDataset) as error:
            missing.append(error)
            continue
        for name, good, told in rule(finding):
            statement = told.content() if isinstance(told, Says) else told
            lines.append(Drafted(name, "strength" if good else "weakness", statement, finding))
    return Diagnosis(tuple(lines), tuple(missing))


def _said(finding: Finding, key: str) -> Mapping[str, Any] | None:
    return next((one for one in finding.content["says"] if one["key"] == key), None)


def _value(content: Mapping[str, Any]) -> Value:
    """A value of a finding, to be said again."""
    if content["kind"] == "list":
        return listing(_value(one) for one in content["v"])
    return Value(content["kind"], content["v"])


def _values(statement: Mapping[str, Any], *names: str) -> dict[str, Value]:
    return {name: _value(statement["values"][name]) for name in names}


def _profile(finding: Finding) -> Iterator[Line]:
    """The leading industry, whether it grows, and which industries are clusters by all three tests."""
    yield "lead", (finding.content["facts"]["lead_times"]["v"] or 0) >= 1, finding.content["says"][0]
    if (stars := _said(finding, "profile-stars")) is not None and stars["values"]["stars"]["v"]:
        yield "stars", True, says("diagnosis-stars", **_values(stars, "stars", "industries"))
    if (course := _said(finding, "profile-course")) is not None and course["values"]["change"]["v"]:
        yield "course", course["values"]["change"]["v"] > 0, course


def _growth(finding: Finding) -> Iterator[Line]:
    """What the industries' own course and the mix of industries brought or cost, and in which industries."""
    split = _said(finding, "growth-split")
    if split is None:
        return
    about = _values(split, "region", "reference", "first", "last")
    for part in ("own", "mix"):
        if split["values"][part]["v"]:
            up = split["values"][f"{part}_sign"]["v"] == "up"
            yield part, up, says(f"diagnosis-{part}", **about, **_values(split, f"{part}_sign", part))
    industries = _said(finding, "growth-industries")
    for name, end, good in (("ahead", "best", True), ("behind", "worst", False)):
        if industries is not None and industries["values"][f"{end}_count"]["v"]:
            named = _value(industries["values"][end])
            yield name, good, says(f"diagnosis-{name}", **about, industries=named)


def _frontier(finding: Finding) -> Iterator[Line]:
    """Whether something new lies near: industries that are both closer and more complex than the list's average."""
    near = _said(finding, "frontier-near")
    if near is not None:
        told = _values(near, "count", "options", "industries")
        yield "near", bool(near["values"]["count"]["v"]), says(
            "diagnosis-near", region=area(str(finding.parameters["region"])), **told
        )


def _standing(finding: Finding) -> Iterator[Line]:
    """The dimensions of innovation in which the area stands in the upper or the lower third of the regions.

    The whole interval has to lie in the third: nine of ten ways to make the score.
    """
    known = [row for row in finding.rows("dimensions") if row["behind_low"] is not None]
    upper = [row for row in known if row["behind_low"] >= 1 - THIRD]
    lower = [row for row in known if row["behind_high"] <= THIRD]
    for name, good, rows in (("upper", True, upper), ("lower", False, lower)):
        named = [coded("indicators", row["dimension"].partition(":")[2]) for row in rows]
        if named:
            yield name, good, says(
                f"diagnosis-{name}", region=area(str(finding.parameters["region"])), dimensions=listing(named)
            )


def _peers(finding: Finding) -> Iterator[Line]:
    """How many of the regions alike in structure do better, and in which indicators the area is above or below them."""
    facts, lead = finding.content["facts"], finding.content["says"][0]
    if lead["key"] != "peers-no-index":
        better, peers = facts["better"]["v"], facts["peers"]["v"]
        if better >= HALF * peers or not better:
            yield "peers", not better, lead
    known = [row for row in finding.rows("indicators") if row["beside"] is not None]
    for name, good, sign in (("above", True, 1), ("below", False, -1)):
        found = sorted((row for row in known if sign * row["beside"] >= CLEARLY), key=lambda row: -sign * row["beside"])
        if found:
            named = [coded("indicators", row["indicator"].partition(":")[2]) for row in found[:NAMED]]
            yield name, good, says(
                f"diagnosis-{name}", region=area(str(finding.parameters["region"])), peers=count(facts["peers"]["v"]),
                indicators=listing(named), more=count(len(found) - len(named)),
            )


def _money(finding: Finding) -> Iterator[Line]:
    """Whether the area takes part in cooperation on clustering; that none is published is no weakness."""
    cooperation = _said(finding, "money-cooperation")
    if cooperation is not None and cooperation["values"]["clustering"]["v"]:
        yield "clustering", True, cooperation


RULES: Mapping[str, Callable[[Finding], Iterator[Line]]] = {
    "specialisation.profile": _profile,
    "specialisation.growth": _growth,
    "specialisation.frontier": _frontier,
    "innovation.profile": _standing,
    "innovation.peers": _peers,
    "financing.money": _money,
}
"""The questions from whose findings lines are drafted, in the order in which they are read."""
