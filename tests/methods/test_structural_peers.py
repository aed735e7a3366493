"""Structural peers: a worked case, what is unknown, robustness, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.structural_likeness import distances, group_weights, standardised
from distretto.methods.structural_peers import peer_robustness, structural_peers

NAN = np.nan
Matrix = NDArray[np.float64]
DIMENSIONS = ["income", "income", "industry", "size"]
places = hnp.arrays(np.float64, (7, 4), elements=st.integers(1, 60).map(float), unique=True)


def synthetic_places(count: int = 30) -> Matrix:
    return np.random.default_rng(12).normal(size=(count, 4))


def test_the_worked_case_of_the_documentation() -> None:
    """Three places, two dimensions of which the second has two indicators: by hand."""
    values = [[0.0, 0.0, 1.0], [1.0, 2.0, 1.0], [2.0, 1.0, 4.0]]
    found = structural_peers(values, 0, ["size", "work", "work"], weights={"size": 1.0, "work": 1.0})
    assert_allclose(found.parts[1], [0.75, 1.5])
    assert_allclose(found.parts[2], [3.0, 0.375 + 1.125])
    assert_allclose(found.distance, [0.0, 2.25, 4.5])
    assert_array_equal(found.order, [1, 2])
    assert found.dimensions == ("size", "work")


def test_a_place_that_shares_too_little_is_set_aside_and_no_gap_reads_as_alike() -> None:
    values = synthetic_places()
    values[5, 2:] = NAN
    values[6, 2] = NAN
    found = structural_peers(values, 0, DIMENSIONS)
    assert_array_equal(found.set_aside, [5])
    assert 5 not in found.order
    assert np.isnan(found.distance[5])
    assert_allclose(found.shared[[5, 6]], [1 / 3, 2 / 3])
    assert np.isnan(found.parts[6, 1])
    assert found.distance[6] == pytest.approx(np.nansum(found.parts[6]))
    everyone = structural_peers(values, 0, DIMENSIONS, least_shared=0.3)
    assert 5 in everyone.order
    assert everyone.set_aside.size == 0


def test_the_pool_chooses_peers_and_moves_no_distance() -> None:
    values = synthetic_places()
    pool = np.arange(30) % 2 == 0
    found, everyone = structural_peers(values, 0, DIMENSIONS, pool=pool), structural_peers(values, 0, DIMENSIONS)
    assert_allclose(found.distance, everyone.distance)
    assert set(found.order) == set(np.flatnonzero(pool)) - {0}
    assert len(found.nearest(3)) == 3


def test_robustness_says_how_often_a_place_is_near() -> None:
    values = synthetic_places()
    values[6, 2] = NAN
    found = structural_peers(values, 0, DIMENSIONS)
    sure = peer_robustness(found, seed=4, k=5, draws=400)
    again = peer_robustness(found, seed=4, k=5, draws=400)
    assert_array_equal(sure.near, again.near)
    assert sure.concentration == 12
    assert_array_equal(sure.rank[found.order], np.arange(1, 30))
    assert np.isnan(sure.near[0])
    assert np.nansum(sure.near) == pytest.approx(5, abs=0.05)
    assert (sure.lower <= sure.upper)[found.order].all()
    assert sure.without.shape == (3, 30)
    less = structural_peers(values[:, [0, 1, 3]], 0, ["income", "income", "size"], least_shared=0.1)
    assert_array_equal(sure.without[1, less.order], np.arange(1, 30))
    assert_allclose(peer_robustness(found, seed=4, k=29).near[found.order], 1.0)
    tight = peer_robustness(found, seed=4, k=5, draws=50, concentration=1e9)
    assert_array_equal(tight.lower[found.order], tight.upper[found.order])


def test_one_dimension_cannot_be_left_out_and_none_is_near_where_none_is_comparable() -> None:
    values = synthetic_places(5)
    alone = peer_robustness(structural_peers(values, 0, ["all"] * 4), seed=1, draws=20)
    assert np.isnan(alone.without).all()
    assert np.isnan(alone.near_without).all()
    assert_array_equal(alone.lower[1:], alone.rank[1:])
    values[:, 3] = [1.0, 2.0, 3.0, 4.0, 5.0]
    values[1:, :2] = NAN
    values[0, 2] = NAN
    values[1:3, 0] = values[1:3, 1] = [7.0, 9.0]
    values[0, :2] = [8.0, NAN]
    none = structural_peers(values, 0, DIMENSIONS, least_shared=1.0)
    assert none.order.size == 0
    assert len(none.set_aside) == 4
    assert np.isnan(peer_robustness(none, seed=1, draws=20).near).all()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda v: structural_peers(v[:2], 0, DIMENSIONS), "3 places or more"),
        (lambda v: structural_peers(v, 0, DIMENSIONS[:3]), "3 indicators"),
        (lambda v: structural_peers(v, 30, DIMENSIONS), "not among the 30"),
        (lambda v: structural_peers(np.where(v == v[2, 1], np.inf, v), 0, DIMENSIONS), r"values\[2, 1\] is infinite"),
        (lambda v: structural_peers(v * [1, 1, 0, 1], 0, DIMENSIONS), r"indicator 2 \(industry\) does not vary"),
        (lambda v: structural_peers(v, 0, DIMENSIONS, weights={"climate": 1.0}), "'climate' is not a dimension"),
        (lambda v: structural_peers(v, 0, DIMENSIONS, weights=dict.fromkeys(DIMENSIONS, 0.0)), "no weight"),
        (lambda v: structural_peers(v, 0, DIMENSIONS, weights={"size": -1.0}), "negative"),
        (lambda v: structural_peers(v, 0, DIMENSIONS, least_shared=0.0), "least share"),
        (lambda v: structural_peers(v, 0, DIMENSIONS, pool=[True]), "each of the 30 places"),
        (lambda v: structural_peers(np.where(np.arange(30)[:, None] == 0, NAN, v), 0, DIMENSIONS), "nothing is known"),
        (lambda v: peer_robustness(structural_peers(v, 0, DIMENSIONS), seed=1, k=0), "k and draws"),
        (lambda v: peer_robustness(structural_peers(v, 0, DIMENSIONS), seed=1, concentration=-1), "concentration"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call(synthetic_places())  # type: ignore[operator]


@settings(max_examples=30, deadline=None)
@given(places, st.sampled_from(["squared_euclidean", "gower"]))
def test_with_all_known_it_is_the_distance_of_the_core(values: Matrix, form: str) -> None:
    found = structural_peers(values, 2, DIMENSIONS, form=form)  # type: ignore[arg-type]
    z = standardised(values, values)
    assert_allclose(
        found.distance, distances(z[2], z, group_weights(DIMENSIONS), form=form),  # type: ignore[arg-type]
        atol=1e-9,
    )
    assert_allclose(found.parts.sum(axis=1), found.distance, atol=1e-9)


@settings(max_examples=30, deadline=None)
@given(places, hnp.arrays(np.float64, 4, elements=st.floats(0.1, 9)), st.floats(-50, 50))
def test_units_of_measure_do_not_count_and_likeness_is_mutual(values: Matrix, factors: Matrix, shift: float) -> None:
    one = structural_peers(values, 0, DIMENSIONS).distance
    assert_allclose(structural_peers(values * factors + shift, 0, DIMENSIONS).distance, one, atol=1e-7)
    assert structural_peers(values, 3, DIMENSIONS).distance[0] == pytest.approx(one[3])


@settings(max_examples=30, deadline=None)
@given(places, st.permutations(range(7)))
def test_the_order_of_places_does_not_count(values: Matrix, order: list[int]) -> None:
    moved = structural_peers(values[order], order.index(0), DIMENSIONS)
    assert_allclose(moved.distance, structural_peers(values, 0, DIMENSIONS).distance[order], atol=1e-9)


def test_a_dimension_without_weight_is_left_out() -> None:
    values = synthetic_places()
    found = structural_peers(values, 0, DIMENSIONS, weights={"size": 0.0})
    assert_allclose(found.distance, structural_peers(values[:, :3], 0, DIMENSIONS[:3]).distance)
    assert np.isnan(peer_robustness(found, seed=1, draws=10).without[2]).all()
