"""Golden case complexity_world_trade: exports of 226 countries by 785 SITC classes, four packages."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.complexity import (
    diversity,
    economic_complexity,
    expy,
    fitness,
    outlook_gain,
    outlook_index,
    prody,
    reflections,
    relative_relatedness,
    standardise,
    ubiquity,
)
from distretto.methods.location import location_quotient
from distretto.methods.relatedness import proximity, relatedness_density

from .trade_cases import TradeCase, by_code, income, rounded_walk_vector, world_trade

pytestmark = pytest.mark.golden
Matrix = NDArray[np.float64]

PRINTED = 1e-10  # the expected values are printed with ten decimals: no small one can agree better


@pytest.fixture(scope="module")
def case() -> TradeCase:
    return world_trade()


@pytest.fixture(scope="module")
def nearness(case: TradeCase) -> Matrix:
    return proximity(case.M)


@pytest.fixture(scope="module")
def density(case: TradeCase, nearness: Matrix) -> Matrix:
    return relatedness_density(case.M, nearness, include_own=True)


def r_package(case: TradeCase) -> Mapping[str, Any]:
    values: Mapping[str, Any] = case.expected["economiccomplexity_2.0.0"]
    return values


def py_package(case: TradeCase) -> Mapping[str, Any]:
    values: Mapping[str, Any] = case.expected["py-ecomplexity_0.5.3"]
    return values


def picked(case: TradeCase, values: Matrix) -> Matrix:
    """The cells that the case prints."""
    cells = case.expected["cells"]
    return values[np.ix_(case.rows(cells["countries"]), case.columns(cells["products"]))]


def test_presences(case: TradeCase) -> None:
    assert case.exports.shape == (case.expected["n_countries"], case.expected["n_products"])
    assert case.M.sum() == case.expected["mcp_ones"]
    assert_array_equal(*by_code(diversity(case.M), case.countries, case.expected["diversity"]))
    assert_array_equal(*by_code(ubiquity(case.M), case.products, case.expected["ubiquity"]))


def test_leading_eigenvalues(case: TradeCase) -> None:
    index = economic_complexity(case.M)
    assert_allclose(index.eigenvalues, case.expected["leading_eigenvalues_Mcc"], rtol=1e-8)
    assert index.connected


def test_eigenvectors_with_the_sample_deviation(case: TradeCase) -> None:
    index = economic_complexity(case.M, scale="sample")
    expected = r_package(case)
    assert_allclose(*by_code(index.regions, case.countries, expected["eci_eigen"]), rtol=1e-8, atol=PRINTED)
    assert_allclose(*by_code(index.industries, case.products, expected["pci_eigen"]), rtol=1e-8, atol=PRINTED)


def test_eigenvectors_on_the_scale_of_eci(case: TradeCase) -> None:
    index = economic_complexity(case.M, scale="eci")
    expected = py_package(case)
    assert_allclose(*by_code(index.regions, case.countries, expected["eci"]), rtol=1e-8, atol=PRINTED)
    assert_allclose(*by_code(index.industries, case.products, expected["pci"]), rtol=1e-8, atol=PRINTED)


def test_reflections(case: TradeCase) -> None:
    countries, products = reflections(case.M, 18).regions, reflections(case.M, 19).industries
    other = case.expected["economic-complexity_0.3.0"]
    for values, codes, expected in (
        (countries, case.countries, r_package(case)["eci_reflections20"]),
        (countries, case.countries, other["eci_reflections"]),
        (products, case.products, other["pci_reflections"]),
    ):
        assert_allclose(*by_code(standardise(values), codes, expected), rtol=0, atol=1e-6)


def test_reflections_in_per_cent(case: TradeCase) -> None:
    ours = reflections(case.M, 20, percent=True).regions
    expected = case.expected["EconGeo_2.1"]["morc20"]
    assert_allclose(*by_code(ours, case.countries, expected), rtol=1e-9, atol=PRINTED)


def test_fitness(case: TradeCase) -> None:
    ours, expected = fitness(case.M, 19), r_package(case)
    for values, codes, key in (
        (ours.regions, case.countries, "fitness20_country"),
        (ours.industries, case.products, "fitness20_product"),
    ):
        assert_allclose(*by_code(values, codes, expected[key]), rtol=1e-9, atol=PRINTED)


def test_prody_and_expy(case: TradeCase) -> None:
    levels = prody(case.exports, income())
    expected = r_package(case)
    assert_allclose(*by_code(levels, case.products, expected["prody"]), rtol=1e-9)
    assert_allclose(*by_code(expy(case.exports, levels), case.countries, expected["expy"]), rtol=1e-9)


def test_outlook_index(case: TradeCase, density: Matrix) -> None:
    sample = outlook_index(case.M, density, economic_complexity(case.M).industries)
    assert_allclose(*by_code(sample, case.countries, r_package(case)["coi"]), rtol=1e-9, atol=PRINTED)
    raw = outlook_index(case.M, density, economic_complexity(case.M, scale="none").industries)
    scored = standardise(raw, ddof=0)
    assert_allclose(*by_code(scored, case.countries, py_package(case)["coi"]), rtol=1e-9, atol=PRINTED)


def test_complexity_correlates_with_that_of_the_rounded_walk(case: TradeCase) -> None:
    ours = economic_complexity(case.M, scale="sum").regions
    expected = case.expected["EconGeo_2.1"]["kci"]
    assert np.corrcoef(*by_code(ours, case.countries, expected))[0, 1] > 0.9999


def test_complexity_of_the_rounded_walk(case: TradeCase) -> None:
    ours, expected = by_code(rounded_walk_vector(case.M), case.countries, case.expected["EconGeo_2.1"]["kci"])
    assert_allclose(ours * np.sign(ours @ expected), expected, rtol=1e-8, atol=PRINTED)


def test_cells(case: TradeCase, nearness: Matrix, density: Matrix) -> None:
    cells = case.expected["cells"]
    gain = outlook_gain(case.M, nearness, economic_complexity(case.M).industries)
    columns = case.columns(cells["products"])
    assert_allclose(nearness[np.ix_(columns, columns)], cells["proximity"], rtol=1e-9, atol=PRINTED)
    for values, key in (
        (location_quotient(case.exports), "rca"),
        (density, "density_incl_own"),
        (gain, "cog"),
    ):
        assert_allclose(picked(case, values), cells[key], rtol=1e-9, atol=PRINTED)


def test_cells_on_the_scale_of_eci(case: TradeCase, nearness: Matrix, density: Matrix) -> None:
    cells = py_package(case)["cells"]
    raw = economic_complexity(case.M, scale="none")
    gain = outlook_gain(case.M, nearness, raw.industries) / raw.regions.std()
    assert_allclose(picked(case, density), cells["density"], rtol=1e-9, atol=PRINTED)
    assert_allclose(picked(case, gain), cells["cog"], rtol=1e-9, atol=PRINTED)


def test_relatedness_without_own_and_relative_to_options(case: TradeCase, nearness: Matrix) -> None:
    cells = case.expected["economic-complexity_0.3.0"]["cells"]
    density = relatedness_density(case.M, nearness)
    assert_allclose(picked(case, density), cells["relatedness_excl_own"], rtol=1e-9, atol=PRINTED)
    relative = relative_relatedness(density, case.M)
    assert_allclose(picked(case, relative), cells["relative_relatedness"], rtol=1e-9, atol=PRINTED)


@pytest.mark.parametrize("key", ["density_incl_own", "proximity", "cog", "rca"])
def test_all_cells_by_their_moments(case: TradeCase, nearness: Matrix, density: Matrix, key: str) -> None:
    values = {
        "density_incl_own": density,
        "proximity": nearness,
        "cog": outlook_gain(case.M, nearness, economic_complexity(case.M).industries),
        "rca": location_quotient(case.exports),
    }[key]
    expected = case.expected["stats"][key]
    assert values.size == expected["n"]
    assert_allclose(
        [values.sum(), (values**2).sum(), values.min(), values.max()],
        [expected[k] for k in ("sum", "sumsq", "min", "max")],
        rtol=1e-9,
        atol=PRINTED,
    )
    quantiles = np.quantile(values, [0.1, 0.25, 0.5, 0.75, 0.9])
    assert_allclose(quantiles, expected["q"], rtol=1e-9, atol=PRINTED)
