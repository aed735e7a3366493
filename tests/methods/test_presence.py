"""The presence matrix: what is present, what is absent, and what nobody knows."""

import numpy as np
import pytest

from distretto.methods.presence import presence


def test_an_unknown_cell_is_neither_present_nor_absent() -> None:
    cells = presence([[1, 0, np.nan]])
    assert cells.present.tolist() == [[1, 0, 0]]
    assert cells.absent.tolist() == [[0, 1, 0]]
    assert cells.known.tolist() == [[True, True, False]]
    assert not cells.complete


def test_booleans_are_a_complete_presence_matrix() -> None:
    assert presence(np.eye(3, dtype=bool)).complete


def test_the_first_wrong_cell_is_named() -> None:
    with pytest.raises(ValueError, match=r"M\[1, 0\] is 2, not 0, 1 or NaN"):
        presence([[1, 0], [2, -1]])


def test_other_numbers_of_axes_are_refused() -> None:
    with pytest.raises(ValueError, match="M must have 2 axes, not 1"):
        presence([1, 0])
