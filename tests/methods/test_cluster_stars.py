"""The three stars: every threshold, unknown cells, areas outside the distribution."""

from collections.abc import Callable
from math import nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.cluster_stars import Thresholds, cluster_stars, star_limits

Matrix = NDArray[np.float64]

ABSOLUTE = Thresholds(size_quantile=None, size_share=0.5, focus_quantile=None, focus_share=0.3)
X = np.array([[60, 20, 20], [20, 70, 10], [20, 10, nan]], dtype=float)

tables = arrays(
    np.float64, st.tuples(st.integers(2, 8), st.integers(2, 6)),
    elements=st.one_of(st.integers(0, 1000), st.just(nan)),
)


def test_absolute_thresholds_by_hand() -> None:
    found = cluster_stars(X, ABSOLUTE)
    assert found.size.tolist() == [[True, False, True], [False, True, False], [False, False, False]]
    assert found.focus.tolist() == [[True, False, False], [False, True, False], [True, True, False]]
    assert found.specialisation.sum() == 0
    assert_array_equal(found.count, [[2, 0, 1], [0, 2, 0], [1, 1, nan]])


def test_a_least_number_of_jobs() -> None:
    asked = Thresholds(size_quantile=None, size_jobs=60, focus_quantile=None, focus_share=0.3)
    assert cluster_stars(X, asked).size.astype(int).tolist() == [[1, 0, 0], [0, 1, 0], [0, 0, 0]]


def test_reaching_the_threshold_is_enough() -> None:
    asked = Thresholds(quotient=2.0, size_quantile=1, focus_quantile=1)
    found = cluster_stars([[2, 1], [1, 5]], asked, totals=[10, 20], reference=[2, 2], reference_total=20)
    assert found.specialisation[0].tolist() == [True, False]
    assert found.size.tolist() == [[True, False], [False, True]]


def test_limits_are_the_quantiles_over_regions() -> None:
    x = np.arange(1.0, 12.0)[:, None] * np.ones(3)
    limits = star_limits(x, Thresholds(focus_over="category"))
    assert_allclose(limits.size, 10 / 66)
    assert_allclose(limits.focus, 1 / 3)


def test_a_region_without_an_industry_is_no_candidate_for_focus_over_all_cells() -> None:
    x = [[0, 10, 90], [0, 50, 50]]
    assert_allclose(star_limits(x, Thresholds(focus_quantile=0.0)).focus, 0.1)
    within = star_limits(x, Thresholds(focus_quantile=0.0, focus_over="category"))
    assert_allclose(within.focus, [0, 0.1, 0.5])


def test_an_area_outside_the_distribution_is_held_to_its_limits() -> None:
    limits = star_limits(X)
    area = X[:2].sum(axis=0, keepdims=True)
    found = cluster_stars(area, limits=limits, reference=np.nansum(X, axis=0))
    assert_array_equal(found.size, [[True, True, True]])


@given(tables)
def test_unknown_stays_unknown_and_nothing_has_no_star(x: Matrix) -> None:
    for asked in (Thresholds(), Thresholds(focus_over="category"), ABSOLUTE):
        found = cluster_stars(x, asked)
        assert np.isnan(found.count[np.isnan(x)]).all()
        assert not found.known[np.isnan(x)].any()
        assert (found.count[found.known & (x == 0)] == 0).all()
        for star in (found.size, found.specialisation, found.focus):
            assert not star[~found.known].any()


@given(tables)
def test_a_higher_threshold_gives_no_further_star(x: Matrix) -> None:
    low, high = (cluster_stars(x, Thresholds(quotient=quotient)) for quotient in (1.5, 2.5))
    assert not (high.specialisation & ~low.specialisation).any()
    low, high = (cluster_stars(x, Thresholds(size_quantile=level)) for level in (0.5, 0.9))
    assert not (high.size & ~low.size).any()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: cluster_stars([[1, -1]]), r"x\[0, 1\] is negative"),
        (lambda: cluster_stars([[1, 2]], reference=[1]), "reference must have 2 entries"),
        (lambda: Thresholds(size_quantile=90), "size_quantile must lie between 0 and 1, not 90"),
        (lambda: Thresholds(size_quantile=None), "the size star asks for nothing"),
        (lambda: Thresholds(focus_quantile=None), "the focus star asks for nothing"),
        (lambda: Thresholds(focus_over="rows"), "focus_over must be all_cells or category"),  # type: ignore[arg-type]
    ],
)
def test_wrong_input_is_named(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()
