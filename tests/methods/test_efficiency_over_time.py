"""Chance and change: the bootstrap of efficiency scores, bandwidths, and the Malmquist index."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from distretto.methods.efficiency import Names, Observed, bandwidth, bootstrap, efficiency, malmquist, observed

NAN = np.nan


def synthetic_data(seed: int = 3, n: int = 12) -> Observed:
    rng = np.random.default_rng(seed)
    x = rng.lognormal(2, 0.5, (n, 2))
    return observed(x, (x.prod(axis=1) ** 0.5 * np.exp(-np.abs(rng.normal(0, 0.3, n))))[:, None])


def test_silverman_by_hand() -> None:
    """Inside scores 1.2 and 1.4 mirror to 0.6, 0.8: sd 0.3651; quartiles 0.75, 1.25, iqr/1.349 = 0.3706."""
    spread, both = np.std([0.6, 0.8, 1.2, 1.4], ddof=1), np.array([1.0, 1.0, 1.2, 1.4])
    adjusted = np.std(both, ddof=1) / spread * (4 / 4) ** 0.2
    assert bandwidth(both, "silverman") == pytest.approx(0.9 * spread * 4**-0.2 * adjusted)
    assert bandwidth(both, "normal") == pytest.approx(1.06 * spread * 4**-0.2 * adjusted)


def test_cross_validation_stays_in_its_range() -> None:
    scores = 1 / efficiency(synthetic_data(n=40)).score
    plain, adjusted = bandwidth(scores, "cross_validated"), bandwidth(scores, "cross_validated_adjusted")
    assert 0 < plain < 1
    assert adjusted != plain


@pytest.mark.parametrize("settings_given", [{}, {"smoothing": "distance", "interval": "shifted"}])
@pytest.mark.parametrize("orientation", ["input", "output"])
def test_bias_makes_units_look_better_than_they_are(orientation: str, settings_given: dict[str, Any]) -> None:
    found = bootstrap(synthetic_data(), "vrs", orientation, seed=5, replications=200, **settings_given)
    sign = 1 if orientation == "input" else -1
    assert (sign * found.bias > 0).all()
    assert_allclose(found.score - found.bias, found.corrected)
    assert (found.lower < found.upper).all()
    assert ((found.lower < found.corrected) & (found.corrected < found.upper)).all()
    assert (found.rank_lower >= 1).all()
    assert (found.rank_lower <= found.rank_upper).all()
    assert (found.rank_upper <= len(found.score)).all()
    order = np.argsort(-sign * found.corrected)
    assert found.rank_lower[order[0]] < found.rank_upper[order[-1]]


def test_the_seed_decides_and_nothing_else() -> None:
    one, same, other = (bootstrap(synthetic_data(), seed=seed, replications=50) for seed in (1, 1, 2))
    assert_array_equal(one.replicated, same.replicated)
    assert (one.replicated != other.replicated).any()


def test_output_scores_under_constant_returns_mirror_input_scores() -> None:
    saving = bootstrap(synthetic_data(), "crs", "input", seed=1, replications=60)
    adding = bootstrap(synthetic_data(), "crs", "output", seed=1, replications=60)
    assert_allclose(1 / adding.corrected, saving.corrected, rtol=1e-6)
    assert_allclose(1 / adding.lower, saving.upper, rtol=1e-6)
    assert_array_equal(adding.rank_lower, saving.rank_lower)


def test_a_unit_set_aside_has_no_interval() -> None:
    data = synthetic_data()
    x = data.inputs.copy()
    x[4, 0] = NAN
    found = bootstrap(observed(x, data.outputs), seed=1, replications=30)
    assert np.isnan([found.score[4], found.lower[4], found.rank_upper[4]]).all()
    assert not np.isnan(np.delete(found.lower, 4)).any()
    assert found.replicated.shape == (11, 30)


@pytest.mark.parametrize(("wrong", "message"), [
    ({"width": 0.0}, "bandwidth must be above zero"),
    ({"width": "best"}, "no bandwidth rule|not a bandwidth rule"),
    ({"level": 1.0}, "level lies between"),
    ({"replications": 1}, "replications are 2 or more"),
    ({"smoothing": "none"}, "smoothing is one of"),
])
def test_wrong_settings_are_named(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        bootstrap(synthetic_data(), seed=1, **wrong)


def test_where_all_are_efficient_there_is_nothing_to_smooth() -> None:
    with pytest.raises(ValueError, match="0 of 3 units are inefficient"):
        bootstrap(observed([[1], [2], [3]], [[1], [2], [3]]), "crs", seed=1)


def test_one_input_one_output_by_hand() -> None:
    """Output per input 1 and 2, then 3 and 2: the frontier moves from 2 to 3, a catches up, b falls behind."""
    found = malmquist([[[1], [1]], [[1], [1]]], [[[1], [2]], [[3], [2]]])
    assert_allclose(found.index[:, 0], [3, 1])
    assert_allclose(found.efficiency_change[:, 0], [2, 2 / 3])
    assert_allclose(found.technical_change[:, 0], [1.5, 1.5])
    assert np.isnan(found.pure_change).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["contemporaneous", "sequential", "global"]))
def test_the_parts_multiply_to_the_whole(seed: int, frontier: Any) -> None:
    rng = np.random.default_rng(seed)
    x, y = rng.lognormal(1, 0.5, (3, 8, 2)), rng.lognormal(1, 0.5, (3, 8, 2))
    found = malmquist(x, y, frontier=frontier, decomposition="pure_and_scale")
    assert_allclose(found.efficiency_change * found.technical_change, found.index)
    assert_allclose(found.pure_change * found.scale_change, found.efficiency_change)
    grown = malmquist(np.stack([x[0], x[0]]), np.stack([y[0], 1.1 * y[0]]), frontier=frontier)
    assert_allclose(grown.index, 1.1)
    assert_allclose(grown.efficiency_change, 1.0)


def test_what_is_unknown_once_is_set_aside_throughout() -> None:
    x, y = np.ones((2, 3, 1)), np.array([[[1.0], [2.0], [3.0]], [[2.0], [NAN], [3.0]]])
    found = malmquist(x, y, names=Names(["Marche", "Umbria", "Lazio"], ["spending"], ["patents"]))
    assert found.set_aside == ("Umbria",)
    assert np.isnan(found.index[1]).all()
    assert not found.infeasible.any()
    assert_allclose(found.index[[0, 2], 0], [2, 1])


def test_a_period_beyond_the_other_frontier_is_named() -> None:
    x = np.array([[[2.0], [3.0], [4.0]], [[2.0], [3.0], [4.0]]])
    y = np.array([[[1.0], [2.0], [3.0]], [[1.0], [2.0], [9.0]]])
    found = malmquist(x, y, decomposition="variable_returns")
    assert_array_equal(found.infeasible[:, 0], [False, False, True])
    assert np.isnan(found.index[2, 0])


@pytest.mark.parametrize(("x", "y", "more", "message"), [
    (np.ones((1, 3, 1)), np.ones((1, 3, 1)), {}, "two or more"),
    (np.ones((3, 1)), np.ones((3, 1)), {}, "3 axes"),
    (np.ones((2, 3, 1)), np.ones((2, 3, 1)), {"frontier": "none"}, "frontier is one of"),
    (np.ones((2, 3, 1)), np.ones((2, 3, 1)), {"frontier": "global", "decomposition": "variable_returns"}, "single"),
])
def test_wrong_panels_are_named(x: Any, y: Any, more: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        malmquist(x, y, **more)


def test_the_bootstrap_tells_how_far_it_is_and_ends_when_told_to() -> None:
    data = observed([[1.0], [2.0], [3.0], [4.0]], [[1.0], [1.5], [4.0], [2.0]])
    heard: list[int] = []
    quiet = bootstrap(data, "crs", seed=1, replications=5)
    told = bootstrap(data, "crs", seed=1, replications=5, heard=heard.append)
    assert heard == [1, 2, 3, 4, 5]
    assert np.array_equal(told.replicated, quiet.replicated)

    def enough(done: int) -> None:
        raise TimeoutError(done)

    with pytest.raises(TimeoutError):
        bootstrap(data, "crs", seed=1, replications=5, heard=enough)
