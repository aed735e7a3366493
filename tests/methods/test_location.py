"""Location quotients and their intervals, by hand, as published and by their properties."""

from math import nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.location import (
    cluster_index,
    location_quotient,
    location_quotient_interval,
    multinomial_interval,
    shares,
    specialised,
    standardised,
    symmetric,
)

Matrix = NDArray[np.float64]

tables = arrays(np.float64, st.tuples(st.integers(1, 6), st.integers(1, 6)), elements=st.integers(1, 10_000))
gaps = st.integers(0, 2**32 - 1)


def with_gaps(x: Matrix, seed: int) -> Matrix:
    return np.where(np.random.default_rng(seed).random(x.shape) < 0.3, nan, x)


def test_a_published_quotient() -> None:
    """REAT's example locq(1714, 79006, 879213, 15593224) prints 0.3847623 (Wieland 2019)."""
    found = location_quotient([[1714]], totals=[79006], reference=[879213], reference_total=15593224)
    assert round(float(found[0, 0]), 7) == 0.3847623


def test_a_table_by_hand() -> None:
    found = location_quotient([[30, 10], [10, 50]])
    assert_allclose(found, [[0.75 / 0.4, 0.25 / 0.6], [(1 / 6) / 0.4, (5 / 6) / 0.6]])


def test_published_totals_keep_hidden_cells_from_inflating_the_others() -> None:
    x = np.array([[30, nan], [10, 50]])
    assert location_quotient(x)[0, 0] > location_quotient(x, totals=[40, 60], reference=[40, 60])[0, 0]
    assert np.isnan(location_quotient(x)[0, 1])
    assert_allclose(shares(x, totals=[40, 60])[0], np.array([0.75, nan]))


def test_an_industry_that_a_country_hides_is_compared_with_the_other_countries() -> None:
    """Two countries of 100 jobs; the second hides the second industry, so its jobs leave the total too."""
    found = location_quotient([[30, 10]], totals=[100], reference=[60, 20], reference_total=[200, 100])
    assert_allclose(found, [[1.0, 0.5]])
    with pytest.raises(ValueError, match="reference_total must have 2 entries, not 3"):
        location_quotient([[30, 10]], reference=[60, 20], reference_total=[1, 2, 3])


@given(tables, gaps, st.floats(0.001, 1000))
def test_quotients_do_not_depend_on_the_unit(x: Matrix, seed: int, scale: float) -> None:
    x = with_gaps(x, seed)
    assert_allclose(location_quotient(x * scale), location_quotient(x), rtol=1e-9)


@given(tables)
def test_quotients_average_to_one_over_regions_and_over_industries(x: Matrix) -> None:
    quotient = location_quotient(x)
    region_weights, industry_weights = x.sum(axis=1) / x.sum(), x.sum(axis=0) / x.sum()
    assert_allclose(region_weights @ quotient, 1.0)
    assert_allclose(quotient @ industry_weights, 1.0)


@given(tables, gaps)
def test_what_is_not_published_stays_unknown(x: Matrix, seed: int) -> None:
    x = with_gaps(x, seed)
    for result in (location_quotient(x), specialised(x), location_quotient_interval(x).lower):
        assert np.isnan(result[np.isnan(x)]).all()


@given(tables, gaps)
def test_an_interval_holds_its_quotient_and_more_draws_narrow_it(x: Matrix, seed: int) -> None:
    x = with_gaps(x, seed)
    quotient = location_quotient(x)
    jobs = location_quotient_interval(x)
    plants = location_quotient_interval(x, draws=np.full(len(x), 3.0))
    at_once = location_quotient_interval(x, simultaneous=True)
    known = ~np.isnan(quotient)
    for interval in (jobs, plants, at_once):
        assert (interval.lower[known] <= quotient[known] + 1e-12).all()
        assert (interval.upper[known] >= quotient[known] - 1e-12).all()
    assert (at_once.upper[known] >= jobs.upper[known] - 1e-12).all()
    assert (at_once.lower[known] <= jobs.lower[known] + 1e-12).all()


@pytest.mark.parametrize(
    ("count", "total", "lower", "upper"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_intervals_of_newcombe(count: int, total: int, lower: float, upper: float) -> None:
    """Newcombe (1998), Statistics in Medicine 17, table I, method 3 (score without continuity correction)."""
    found = multinomial_interval([count], total)
    assert_allclose([found.lower[0], found.upper[0]], [lower, upper], atol=5.1e-5)


def test_intervals_at_once_are_bonferroni() -> None:
    many = multinomial_interval([56, 72, 73, 59, 62, 87, 58], level=0.95, simultaneous=True)
    one = multinomial_interval([56, 72, 73, 59, 62, 87, 58], level=1 - 0.05 / 7)
    assert_allclose([many.lower, many.upper], [one.lower, one.upper])


def test_intervals_cover_the_truth_as_often_as_they_say() -> None:
    truth = np.array([0.02, 0.08, 0.3, 0.6])
    drawn = np.random.default_rng(5).multinomial(400, truth, size=2000)
    single = multinomial_interval(drawn)
    covered = (single.lower <= truth) & (truth <= single.upper)
    assert_allclose(covered.mean(axis=0), 0.95, atol=0.025)
    together = multinomial_interval(drawn, simultaneous=True)
    assert ((together.lower <= truth) & (truth <= together.upper)).all(axis=1).mean() >= 0.94


def test_symmetric_and_standardised() -> None:
    assert_allclose(symmetric([0.0, 1.0, 3.0, nan]), [-1, 0, 0.5, nan])
    quotient = np.array([[1.0, 2.0], [np.e, 2.0], [np.e**2, 0.0]])
    assert_allclose(standardised(quotient)[:, 0], [-1, 0, 1], atol=1e-12)
    assert np.isnan(standardised(quotient)[:, 1]).all()
    assert_allclose(standardised(quotient, log=False)[:, 1], [0.57735, 0.57735, -1.1547], atol=1e-5)


def test_specialised_is_zero_one_or_unknown() -> None:
    assert_array_equal(specialised(np.array([[30, 10], [10, nan]])), [[0, 1], [1, nan]])
    with pytest.raises(ValueError, match="threshold must be positive"):
        specialised([[1, 2]], 0)


def test_a_published_cluster_index() -> None:
    """Farhauer & Kroell's example as in REAT: 1743 of 5740 jobs, 50 of 576 km2, 35 of 53 firms: 21.87491."""
    found = cluster_index(
        [[1743], [5740 - 1743]], [[35], [53 - 35]], area=[50, 576 - 50], population=[488, 4621 - 488]
    )
    assert round(float(found[0, 0]), 5) == 21.87491


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: location_quotient([[1, -2]]), r"x\[0, 1\] is negative: -2"),
        (lambda: location_quotient([[1, 2]], totals=[1, 2]), "totals must have 1 entries, not 2"),
        (lambda: location_quotient([[1, 2]], reference=[1]), "reference must have 2 entries, not 1"),
        (lambda: multinomial_interval([4, 9], 8), r"x\[1\] is above its total: 9 of 8"),
        (lambda: multinomial_interval([4, 9], level=95), "level must lie between 0 and 1, not 95"),
        (lambda: location_quotient_interval([[4, 9]], totals=[8]), r"x\[0, 1\] is above its region's total"),
        (lambda: cluster_index([[1]], [[1, 2]], area=[1], population=[1]), "firms must have the shape of x"),
    ],
)
def test_wrong_input_is_named(call: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()  # type: ignore[operator]
