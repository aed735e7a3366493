"""What methods ask of their arrays."""

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from distretto.methods.arrays import aligned, counts, known_sum, ratio


def test_counts_pass_what_is_not_published() -> None:
    assert_array_equal(counts(np.array([[1, np.nan], [0, 3]])), [[1, np.nan], [0, 3]])


@pytest.mark.parametrize(
    ("x", "message"),
    [
        ([[1, 2], [3, -4]], r"x\[1, 1\] is negative: -4"),
        ([[1, 2], [np.inf, 4]], r"x\[1, 0\] is infinite"),
        ([1, 2], r"x must have 2 axes, not 1 \(shape \(2,\)\)"),
    ],
)
def test_counts_name_the_first_cell_that_cannot_be(x: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        counts(x, ndim=2)  # type: ignore[arg-type]


def test_a_vector_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="totals must have 3 entries, not 2"):
        aligned([1, 2], 3, "totals")


def test_the_sum_of_unknowns_is_unknown_and_of_zeros_zero() -> None:
    x = np.array([[np.nan, 0.0, 2.0], [np.nan, 0.0, np.nan]])
    assert_array_equal(known_sum(x, axis=0), [np.nan, 0, 2])


def test_a_ratio_over_zero_is_unknown() -> None:
    assert_array_equal(ratio([1.0, 2.0, np.nan], [2.0, 0.0, 1.0]), [0.5, np.nan, np.nan])
