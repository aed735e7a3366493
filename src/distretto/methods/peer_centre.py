"""Where a small group stands, said so that it tells of no single one in it."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array

LEAST = 5


def peer_centre(x: ArrayLike, *, step: float, least: int = LEAST) -> float:
    """The middle of a group, rounded to a step; nothing of a group that is too small to hide its members.

    c = step · round(mean of the middle values / step),  middle: three of an odd number, four of an even one

    x : (members,), one value each; NaN = not known, and not counted. step : above 0, in the unit of x.
    Each member counts once whatever its size, so none dominates; no value of one member is ever returned as it is, and
    the highest and the lowest move nothing. NaN where fewer than `least` values are known.
    Raises ValueError for a step that is not above 0, for a least number under five, and for an infinite value.
    Source: the median of a trimmed group, Tukey (1977), ch. 2; thresholds and rounding as in Hundepool et al. (2012),
    Statistical Disclosure Control, ch. 4.
    """
    if not step > 0:
        raise ValueError("step must be above 0")
    if least < LEAST:
        raise ValueError(f"a group of fewer than {LEAST} hides nobody: least is {least}")
    values: Array = np.asarray(x, dtype=np.float64).ravel()
    if np.isinf(values).any():
        raise ValueError("a value is infinite")
    known = np.sort(values[~np.isnan(values)])
    if len(known) < least:
        return float("nan")
    middle = known[(len(known) - 1) // 2 - 1 : len(known) // 2 + 2]
    return float(step * np.floor(middle.mean() / step + 0.5))
