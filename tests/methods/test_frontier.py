"""The opportunity frontier: options, quadrants, Pareto layers and ranks, by hand and by their properties."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.frontier import Quadrant, opportunity_frontier, pareto_layers, rank, rank_range

NAN = float("nan")
points = st.integers(1, 12).flatmap(
    lambda n: arrays(np.float64, (2, n), elements=st.integers(-3, 3).map(float))
)

# Options 1 to 4: means 0.5 and 0; 5 is not known to be absent, 6 has no complexity.
PRESENT = [1, 0, 0, 0, 0, NAN, 0]
DENSITY = [0.9, 0.8, 0.2, 0.7, 0.3, 0.5, 0.5]
COMPLEXITY = [0.0, 1.0, 2.0, -1.0, -2.0, 9.0, NAN]


def test_options_are_what_is_known_to_be_absent() -> None:
    front = opportunity_frontier(PRESENT, DENSITY, COMPLEXITY)
    assert front.industries.tolist() == [1, 2, 3, 4]
    assert front.unplaced.tolist() == [5, 6]
    assert front.mean_density == pytest.approx(0.5)
    assert front.mean_complexity == 0


def test_quadrants_are_beside_the_means_over_the_options() -> None:
    front = opportunity_frontier(PRESENT, DENSITY, COMPLEXITY)
    assert [front.within(q).tolist() for q in Quadrant] == [[1], [2], [3], [4]]


def test_a_value_equal_to_the_mean_is_not_above_it() -> None:
    front = opportunity_frontier([0, 0], [0.5, 0.5], [1.0, 1.0])
    assert (front.quadrant == Quadrant.FAR_SIMPLE).all()


def test_the_pareto_frontier_goes_by_falling_density() -> None:
    front = opportunity_frontier(PRESENT, DENSITY, COMPLEXITY)
    assert front.pareto.tolist() == [1, 2]
    assert front.layer.tolist() == [1, 1, 2, 3]


def test_equal_options_share_the_frontier() -> None:
    assert pareto_layers([1, 1, 0], [1, 1, 0]).tolist() == [1, 1, 2]


def test_ranks_follow_the_weight() -> None:
    front = opportunity_frontier([0, 0, 0], [0.9, 0.5, 0.1], [-1.0, 0.5, 1.0])
    assert rank(front, 1.0).tolist() == [1, 2, 3]
    assert rank(front, 0.0).tolist() == [3, 2, 1]
    best, worst = rank_range(front)
    assert best.tolist() == [1, 1, 1]
    assert worst.tolist() == [3, 2, 3]


def test_ties_share_the_lowest_rank() -> None:
    assert rank(opportunity_frontier([0, 0, 0], [1, 1, 0], [1, 1, 0])).tolist() == [1, 1, 3]


def test_a_region_with_everything_has_no_options() -> None:
    front = opportunity_frontier([1, 1], [0.5, 0.5], [1, 2])
    assert front.industries.size == front.pareto.size == rank(front).size == 0
    assert np.isnan(front.mean_density)


@settings(deadline=None)
@given(points)
def test_nobody_on_the_frontier_is_beaten_and_everybody_else_is(xy: NDArray[np.float64]) -> None:
    layer = pareto_layers(*xy)
    for i in range(layer.size):
        beaten = [
            bool((xy[:, j] >= xy[:, i]).all() and (xy[:, j] > xy[:, i]).any()) for j in range(layer.size)
        ]
        assert any(beaten) == (layer[i] > 1)
        assert all(layer[j] < layer[i] for j in range(layer.size) if beaten[j])


@settings(deadline=None)
@given(points, st.floats(0.01, 0.99))
def test_the_first_rank_lies_on_the_frontier(xy: NDArray[np.float64], weight: float) -> None:
    front = opportunity_frontier(np.zeros(xy.shape[1]), *xy)
    assert (front.layer[rank(front, weight) == 1] == 1).all()


@settings(deadline=None)
@given(points)
def test_every_option_is_in_one_quadrant(xy: NDArray[np.float64]) -> None:
    front = opportunity_frontier(np.zeros(xy.shape[1]), *xy)
    assert sum(front.within(q).size for q in Quadrant) == xy.shape[1]
    assert_allclose(front.density, xy[0])


def test_bad_input_is_refused() -> None:
    with pytest.raises(ValueError, match=r"present\[0, 1\] is 2"):
        opportunity_frontier([0, 2], [1, 1], [1, 1])
    with pytest.raises(ValueError, match="complexity must have the shape of present"):
        opportunity_frontier([0, 0], [1, 1], [1])
    with pytest.raises(ValueError, match="point 1 is not known"):
        pareto_layers([1, NAN], [1, 1])
    with pytest.raises(ValueError, match="vectors of one length"):
        pareto_layers([1], [1, 1])
    with pytest.raises(ValueError, match="weight must lie between 0 and 1"):
        rank(opportunity_frontier([0], [1], [1]), 2)
