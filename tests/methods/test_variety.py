"""Entropy and its split along a classification."""

from collections.abc import Callable
from math import nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.variety import entropy, variety

Matrix = NDArray[np.float64]

CODES = ["011", "012", "021", "111", "112", "113", "120", "210"]
ONE, TWO = [code[:1] for code in CODES], [code[:2] for code in CODES]
tables = arrays(np.float64, st.tuples(st.integers(1, 4), st.just(len(CODES))), elements=st.integers(0, 1000))
gappy = arrays(
    np.float64, st.tuples(st.integers(1, 4), st.just(len(CODES))),
    elements=st.one_of(st.integers(0, 1000), st.just(nan)),
)


def test_entropy_by_hand() -> None:
    found = entropy(np.array([[1, 1, 1, 1], [4, 0, 0, 0], [2, 1, 1, 0], [nan] * 4, [0, 0, 0, 0]]))
    assert_allclose(found, [2, 0, 1.5, nan, nan])


def test_variety_by_hand() -> None:
    """Two sections of two divisions each: one bit between sections and one within."""
    found = variety([[1, 1, 1, 1], [1, 1, 0, 0], [1, 0, 1, 0]], [["A", "A", "B", "B"]])
    assert_allclose(found.unrelated, [1, 0, 1])
    assert_allclose(found.related, [1, 1, 0])
    assert_allclose(found.semi_related, 0)


@given(gappy)
def test_the_parts_add_up_and_none_is_negative(x: Matrix) -> None:
    found = variety(x, [ONE, TWO])
    assert_allclose(found.unrelated + found.semi_related + found.related, found.total, atol=1e-9)
    for part in (found.unrelated, found.semi_related, found.related):
        assert not (part < -1e-9).any()


@given(tables)
def test_related_variety_is_the_weighted_entropy_within_groups(x: Matrix) -> None:
    total = x.sum(axis=1)
    within = np.zeros(len(x))
    for group in set(TWO):
        members = x[:, [code == group for code in TWO]]
        within += np.where(members.sum(axis=1) > 0, members.sum(axis=1) * np.nan_to_num(entropy(members)), 0)
    known = total > 0
    assert_allclose(variety(x, [TWO]).related[known], (within[known] / total[known]), atol=1e-9)


@given(tables, st.integers(1, 1000))
def test_entropy_is_bounded_and_has_no_unit(x: Matrix, scale: int) -> None:
    found = entropy(x)
    known = ~np.isnan(found)
    assert (found[known] >= 0).all()
    assert (found[known] <= np.log2((x > 0).sum(axis=1)[known]) + 1e-9).all()
    assert_allclose(entropy(x * scale), found, atol=1e-9)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: entropy([[1, 2], [-1, 0]]), r"x\[1, 0\] is negative"),
        (lambda: variety([[1, 2]], []), "levels must name at least one grouping"),
        (lambda: variety([[1, 2]], [["A"]]), r"levels\[0\] must have 2 entries"),
        (
            lambda: variety([[1, 2, 3]], [["A", "A", "B"], ["1", "2", "2"]]),
            r"levels\[1\] is not nested in levels\[0\]: the group of activity 1 spans two",
        ),
    ],
)
def test_wrong_input_is_named(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()
