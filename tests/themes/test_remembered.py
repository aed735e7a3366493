"""Work in common is done once, and by content: whoever asks, and however many at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import numpy as np
import pytest

from distretto.themes.remembered import remembered


def test_the_same_content_is_worked_out_once_and_other_content_anew() -> None:
    asked = []

    @remembered(2)
    def total(values, seed, *, heard=None):
        asked.append(seed)
        return float(values.sum()) + seed

    assert total(np.arange(3.0), 1, heard=print) == 4.0
    assert total(np.arange(3.0), 1, heard=None) == 4.0
    assert total(np.arange(3.0).reshape(1, 3), 1) == 4.0
    assert total(np.array([0.0, np.nan]), 2) != total(np.array([0.0, 1.0]), 2)
    assert asked == [1, 1, 2, 2]
    total(np.arange(3.0), 1)
    assert asked[-1] == 1, "of the two last none is the first"


def test_who_asks_for_what_is_being_worked_out_waits_for_it() -> None:
    both, go = Barrier(3), Event()
    asked = []

    @remembered(4)
    def slow(seed):
        asked.append(seed)
        go.wait(10)
        return [seed]

    def reader():
        both.wait(10)
        return slow(7)

    with ThreadPoolExecutor(2) as readers:
        first, second = readers.submit(reader), readers.submit(reader)
        both.wait(10)
        go.set()
        assert first.result() is second.result()
    assert asked == [7]


def test_what_failed_is_tried_again() -> None:
    asked = []

    @remembered(4)
    def unsure(seed):
        asked.append(seed)
        if len(asked) == 1:
            raise ValueError("not yet")
        return seed

    with pytest.raises(ValueError, match="not yet"):
        unsure(3)
    assert unsure(3) == 3
    assert asked == [3, 3]
