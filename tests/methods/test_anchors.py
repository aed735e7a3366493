"""What nearness rests on: a case worked out by hand, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from distretto.methods.anchors import anchors
from distretto.methods.relatedness import relatedness_density

PHI = np.array([[1.0, 0.6, 0.3, 0.1], [0.6, 1.0, 0.2, 0.0], [0.3, 0.2, 1.0, 0.5], [0.1, 0.0, 0.5, 1.0]])


def test_by_hand() -> None:
    found = anchors([0, 1, 1, np.nan], PHI, most=2)
    assert found.index.tolist() == [[1, 2], [2, -1], [1, -1], [2, -1]]
    assert found.part[0] == pytest.approx([0.6 / 0.9, 0.3 / 0.9])
    assert found.part[1, 0] == 1
    assert np.isnan(found.part[1, 1])


@given(
    arrays(np.float64, (6, 6), elements=st.integers(0, 100).map(lambda hundredths: hundredths / 100)),
    st.lists(st.sampled_from([0.0, 1.0]), min_size=6, max_size=6),
)
def test_every_anchor_is_there_and_the_parts_are_of_the_density(drawn: np.ndarray, row: list[float]) -> None:
    phi = (drawn + drawn.T) / 2
    found = anchors(row, phi, most=6)
    for i in range(6):
        named = found.index[i][found.index[i] >= 0]
        assert i not in named
        assert all(row[j] == 1 for j in named)
        parts = found.part[i][: len(named)]
        assert np.all(np.diff(parts) <= 1e-12)
        if len(named):
            assert parts.sum() == pytest.approx(1)
            whole = phi[i].sum() - phi[i, i]
            density = relatedness_density(np.array([row]), phi)[0, i]
            assert (parts * density * whole).sum() == pytest.approx(phi[i, named].sum())


@pytest.mark.parametrize(("present", "nearness", "most", "said"), [
    ([0, 2], np.eye(2), 1, r"present\[0, 1\] is 2"),
    ([0, 1], np.eye(3), 1, "of 2 industries"),
    ([0, 1], -np.eye(2), 1, "negative"),
    ([0, 1], np.eye(2), 0, "at least 1"),
])  # fmt: skip
def test_bad_input_is_named(present: list[float], nearness: np.ndarray, most: int, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        anchors(present, nearness, most)
