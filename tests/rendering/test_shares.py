"""Shares in whole per cent: they add up, and none is further than a point from what it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.rendering.shares import whole_shares


def test_shares_that_rounding_alone_would_make_a_hundred_and_one_add_up() -> None:
    assert [round(100 * count / 42) for count in (36, 2, 4)] == [86, 5, 10]
    assert whole_shares([36, 2, 4]) == (86, 5, 9)


def test_of_equal_remainders_the_first_is_rounded_up() -> None:
    assert whole_shares([1, 1, 1]) == (34, 33, 33)


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=8).filter(any))
def test_they_add_up_and_keep_within_a_point(counts: list[int]) -> None:
    shares = whole_shares(counts)
    assert sum(shares) == 100
    assert all(abs(share - 100 * count / sum(counts)) < 1 for share, count in zip(shares, counts, strict=True))
    assert all(share == 0 for share, count in zip(shares, counts, strict=True) if not count)


@pytest.mark.parametrize("counts", [[], [0, 0], [3, -1]])
def test_of_nothing_there_is_no_share(counts: list[int]) -> None:
    with pytest.raises(ValueError, match="No shares can be told"):
        whole_shares(counts)
