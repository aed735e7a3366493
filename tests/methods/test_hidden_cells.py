"""Bounds of hidden cells, by hand and against random tables whose truth is known."""

from dataclasses import dataclass
from math import nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.hidden_cells import hidden_share, location_quotient_bounds, suppression_bounds

Matrix = NDArray[np.float64]
TOLERANCE = 1e-6


@dataclass(frozen=True)
class Additive:
    """A table whose rows add up by country and group of regions, and columns by section and total."""

    x: Matrix
    row_parent: NDArray[np.intp]
    column_parent: NDArray[np.intp]


def additive(
    seed: int, countries: int = 2, groups: int = 2, regions: int = 3, sections: int = 3, divisions: int = 3
) -> Additive:
    rng = np.random.default_rng(seed)
    rows, columns = _tree((countries, groups, regions)), _tree((1, sections, divisions))
    x = np.zeros((len(rows), len(columns)))
    leaves = np.ix_(~np.isin(np.arange(len(rows)), rows), ~np.isin(np.arange(len(columns)), columns))
    x[leaves] = rng.poisson(rng.lognormal(3, 2, x[leaves].shape))
    for column in range(len(columns) - 1, -1, -1):
        if columns[column] >= 0:
            x[:, columns[column]] += x[:, column]
    for row in range(len(rows) - 1, -1, -1):
        if rows[row] >= 0:
            x[rows[row]] += x[row]
    return Additive(x, rows, columns)


def _tree(branches: tuple[int, int, int]) -> NDArray[np.intp]:
    top, middle, bottom = branches
    parents = [-1] * top + [k // middle for k in range(top * middle)]
    return np.array(parents + [top + k // bottom for k in range(top * middle * bottom)], dtype=np.intp)


def test_a_hidden_cell_lies_within_what_its_section_leaves() -> None:
    """A section of 100 with divisions 60, hidden, hidden: each hidden one between 0 and 40."""
    found = suppression_bounds([[100, 60, nan, nan]], column_parent=[-1, 0, 0, 0], rounding=0)
    assert_array_equal(found.lower, [[100, 60, 0, 0]])
    assert_array_equal(found.upper, [[100, 60, 40, 40]])
    assert found.largest_inconsistency == 0


def test_a_cell_hidden_alone_is_given_away() -> None:
    found = suppression_bounds([[100, 60, nan]], column_parent=[-1, 0, 0], rounding=0)
    assert found.lower[0, 2] == found.upper[0, 2] == 40


def test_rows_and_columns_work_together() -> None:
    """The section leaves region 2 at most 20, so of the country's 30 at least 10 are in region 1."""
    x = np.array([[200, 140, 30], [100, 60, nan], [100, nan, nan]])
    found = suppression_bounds(
        x, row_parent=[-1, 0, 0], column_parent=[-1, 0, 0], column_complete=[False] * 3, rounding=0
    )
    assert found.lower[2, 1] == found.upper[2, 1] == 80
    assert (found.lower[1, 2], found.upper[1, 2]) == (10, 30)
    assert (found.lower[2, 2], found.upper[2, 2]) == (0, 20)


def test_a_hidden_parent_lies_between_the_sums_of_its_children() -> None:
    found = suppression_bounds([[nan, 10, 20]], column_parent=[-1, 0, 0], rounding=0)
    assert found.lower[0, 0] == found.upper[0, 0] == 30


def test_children_that_are_not_all_bound_only_from_one_side() -> None:
    x = np.array([[nan, 10, 20], [100, 10, nan]])
    found = suppression_bounds(x, column_parent=[-1, 0, 0], column_complete=[False] * 3, rounding=0)
    assert (found.lower[0, 0], found.upper[0, 0]) == (30, np.inf)
    assert (found.lower[1, 2], found.upper[1, 2]) == (0, 90)


def test_without_a_sum_nothing_is_known() -> None:
    found = suppression_bounds([[nan, 3]], rounding=0)
    assert_array_equal(found.lower, [[0, 3]])
    assert_array_equal(found.upper, [[np.inf, 3]])


def test_a_sum_that_contradicts_itself_is_believed_to_within_twice_the_gap() -> None:
    """Children of 103 under a parent of 100: the hidden one may be 3, but no longer anything."""
    found = suppression_bounds([[100, 63, 40, nan]], column_parent=[-1, 0, 0, 0], rounding=0)
    assert (found.lower[0, 3], found.upper[0, 3]) == (0, 3)
    assert found.largest_inconsistency == 3


def test_a_parent_with_a_part_that_is_not_listed_bounds_only_from_above() -> None:
    """The first industry shows that 50 jobs of the country are in no region: no floor for the second."""
    x = np.array([[1000, 200], [500, 90], [450, nan]])
    found = suppression_bounds(x, row_parent=[-1, 0, 0], rounding=0)
    assert (found.lower[2, 1], found.upper[2, 1]) == (0, 110)
    stated = suppression_bounds(x, row_parent=[-1, 0, 0], row_complete=[True] * 3, rounding=0)
    assert (stated.lower[2, 1], stated.upper[2, 1]) == (110, 110)
    assert stated.largest_inconsistency == 50


def test_rounding_leaves_room() -> None:
    found = suppression_bounds([[100, 60, nan]], column_parent=[-1, 0, 0])
    assert (found.lower[0, 2], found.upper[0, 2]) == (39, 41)
    assert_array_equal(found.lower[0, :2], [100, 60])


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32 - 1), st.floats(0, 0.9))
def test_bounds_hold_the_truth(seed: int, hidden: float) -> None:
    table = additive(seed)
    gaps = np.random.default_rng(seed).random(table.x.shape) < hidden
    found = suppression_bounds(
        np.where(gaps, nan, table.x), row_parent=table.row_parent, column_parent=table.column_parent
    )
    assert (found.lower <= table.x + TOLERANCE).all()
    assert (found.upper >= table.x - TOLERANCE).all()
    assert (found.lower >= 0).all()
    assert found.largest_inconsistency == 0
    assert_array_equal(found.lower[~gaps], table.x[~gaps])


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32 - 1))
def test_bounds_hold_the_truth_of_a_rounded_table(seed: int) -> None:
    table = additive(seed)
    truth = table.x / 7
    gaps = np.random.default_rng(seed).random(truth.shape) < 0.3
    found = suppression_bounds(
        np.where(gaps, nan, truth.round()), row_parent=table.row_parent, column_parent=table.column_parent,
        rounding=0.5,
    )
    assert (found.lower[gaps] <= truth[gaps] + TOLERANCE).all()
    assert (found.upper[gaps] >= truth[gaps] - TOLERANCE).all()
    assert found.largest_inconsistency == 0


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32 - 1))
def test_noise_never_crosses_bounds(seed: int) -> None:
    table = additive(seed)
    rng = np.random.default_rng(seed)
    noisy = np.maximum(table.x + rng.integers(-3, 4, table.x.shape), 0)
    found = suppression_bounds(
        np.where(rng.random(noisy.shape) < 0.3, nan, noisy),
        row_parent=table.row_parent, column_parent=table.column_parent,
    )
    assert (found.lower <= found.upper).all()
    assert (found.lower >= 0).all()


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32 - 1))
def test_hiding_more_never_narrows(seed: int) -> None:
    table = additive(seed)
    draw = np.random.default_rng(seed).random(table.x.shape)
    few, many = (
        suppression_bounds(
            np.where(draw < limit, nan, table.x), row_parent=table.row_parent,
            column_parent=table.column_parent,
        )
        for limit in (0.2, 0.5)
    )
    assert (few.lower >= many.lower - TOLERANCE).all()
    assert (few.upper <= many.upper + TOLERANCE).all()


def test_a_table_of_europe_settles_in_few_sweeps() -> None:
    table = additive(1, countries=28, groups=3, regions=3, sections=12, divisions=6)
    gaps = np.random.default_rng(1).random(table.x.shape) < 0.2
    found = suppression_bounds(
        np.where(gaps, nan, table.x), row_parent=table.row_parent, column_parent=table.column_parent
    )
    assert found.sweeps < 100


def test_quotient_bounds_by_hand() -> None:
    found = location_quotient_bounds(
        cell=([10, 0], [10, 40]), total=(100, 100), reference=([200, 100], [200, 150]),
        reference_total=(2000, 2000),
    )
    assert_allclose(found.lower, [1, 0])
    assert_allclose(found.upper, [1, 0.4 / 0.05])


def test_a_part_never_exceeds_its_whole() -> None:
    found = location_quotient_bounds(
        cell=(0, np.inf), total=(10, 50), reference=(100, 100), reference_total=(1000, 1000)
    )
    assert (float(found.lower), float(found.upper)) == (0, 10)


def test_quotients_without_a_bound_say_so() -> None:
    found = location_quotient_bounds(
        cell=([5, 0, nan], [5, 0, nan]), total=(10, 10), reference=(0, 100),
        reference_total=(1000, 1000),
    )
    assert_allclose(found.lower, [5, 0, nan])
    assert_array_equal(found.upper, [np.inf, 0, nan])


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32 - 1))
def test_quotient_bounds_hold_the_truth(seed: int) -> None:
    table = additive(seed)
    gaps = np.random.default_rng(seed).random(table.x.shape) < 0.4
    gaps[:, 0] &= table.x[:, 0] > 0
    found = suppression_bounds(
        np.where(gaps, nan, table.x), row_parent=table.row_parent, column_parent=table.column_parent
    )
    low, high = np.minimum(found.lower, table.x), np.maximum(found.upper, table.x)
    bounds = location_quotient_bounds(
        cell=(low[1], high[1]), total=(low[1, 0], high[1, 0]), reference=(low[0], high[0]),
        reference_total=(low[0, 0], high[0, 0]),
    )
    x = table.x
    with np.errstate(invalid="ignore", divide="ignore"):
        truth = (x[1] / x[1, 0]) / (x[0] / x[0, 0])
    known = np.isfinite(truth) & ~np.isnan(bounds.upper)
    assert (bounds.lower[known] <= truth[known] * (1 + 1e-9)).all()
    assert (bounds.upper[known] >= truth[known] * (1 - 1e-9)).all()


def test_hidden_share() -> None:
    x = [[30, 10, nan], [nan, nan, nan], [50, 51, nan]]
    assert_allclose(hidden_share(x, [50, 20, 100]), [0.2, 1, 0])
    assert_allclose(hidden_share(x, [nan, 0, 100]), [nan, nan, 0])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: suppression_bounds([[1, -1]]), r"x\[0, 1\] is negative"),
        (lambda: suppression_bounds([[1, 2]], column_parent=[0]), "column_parent must have 2 entries"),
        (lambda: suppression_bounds([[1, 2]], column_parent=[-1, 2]), r"column_parent\[1\] is no column: 2"),
        (lambda: suppression_bounds([[1, 2]], column_parent=[1, 0]), "column_parent runs in a circle at 0"),
        (lambda: suppression_bounds([[1, 2]], row_complete=[True] * 2), "row_complete must have 1 entries"),
        (lambda: suppression_bounds([[1, 2]], rounding=-1), "rounding must not be negative"),
        (
            lambda: location_quotient_bounds(cell=([1, 5], [2, 4]), total=(9, 9), reference=(9, 9),
                                             reference_total=(9, 9)),
            r"cell\[1\] has its ends crossed: 5 above 4",
        ),
        (lambda: hidden_share([[1, 2]], [3, 4]), "totals must have 1 entries"),
    ],
)
def test_wrong_input_is_named(call: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()  # type: ignore[operator]
