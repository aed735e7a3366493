"""Golden cases ellison_glaeser_fk2014 and specialisation_textbook: gamma, coagglomeration, colocation."""

from collections.abc import Callable, Mapping
from itertools import combinations

import numpy as np
import pytest
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.agglomeration import (
    Agglomeration,
    coagglomeration,
    coagglomeration_between,
    colocation,
    ellison_glaeser,
)

from .conftest import Case

pytestmark = pytest.mark.golden

Open = Callable[[str], Case]
Matrix = NDArray[np.float64]


class Plants:
    """The plants of the case: regions by industries, and the three ways to weigh the regions."""

    def __init__(self, case: Case) -> None:
        self.rows = case.table("plants.csv")
        self.regions = sorted({row["region"] for row in self.rows})
        self.industries = sorted({row["industry"] for row in self.rows})
        self.jobs = np.zeros((len(self.regions), len(self.industries)))
        totals = np.zeros(len(self.regions))
        for row in self.rows:
            r = self.regions.index(row["region"])
            self.jobs[r, self.industries.index(row["industry"])] += float(row["emp_firm"])
            totals[r] = float(row["emp_region"])
        self.area = {
            "all_plants_in_file": self.jobs.sum(axis=1),
            "regional_total_employment": totals,
            "unweighted_mean_of_industry_shares": (self.jobs / self.jobs.sum(axis=0)).mean(axis=1),
        }

    def of(self, industry: str) -> tuple[list[float], list[int]]:
        mine = [row for row in self.rows if row["industry"] == industry]
        return [float(row["emp_firm"]) for row in mine], [self.regions.index(row["region"]) for row in mine]


def assert_same(found: Agglomeration, expected: Mapping[str, float]) -> None:
    named = {
        "gamma": found.gamma,
        "G": found.concentration,
        "z": found.z,
        "K": found.plants,
        "HHI": found.herfindahl,
    }
    assert named.keys() == expected.keys()
    for key, value in expected.items():
        assert_allclose(named[key], value, rtol=1e-9, atol=1e-9, err_msg=key)


@pytest.mark.parametrize(
    ("key", "area"),
    [
        ("agglomeration_area_shares_from_file_plants", "all_plants_in_file"),
        ("agglomeration_area_shares_from_regional_totals", "regional_total_employment"),
    ],
)
def test_gamma(golden: Open, key: str, area: str) -> None:
    case = golden("ellison_glaeser_fk2014")
    plants = Plants(case)
    assert sorted(case.expected[key]) == plants.industries
    for industry, expected in case.expected[key].items():
        assert_same(ellison_glaeser(*plants.of(industry), plants.area[area]), expected)


@pytest.mark.parametrize(
    "key", ["regional_total_employment", "all_plants_in_file", "unweighted_mean_of_industry_shares"]
)
def test_coagglomeration(golden: Open, key: str) -> None:
    case = golden("ellison_glaeser_fk2014")
    plants = Plants(case)
    expected, area = case.expected["coagglomeration"][key], plants.area[key]
    assert_allclose(area / area.sum(), expected["x"], rtol=1e-9)
    assert_allclose(coagglomeration(plants.jobs, area), expected["all4"], rtol=1e-9, atol=1e-10)
    between = coagglomeration_between(plants.jobs, area)
    pairs = [(pair["a"], pair["b"]) for pair in expected["pairs"]]
    assert pairs == list(combinations(plants.industries, 2))
    for pair in expected["pairs"]:
        a, b = (plants.industries.index(pair[side]) for side in "ab")
        group = coagglomeration(plants.jobs[:, [a, b]], area)
        assert_allclose(group, pair["eg1997_group_formula"], rtol=1e-9, atol=1e-10)
        assert_allclose(between[a, b], pair["egk2010_covariance"], rtol=1e-9, atol=1e-10)


def test_vienna_linz_graz(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["ellison_glaeser_linz_wien_graz"]
    given = case["input"]
    at = [given["region_order"].index(region) for region in given["plant_region"]]
    found = ellison_glaeser(given["plant_emp"], at, given["region_emp"])
    assert_same(found, case["value"])
    assert round(found.gamma, 8) == case["published_gamma"]


def test_pairs_of_firms(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["howard_colocation_toy"]
    given = case["input"]
    firms = np.zeros((2, 2))
    for industry, region in zip(given["industry"], given["region"], strict=True):
        firms["XY".index(region), "AB".index(industry)] += 1
    assert_allclose(colocation(firms)[0, 1], case["value"], rtol=1e-9)
