"""The policy-mix matrix: a worked case, what lacks a code, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from distretto.methods.policy_mix import policy_mix, policy_triples


def test_the_worked_case_of_the_documentation() -> None:
    grant, plan = [1, 0], [0, 1]
    found = policy_mix(
        rows=[grant, plan, plan, grant, [0, 0]],
        columns=[[1, 0], [1, 1], [0, 1], [0, 1], [1, 0]],
        own=[1, 0, 0, 0, 1],
        others=[[0, 1, 0, 0, 0], [0, 0, 1, 1, 0]],
        least=2,
    )
    assert found.own.tolist() == [[1, 0], [0, 0]]
    assert found.others.tolist() == [[0, 1], [1, 2]]
    assert found.gaps.tolist() == [[False, False], [False, True]]
    assert (found.placed, found.unplaced) == (1, 1)


def test_wrong_shapes_and_bounds_are_named() -> None:
    with pytest.raises(ValueError, match="rows and columns"):
        policy_mix([[1]], [[1], [1]], [1], [[1]])
    with pytest.raises(ValueError, match="others"):
        policy_mix([[1]], [[1]], [1], [[1, 0]])
    with pytest.raises(ValueError, match="at least one"):
        policy_mix([[1]], [[1]], [1], [[1]], least=0)


def test_every_pair_may_be_filled_and_the_triple_not() -> None:
    grant, plan, theme, other, firms, research = [1, 0], [0, 1], [1, 0], [0, 1], [1, 0], [0, 1]
    found = policy_triples(
        [grant, grant, plan, grant], [theme, other, theme, theme], [firms, research, research, research],
        own=[1, 1, 1, 0], others=[[0, 0, 0, 1]], least=1,
    )
    assert found.own.sum() == 3
    assert np.argwhere(found.gaps).tolist() == [[0, 0, 1]]
    pairs = policy_mix([grant, grant, plan, grant], [theme, other, theme, theme], [1, 1, 1, 0], [[0, 0, 0, 1]], least=1)
    assert not pairs.gaps.any()


flags = st.integers(0, 1)


@given(
    hnp.arrays(np.int8, (6, 3), elements=flags), hnp.arrays(np.int8, (6, 2), elements=flags),
    hnp.arrays(np.int8, 6, elements=flags), hnp.arrays(np.int8, (4, 6), elements=flags), st.integers(1, 4),
)  # fmt: skip
def test_a_gap_is_empty_here_and_filled_elsewhere(
    rows: np.ndarray, columns: np.ndarray, own: np.ndarray, others: np.ndarray, least: int
) -> None:
    found = policy_mix(rows, columns, own, others, least=least)
    assert found.placed + found.unplaced == own.sum()
    assert not (found.gaps & (found.own > 0)).any()
    assert (found.others[found.gaps] >= least).all()
    stricter = policy_mix(rows, columns, own, others, least=least + 1)
    assert not (stricter.gaps & ~found.gaps).any()
