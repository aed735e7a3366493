"""Golden case point_pattern_paracou: trees of two species, as computed by dbmss 2.11.0."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.point_patterns import Points, k_density, m_function, points

from .conftest import Case

pytestmark = pytest.mark.golden
Open = Callable[[str], Case]
SPECIES = ("V. Americana", "Q. Rosea")


@pytest.fixture
def trees(golden: Open) -> tuple[dict[str, Any], Points]:
    case = golden("point_pattern_paracou")
    rows = case.table("points.csv")
    names = {key.lower(): key for key in rows[0]}
    columns = [[float(row[names[name]]) for row in rows] for name in ("x", "y", "weight")]
    return dict(case.expected), points(columns[0], columns[1], [row[names["type"]] for row in rows], columns[2])


def numbers(values: list[float | None]) -> list[float]:
    return [np.nan if value is None else value for value in values]


def test_m(trees: tuple[dict[str, Any], Points]) -> None:
    wanted, given = trees
    for one in SPECIES:
        found = m_function(given, one, wanted["r"])
        assert_allclose(found.values, numbers(wanted["M_univariate"][one]), rtol=1e-6, err_msg=one)
    for name, values in wanted["M_bivariate"].items():
        reference, sought = name.split(" <- ")
        found = m_function(given, reference, wanted["r"], neighbours=sought)
        assert_allclose(found.values, numbers(values), rtol=1e-6, err_msg=name)


def test_k_density(trees: tuple[dict[str, Any], Points]) -> None:
    wanted, given = trees
    for one in SPECIES:
        found, weighted = (k_density(given, one, wanted["r"], weighted=by) for by in (False, True))
        assert_allclose(found.bandwidth, wanted["Kd_bandwidth"][one], rtol=1e-8)
        assert found.pairs == wanted["n_pairs"][one]
        assert_allclose(found.values, wanted["Kd_exact_sum"][one], rtol=1e-6)
        assert_allclose(weighted.values, wanted["Kd_weighted_exact_sum"][one], rtol=1e-6)
        assert_allclose(found.values, wanted["Kd_dbmss"][one], rtol=5e-3)
        assert_allclose(weighted.values, wanted["Kd_weighted_dbmss"][one], rtol=5e-3)


def test_bands_within_monte_carlo_error(trees: tuple[dict[str, Any], Points]) -> None:
    wanted, given = trees
    m = wanted["M_envelope_V_Americana_RandomLocation_400sims"]
    found = m_function(given, SPECIES[0], m["r"], simulations=200)
    kd = wanted["Kd_envelope_V_Americana_400sims"]
    density = k_density(given, SPECIES[0], kd["r"], simulations=400)
    assert found.bands is not None
    assert density.bands is not None
    assert_allclose(found.values, numbers(m["obs"]), rtol=1e-6)
    assert_allclose(density.values, kd["obs"], rtol=5e-3)
    for bands, expected, within in ((found.bands, m, 0.35), (density.bands, kd, 0.2)):
        width = np.array(expected["hi"])[1:] - np.array(numbers(expected["lo"]))[1:]
        for name, values in (("lower", "lo"), ("upper", "hi"), ("mean", "mmean")):
            off = (getattr(bands, name) - np.array(numbers(expected[values])))[1:]
            assert (np.abs(off) <= within * width).all(), name
