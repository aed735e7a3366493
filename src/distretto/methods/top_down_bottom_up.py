"""Two views of the same things beside each other: what data show and what people say, and where they part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import scipy
from numpy.typing import ArrayLike

from distretto.methods.arrays import counts

Group = Literal["silent", "no_base", "agree", "between", "unknown", "neither", "unheard"]


@dataclass(frozen=True)
class TwoViews:
    """Each thing's group, and how often both views meet beside what chance would give.

    groups : of each, in order: silent (data show potential, nobody speaks of it), no_base (people speak of it, data
    show less than the usual share), agree (both), between (people speak of it, data show the usual share and no more),
    unknown (people speak of it, no data), neither, unheard (no data, nobody speaks of it).
    together : how many both views have, of what is known. expected : so many by chance. tail : the probability of as
    many or more by chance; NaN where nothing is known.
    """

    groups: tuple[Group, ...]
    together: int
    expected: float
    tail: float


def two_views(
    strength: ArrayLike, promising: ArrayLike, spoken: ArrayLike, *, strong_from: float, base_from: float = 1.0,
) -> TwoViews:
    """Potential that data show beside what people speak of.

    potential = strength ≥ strong_from or promising;   expected = P S / N;
    tail = Σ_{k ≥ together} C(P, k) C(N − P, S − k) / C(N, S)

    with N the things of which the strength is known, P those with potential and S those spoken of among them.
    strength : (things,), a ratio such as a location quotient, 1 = the usual share; NaN = not known. promising :
    (things,), whether data show it to be within reach; counts only where the strength is known. spoken : (things,),
    whether anybody speaks of it. strong_from : not below base_from.
    Raises ValueError for shapes that do not fit, negative strengths, and strong_from below base_from.
    Source: own; the tail is Fisher's exact test (1935), The Design of Experiments, ch. 2.
    """
    x = counts(strength, "strength", ndim=1)
    near, said = np.asarray(promising, dtype=bool), np.asarray(spoken, dtype=bool)
    if near.shape != x.shape or said.shape != x.shape:
        raise ValueError(f"strength {x.shape}, promising {near.shape} and spoken {said.shape} do not fit")
    if strong_from < base_from:
        raise ValueError(f"strong_from {strong_from:g} is below base_from {base_from:g}")
    known = ~np.isnan(x)
    potential = known & ((x >= strong_from) | near)
    groups: list[Group] = [
        _group(bool(known[i]), bool(potential[i]), bool(x[i] >= base_from), bool(said[i])) for i in range(x.size)
    ]
    n, having, speaking = int(known.sum()), int(potential.sum()), int((said & known).sum())
    together = groups.count("agree")
    if not n:
        return TwoViews(tuple(groups), together, float("nan"), float("nan"))
    tail = float(scipy.stats.hypergeom.sf(together - 1, n, having, speaking))
    return TwoViews(tuple(groups), together, having * speaking / n, tail)


def _group(known: bool, potential: bool, base: bool, said: bool) -> Group:
    if not known:
        return "unknown" if said else "unheard"
    if potential:
        return "agree" if said else "silent"
    if not said:
        return "neither"
    return "between" if base else "no_base"
