"""Paired scores: a case by hand, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.methods.paired_scores import paired_scores

SCORE = st.one_of(st.just(float("nan")), st.integers(1, 5).map(float))
PAIRS = st.lists(st.tuples(SCORE, SCORE), max_size=24)


def test_by_hand() -> None:
    nan = np.nan
    found = paired_scores([3, 2, nan, 4, 5, nan], [2, 4, 3, nan, 5, nan])
    np.testing.assert_array_equal(found.differences, [1, -2, nan, nan, 0, nan])
    assert (found.compared, found.higher, found.same, found.lower) == (3, 1, 1, 1)
    assert (found.only_own, found.only_other) == (1, 1)


@given(PAIRS)
def test_turned_round_the_signs_change_and_nothing_else(pairs: list[tuple[float, float]]) -> None:
    own, other = [a for a, _ in pairs], [b for _, b in pairs]
    one, turned = paired_scores(own, other), paired_scores(other, own)
    np.testing.assert_array_equal(one.differences, -turned.differences)
    assert (one.higher, one.same, one.lower) == (turned.lower, turned.same, turned.higher)
    assert (one.only_own, one.only_other) == (turned.only_other, turned.only_own)
    assert one.higher + one.same + one.lower == one.compared
    assert one.compared + one.only_own + one.only_other <= len(pairs)


def test_shapes_that_differ_are_refused() -> None:
    with pytest.raises(ValueError, match="things"):
        paired_scores([1, 2], [1])
