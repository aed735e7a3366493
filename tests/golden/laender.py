"""The German states case as matrices, regions by industries."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .conftest import Case

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Laender:
    """Jobs and firms (regions, industries), area and population (regions,), and what is expected of them."""

    regions: tuple[str, ...]
    industries: tuple[str, ...]
    jobs: Matrix
    firms: Matrix
    area: Matrix
    population: Matrix
    expected: Mapping[str, Any]

    def matrix(self, key: str) -> Matrix:
        """An expected table, checked to be in our order."""
        given = self.expected[key]
        assert tuple(given["rows"]) == self.regions
        assert tuple(given["cols"]) == self.industries
        return np.array([[np.nan if v is None else v for v in row] for row in given["values"]], dtype=float)

    def by_region(self, values: Mapping[str, float]) -> Matrix:
        """Expected values by region, in our order."""
        return _in_order(self.regions, values)

    def by_industry(self, values: Mapping[str, float]) -> Matrix:
        """Expected values by industry, in our order."""
        return _in_order(self.industries, values)


def laender(case: Case) -> Laender:
    """Reads the case."""
    rows = case.table("regions_industries.csv")
    regions = tuple(sorted({row["region_code"] for row in rows}))
    industries = tuple(sorted({row["ind_code"] for row in rows}))
    jobs, firms = (np.full((len(regions), len(industries)), np.nan) for _ in range(2))
    area, population = (np.full(len(regions), np.nan) for _ in range(2))
    for row in rows:
        r, i = regions.index(row["region_code"]), industries.index(row["ind_code"])
        jobs[r, i], firms[r, i] = float(row["emp_all"]), float(row["firms"])
        area[r], population[r] = float(row["area_sqkm"]), float(row["pop"])
    return Laender(regions, industries, jobs, firms, area, population, case.expected)


def _in_order(codes: tuple[str, ...], values: Mapping[str, float]) -> Matrix:
    assert sorted(values) == sorted(codes)
    return np.array([values[code] for code in codes])
