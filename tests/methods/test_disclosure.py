"""Disclosure control: by hand, and against random tables whose truth an outsider tries to find."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from scipy.optimize import linprog

from distretto.methods.disclosure import COMPLEMENTARY, DOMINATED, FEW, SHOWN, Rule, protect, sensitive
from distretto.methods.hidden_cells import suppression_bounds

from .test_hidden_cells import Additive, additive

STAR = {"row_parent": [-1, 0, 0, 0], "column_parent": [-1, 0, 0, 0]}
SQUARE = np.array([
    [90, 30, 30, 30],
    [30, 5, 10, 15],
    [30, 10, 10, 10],
    [30, 15, 10, 5],
], dtype=float)  # fmt: skip


def one(at: tuple[int, int]) -> np.ndarray:
    why = np.zeros(SQUARE.shape, dtype=np.int8)
    why[at] = FEW
    return why


def test_few_units_and_a_dominating_one() -> None:
    found = sensitive([10, 10, 10, 0, np.nan], [2, 5, 5, 0, 4], [5, 9, 4, 0, 0], [5, 0.5, 4, 0, 0], Rule())
    assert_array_equal(found, [FEW, DOMINATED, SHOWN, SHOWN, SHOWN])


def test_the_share_of_one_alone() -> None:
    """8 of 10 by the first, 1 by the second: two hold 90 %, one 80 %."""
    cell = ([10], [5], [8], [1])
    assert sensitive(*cell, Rule(share=0.85, of=2))[0] == DOMINATED
    assert sensitive(*cell, Rule(share=0.85, of=1))[0] == SHOWN
    assert sensitive(*cell, Rule(share=1))[0] == SHOWN


def test_one_hidden_cell_takes_three_others_with_it() -> None:
    """In a square table a hidden cell is computed from its row and its column: the least rectangle hides it."""
    found = protect(SQUARE, one((1, 1)), **STAR)
    assert found.why[1, 1] == FEW
    assert (found.why == COMPLEMENTARY).sum() == 3
    assert_array_equal(found.why[0], 0)
    assert found.lower[1, 1] < 5 < found.upper[1, 1]


def test_without_anything_sensitive_nothing_is_hidden() -> None:
    assert not protect(SQUARE, np.zeros_like(SQUARE, dtype=np.int8), **STAR).hidden.any()


def test_where_nothing_is_left_to_hide_the_bounds_say_so() -> None:
    """A whole with one part: the part is the whole, and both are hidden; nothing bounds them from above."""
    found = protect([[7.0, 7.0]], np.array([[0, FEW]], dtype=np.int8), row_parent=[-1], column_parent=[-1, 0])
    assert_array_equal(found.hidden, [[True, True]])
    assert found.upper[0, 1] == np.inf


@pytest.mark.parametrize(("wrong", "told"), [
    ({"x": np.where(SQUARE == 15, np.nan, SQUARE)}, r"x\[1, 3\] is missing"),
    ({"primary": np.zeros((2, 2))}, "primary must have the shape"),
    ({"row_parent": [-1, 0, 0]}, "row_parent must have 4 entries"),
    ({"column_parent": [-1, 0, 0, 7]}, r"column_parent\[3\] is no other column: 7"),
])  # fmt: skip
def test_what_cannot_be_protected_is_refused(wrong: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        protect(**{"x": SQUARE, "primary": one((1, 1)), **STAR, **wrong})  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", [
    {"least_units": 0}, {"share": 0.0}, {"share": 1.5}, {"of": 3}, {"protection": -1},
])  # fmt: skip
def test_a_rule_that_is_none(rule: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must"):
        Rule(**rule)  # type: ignore[arg-type]


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), share=st.sampled_from([0.03, 0.1, 0.3]))
def test_an_outsider_cannot_tell_what_is_hidden(seed: int, share: float) -> None:
    """By linear programming over all sums, each sensitive cell stays as uncertain as was asked, or says that not."""
    truth = additive(seed, countries=1, groups=2, regions=3, sections=2, divisions=3)
    rng = np.random.default_rng(seed)
    primary = np.where((truth.x > 0) & (rng.random(truth.x.shape) < share), FEW, SHOWN).astype(np.int8)
    found = protect(truth.x, primary, row_parent=truth.row_parent, column_parent=truth.column_parent)
    assert (found.hidden >= (primary != SHOWN)).all()
    for cell in np.argwhere(primary != SHOWN):
        at = (int(cell[0]), int(cell[1]))
        low, high = _attacked(truth, found.hidden, at)
        assert low <= truth.x[at] + 1e-6
        assert high >= truth.x[at] - 1e-6
        assert high - low >= found.upper[at] - found.lower[at] - 1e-5 * (1 + truth.x[at])
        if high - low < 0.2 * truth.x[at] * (1 - 1e-6):
            assert found.upper[at] - found.lower[at] < 0.2 * truth.x[at]
            assert _nothing_left(truth, found.hidden, at)



def _nothing_left(truth: Additive, hidden: np.ndarray, at: tuple[int, int]) -> bool:
    """Whether every positive cell in the sums of a cell is hidden already."""
    found = []
    for parent, line, hides in (
        (truth.row_parent, truth.x[:, at[1]], hidden[:, at[1]]), (truth.column_parent, truth.x[at[0]], hidden[at[0]]),
    ):
        place = at[0] if parent is truth.row_parent else at[1]
        family = {place, int(parent[place])} if parent[place] >= 0 else {place}
        kin = np.flatnonzero(np.isin(parent, [k for k in family if k >= 0]))
        found += [hides[k] or line[k] == 0 for k in {*family, *kin.tolist()}]
    return all(found)


def _attacked(truth: Additive, hidden: np.ndarray, at: tuple[int, int]) -> tuple[float, float]:
    cells = np.argwhere(hidden)
    column = {tuple(cell): k for k, cell in enumerate(cells.tolist())}
    lines, right = [], []
    for axis, parent in ((0, truth.row_parent), (1, truth.column_parent)):
        for whole in np.unique(parent[parent >= 0]):
            for other in range(truth.x.shape[1 - axis]):
                members = [(int(whole), -1.0), *((int(k), 1.0) for k in np.flatnonzero(parent == whole))]
                line, told = np.zeros(len(cells)), 0.0
                for k, sign in members:
                    place = (k, other) if axis == 0 else (other, k)
                    if hidden[place]:
                        line[column[place]] += sign
                    else:
                        told -= sign * truth.x[place]
                if line.any():
                    lines.append(line)
                    right.append(told)
    ends = []
    for way in (1.0, -1.0):
        towards = np.zeros(len(cells))
        towards[column[at]] = way
        solved = linprog(towards, A_eq=np.array(lines), b_eq=np.array(right), method="highs")
        ends.append(way * solved.fun if solved.status == 0 else -way * np.inf)
    return max(ends[0], 0.0), ends[1]


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_its_bounds_lie_within_those_of_propagation(seed: int) -> None:
    """What is told of a hidden cell is never wider than what going from sum to sum tells."""
    truth = additive(seed, countries=1, groups=1, regions=4, sections=2, divisions=3)
    primary = np.zeros(truth.x.shape, dtype=np.int8)
    primary[np.unravel_index(np.argmax(truth.x[2:] > 0) + 2 * truth.x.shape[1], truth.x.shape)] = FEW
    found = protect(truth.x, primary, row_parent=truth.row_parent, column_parent=truth.column_parent)
    shown = np.where(found.hidden, np.nan, truth.x)
    wide = suppression_bounds(
        shown, row_parent=truth.row_parent, column_parent=truth.column_parent, rounding=0,
        row_complete=np.ones(len(truth.row_parent), bool), column_complete=np.ones(len(truth.column_parent), bool),
    )
    at = primary != SHOWN
    assert (found.lower[at] >= wide.lower[at] - 1e-6).all()
    assert (found.upper[at] <= wide.upper[at] + 1e-6).all()
    assert_allclose(found.lower[~found.hidden], truth.x[~found.hidden])
