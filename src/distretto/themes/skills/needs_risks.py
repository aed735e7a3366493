"""What is known of occupations beside their number: exposure to machines that write, automation, and shortage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from distretto.evidence.store import Cut, matrix
from distretto.themes.skills.needs_base import OCCUPATIONS

ITALY = "IT"
LAST, FIRST = 2018, 2014
TOP_GRADIENTS = 3
"""The gradients of the ILO from which most tasks of an occupation are exposed."""
SHORTAGE_YEAR = 2026
MOST = 4.0
"""The top of the index of shortage."""


@dataclass(frozen=True)
class Minor:
    """One minor group of occupations in Italy: thousand jobs at both ends, exposure, and automation's risk."""

    code: str
    before: float | None
    after: float | None
    exposure: float | None
    high_risk: bool


def exposure_by_unit(cut: Cut) -> dict[str, tuple[float, float]]:
    """Score and gradient of every unit group."""
    units = cut.labels("industry")
    score, gradient = (matrix(cut, name, 2025, industries=units).values[0] for name in ("exposure", "gradient"))
    return {unit: (float(s), float(g)) for unit, s, g in zip(units, score, gradient, strict=True)}


def exposed_share(cut: Cut) -> dict[str, float]:
    """By major group, the share of its unit groups in the two top gradients: each unit group counts once."""
    found = exposure_by_unit(cut)
    by_major = {major: [g >= TOP_GRADIENTS for unit, (_, g) in found.items() if unit[0] == major]
                for major in OCCUPATIONS}
    return {major: float(np.mean(flags)) for major, flags in by_major.items() if flags}


def minors_of_italy(occupations: Cut, exposure: Cut) -> tuple[Minor, ...]:
    """Italy's minor groups, those with most jobs first."""
    units = exposure_by_unit(exposure)
    codes = tuple(code for code in occupations.labels("industry") if code != "TOTAL")
    before, after = (matrix(occupations, "employed", year, geos=(ITALY,), industries=codes).values[0]
                     for year in (FIRST, LAST))
    high = matrix(occupations, "high_risk", LAST, geos=(ITALY,), industries=codes).values[0]
    rows = []
    for at, code in enumerate(codes):
        scores = [score for unit, (score, _) in units.items() if unit.startswith(code)]
        rows.append(Minor(code, _known(before[at]), _known(after[at]), float(np.mean(scores)) if scores else None,
                          bool(high[at] == 1)))
    return tuple(sorted(rows, key=lambda one: (-(one.after or 0.0), one.code)))


def automation_by_major(minors: tuple[Minor, ...]) -> dict[str, float]:
    """By major group, the share of Italy's jobs in minor groups at high risk of automation."""
    found = {}
    for major in OCCUPATIONS:
        held = [(one.after or 0.0, one.high_risk) for one in minors if one.code[0] == major]
        total = sum(jobs for jobs, _ in held)
        if total:
            found[major] = sum(jobs for jobs, high in held if high) / total
    return found


def automation_of(occupations: Cut, codes: tuple[str, ...]) -> float | None:
    """The share of jobs at high risk of automation in Italian regions together; None where one of them is not known."""
    if not all(code in occupations.labels("geo") for code in codes):
        return None
    high, low, other = (
        matrix(occupations, name, LAST, geos=codes, industries=("TOTAL",)).values.sum()
        for name in ("employed_high_risk", "employed_low_risk", "employed_other_risk")
    )
    share = high / (high + low + other)
    return _known(share)


def with_shortage(cut: Cut) -> tuple[str, ...]:
    """The countries that have an index of shortage."""
    geos = cut.labels("geo")
    rows = matrix(cut, "shortage", SHORTAGE_YEAR, geos=geos).values
    return tuple(geo for geo, row in zip(geos, rows, strict=True) if not np.isnan(row).all())


def shortages(cut: Cut, countries: tuple[str, ...]) -> Mapping[str, float]:
    """The index of shortage by sub-major group, of one country, or the mean of several; empty where none is given."""
    if not countries:
        return {}
    groups = tuple(code for code in cut.labels("industry") if len(code) == 2)
    table = matrix(cut, "shortage", SHORTAGE_YEAR, geos=countries, industries=groups).values
    mean = table.mean(axis=0)
    return {group: float(value) for group, value in zip(groups, mean, strict=True) if not np.isnan(value)}


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
