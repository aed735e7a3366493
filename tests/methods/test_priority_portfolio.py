"""A budget over priorities: the worked case, what is not known, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from distretto.methods.priority_portfolio import priority_portfolio


def test_the_worked_case_of_the_documentation() -> None:
    found = priority_portfolio([3.0, 1.0, np.nan, 0.0], focus=1, floor=0.1)
    assert found.share.tolist() == pytest.approx([0.625, 0.275, np.nan, 0.1], nan_ok=True)
    assert found.effective == pytest.approx(1 / (0.625**2 + 0.275**2 + 0.1**2))
    assert priority_portfolio([3.0, 1.0], focus=0).share.tolist() == [0.5, 0.5]
    assert priority_portfolio([0.0, 0.0]).share.tolist() == [0.5, 0.5]


def test_what_cannot_be_is_named() -> None:
    with pytest.raises(ValueError, match="no strength"):
        priority_portfolio([np.nan])
    with pytest.raises(ValueError, match=r"strength\[1\] is negative"):
        priority_portfolio([1, -1])
    with pytest.raises(ValueError, match="floor must lie"):
        priority_portfolio([1, 1], floor=0.6)
    with pytest.raises(ValueError, match="focus"):
        priority_portfolio([1], focus=-1)


@given(hnp.arrays(np.float64, 5, elements=st.floats(0, 50)), st.floats(0, 3), st.floats(0, 0.2))
def test_a_budget_is_spent_whole_and_strength_is_never_punished(
    strength: np.ndarray, focus: float, floor: float
) -> None:
    found = priority_portfolio(strength, focus=focus, floor=floor)
    assert found.share.sum() == pytest.approx(1)
    assert (found.share >= floor - 1e-9).all()
    assert 1 - 1e-9 <= found.effective <= 5 + 1e-9
    order = np.argsort(strength)
    assert (np.diff(found.share[order]) >= -1e-9).all()
