"""A budget over declared priorities: what a rule that follows revealed strength would give to each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, counts


@dataclass(frozen=True)
class Portfolio:
    """Shares of a budget.

    share : (priorities,), sums to 1; NaN for those of which no strength is known. effective : the number of equal
    priorities that would be as concentrated, 1..n.
    """

    share: Array
    effective: float


def priority_portfolio(strength: ArrayLike, *, focus: float = 1.0, floor: float = 0.0) -> Portfolio:
    """Shares of a budget that grow with revealed strength.

    w[k] = floor + (1 − n floor) s[k]^focus / Σ_k s[k]^focus,  effective = 1 / Σ w²

    strength : (priorities,), at least zero (a location quotient, say); NaN = not known, and without a share.
    focus : 0 gives each the same, 1 in proportion, more concentrates. floor : what each gets at least, as a share.
    Where every strength is zero each gets the same. n counts the known ones.
    Raises ValueError for a negative strength (names the cell) or focus, for a floor outside 0..1/n, and where no
    strength is known.
    Source: proportional allocation; effective number: Herfindahl (1950); Laakso & Taagepera (1979).
    """
    s = counts(strength, "strength", ndim=1)
    known = ~np.isnan(s)
    n = int(known.sum())
    if n == 0:
        raise ValueError("no strength is known")
    if focus < 0:
        raise ValueError(f"focus must be at least 0, not {focus:g}")
    if not 0 <= floor <= 1 / n:
        raise ValueError(f"the floor must lie between 0 and {1 / n:g}, not {floor:g}")
    raised = s[known] ** focus
    even = raised.sum() == 0
    shares = np.full(n, 1 / n) if even else raised / raised.sum()
    share = np.full(s.shape, np.nan)
    share[known] = floor + (1 - n * floor) * shares
    return Portfolio(share, float(1 / (share[known] ** 2).sum()))
