"""Value chains: a textbook table, and identities that hold in any table."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.methods.value_chains import (
    InputOutput,
    decompose_exports,
    footprint,
    input_output,
    linkages,
    multipliers,
    position,
    value_added_in_exports,
)


@pytest.fixture
def textbook() -> InputOutput:
    """Miller & Blair (2009), section 2.3: agriculture and manufacturing."""
    return input_output([[150, 500], [200, 100]], [[350], [1700]], names=["agriculture", "manufacturing"])


def table(seed: int, countries: int = 3, industries: int = 2) -> InputOutput:
    rng = np.random.default_rng(seed)
    n = countries * industries
    of = [f"c{k // industries}" for k in range(n)]
    z = rng.uniform(0, 10, (n, n)) * (rng.random((n, n)) < 0.8)
    y = rng.uniform(0, 40, (n, countries * 2)) + 8
    y[:, 1::2] -= rng.uniform(0, 4, (n, countries))
    return input_output(z, y, industry_countries=of, final_countries=[f"c{k // 2}" for k in range(countries * 2)])


def test_textbook(textbook: InputOutput) -> None:
    assert_allclose(textbook.input_coefficients, [[0.15, 0.25], [0.20, 0.05]])
    assert_allclose(textbook.leontief_inverse, [[1.2541, 0.3300], [0.2640, 1.1221]], atol=5e-5)
    assert_allclose(textbook.leontief_inverse @ [600, 1500], [1247.5, 1841.6], atol=0.05)
    assert_allclose(linkages(textbook).backward_total, [1.518, 1.452], atol=1e-3)


@given(st.integers(0, 10_000))
@settings(max_examples=40, deadline=None)
def test_exports_are_taken_apart_without_remainder(seed: int) -> None:
    one = table(seed)
    parts, whole = decompose_exports(one), value_added_in_exports(one)
    sums = parts.direct + parts.onward + parts.domestic_twice + parts.foreign + parts.foreign_twice
    assert_allclose(sums, parts.gross, atol=1e-9)
    assert_allclose(whole.origin.sum(axis=0), whole.gross, rtol=1e-9)
    assert_allclose(one.summed_by_country((parts.domestic + parts.domestic_twice).sum(axis=1)), whole.domestic)
    assert_allclose(one.summed_by_country((parts.foreign + parts.foreign_twice).sum(axis=1)), whole.foreign)
    for part in (parts.domestic_twice, parts.foreign, parts.foreign_twice):
        assert part.min() > -1e-9
    assert_allclose(parts.participation(), parts.backward() + parts.forward())


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_the_correction_of_the_inverse_equals_inverting_anew(seed: int) -> None:
    one = table(seed)
    parts = decompose_exports(one)
    rows, abroad = one.rows_of(0), one.of_industry != 0
    at_home = one.input_coefficients.copy()
    at_home[np.ix_(rows, np.flatnonzero(abroad))] = 0
    anew = np.linalg.inv(np.eye(len(at_home)) - at_home)
    foreign = (one.value_added_coefficients * abroad) @ anew[:, rows]
    assert_allclose(parts.foreign[rows], foreign[:, None] * parts.gross[rows])


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_value_added_of_all_is_final_use_of_all(seed: int) -> None:
    one = table(seed)
    assert_allclose(one.value_added.sum(), one.final.sum())
    assert_allclose(multipliers(one, one.value_added), 1.0)
    found = footprint(one, one.value_added)
    assert_allclose(found.production, found.consumption + found.exports - found.imports)
    assert_allclose(found.production.sum(), found.consumption.sum())


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_positions_are_at_least_one_and_average_alike(seed: int) -> None:
    one = table(seed)
    steps, found = position(one), linkages(one)
    assert steps.upstreamness.min() >= 1
    assert steps.downstreamness.min() >= 1
    assert_allclose(steps.upstreamness, found.forward_total)
    assert_allclose(steps.downstreamness, found.backward_total)
    of_output = one.output.sum() / one.final.sum()
    assert_allclose(steps.upstreamness @ one.value_added / one.value_added.sum(), of_output)
    assert_allclose(steps.downstreamness @ one.final.sum(axis=1) / one.final.sum(), of_output)


def test_stocks_lengthen_the_way_to_final_use(textbook: InputOutput) -> None:
    taken_out = position(textbook, np.array([100.0, 0.0]))
    assert (taken_out.upstreamness >= position(textbook).upstreamness).all()
    assert_allclose(position(textbook, np.zeros(2)).upstreamness, position(textbook).upstreamness)


def test_an_industry_without_output_has_no_position_and_adds_nothing() -> None:
    one = input_output([[1, 0, 2], [0, 0, 0], [3, 0, 1]], [[5, 2], [0, 0], [4, 3]],
                       industry_countries=["a", "a", "b"], final_countries=["a", "b"])
    assert np.isnan(position(one).upstreamness[1])
    assert np.isnan(linkages(one).power[1])
    assert one.value_added_coefficients[1] == 0
    assert_allclose(linkages(one).power[[0, 2]].sum() + 3 / one.leontief_inverse.sum(), 3)
    assert not decompose_exports(one).gross[1].any()


def test_what_is_sold_out_of_stocks_alone_is_no_export() -> None:
    one = input_output([[1, 2, 0], [3, 1, 0], [0, 0, 0]], [[5, 2], [4, 3], [-7, 7]],
                       industry_countries=["a", "b", "a"], final_countries=["a", "b"])
    parts = decompose_exports(one)
    assert not parts.gross[2].any()
    assert_allclose(parts.gross, parts.domestic + parts.domestic_twice + parts.foreign + parts.foreign_twice)


def test_a_country_without_exports_has_no_participation() -> None:
    one = input_output([[1.0, 0.0], [0.0, 1.0]], [[5, 0], [0, 4]], industry_countries=["a", "b"],
                       final_countries=["a", "b"])
    assert np.isnan(value_added_in_exports(one).backward_participation).all()
    assert np.isnan(decompose_exports(one).participation())


def test_an_unknown_factor_stays_unknown(textbook: InputOutput) -> None:
    found = multipliers(textbook, [[1.0, 2.0], [np.nan, 2.0]])
    assert np.isfinite(found[0]).all()
    assert np.isnan(found[1]).all()


@pytest.mark.parametrize(("z", "y", "options", "said"), [
    ([[1, np.nan], [1, 1]], [[1], [1]], {"names": ["food", "steel"]}, "food, column 2 is missing"),
    ([[1, -1], [1, 1]], [[1], [1]], {}, "industry 1, column 2 is negative"),
    ([[1, 1], [1, 1]], [[np.inf], [1]], {}, "infinite"),
    ([[1, 1]], [[1]], {}, "square"),
    ([[1, 1], [1, 1]], [[1]], {}, "2 rows"),
    ([[1, 1], [1, 1]], [[1], [1]], {"output": [0, 9]}, "industry 1 buys but has no output"),
    ([[0, 1], [0, 1]], [[1], [1]], {"output": [0, 9]}, "industry 1 sells but has no output"),
    ([[1, 1], [1, 1]], [[1], [1]], {"output": [1]}, "2 entries"),
    ([[1, 1], [1, 1]], [[1], [1]], {"industry_countries": ["a"]}, "industry_countries must have 2"),
    ([[1, 1], [1, 1]], [[1], [1]], {"industry_countries": ["a", "b"], "final_countries": ["c"]}, "final use of c"),
    ([[0, 2], [2, 0]], [[0], [0]], {}, "adds no value"),
])
def test_what_is_no_table_is_refused_with_its_place(z, y, options, said) -> None:
    with pytest.raises(ValueError, match=said):
        input_output(z, y, **options)


@pytest.mark.parametrize(("stocks", "said"), [
    ([1.0], "2 entries"), ([np.nan, 0.0], "missing"), ([1000.0, 0.0], "everything it produced"),
])
def test_stocks_that_cannot_be_are_refused(textbook: InputOutput, stocks, said) -> None:
    with pytest.raises(ValueError, match=said):
        position(textbook, np.array(stocks))


def test_a_factor_of_other_industries_is_refused(textbook: InputOutput) -> None:
    with pytest.raises(ValueError, match="2 columns"):
        multipliers(textbook, [1.0])
    with pytest.raises(ValueError, match="direct must have shape"):
        footprint(textbook, [[1.0, 2.0]], [[1.0, 2.0]])
