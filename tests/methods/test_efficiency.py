"""Data envelopment analysis: published figures, what must always hold, and what has no answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray
from scipy.optimize import linprog

from distretto.methods.efficiency import (
    Names,
    Observed,
    Orientation,
    Outcome,
    Returns,
    Technology,
    additive,
    directional,
    efficiency,
    free_disposal,
    observed,
    scale_efficiency,
    slacks_based,
    super_efficiency,
)

NAN = np.nan
Array = NDArray[np.float64]
TECHNOLOGIES = st.sampled_from(list(Technology))
ORIENTATIONS = st.sampled_from(list(Orientation))


@dataclass(frozen=True)
class Made:
    """Synthetic units, some of them with small whole numbers, so that ties and degenerate corners come up."""

    x: Array
    y: Array

    @property
    def data(self) -> Observed:
        return observed(self.x, self.y)


@st.composite
def synthetic_units(draw: st.DrawFn) -> Made:
    rng = np.random.default_rng(draw(st.integers(0, 10**6)))
    n, m, s = draw(st.integers(3, 14)), draw(st.integers(1, 3)), draw(st.integers(1, 3))
    if draw(st.booleans()):
        return Made(rng.integers(1, 6, (n, m)).astype(float), rng.integers(1, 6, (n, s)).astype(float))
    return Made(rng.lognormal(2, 1, (n, m)), rng.lognormal(5, 1, (n, s)))


def shares(made: Made, technology: Technology, side: Orientation) -> Array:
    score = efficiency(made.data, technology, side).score
    return score if side is Orientation.INPUT else 1 / score


def test_eight_stores_of_the_textbook() -> None:
    """Cooper, Seiford & Tone (2007), Data Envelopment Analysis, table 1.2: one input, one output."""
    data = observed([[2], [3], [3], [4], [5], [5], [6], [8]], [[1], [3], [2], [3], [4], [2], [3], [5]])
    found = efficiency(data, "crs")
    assert_allclose(found.score, [0.5, 1, 2 / 3, 0.75, 0.8, 0.4, 0.5, 0.625])


def test_six_units_of_the_textbook_with_peers_and_slack() -> None:
    """Cooper, Seiford & Tone (2007), example 2.2, table 2.3: F has score 1, an excess of 2: not efficient."""
    found = efficiency(observed([[4, 3], [7, 3], [8, 1], [4, 2], [2, 4], [10, 1]], np.ones((6, 1))), "crs")
    assert_allclose(found.score, [0.8571, 0.6316, 1, 1, 1, 1], atol=5e-5)
    assert [peer.unit for peer in found.peers(0)] == [3, 4]
    assert_allclose([peer.weight for peer in found.peers(0)], [0.7143, 0.2857], atol=5e-5)
    assert [peer.unit for peer in found.peers(1)] == [3, 2]
    assert_allclose(found.slacks_in[5], [2, 0], atol=1e-9)
    assert_array_equal(found.efficient, [False, False, True, True, True, False])
    assert_allclose(found.targets_in[5], [8, 1])
    assert_allclose(found.margins[0][5], [2, 0], atol=1e-9)


def general_solver(made: Made, unit: int, technology: Technology, side: Orientation, leave_out: bool) -> float:
    """The same score by scipy's HiGHS, or NaN where it finds no solution."""
    x, y = made.x, made.y
    others = [k for k in range(len(x)) if not (leave_out and k == unit)]
    zero = np.zeros
    move_in, move_out = (-x[unit], zero(y.shape[1])) if side is Orientation.INPUT else (zero(x.shape[1]), y[unit])
    right_in, right_out = (zero(x.shape[1]), -y[unit]) if side is Orientation.INPUT else (x[unit], zero(y.shape[1]))
    above = np.r_[np.c_[move_in, x[others].T], np.c_[move_out, -y[others].T]]
    right = np.r_[right_in, right_out]
    total = np.r_[0.0, np.ones(len(others))][None, :]
    equal = {"A_eq": total, "b_eq": [1.0]} if technology is Technology.VRS else {}
    if technology in (Technology.NIRS, Technology.NDRS):
        sign = 1.0 if technology is Technology.NIRS else -1.0
        above, right = np.r_[above, sign * total], np.r_[right, sign]
    goal = np.r_[1.0 if side is Orientation.INPUT else -1.0, zero(len(others))]
    found = linprog(goal, A_ub=above, b_ub=right, bounds=[(0, None)] * len(goal), method="highs", **equal)
    return float(found.x[0]) if found.status == 0 else NAN


@settings(max_examples=40, deadline=None)
@given(synthetic_units(), TECHNOLOGIES, ORIENTATIONS, st.booleans())
def test_equals_a_general_solver(made: Made, technology: Technology, side: Orientation, leave_out: bool) -> None:
    found = (super_efficiency if leave_out else efficiency)(made.data, technology, side)
    expected = [general_solver(made, k, technology, side, leave_out) for k in range(len(made.x))]
    assert_allclose(found.score, expected, rtol=1e-7)
    assert [o is Outcome.INFEASIBLE for o in found.outcomes] == np.isnan(expected).tolist()


@settings(max_examples=40, deadline=None)
@given(synthetic_units(), TECHNOLOGIES, ORIENTATIONS)
def test_targets_are_efficient_and_made_of_efficient_peers(made: Made, technology: Technology,
                                                           side: Orientation) -> None:
    found = efficiency(made.data, technology, side)
    assert (found.slacks_in >= 0).all()
    assert (found.slacks_out >= 0).all()
    moved = found.score[:, None] if side is Orientation.INPUT else 1.0
    assert_allclose(found.targets_in, made.x * moved - found.slacks_in, rtol=1e-6)
    peers = {peer.unit for k in range(len(made.x)) for peer in found.peers(k)}
    assert found.efficient[sorted(peers)].all()
    again = efficiency(observed(np.r_[made.x, found.targets_in], np.r_[made.y, found.targets_out]), technology, side)
    assert_allclose(again.score[len(made.x):], 1.0, rtol=1e-6)
    assert_allclose(again.score[: len(made.x)], found.score, rtol=1e-6)


@settings(max_examples=30, deadline=None)
@given(synthetic_units(), ORIENTATIONS)
def test_a_wider_technology_never_makes_a_unit_look_better(made: Made, side: Orientation) -> None:
    crs, vrs, nirs, ndrs = (shares(made, t, side) for t in (Technology.CRS, Technology.VRS, Technology.NIRS,
                                                            Technology.NDRS))
    for one in (crs, vrs, nirs, ndrs):
        assert (one > 0).all()
        assert (one <= 1 + 1e-9).all()
    assert (crs <= np.minimum(nirs, ndrs) + 1e-9).all()
    assert_allclose(np.minimum(nirs, ndrs), crs, rtol=1e-7)
    assert_allclose(np.maximum(nirs, ndrs), vrs, rtol=1e-7)
    single = free_disposal(made.data, side)
    assert (vrs <= (single if side is Orientation.INPUT else 1 / single) + 1e-9).all()


@settings(max_examples=30, deadline=None)
@given(synthetic_units(), TECHNOLOGIES, ORIENTATIONS, st.integers(0, 10**6))
def test_neither_units_of_measure_nor_order_matter(made: Made, technology: Technology, side: Orientation,
                                                   seed: int) -> None:
    rng = np.random.default_rng(seed)
    found, order = efficiency(made.data, technology, side), rng.permutation(len(made.x))
    x, y = made.x * 10 ** rng.uniform(-4, 4, made.x.shape[1]), made.y * 10 ** rng.uniform(-4, 4, made.y.shape[1])
    other = efficiency(observed(x[order], y[order]), technology, side)
    assert_allclose(other.score, found.score[order], rtol=1e-7)
    assert_array_equal(other.efficient, found.efficient[order])


@settings(max_examples=30, deadline=None)
@given(synthetic_units(), TECHNOLOGIES, ORIENTATIONS)
def test_a_dominated_unit_changes_no_other_score(made: Made, technology: Technology, side: Orientation) -> None:
    worse = observed(np.r_[made.x, made.x[:1] * 1.5], np.r_[made.y, made.y[:1] * 0.9])
    assert_allclose(efficiency(worse, technology, side).score[:-1], efficiency(made.data, technology, side).score)


@settings(max_examples=20, deadline=None)
@given(synthetic_units())
def test_under_constant_returns_the_two_orientations_are_one(made: Made) -> None:
    assert_allclose(shares(made, Technology.CRS, Orientation.INPUT), shares(made, Technology.CRS, Orientation.OUTPUT))


@settings(max_examples=20, deadline=None)
@given(synthetic_units(), TECHNOLOGIES)
def test_the_models_agree_on_who_is_efficient(made: Made, technology: Technology) -> None:
    efficient = efficiency(made.data, technology).efficient
    assert_array_equal(additive(made.data, technology).score < 1e-7, efficient)
    assert_array_equal(slacks_based(made.data, technology).score > 1 - 1e-7, efficient)
    assert (slacks_based(made.data, technology).score <= efficiency(made.data, technology).score + 1e-9).all()
    assert_array_equal(directional(made.data, made.x, made.y, technology).efficient, efficient)


@settings(max_examples=20, deadline=None)
@given(synthetic_units(), TECHNOLOGIES)
def test_a_direction_along_one_side_is_the_radial_score(made: Made, technology: Technology) -> None:
    saving = directional(made.data, made.x, np.zeros_like(made.y), technology)
    assert_allclose(1 - saving.score, efficiency(made.data, technology, "input").score, atol=1e-9)
    adding = directional(made.data, np.zeros_like(made.x), made.y, technology)
    assert_allclose(1 + adding.score, efficiency(made.data, technology, "output").score, rtol=1e-7)


def test_too_small_right_and_too_large() -> None:
    found = scale_efficiency(observed([[1], [2], [4]], [[1], [4], [5]]))
    assert found.returns == (Returns.INCREASING, Returns.CONSTANT, Returns.DECREASING)
    assert_allclose(found.scale, [0.5, 1, 0.625])


def test_a_copy_of_an_input_changes_no_score_and_is_named() -> None:
    x, y = np.array([[1.0], [2.0], [4.0], [3.0]]), np.array([[1.0], [4.0], [5.0], [3.0]])
    doubled = observed(np.c_[x, 7 * x], y)
    assert doubled.remarks.collinear == (("input 1", "input 2"),)
    assert_allclose(efficiency(doubled).score, efficiency(observed(x, y)).score)


def test_copies_of_a_unit_have_its_score_and_are_named() -> None:
    data = observed([[1], [1], [2], [5]], [[1], [1], [3], [3]])
    assert data.remarks.duplicates == (("unit 1", "unit 2"),)
    found = efficiency(data)
    assert found.score[0] == found.score[1] == 1.0
    assert found.efficient[:2].all()
    assert_allclose(super_efficiency(data, "vrs").score[:2], 1.0)


def test_a_unit_with_something_missing_is_set_aside_and_named() -> None:
    names = Names(["Marche", "Umbria", "Lazio", "Molise"], ["spending", "staff"], ["patents"])
    data = observed([[1, 2], [NAN, 1], [2, 2], [1, 3]], [[1], [1], [2], [NAN]], names)
    assert data.remarks.set_aside == (("Umbria", ("spending",)), ("Molise", ("patents",)))
    found = efficiency(data)
    assert [o is Outcome.SET_ASIDE for o in found.outcomes] == [False, True, False, True]
    assert np.isnan(found.score[[1, 3]]).all()
    assert np.isnan(found.targets_in[1]).all()
    assert found.peers(1) == ()
    assert scale_efficiency(data).returns[1] is Returns.UNKNOWN


def test_too_few_units_is_a_remark_and_not_an_error() -> None:
    remarks = observed(np.eye(4, 2) + 1, np.ones((4, 3))).remarks
    assert (remarks.advised, remarks.too_few) == (15, True)


@pytest.mark.parametrize(("x", "y", "message"), [
    ([[1, 2], [3, -1]], [[1], [1]], "staff of Umbria is negative: -1"),
    ([[1, 2], [3, np.inf]], [[1], [1]], "staff of Umbria is infinite"),
    ([[1, 2], [0, 0]], [[1], [1]], "Umbria has only zeros as inputs"),
    ([[1, 2], [3, 1]], [[1], [0]], "Umbria has only zeros as outputs"),
    ([[1, 0], [3, 0]], [[1], [1]], "staff is zero for every unit"),
    ([[1, 2], [NAN, 1]], [[1], [1]], "only 1 of 2 units"),
    ([[1, 2]], [[1], [1]], "inputs are of 1 units, outputs of 2"),
    ([1, 2], [[1], [1]], "2 axes"),
])
def test_bad_input_is_named(x: object, y: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        observed(x, y, Names(["Marche", "Umbria"], ["spending", "staff"], ["patents"]))  # type: ignore[arg-type]


def test_what_has_no_solution_is_named_and_has_no_number() -> None:
    data = observed([[1, 0], [1, 2], [2, 1]], [[1], [2], [2]])
    found = super_efficiency(data, "crs")
    assert found.outcomes[0] is Outcome.INFEASIBLE
    assert found.infeasible == ("unit 1",)
    assert np.isnan(found.score[0])
    assert np.isnan(found.targets_in[0]).all()
    with pytest.raises(ValueError, match="unit 1 has a zero"):
        slacks_based(data)
    with pytest.raises(ValueError, match="direction of unit 1 is zero"):
        directional(data, [0, 0], [0])
    with pytest.raises(ValueError, match="no slack weights"):
        efficiency(data, slack_weights="best")  # type: ignore[arg-type]
