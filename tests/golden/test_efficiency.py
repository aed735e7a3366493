"""Golden cases dea_*: published cases measured by Benchmarking 0.33, deaR 1.5.3 and rDEA 1.2.8."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from distretto.methods.efficiency import (
    Observed,
    additive,
    bandwidth,
    bootstrap,
    efficiency,
    free_disposal,
    malmquist,
    observed,
    scale_efficiency,
    slacks_based,
    super_efficiency,
)

from .conftest import Case

pytestmark = pytest.mark.golden
TOLERANCE = 1e-6
TECHNOLOGIES = {"crs": "crs", "vrs": "vrs", "drs": "nirs", "irs": "ndrs"}
ORIENTATIONS = {"in": "input", "out": "output"}
CASES = {
    "dea_charnes1981": ("charnes1981.csv", ["x1", "x2", "x3", "x4", "x5"], ["y1", "y2", "y3"]),
    "dea_ali_seiford1993": ("fried1993.csv", ["x1", "x2"], ["y"]),
}


def numbers(rows: list[dict[str, str]], names: list[str]) -> list[list[float]]:
    return [[float(row[name]) for name in names] for row in rows]


@pytest.fixture(params=sorted(CASES))
def case(request: pytest.FixtureRequest, golden: Callable[[str], Case]) -> tuple[Observed, Any]:
    table, inputs, outputs = CASES[request.param]
    read = golden(request.param)
    rows = read.table(table)
    return observed(numbers(rows, inputs), numbers(rows, outputs)), read.expected


def test_scores_under_each_technology(case: tuple[Observed, Any]) -> None:
    data, expected = case
    for name, scores in expected["efficiency"].items():
        technology, side = name.split("_")
        found = efficiency(data, TECHNOLOGIES[technology], ORIENTATIONS[side])
        assert_allclose(found.score, scores, rtol=0, atol=TOLERANCE, err_msg=name)


def test_slacks_of_the_second_stage(case: tuple[Observed, Any]) -> None:
    data, expected = case
    for name, sums in expected["slack_sum"].items():
        technology, side = name.split("_")
        found = efficiency(data, technology, ORIENTATIONS[side], slack_weights="none")
        assert_allclose(found.slacks_in.sum(axis=1) + found.slacks_out.sum(axis=1), sums, rtol=0, atol=TOLERANCE)
        if name in expected["slack_in"]:
            assert_allclose(found.slacks_in, expected["slack_in"][name], rtol=0, atol=TOLERANCE)
            assert_allclose(found.slacks_out, expected["slack_out"][name], rtol=0, atol=TOLERANCE)


def test_super_efficiency_and_where_it_has_no_solution(case: tuple[Observed, Any]) -> None:
    data, expected = case
    for name, scores in expected["super"].items():
        technology, side = name.split("_")
        found = super_efficiency(data, technology, ORIENTATIONS[side])
        assert_allclose(found.score, np.array(scores, dtype=float), rtol=0, atol=TOLERANCE, err_msg=name)
        assert len(found.infeasible) == scores.count(None)


def test_scale_efficiency_and_returns(case: tuple[Observed, Any]) -> None:
    data, expected = case
    found = scale_efficiency(data)
    assert_allclose(found.scale, expected["scale_efficiency_in"], rtol=0, atol=TOLERANCE)
    words = {"constant": "CRS", "decreasing": "DRS", "increasing": "IRS"}
    assert [words[returns] for returns in found.returns] == expected["rts_class_in"]


def test_models_without_orientation_and_without_mixtures(case: tuple[Observed, Any]) -> None:
    data, expected = case
    sums = additive(data, slack_weights="none")
    assert_allclose(sums.score, expected["additive_vrs_sum"], rtol=0, atol=TOLERANCE)
    for technology in ("crs", "vrs"):
        found = slacks_based(data, technology)
        assert_allclose(found.score, expected[f"sbm_nonoriented_{technology}"], rtol=0, atol=TOLERANCE)
    assert_allclose(free_disposal(data), expected["fdh_in"], rtol=0, atol=TOLERANCE)


@pytest.fixture
def plants(golden: Callable[[str], Case]) -> tuple[Observed, Any]:
    read = golden("dea_bootstrap_electric_plants")
    rows = read.table("electric_plants.csv")
    return observed(numbers(rows, ["Labor", "Fuel", "Capital"]), numbers(rows, ["Output"])), read.expected


def one_unit_off_by_rounding(vrs: list[float]) -> float:
    """rDEA takes every distance above 1 for inefficient; in its run one efficient unit's was so by rounding."""
    distance = 1 / np.array(vrs)
    distance[np.flatnonzero(distance == 1)[0]] += 2e-6
    return bandwidth(distance, "cross_validated")


@pytest.mark.parametrize("block", ["deaR_h0.014", "Benchmarking_default", "rDEA_default"])
def test_bootstrap_within_five_deviations_across_seeds(plants: tuple[Observed, Any], block: str) -> None:
    data, expected = plants
    settings: dict[str, Any] = {
        "deaR_h0.014": {"width": 0.014},
        "Benchmarking_default": {},
        "rDEA_default": {"width": one_unit_off_by_rounding(expected["vrs_in"]), "smoothing": "distance",
                         "interval": "shifted"},
    }[block]
    found = bootstrap(data, seed=1, **settings)
    assert_allclose(found.score, expected["vrs_in"], rtol=0, atol=TOLERANCE)
    for name, values in {"bc": found.corrected, "lo": found.lower, "hi": found.upper}.items():
        mean, deviation = (np.array(expected[block][f"{name}_{part}"]) for part in ("mean", "sd_across_seeds"))
        assert (np.abs(values - mean) <= 5 * deviation).all(), name


@pytest.mark.parametrize(("run", "settings"), [
    ("crs_contemporaneous_io", {}),
    ("crs_contemporaneous_oo", {"orientation": "output"}),
    ("crs_sequential_io", {"frontier": "sequential"}),
    ("crs_global_io", {"frontier": "global"}),
    ("vrs_fgnz_io", {"decomposition": "pure_and_scale"}),
    ("vrs_raydesli_io", {"decomposition": "variable_returns"}),
])
def test_malmquist_of_the_provinces(golden: Callable[[str], Case], run: str, settings: dict[str, Any]) -> None:
    read = golden("dea_malmquist_provinces")
    rows = read.table("economy_wide.csv")
    years = range(2005, 2010)
    x = [numbers(rows, [f"Capital{year}", f"Labor{year}"]) for year in years]
    y = [numbers(rows, [f"GIOV{year}"]) for year in years]
    found = malmquist(x, y, **settings)
    parts = {"mi": found.index, "ec": found.efficiency_change, "tc": found.technical_change,
             "pech": found.pure_change, "sech": found.scale_change}
    expected = read.expected["results"][run]
    for name, values in expected["values"].items():
        assert_allclose(parts[name], np.array(values, dtype=float), rtol=0, atol=TOLERANCE, err_msg=name)
        means = np.array(expected["geomean_by_period"][name], dtype=float)
        assert_allclose(np.exp(np.log(parts[name]).mean(axis=0)), means, rtol=0, atol=TOLERANCE)
    nulls = sum(value is None for row in expected["values"]["mi"] for value in row)
    assert found.infeasible.sum() == nulls
