"""Where an area stands among the others: in Europe and in South East Europe, industry by industry."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.areas import Area, parse_area
from distretto.themes.specialisation.employment import Employment, Floats, Line

NEIGHBOURHOOD = "see"


@dataclass(frozen=True)
class Standing:
    """Positions of an area by division, with how many areas had a figure, in Europe and its neighbourhood.

    A country is compared with countries, anything else with NUTS 2 regions; areas that are part of the one
    asked about are left out of the comparison. `others` and `values` are the areas compared with and their quotients.
    """

    rank: NDArray[np.int64]
    among: NDArray[np.int64]
    rank_near: NDArray[np.int64]
    among_near: NDArray[np.int64]
    others: tuple[str, ...]
    values: Floats
    reference: Line

    def of_group(self, jobs: Employment, weights: Floats, quotient: float) -> tuple[int, int]:
        """The position of an industry group's quotient, over the areas that publish all that it needs."""
        cells = jobs.table(self.others)
        member = weights > 0
        sums = (cells[:, member] * weights[member]).sum(axis=1)
        base = float(np.nansum(self.reference.published[member] * weights[member]))
        values = sums / jobs.totals(self.others) / (base / self.reference.total)
        known = values[~np.isnan(values)]
        return int(1 + (known > quotient).sum()), int(known.size + 1)


def standing_of(
    jobs: Employment,
    codes: tuple[str, ...],
    own: Floats,
    regions: Floats,
    reference: Line,
    area: Area,
) -> Standing:
    """The standing of an area whose quotients are `own`, among those of all regions (or countries)."""
    if area.kind == "country":
        names = jobs.countries
        values = jobs.quotients(names, reference)
    else:
        names, values = jobs.regions, regions
    keep = np.array([not any(name.startswith(code) for code in codes) for name in names])
    others = tuple(name for name, kept in zip(names, keep, strict=True) if kept)
    values = values[keep]
    near = _in_neighbourhood(jobs, others)
    return Standing(*_positions(own, values), *_positions(own, values[near]), others, values, reference)


def _positions(own: Floats, values: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    known = ~np.isnan(values)
    above = (np.where(known, values, -np.inf) > own).sum(axis=0)
    return (above + 1).astype(np.int64), (known.sum(axis=0) + 1).astype(np.int64)


def _in_neighbourhood(jobs: Employment, names: tuple[str, ...]) -> NDArray[np.bool_]:
    codes = jobs.codes(parse_area(NEIGHBOURHOOD))
    return np.array([any(name.startswith(code) for code in codes) for name in names], dtype=bool)
