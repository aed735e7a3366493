"""How far the support systems of an area are from their targets, as gaps for people to decide on."""

from __future__ import annotations

from typing import Any

from distretto.themes.finding import Finding, Value, says
from distretto.themes.gaps import MOST, Evidence, Gap, Measure, code_of, named_areas, numbered
from distretto.themes.values import area, change, number, share, term, text, year

LEAST = 0.01
"""From which share of the figure on a target is a gap."""


def recommends(finding: Finding) -> tuple[Gap, ...]:
    """The targets from which the area's own systems are farthest, each beside its peers and with its interval."""
    scores = {row["unit"]: row for row in finding.rows("scores") if row["own"]}
    apart = [
        (-abs(row["margin"]), at, row) for at, row in numbered(finding, "targets")
        if row["unit"] in scores and scores[row["unit"]]["peers"]
        and _is_gap(row, finding.parameters["orientation"])
    ]
    return tuple(
        _gap(finding, at, row, scores[row["unit"]]) for _, at, row in sorted(apart, key=lambda one: one[:2])[:MOST]
    )


def _is_gap(row: dict[str, Any], orientation: str) -> bool:
    """Only the side that is moved has targets to come nearer to.

    That the results could be had with less of one of the resources is no proposal to cut it, nor the other way round.
    """
    if row["side"] != f"efficiency-{orientation}s":
        return False
    margin = row["margin"] or 0.0
    return bool(margin >= LEAST if orientation == "output" else margin <= -LEAST)


def _gap(finding: Finding, at: int, row: dict[str, Any], score: dict[str, Any]) -> Gap:
    told = {
        "unit": area(row["unit"]), "measure": Value("coded", row["measure"]), "observed": number(row["observed"]),
        "target": number(row["target"]), "by": change(row["margin"]),
        "corrected_by": change(row["corrected_margin"]), "unit_of": term(row["of_unit"]),
        "low": share(score["corrected_low"]), "high": share(score["corrected_high"]),
        "orientation": text(finding.parameters["orientation"]), "year": year(finding.parameters["inputs_year"]),
        **named_areas(score["peers"].split(";")),
    }
    return Gap(
        f"{row['unit']}-{code_of(row['measure'])}", says("gap-efficiency", **told),
        says("gap-efficiency-consider", **told), Evidence("targets", at), Measure("programme"),
    )
