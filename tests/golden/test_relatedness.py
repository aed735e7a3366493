"""Golden case relatedness_sitc2: exports of 136 countries by SITC division, reference EconGeo 2.1."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.complexity import diversity, economic_complexity, ubiquity
from distretto.methods.relatedness import (
    CoOccurrenceMeasure,
    average_density,
    co_occurrence,
    hypergeometric_z,
    normalised_co_occurrence,
    related,
    relatedness_density,
)

from .trade_cases import TradeCase, by_code, relatedness_sitc2, rounded_walk_vector

pytestmark = pytest.mark.golden
Matrix = NDArray[np.float64]
TOLERANCE = 1e-9


@pytest.fixture(scope="module")
def case() -> TradeCase:
    return relatedness_sitc2()


@pytest.fixture(scope="module")
def probability(case: TradeCase) -> Matrix:
    return normalised_co_occurrence(co_occurrence(case.M))


@pytest.fixture(scope="module")
def binary_density(case: TradeCase, probability: Matrix) -> Matrix:
    return 100 * relatedness_density(case.M, related(probability))


def test_presences(case: TradeCase) -> None:
    assert case.M.sum() == case.expected["mcp_ones"]
    for values, codes, key in (
        (diversity(case.M), case.countries, "diversity"),
        (ubiquity(case.M), case.products, "ubiquity"),
    ):
        assert_array_equal(*by_code(values, codes, case.expected[key]))


def test_co_occurrence(case: TradeCase) -> None:
    C = co_occurrence(case.M)
    assert C.sum() - np.trace(C) == case.expected["cooccurrence_offdiag_sum"]


@pytest.mark.parametrize(
    ("key", "measure"),
    [
        ("prob", "probability"),
        ("association", "association"),
        ("cosine", "cosine"),
        ("jaccard", "jaccard"),
    ],
)
def test_relatedness(case: TradeCase, key: str, measure: CoOccurrenceMeasure) -> None:
    ours = normalised_co_occurrence(co_occurrence(case.M), measure)
    assert_allclose(ours, case.expected["relatedness"][key], rtol=0, atol=TOLERANCE)


def test_hypergeometric_z(case: TradeCase) -> None:
    expected = np.array(case.expected["zscore"])
    apart = ~np.eye(len(expected), dtype=bool)
    assert_allclose(hypergeometric_z(case.M)[apart], expected[apart], rtol=0, atol=1e-8)


def test_density(case: TradeCase, probability: Matrix) -> None:
    density = 100 * relatedness_density(case.M, probability)
    exact, rounded = (case.expected[k] for k in ("density_prob_exact", "density_prob_econgeo_rounded2"))
    assert_allclose(density[case.rows(exact["regions"])], exact["values"], rtol=0, atol=TOLERANCE)
    assert_allclose(
        density[case.rows(rounded["regions"])].round(2), rounded["values"], rtol=0, atol=TOLERANCE
    )


def test_binary_density(case: TradeCase, binary_density: Matrix) -> None:
    expected = case.expected["density_binary_rounded2"]
    ours = binary_density[case.rows(expected["regions"])].round(2)
    assert_allclose(ours, expected["values"], rtol=0, atol=TOLERANCE)


def test_density_averages(case: TradeCase, binary_density: Matrix) -> None:
    averages = average_density(binary_density.round(), case.M)  # the reference averages whole per cents
    for values, key in ((averages.external, "density_ext_avg"), (averages.internal, "density_int_avg")):
        assert_array_equal(*by_code(values.round(), case.countries, case.expected[key]))


def test_entry_options(case: TradeCase, binary_density: Matrix) -> None:
    expected = case.expected["entry_options_ext"]
    options = np.where(case.M == 0, binary_density, np.nan).round()
    assert_array_equal(options[case.rows(expected["regions"])], np.array(expected["values"], dtype=float))


def test_complexity_correlates_with_that_of_the_rounded_walk(case: TradeCase) -> None:
    index = economic_complexity(case.M, scale="sum")
    for values, codes, key in (
        (index.regions, case.countries, "kci"),
        (index.industries, case.products, "tci"),
    ):
        assert np.corrcoef(*by_code(values, codes, case.expected[key]))[0, 1] > 0.9999


@pytest.mark.parametrize(("side", "key"), [("regions", "kci"), ("industries", "tci")])
def test_complexity_of_the_rounded_walk(case: TradeCase, side: str, key: str) -> None:
    M, codes = (case.M, case.countries) if side == "regions" else (case.M.T, case.products)
    ours, expected = by_code(rounded_walk_vector(M), codes, case.expected[key])
    assert_allclose(ours * np.sign(ours @ expected), expected, rtol=0, atol=1e-6)


def test_entropy(case: TradeCase) -> None:
    shares = case.exports / case.exports.sum(axis=1, keepdims=True)
    logs = np.log2(shares, out=np.zeros_like(shares), where=shares > 0)
    ours = -(shares * logs).sum(axis=1)
    assert_allclose(
        *by_code(ours.round(3), case.countries, case.expected["entropy_econgeo"]), rtol=0, atol=TOLERANCE
    )
