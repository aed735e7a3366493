"""Proximity and relatedness density, by hand and by their properties."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.relatedness import (
    CoOccurrenceMeasure,
    Proximity,
    average_density,
    co_occurrence,
    hypergeometric_z,
    normalised_co_occurrence,
    proximity,
    related,
    relatedness_density,
)

Matrix = NDArray[np.float64]

# Four regions, three industries; co-occurrences 2 (0 and 1), 1 (0 and 2), 1 (1 and 2); ubiquities 3, 2, 2.
M = np.array([[1, 1, 0], [1, 1, 1], [1, 0, 0], [0, 0, 1]], dtype=float)
BOUNDED: tuple[Proximity, ...] = ("conditional", "cosine", "jaccard")
EVERY: tuple[CoOccurrenceMeasure, ...] = ("probability", "association", "cosine", "jaccard")


def matrices(unknown: bool = True) -> st.SearchStrategy[Matrix]:
    values = [0.0, 1.0, np.nan] if unknown else [0.0, 1.0]
    return st.tuples(st.integers(1, 7), st.integers(1, 6)).flatmap(
        lambda shape: arrays(np.float64, shape, elements=st.sampled_from(values))
    )


def test_co_occurrence_counts_regions_that_have_both() -> None:
    assert co_occurrence(M).tolist() == [[3, 2, 1], [2, 2, 1], [1, 1, 2]]


@pytest.mark.parametrize(
    ("measure", "first_pair", "second_pair"),
    [
        ("conditional", 2 / 3, 1 / 3),
        ("cosine", 2 / 6**0.5, 1 / 6**0.5),
        ("jaccard", 2 / 3, 1 / 4),
        ("association", 2 * 4 / 6, 1 * 4 / 6),
    ],
)
def test_proximity_by_hand(measure: Proximity, first_pair: float, second_pair: float) -> None:
    near = proximity(M, measure)
    assert near[0, 1] == pytest.approx(first_pair)
    assert near[0, 2] == pytest.approx(second_pair)


def test_the_conditional_probability_is_the_smaller_of_the_two() -> None:
    # P(1 | 0) = 2/3, P(0 | 1) = 1
    assert proximity(M)[0, 1] == pytest.approx(min(2 / 3, 1.0))


def test_a_pair_is_compared_where_both_industries_are_known() -> None:
    hidden = M.copy()
    hidden[2, 1] = np.nan  # known pairs of 0 and 1 are then regions 0, 1 and 3
    near = proximity(hidden)
    assert near[0, 1] == pytest.approx(2 / 2)
    assert near[0, 2] == pytest.approx(1 / 3)  # untouched: neither is hidden


def test_a_pair_never_known_together_is_unknown() -> None:
    near = proximity([[1, np.nan], [np.nan, 1]])
    assert np.isnan(near[0, 1])
    assert near[0, 0] == 1


def test_an_industry_present_nowhere_is_near_to_nothing() -> None:
    assert proximity([[1, 0], [1, 0]]).tolist() == [[1, 0], [0, 0]]


def test_hypergeometric_z_by_hand() -> None:
    # 0 and 1: mean 3 * 2 / 4 = 1.5, variance 1.5 * (1/4) * (2/3) = 0.25, so z = (2 - 1.5) / 0.5
    z = hypergeometric_z(M)
    assert z[0, 1] == pytest.approx(1.0)
    assert np.isnan(np.diagonal(z)).all()


def test_hypergeometric_z_is_unknown_for_an_industry_that_is_everywhere() -> None:
    assert np.isnan(hypergeometric_z([[1, 1], [1, 0], [1, 1]])[0, 1])


def test_normalised_co_occurrence_by_hand() -> None:
    C = [[0, 2, 1], [2, 0, 1], [1, 1, 0]]  # s = 3, 3, 2; T = 8
    assert normalised_co_occurrence(C, "association")[0, 1] == pytest.approx(2 * 8 / 9)
    assert normalised_co_occurrence(C, "cosine")[0, 1] == pytest.approx(2 / 3)
    assert normalised_co_occurrence(C, "jaccard")[0, 1] == pytest.approx(2 / 4)
    expected = 8 / 2 * (3 / 8 * 3 / 5 + 3 / 8 * 3 / 5)
    assert normalised_co_occurrence(C)[0, 1] == pytest.approx(2 / expected)


def test_density_by_hand() -> None:
    near = [[1, 0.5, 0.25], [0.5, 1, 0.75], [0.25, 0.75, 1]]
    without_own = relatedness_density([[1, 0, 1]], near)
    assert_allclose(without_own, [[0.25 / 0.75, 1.25 / 1.25, 0.25 / 1.0]])
    with_own = relatedness_density([[1, 0, 1]], near, include_own=True)
    assert_allclose(with_own, [[1.25 / 1.75, 1.25 / 2.25, 1.25 / 2.0]])


def test_density_leaves_unknown_industries_out_of_both_sums() -> None:
    near = [[1, 0.5, 0.25], [0.5, 1, 0.75], [0.25, 0.75, 1]]
    assert_allclose(relatedness_density([[1, 0, np.nan]], near), [[0.0, 1.0, 0.25 / 1.0]])


def test_density_is_unknown_where_nothing_known_is_related() -> None:
    assert np.isnan(relatedness_density([[1, np.nan]], np.eye(2))[0]).all()


def test_binary_relatedness_keeps_what_is_unknown() -> None:
    assert_allclose(related([[0.0, 1.0, 1.2, np.nan]]), [[0, 1, 1, np.nan]])


def test_averages_over_what_is_there_and_what_is_not() -> None:
    averages = average_density([[0.2, 0.4, 0.9, 0.5]], [[1, 1, 0, np.nan]])
    assert averages.internal.tolist() == pytest.approx([0.3])
    assert averages.external.tolist() == [0.9]


def test_a_region_that_has_everything_has_no_external_average() -> None:
    assert np.isnan(average_density([[0.2]], [[1]]).external[0])


@settings(deadline=None)
@given(matrices())
def test_proximities_are_symmetric_and_bounded(X: Matrix) -> None:
    for measure in BOUNDED:
        near = proximity(X, measure)
        assert_allclose(near, near.T, equal_nan=True)
        known = near[~np.isnan(near)]
        assert ((known >= 0) & (known <= 1 + 1e-12)).all()


@settings(deadline=None)
@given(matrices())
def test_density_is_a_share(X: Matrix) -> None:
    for include_own in (False, True):
        share = relatedness_density(X, proximity(X), include_own=include_own)
        known = share[~np.isnan(share)]
        assert ((known >= 0) & (known <= 1 + 1e-12)).all()


@settings(deadline=None)
@given(matrices(unknown=False))
def test_a_region_with_everything_has_density_one(X: Matrix) -> None:
    full = np.vstack([X, np.ones(X.shape[1])])
    density = relatedness_density(full, proximity(full))[-1]
    assert_allclose(density[~np.isnan(density)], 1.0)


@settings(deadline=None)
@given(matrices())
def test_the_order_of_regions_and_industries_does_not_matter(X: Matrix) -> None:
    rng = np.random.default_rng(X.shape[0])
    rows, columns = rng.permutation(X.shape[0]), rng.permutation(X.shape[1])
    density = relatedness_density(X, proximity(X))
    moved = X[np.ix_(rows, columns)]
    assert_allclose(
        relatedness_density(moved, proximity(moved)),
        density[np.ix_(rows, columns)],
        atol=1e-12,
        equal_nan=True,
    )


@settings(deadline=None)
@given(matrices(unknown=False))
def test_normalised_co_occurrence_is_symmetric_with_a_zero_diagonal(X: Matrix) -> None:
    for measure in EVERY:
        R = normalised_co_occurrence(co_occurrence(X), measure)
        assert_allclose(R, R.T)
        assert (np.diagonal(R) == 0).all()
        assert (R >= 0).all()


def test_bad_input_is_refused_by_its_cell() -> None:
    with pytest.raises(ValueError, match=r"M\[0, 1\] is 3"):
        proximity([[1, 3]])
    with pytest.raises(ValueError, match="measure must be"):
        proximity(M, "correlation")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="measure must be"):
        normalised_co_occurrence(np.eye(2), "lift")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"C\[0, 1\] is 1 but C\[1, 0\] is 2"):
        normalised_co_occurrence([[0, 1], [2, 0]])
    with pytest.raises(ValueError, match=r"C\[0, 1\] is negative"):
        normalised_co_occurrence([[0, -1], [-1, 0]])
    with pytest.raises(ValueError, match="C must be square"):
        normalised_co_occurrence([[0, 1]])
    with pytest.raises(ValueError, match="nearness is of 2 industries, M of 3"):
        relatedness_density(M, np.eye(2))
    with pytest.raises(ValueError, match="density must have the shape of M"):
        average_density([[0.1]], M)
