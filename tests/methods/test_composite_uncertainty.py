"""Uncertainty and sensitivity of composite indicators: known indices, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.composite import (
    Choices,
    Normalisation,
    Recipe,
    composite,
    framework,
    sensitivity,
    sobol_design,
    sobol_indices,
    uncertainty,
)
from distretto.methods.composite.index import climbed
from distretto.methods.weight_draws import dirichlet_weights, noisy_weights

NAN = np.nan
Matrix = NDArray[np.float64]
TREE = framework(
    ["a", "b", "c", "d"], {"a": "x", "b": "x", "c": "y", "d": "y", "x": "index", "y": "index"}
)
SCALES = (Normalisation(), Normalisation("z_score"), Normalisation("percentile"))


def synthetic_table(units: int = 15) -> Matrix:
    return np.random.default_rng(8).lognormal(1.0, 0.4, (units, 4))


def test_the_function_of_ishigami_has_its_known_indices() -> None:
    """sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1: Ishigami & Homma (1990); indices in Saltelli et al. (2000)."""
    x = np.pi * (2 * sobol_design(3, 2048, seed=4) - 1)
    y = np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])
    found = sobol_indices(y, 3, seed=4)
    assert_allclose(found.first, [0.3139, 0.4424, 0.0], atol=0.03)
    assert_allclose(found.total, [0.5576, 0.4424, 0.2437], atol=0.03)
    assert (found.first_lower <= [0.3139, 0.4424, 0.0]).all()
    assert (found.first_upper >= [0.3139, 0.4424, 0.0]).all()
    assert (found.total_lower <= [0.5576, 0.4424, 0.2437]).all()
    assert (found.total_upper >= [0.5576, 0.4424, 0.2437]).all()


@settings(max_examples=20, deadline=None)
@given(hnp.arrays(np.float64, 4, elements=st.floats(0.2, 5)), st.integers(0, 1000), st.floats(-1e3, 1e3))
def test_a_sum_has_the_shares_of_its_terms_and_no_interaction(factors: Matrix, seed: int, shift: float) -> None:
    y = sobol_design(4, 512, seed=seed) @ factors + shift
    found = sobol_indices(np.stack([y, y * 0], axis=1), 4, seed=seed, resamples=50)
    assert_allclose(found.first[:, 0], factors**2 / (factors**2).sum(), atol=0.05)
    assert_allclose(found.total[:, 0], found.first[:, 0], atol=0.06)
    assert found.first[:, 0].mean() <= found.total[:, 0].mean() + 0.02
    assert (found.total_lower <= found.total_upper)[:, 0].all()
    assert np.isnan(found.first[:, 1]).all()
    assert np.isnan(found.total_upper[:, 1]).all()


@pytest.mark.parametrize("base", [0, 3, 100])
def test_a_design_needs_a_power_of_two(base: int) -> None:
    with pytest.raises(ValueError, match="power of 2"):
        sobol_design(2, base, seed=1)


def test_outputs_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        sobol_indices(np.ones(9), 2, seed=1)
    with pytest.raises(ValueError, match="missing"):
        sobol_indices([1.0, NAN] * 4, 2, seed=1)


@settings(max_examples=25, deadline=None)
@given(hnp.arrays(np.float64, 5, elements=st.floats(0, 5)).filter(lambda w: w.sum() > 0.1), st.integers(0, 99))
def test_drawn_weights_sum_to_one_about_the_given(weights: Matrix, seed: int) -> None:
    given_ = weights / weights.sum()
    drawn = dirichlet_weights(weights, 4000, np.random.default_rng(seed), concentration=50.0)
    noisy = noisy_weights(weights, 500, np.random.default_rng(seed), spread=0.25)
    for draws in (drawn, noisy):
        assert_allclose(draws.sum(axis=1), 1.0)
        assert (draws >= 0).all()
        assert (draws[:, weights == 0] == 0).all()
    assert_allclose(drawn.mean(axis=0), given_, atol=0.01)
    assert_allclose(drawn.std(axis=0), np.sqrt(given_ * (1 - given_) / 51), atol=0.01)
    assert (noisy <= given_ * 1.25 / 0.75 + 1e-12).all()
    assert (noisy >= given_ * 0.75 / 1.25 - 1e-12).all()


def test_weights_that_cannot_be_drawn_are_refused() -> None:
    rng = np.random.default_rng(1)
    with pytest.raises(ValueError, match="no weight"):
        noisy_weights([0.0, 0.0], 3, rng, spread=0.1)
    with pytest.raises(ValueError, match="spread"):
        noisy_weights([1.0], 3, rng, spread=1.0)
    with pytest.raises(ValueError, match="concentration"):
        dirichlet_weights([1.0], 3, rng, concentration=0.0)


def test_a_draw_is_the_index_made_with_those_weights() -> None:
    """All draws at once equal the index made one by one."""
    rng = np.random.default_rng(2)
    table = synthetic_table()
    table[0, 1] = table[3, 2] = NAN
    for how in ("arithmetic", "geometric", "harmonic", "copeland"):
        recipe = Recipe(aggregation=("arithmetic", how), least_known=0.2)
        scaled = composite(table, TREE, recipe).scores[0]
        weights = [rng.uniform(0.5, 1, (7, 4)), rng.uniform(0.5, 1, (7, 2))]
        together = climbed(scaled, TREE, weights, recipe)[-1][..., 0]
        for draw in range(7):
            tree = TREE.with_weights(0, weights[0][draw]).with_weights(1, weights[1][draw])
            assert_allclose(together[draw], composite(table, tree, recipe).index, rtol=1e-12)


def test_rank_intervals_hold_the_rank_and_repeat() -> None:
    table = synthetic_table()
    table[2] = NAN
    table[4, 0] = NAN
    choices = Choices(imputation=("none", "median"), normalisation=SCALES, aggregation=("arithmetic", "geometric"),
                      leave_out=True)
    found = uncertainty(table, TREE, None, choices, seed=3, draws=300, level=0.95)
    again = uncertainty(table, TREE, None, choices, seed=3, draws=300, level=0.95)
    assert_array_equal(found.ranks, again.ranks)
    assert found.factors == ("imputation", "normalisation", "aggregation", "weights", "leave_out")
    has = ~np.isnan(found.rank)
    assert np.isnan(found.lower[2])
    assert np.isnan(found.within(3)[2])
    assert has.sum() == 14
    assert (found.lower <= found.median)[has].all()
    assert (found.median <= found.upper)[has].all()
    assert ((found.lower <= found.rank) & (found.rank <= found.upper))[has].mean() > 0.9
    assert_allclose(np.nansum(found.within(1)), 1, atol=0.05)
    assert_allclose(found.within(14)[has], 1.0)
    assert_array_equal(found.ranked, np.where(np.arange(15) == 2, 0, 1))


def test_weights_at_random_do_not_decide_whether_a_unit_is_ranked() -> None:
    table = synthetic_table()
    table[4, 0] = table[5, 0] = table[5, 1] = NAN
    assert (uncertainty(table, TREE, seed=3, draws=50).ranked == 1).all()


def test_without_variation_of_weights_the_interval_is_the_rank() -> None:
    same = Choices(normalisation=(Normalisation(), Normalisation("min_max", 0, 1)), weight_spread=0)
    found = uncertainty(synthetic_table(), TREE, None, same, seed=1, draws=20)
    assert_array_equal(found.lower, found.rank)
    assert_array_equal(found.upper, found.rank)


def test_what_cannot_vary_is_refused() -> None:
    table = synthetic_table()
    with pytest.raises(ValueError, match="nothing is left to vary"):
        uncertainty(table, TREE, None, Choices(weight_spread=0), seed=1)
    bad = Choices(normalisation=(Normalisation(), Normalisation("percentile", 0, 1)), aggregation=("geometric",))
    with pytest.raises(ValueError, match="with none, percentile and geometric"):
        uncertainty(table, TREE, None, bad, seed=1)
    with pytest.raises(ValueError, match="two draws"):
        uncertainty(table, TREE, seed=1, draws=1)
    gaps = np.where(np.arange(15)[:, None] % 4 == np.arange(4), table, NAN)
    with pytest.raises(ValueError, match="no unit has an index"):
        sensitivity(gaps, TREE, Recipe(treatment=None, least_known=0.9), seed=1)
    alone = framework(["a", "b"], {"a": "x", "b": "y", "x": "index", "y": "index"})
    with pytest.raises(ValueError, match="stands alone"):
        uncertainty(table[:, :2], alone, None, Choices(leave_out=True), seed=1)


def test_the_variance_of_ranks_is_shared_out_among_decisions() -> None:
    choices = Choices(normalisation=SCALES, aggregation=("arithmetic", "harmonic"), weight_spread=0.3)
    found = sensitivity(synthetic_table(), TREE, None, choices, seed=6, base=128, resamples=200)
    assert found.factors == ("normalisation", "aggregation", "weights")
    assert found.runs == 128 * 5
    assert found.mean_shift > 0
    assert found.ranks.first.shape == (3, 15)
    assert (found.shift.first_lower <= found.shift.first).all()
    assert (found.shift.first <= found.shift.first_upper).all()
    assert found.shift.total.sum() >= 1 - 0.15
    only = sensitivity(synthetic_table(), TREE, None, Choices(), seed=6, base=64, resamples=50)
    assert_allclose(only.shift.total, 1.0, atol=0.3)
