"""Shuffles keep every total and every unknown cell, and reach all matrices alike."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_array_equal
from numpy.typing import NDArray

from distretto.methods.shuffles import shuffled

matrices = st.tuples(st.integers(1, 8), st.integers(1, 8)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=st.sampled_from([0.0, 1.0, np.nan]))
)


@settings(deadline=None)
@given(matrices, st.integers(0, 1000))
def test_totals_and_unknown_cells_are_kept(M: NDArray[np.float64], seed: int) -> None:
    for X in shuffled(M, 3, np.random.default_rng(seed)):
        assert_array_equal(np.isnan(X), np.isnan(M))
        assert_array_equal(np.nansum(X, axis=0), np.nansum(M, axis=0))
        assert_array_equal(np.nansum(X, axis=1), np.nansum(M, axis=1))
        assert np.isin(X[~np.isnan(X)], [0, 1]).all()


def test_the_same_seed_gives_the_same_matrices() -> None:
    M = np.random.default_rng(1).random((20, 10)) < 0.4
    first, again = (list(shuffled(M, 4, np.random.default_rng(7))) for _ in range(2))
    assert_array_equal(first, again)
    assert not np.array_equal(first[0], next(shuffled(M, 1, np.random.default_rng(8))))


def test_every_matrix_of_these_totals_is_as_likely() -> None:
    M = [[1, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1]]  # there are 15 matrices with these totals
    seen = Counter(X.tobytes() for X in shuffled(M, 3000, np.random.default_rng(3)))
    assert len(seen) == 15
    expected = 3000 / 15
    assert (
        sum((n - expected) ** 2 / expected for n in seen.values()) < 36.1
    )  # 0.999 of chi squared, 14 degrees


def test_the_matrix_given_is_left_as_it_is() -> None:
    M = np.eye(4)
    list(shuffled(M, 2, np.random.default_rng(0)))
    assert_array_equal(M, np.eye(4))


def test_none_asked_for_none_given() -> None:
    assert list(shuffled(np.eye(3), 0, np.random.default_rng(0))) == []


def test_bad_input_is_refused() -> None:
    with pytest.raises(ValueError, match="rounds must be at least 1"):
        shuffled(np.eye(2), 1, np.random.default_rng(0), rounds=0)
    with pytest.raises(ValueError, match=r"M\[0, 0\] is 2"):
        shuffled([[2]], 1, np.random.default_rng(0))
