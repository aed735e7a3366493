"""Golden case smart_specialisation_frontier: options, quadrants and Pareto frontier of eleven countries."""

from collections.abc import Mapping
from typing import Any

import pytest
from numpy.testing import assert_allclose

from distretto.methods.complexity import EconomicComplexity, economic_complexity
from distretto.methods.frontier import Frontier, Quadrant, opportunity_frontier
from distretto.methods.relatedness import co_occurrence, normalised_co_occurrence, relatedness_density

from .trade_cases import TradeCase, by_code, expected_values, relatedness_sitc2

pytestmark = pytest.mark.golden
TOLERANCE = 1e-9


@pytest.fixture(scope="module")
def expected() -> Mapping[str, Any]:
    return expected_values("smart_specialisation_frontier")


@pytest.fixture(scope="module")
def case() -> TradeCase:
    return relatedness_sitc2()


@pytest.fixture(scope="module")
def index(case: TradeCase) -> EconomicComplexity:
    return economic_complexity(case.M, scale="eci")


@pytest.fixture(scope="module")
def fronts(case: TradeCase, index: EconomicComplexity) -> dict[str, Frontier]:
    density = 100 * relatedness_density(case.M, normalised_co_occurrence(co_occurrence(case.M)))
    return {
        country: opportunity_frontier(case.M[r], density[r], index.industries)
        for r, country in enumerate(case.countries)
    }


def test_complexity(case: TradeCase, index: EconomicComplexity, expected: Mapping[str, Any]) -> None:
    assert_allclose(*by_code(index.industries, case.products, expected["pci"]), rtol=0, atol=TOLERANCE)
    assert_allclose(*by_code(index.regions, case.countries, expected["eci"]), rtol=0, atol=TOLERANCE)


def test_options_and_their_means(fronts: dict[str, Frontier], expected: Mapping[str, Any]) -> None:
    for country, values in expected["regions"].items():
        front = fronts[country]
        assert front.industries.size == values["n_options"]
        means = [front.mean_density, front.mean_complexity]
        assert_allclose(means, [values["mean_density"], values["mean_pci"]], rtol=0, atol=TOLERANCE)


def test_quadrants(case: TradeCase, fronts: dict[str, Frontier], expected: Mapping[str, Any]) -> None:
    for country, values in expected["regions"].items():
        front, quadrants = fronts[country], values["quadrants"]
        best = [case.products[i] for i in front.within(Quadrant.NEAR_COMPLEX)]
        assert best == quadrants["high_rel_high_pci"]
        sizes = {q: front.within(q).size for q in Quadrant}
        assert sizes[Quadrant.FAR_COMPLEX] == quadrants["n_low_rel_high_pci"]
        assert sizes[Quadrant.NEAR_SIMPLE] == quadrants["n_high_rel_low_pci"]
        assert sizes[Quadrant.FAR_SIMPLE] == quadrants["n_low_low"]


def test_pareto_frontier(case: TradeCase, fronts: dict[str, Frontier], expected: Mapping[str, Any]) -> None:
    for country, values in expected["regions"].items():
        assert [case.products[i] for i in fronts[country].pareto] == values["pareto_frontier"]
