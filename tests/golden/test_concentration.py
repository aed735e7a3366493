"""Golden cases specialisation_german_laender and _textbook: REAT 3.0.3 and EconGeo 2.1."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pytest
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.concentration import (
    average_quotient,
    gini,
    gini_of_quotients,
    hachman,
    herfindahl,
    hoover,
    krugman,
    krugman_between,
    locational_gini,
    lorenz_gini,
)
from distretto.methods.variety import entropy

from .conftest import Case
from .laender import Laender, laender

pytestmark = pytest.mark.golden

Open = Callable[[str], Case]
Column = Callable[[Sequence[Mapping[str, str]], str], NDArray[np.float64]]
Matrix = NDArray[np.float64]


@pytest.fixture
def states(golden: Open) -> Laender:
    return laender(golden("specialisation_german_laender"))


BY_REGION: dict[str, Callable[[Matrix], Matrix]] = {
    "krugman_vs_national_total": krugman,
    "spec_coefficient": hoover,
    "herfindahl": herfindahl,
    "hachman": hachman,
    "avg_lq": average_quotient,
    "entropy_bits": entropy,
}
BY_INDUSTRY: dict[str, Callable[[Matrix], Matrix]] = {
    "econgeo_locational_gini": locational_gini,
    "exact_gini_unweighted": lambda x: gini(x, of="industries"),
}
ROUNDED: dict[str, tuple[Callable[[Matrix], Matrix], int]] = {
    "econgeo_hoover_gini_rounded3": (lorenz_gini, 3),
    "econgeo_hoover_index_pct_rounded2": (lambda x: 100 * hoover(x, of="industries"), 2),
    "econgeo_gini_rounded3": (lambda x: gini(x, of="industries"), 3),
}


@pytest.mark.parametrize("key", BY_REGION)
def test_regions(states: Laender, key: str) -> None:
    expected = states.by_region(states.expected[key])
    assert_allclose(BY_REGION[key](states.jobs), expected, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("key", BY_INDUSTRY)
def test_industries(states: Laender, key: str) -> None:
    expected = states.by_industry(states.expected[key])
    assert_allclose(BY_INDUSTRY[key](states.jobs), expected, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("key", ROUNDED)
def test_industries_as_printed(states: Laender, key: str) -> None:
    method, digits = ROUNDED[key]
    assert_allclose(method(states.jobs).round(digits), states.by_industry(states.expected[key]), atol=1e-12)


def test_entropy_as_printed(states: Laender) -> None:
    expected = states.by_region(states.expected["entropy_econgeo_rounded3"])
    assert_allclose(entropy(states.jobs).round(3), expected, atol=1e-12)


def test_specialisation_of_regions(states: Laender) -> None:
    expected = states.expected["reat_specialisation"]
    found = {
        "hoover": hoover(states.jobs),
        "gini_of_lq": gini_of_quotients(states.jobs),
        "krugman_vs_mean_of_other_regions": krugman(states.jobs, versus="others"),
    }
    assert found.keys() == expected.keys()
    for key, values in found.items():
        assert_allclose(values, states.by_region(expected[key]), rtol=1e-9, atol=1e-9, err_msg=key)


def test_concentration_of_industries(states: Laender) -> None:
    expected = states.expected["reat_concentration"]
    found = {
        "hoover": hoover(states.jobs, of="industries"),
        "gini_of_lq": gini_of_quotients(states.jobs, of="industries"),
        "krugman_vs_mean_of_other_industries": krugman(states.jobs, of="industries", versus="others"),
    }
    assert found.keys() == expected.keys()
    for key, values in found.items():
        assert_allclose(values, states.by_industry(expected[key]), rtol=1e-9, atol=1e-9, err_msg=key)


def test_every_key_is_compared(states: Laender) -> None:
    elsewhere = {"note", "lq", "litzenberger_sternberg"}
    here = {"entropy_econgeo_rounded3", "reat_specialisation", "reat_concentration"}
    assert states.expected.keys() == {*elsewhere, *here, *BY_REGION, *BY_INDUSTRY, *ROUNDED}


def test_gini_of_a_toy(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["gini_spec_toy"]
    found = gini_of_quotients([case["input"]["e_ij"]], reference=case["input"]["e_i"])
    _same(found[0], case)


@pytest.mark.parametrize(
    ("key", "table", "own", "germany"),
    [
        ("gini_spec_freiburg2014", "freiburg.csv", "e_Freiburg2014", "e_Germany2014"),
        ("gini_spec_goettingen2017", "goettingen.csv", "Goettingen2017", "BRD2017"),
        ("krugman_spec_goettingen2017", "goettingen.csv", "Goettingen2017", "BRD2017"),
    ],
)
def test_towns(golden: Open, column: Column, key: str, table: str, own: str, germany: str) -> None:
    case = golden("specialisation_textbook")
    rows = [row for row in case.table(table) if row.get("WZ2008_Code") != "A-R"]
    method = krugman if key.startswith("krugman") else gini_of_quotients
    found = method([column(rows, own)], reference=column(rows, germany))
    _same(found[0], case.expected[key])


def test_nothing_in_common(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["krugman_spec_disjoint"]
    found = krugman_between([case["input"]["a"], case["input"]["b"]])
    _same(found[0, 1], case)


def test_sweden_and_its_neighbours(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["krugman_spec2_sweden"]
    rows = [case["input"]["Sweden"], *case["input"]["others"].values()]
    _same(krugman(rows, versus="others")[0], case, digits=4)


def test_disparity_of_product_by_inhabitants(golden: Open) -> None:
    case = golden("specialisation_textbook").expected["hoover_gdp_pop_laender2015"]
    found = hoover([case["input"]["gdp"]], reference=case["input"]["pop"])
    assert_allclose(found[0], case["value"], rtol=1e-9)


def _same(found: float, case: Mapping[str, float], digits: int = 7) -> None:
    assert_allclose(found, case["value"], rtol=1e-9)
    assert round(float(found), digits) == case["published"]
